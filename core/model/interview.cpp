// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/interview.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<Sitting>()
{
    static const std::array table{
        field<&Sitting::begun>(
            {.id = "begun", .type = FieldType::DateTime, .label = QT_TRANSLATE_NOOP("Field", "Begun")}),
        field<&Sitting::minutes>(
            {.id = "minutes", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Minutes")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<AnswerRow>()
{
    static const std::array table{
        field<&AnswerRow::subject>(
            {.id = "subject", .type = FieldType::Reference, .label = QT_TRANSLATE_NOOP("Field", "About")}),
        field<&AnswerRow::text>(
            {.id = "text", .type = FieldType::LongText, .label = QT_TRANSLATE_NOOP("Field", "Text")}),
        field<&AnswerRow::detail>(
            {.id = "detail", .type = FieldType::LongText, .label = QT_TRANSLATE_NOOP("Field", "Detail")}),
        field<&AnswerRow::next>({.id = "next", .label = QT_TRANSLATE_NOOP("Field", "Next step")}),
        field<&AnswerRow::when>({.id = "when", .label = QT_TRANSLATE_NOOP("Field", "When")}),
        field<&AnswerRow::choice>({.id = "choice", .label = QT_TRANSLATE_NOOP("Field", "Choice")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Interview>()
{
    static const std::array table{
        field<&Interview::title>({.id = "title",
                                  .column = "title",
                                  .label = QT_TRANSLATE_NOOP("Field", "Title"),
                                  .section = Section::Knowledge,
                                  .search = SearchWeight::Title,
                                  .required = true}),
        field<&Interview::post>({.id = "post",
                                 .column = "post",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Post"),
                                 .section = Section::Organisation,
                                 .target = RecordKind::Post,
                                 .required = true}),
        field<&Interview::expert>({.id = "expert",
                                   .column = "expert",
                                   .type = FieldType::Reference,
                                   .label = QT_TRANSLATE_NOOP("Field", "Who tells"),
                                   .section = Section::Organisation,
                                   .target = RecordKind::Person}),
        field<&Interview::successors>({.id = "successors",
                                       .type = FieldType::ReferenceList,
                                       .label = QT_TRANSLATE_NOOP("Field", "Successors"),
                                       .section = Section::Organisation,
                                       .target = RecordKind::Person}),
        field<&Interview::moderator>({.id = "moderator",
                                      .column = "moderator",
                                      .type = FieldType::Reference,
                                      .label = QT_TRANSLATE_NOOP("Field", "Who asks"),
                                      .section = Section::Organisation,
                                      .target = RecordKind::Person}),
        field<&Interview::minutesKeeper>(
            {.id = "minutesKeeper",
             .column = "minutes_keeper",
             .type = FieldType::Reference,
             .label = QT_TRANSLATE_NOOP("Field", "Who writes"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Asking and writing are two roles when somebody assists."),
             .section = Section::Organisation,
             .target = RecordKind::Person}),
        field<&Interview::keeper>({.id = "keeper",
                                   .column = "keeper",
                                   .label = QT_TRANSLATE_NOOP("Field", "Begun by"),
                                   .section = Section::Organisation,
                                   .access = FieldAccess::Restricted}),
        field<&Interview::scope>({.id = "scope",
                                  .column = "scope",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "Which questions"),
                                  .section = Section::Knowledge,
                                  .vocabulary = "interviewScope",
                                  .required = true}),
        field<&Interview::guideVersion>({.id = "guideVersion",
                                         .column = "guide_version",
                                         .label = QT_TRANSLATE_NOOP("Field", "Version of the guide"),
                                         .section = Section::Knowledge}),
        field<&Interview::lastQuestion>({.id = "lastQuestion",
                                         .column = "last_question",
                                         .label = QT_TRANSLATE_NOOP("Field", "Last question"),
                                         .section = Section::Knowledge}),
        field<&Interview::lastSubject>({.id = "lastSubject",
                                        .column = "last_subject",
                                        .type = FieldType::Reference,
                                        .label = QT_TRANSLATE_NOOP("Field", "Last process"),
                                        .section = Section::Knowledge,
                                        .target = RecordKind::Process}),
        field<&Interview::sittings>({.id = "sittings",
                                     .column = "sittings",
                                     .type = FieldType::Rows,
                                     .label = QT_TRANSLATE_NOOP("Field", "Sittings"),
                                     .section = Section::Knowledge,
                                     .access = FieldAccess::Restricted}),
        field<&Interview::consent>({.id = "consent",
                                    .column = "consent",
                                    .type = FieldType::Group,
                                    .label = QT_TRANSLATE_NOOP("Field", "Consent to a recording"),
                                    .section = Section::Review}),
        field<&Interview::state>({.id = "state",
                                  .column = "state",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "State"),
                                  .section = Section::Knowledge,
                                  .vocabulary = "interviewState",
                                  .required = true}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Answer>()
{
    static const std::array table{
        field<&Answer::interview>({.id = "interview",
                                   .column = "interview",
                                   .type = FieldType::Reference,
                                   .label = QT_TRANSLATE_NOOP("Field", "Interview"),
                                   .section = Section::Knowledge,
                                   .target = RecordKind::Interview,
                                   .required = true}),
        field<&Answer::question>({.id = "question",
                                  .column = "question",
                                  .label = QT_TRANSLATE_NOOP("Field", "Question"),
                                  .section = Section::Knowledge,
                                  .required = true}),
        field<&Answer::subject>({.id = "subject",
                                 .column = "subject",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                 .section = Section::Knowledge,
                                 .target = RecordKind::Process}),
        field<&Answer::text>({.id = "text",
                              .column = "text",
                              .type = FieldType::LongText,
                              .label = QT_TRANSLATE_NOOP("Field", "Answer"),
                              .section = Section::Knowledge,
                              .access = FieldAccess::Restricted}),
        field<&Answer::rows>({.id = "rows",
                              .column = "answer_rows",
                              .type = FieldType::Rows,
                              .label = QT_TRANSLATE_NOOP("Field", "Entries"),
                              .section = Section::Knowledge,
                              .access = FieldAccess::Restricted}),
        field<&Answer::status>({.id = "status",
                                .column = "status",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "State"),
                                .section = Section::Knowledge,
                                .vocabulary = "answerStatus"}),
        field<&Answer::sameAs>({.id = "sameAs",
                                .column = "same_as",
                                .label = QT_TRANSLATE_NOOP("Field", "Answered already at"),
                                .section = Section::Knowledge}),
        field<&Answer::releasedAt>({.id = "releasedAt",
                                    .column = "released_at",
                                    .type = FieldType::DateTime,
                                    .label = QT_TRANSLATE_NOOP("Field", "Released"),
                                    .section = Section::Review}),
        field<&Answer::made>({.id = "made",
                              .type = FieldType::ReferenceList,
                              .label = QT_TRANSLATE_NOOP("Field", "What was made of it"),
                              .section = Section::Review}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<TownQuestion>()
{
    static const std::array table{
        field<&TownQuestion::code>(
            {.id = "code",
             .column = "code",
             .label = QT_TRANSLATE_NOOP("Field", "Code"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "The code of a shipped question (S1.4) changes its words; a new "
                                                    "code behind the name of a module (S4.9) adds one."),
             .section = Section::Knowledge,
             .search = SearchWeight::Identifier,
             .required = true}),
        field<&TownQuestion::text>({.id = "text",
                                    .column = "text",
                                    .type = FieldType::LongText,
                                    .label = QT_TRANSLATE_NOOP("Field", "Question"),
                                    .section = Section::Knowledge,
                                    .search = SearchWeight::Title,
                                    .required = true}),
        field<&TownQuestion::module>({.id = "module",
                                      .column = "module",
                                      .type = FieldType::Choice,
                                      .label = QT_TRANSLATE_NOOP("Field", "Topic"),
                                      .section = Section::Knowledge,
                                      .vocabulary = "guideModule",
                                      .required = true}),
        field<&TownQuestion::answerType>({.id = "answerType",
                                          .column = "answer_type",
                                          .type = FieldType::Choice,
                                          .label = QT_TRANSLATE_NOOP("Field", "How it is answered"),
                                          .section = Section::Knowledge,
                                          .vocabulary = "ownAnswerType"}),
        field<&TownQuestion::hidden>({.id = "hidden",
                                      .column = "hidden",
                                      .type = FieldType::Bool,
                                      .label = QT_TRANSLATE_NOOP("Field", "Not asked here"),
                                      .section = Section::Knowledge}),
    };
    return table;
}

} // namespace staffelstab
