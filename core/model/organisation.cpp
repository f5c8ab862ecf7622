// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/organisation.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<Consent>()
{
    static const std::array table{
        field<&Consent::given>({.id = "given", .type = FieldType::Bool, .label = QT_TRANSLATE_NOOP("Field", "Given")}),
        field<&Consent::date>({.id = "date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Date")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<OrgUnit>()
{
    static const std::array table{
        field<&OrgUnit::code>({.id = "code",
                               .column = "code",
                               .label = QT_TRANSLATE_NOOP("Field", "Code"),
                               .help = QT_TRANSLATE_NOOP(
                                   "FieldHelp", "The number of the unit in the organisation chart, for example 50.1."),
                               .section = Section::Organisation,
                               .search = SearchWeight::Identifier,
                               .required = true}),
        field<&OrgUnit::name>({.id = "name",
                               .column = "name",
                               .label = QT_TRANSLATE_NOOP("Field", "Name"),
                               .section = Section::Organisation,
                               .search = SearchWeight::Title,
                               .required = true}),
        field<&OrgUnit::parent>({.id = "parent",
                                 .column = "parent",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Part of"),
                                 .section = Section::Organisation,
                                 .target = RecordKind::OrgUnit}),
        field<&OrgUnit::head>({.id = "head",
                               .column = "head",
                               .type = FieldType::Reference,
                               .label = QT_TRANSLATE_NOOP("Field", "Head"),
                               .help = QT_TRANSLATE_NOOP("FieldHelp", "The post that leads the unit."),
                               .section = Section::Organisation,
                               .target = RecordKind::Post}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Post>()
{
    static const std::array table{
        field<&Post::title>(
            {.id = "title",
             .column = "title",
             .label = QT_TRANSLATE_NOOP("Field", "Title"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "The position on the staffing plan; it exists without a person."),
             .section = Section::Organisation,
             .search = SearchWeight::Title,
             .required = true}),
        field<&Post::unit>({.id = "unit",
                            .column = "unit",
                            .type = FieldType::Reference,
                            .label = QT_TRANSLATE_NOOP("Field", "Unit"),
                            .section = Section::Organisation,
                            .target = RecordKind::OrgUnit,
                            .required = true}),
        field<&Post::fte>({.id = "fte",
                           .column = "fte",
                           .type = FieldType::Decimal,
                           .label = QT_TRANSLATE_NOOP("Field", "Full-time share"),
                           .help = QT_TRANSLATE_NOOP("FieldHelp", "1.0 is one full-time post."),
                           .section = Section::Organisation}),
        field<&Post::payGrade>({.id = "payGrade",
                                .column = "pay_grade",
                                .label = QT_TRANSLATE_NOOP("Field", "Pay grade"),
                                .section = Section::Organisation,
                                .access = FieldAccess::Restricted}),
        field<&Post::deputies>({.id = "deputies",
                                .type = FieldType::ReferenceList,
                                .label = QT_TRANSLATE_NOOP("Field", "Deputies"),
                                .section = Section::Organisation,
                                .target = RecordKind::Post}),
        field<&Post::successionPlanned>({.id = "successionPlanned",
                                         .column = "succession_planned",
                                         .type = FieldType::Bool,
                                         .label = QT_TRANSLATE_NOOP("Field", "Succession planned"),
                                         .section = Section::Organisation}),
        field<&Post::onboardingFrom>({.id = "onboardingFrom",
                                      .column = "onboarding_from",
                                      .type = FieldType::Date,
                                      .label = QT_TRANSLATE_NOOP("Field", "Onboarding from"),
                                      .section = Section::Organisation}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Person>()
{
    static const std::array table{
        field<&Person::displayName>({.id = "displayName",
                                     .column = "display_name",
                                     .label = QT_TRANSLATE_NOOP("Field", "Name or pseudonym"),
                                     .section = Section::Organisation,
                                     .search = SearchWeight::Title,
                                     .required = true}),
        field<&Person::posts>({.id = "posts",
                               .type = FieldType::ReferenceList,
                               .label = QT_TRANSLATE_NOOP("Field", "Posts"),
                               .section = Section::Organisation,
                               .target = RecordKind::Post}),
        field<&Person::leavingDate>(
            {.id = "leavingDate",
             .column = "leaving_date",
             .type = FieldType::Date,
             .label = QT_TRANSLATE_NOOP("Field", "Leaves on"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Asked so that a hand-over can start in time. It is staff data: it "
                                                    "never appears in search or in an export."),
             .section = Section::Organisation,
             .access = FieldAccess::Restricted}),
        field<&Person::leavingReason>({.id = "leavingReason",
                                       .column = "leaving_reason",
                                       .type = FieldType::Choice,
                                       .label = QT_TRANSLATE_NOOP("Field", "Reason for leaving"),
                                       .section = Section::Organisation,
                                       .vocabulary = "leavingReason",
                                       .access = FieldAccess::Restricted}),
        field<&Person::publishConsent>({.id = "publishConsent",
                                        .column = "publish_consent",
                                        .type = FieldType::Group,
                                        .label = QT_TRANSLATE_NOOP("Field", "Consent to be named"),
                                        .section = Section::Organisation}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Competence>()
{
    static const std::array table{
        field<&Competence::person>({.id = "person",
                                    .column = "person",
                                    .type = FieldType::Reference,
                                    .label = QT_TRANSLATE_NOOP("Field", "Person"),
                                    .section = Section::Knowledge,
                                    .target = RecordKind::Person,
                                    .required = true}),
        field<&Competence::process>({.id = "process",
                                     .column = "process",
                                     .type = FieldType::Reference,
                                     .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                     .section = Section::Knowledge,
                                     .target = RecordKind::Process,
                                     .required = true}),
        field<&Competence::role>({.id = "role",
                                  .column = "role",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "Role"),
                                  .section = Section::Knowledge,
                                  .vocabulary = "competenceRole",
                                  .required = true}),
        field<&Competence::skillLevel>({.id = "skillLevel",
                                        .column = "skill_level",
                                        .type = FieldType::Integer,
                                        .label = QT_TRANSLATE_NOOP("Field", "Skill (1–4)"),
                                        .section = Section::Knowledge}),
        field<&Competence::lastPractised>({.id = "lastPractised",
                                           .column = "last_practised",
                                           .type = FieldType::Date,
                                           .label = QT_TRANSLATE_NOOP("Field", "Last practised"),
                                           .section = Section::Knowledge}),
    };
    return table;
}

} // namespace staffelstab
