// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/digicheck.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<Milestone>()
{
    static const std::array table{
        field<&Milestone::text>({.id = "text", .label = QT_TRANSLATE_NOOP("Field", "Milestone"), .required = true}),
        field<&Milestone::due>({.id = "due", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Due by")}),
        field<&Milestone::reachedOn>(
            {.id = "reachedOn", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Reached on")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Workshop>()
{
    static const std::array table{
        field<&Workshop::title>({.id = "title",
                                 .column = "title",
                                 .label = QT_TRANSLATE_NOOP("Field", "Title"),
                                 .section = Section::Digitization,
                                 .search = SearchWeight::Title,
                                 .required = true}),
        field<&Workshop::unit>({.id = "unit",
                                .column = "unit",
                                .type = FieldType::Reference,
                                .label = QT_TRANSLATE_NOOP("Field", "Team"),
                                .section = Section::Organisation,
                                .target = RecordKind::OrgUnit,
                                .required = true}),
        field<&Workshop::date>({.id = "date",
                                .column = "workshop_date",
                                .type = FieldType::Date,
                                .label = QT_TRANSLATE_NOOP("Field", "Date"),
                                .section = Section::Digitization}),
        field<&Workshop::moderators>({.id = "moderators",
                                      .column = "moderators",
                                      .type = FieldType::TextList,
                                      .label = QT_TRANSLATE_NOOP("Field", "Moderators"),
                                      .section = Section::Organisation}),
        field<&Workshop::participants>(
            {.id = "participants",
             .column = "participants",
             .type = FieldType::TextList,
             .label = QT_TRANSLATE_NOOP("Field", "Participants"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Roles, not names: what was said must not lead back to a person."),
             .section = Section::Organisation}),
        field<&Workshop::module>({.id = "module",
                                  .column = "module",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "Module"),
                                  .section = Section::Digitization,
                                  .vocabulary = "digicheckModule",
                                  .required = true}),
        field<&Workshop::processes>({.id = "processes",
                                     .type = FieldType::ReferenceList,
                                     .label = QT_TRANSLATE_NOOP("Field", "Processes looked at"),
                                     .section = Section::Digitization,
                                     .target = RecordKind::Process}),
        field<&Workshop::agenda>({.id = "agenda",
                                  .column = "agenda",
                                  .type = FieldType::LongText,
                                  .label = QT_TRANSLATE_NOOP("Field", "Agenda"),
                                  .section = Section::Digitization}),
        field<&Workshop::state>({.id = "state",
                                 .column = "state",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "State"),
                                 .section = Section::Digitization,
                                 .vocabulary = "workshopState",
                                 .required = true}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Finding>()
{
    static const std::array table{
        field<&Finding::text>({.id = "text",
                               .column = "text",
                               .type = FieldType::LongText,
                               .label = QT_TRANSLATE_NOOP("Field", "What was said"),
                               .section = Section::Digitization,
                               .search = SearchWeight::Title,
                               .required = true}),
        field<&Finding::workshop>({.id = "workshop",
                                   .column = "workshop",
                                   .type = FieldType::Reference,
                                   .label = QT_TRANSLATE_NOOP("Field", "Workshop"),
                                   .section = Section::Digitization,
                                   .target = RecordKind::Workshop}),
        field<&Finding::answer>({.id = "answer",
                                 .column = "answer",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Answer"),
                                 .section = Section::Digitization,
                                 .target = RecordKind::Answer}),
        field<&Finding::circle>({.id = "circle",
                                 .column = "circle",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "Circle of questions"),
                                 .section = Section::Digitization,
                                 .vocabulary = "findingCircle",
                                 .required = true}),
        field<&Finding::dimension>({.id = "dimension",
                                    .column = "dimension",
                                    .type = FieldType::Choice,
                                    .label = QT_TRANSLATE_NOOP("Field", "Dimension"),
                                    .section = Section::Digitization,
                                    .vocabulary = "dimension",
                                    .required = true}),
        field<&Finding::kind>({.id = "kind",
                               .column = "kind",
                               .type = FieldType::Choice,
                               .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                               .section = Section::Digitization,
                               .vocabulary = "findingKind",
                               .required = true}),
        field<&Finding::processes>({.id = "processes",
                                    .type = FieldType::ReferenceList,
                                    .label = QT_TRANSLATE_NOOP("Field", "Processes"),
                                    .section = Section::Digitization,
                                    .target = RecordKind::Process}),
        field<&Finding::speaker>({.id = "speaker",
                                  .column = "speaker",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "Said by"),
                                  .section = Section::Digitization,
                                  .vocabulary = "speakerRole"}),
        field<&Finding::mentions>({.id = "mentions",
                                   .column = "mentions",
                                   .type = FieldType::Integer,
                                   .label = QT_TRANSLATE_NOOP("Field", "How many said it"),
                                   .section = Section::Digitization}),
        field<&Finding::isQuote>({.id = "isQuote",
                                  .column = "is_quote",
                                  .type = FieldType::Bool,
                                  .label = QT_TRANSLATE_NOOP("Field", "Word for word"),
                                  .section = Section::Digitization}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Bundle>()
{
    static const std::array table{
        field<&Bundle::name>({.id = "name",
                              .column = "name",
                              .label = QT_TRANSLATE_NOOP("Field", "Name"),
                              .section = Section::Digitization,
                              .search = SearchWeight::Title,
                              .required = true}),
        field<&Bundle::halfYear>({.id = "halfYear",
                                  .column = "half_year",
                                  .label = QT_TRANSLATE_NOOP("Field", "Half-year"),
                                  .help = QT_TRANSLATE_NOOP("FieldHelp", "For example 2027-H1."),
                                  .section = Section::Digitization,
                                  .required = true}),
        field<&Bundle::goal>({.id = "goal",
                              .column = "goal",
                              .type = FieldType::LongText,
                              .label = QT_TRANSLATE_NOOP("Field", "Goal"),
                              .section = Section::Digitization,
                              .search = SearchWeight::Body}),
        field<&Bundle::budget>({.id = "budget",
                                .column = "budget",
                                .type = FieldType::Decimal,
                                .label = QT_TRANSLATE_NOOP("Field", "Budget (€)"),
                                .section = Section::Digitization}),
        field<&Bundle::capacityDays>({.id = "capacityDays",
                                      .column = "capacity_days",
                                      .type = FieldType::Decimal,
                                      .label = QT_TRANSLATE_NOOP("Field", "Capacity (person-days)"),
                                      .section = Section::Digitization}),
        field<&Bundle::milestones>({.id = "milestones",
                                    .column = "milestones",
                                    .type = FieldType::Rows,
                                    .label = QT_TRANSLATE_NOOP("Field", "Milestones"),
                                    .section = Section::Digitization,
                                    .search = SearchWeight::Body}),
        field<&Bundle::state>({.id = "state",
                               .column = "state",
                               .type = FieldType::Choice,
                               .label = QT_TRANSLATE_NOOP("Field", "State"),
                               .section = Section::Digitization,
                               .vocabulary = "bundleState",
                               .required = true}),
        field<&Bundle::stateReason>({.id = "stateReason",
                                     .column = "state_reason",
                                     .label = QT_TRANSLATE_NOOP("Field", "Reason"),
                                     .section = Section::Digitization}),
    };
    return table;
}

} // namespace staffelstab
