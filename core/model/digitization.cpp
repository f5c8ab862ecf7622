// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/digitization.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<CriterionResult>()
{
    static const std::array table{
        field<&CriterionResult::criterion>(
            {.id = "criterion", .label = QT_TRANSLATE_NOOP("Field", "Criterion"), .required = true}),
        field<&CriterionResult::value>(
            {.id = "value", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Level")}),
        field<&CriterionResult::reason>({.id = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason")}),
        field<&CriterionResult::evidence>({.id = "evidence", .label = QT_TRANSLATE_NOOP("Field", "Evidence")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<CostEstimate>()
{
    static const std::array table{
        field<&CostEstimate::kind>({.id = "kind",
                                    .type = FieldType::Choice,
                                    .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                                    .vocabulary = "costKind",
                                    .required = true}),
        field<&CostEstimate::from>(
            {.id = "from", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "From (€)")}),
        field<&CostEstimate::to>(
            {.id = "to", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "To (€)")}),
        field<&CostEstimate::costClass>({.id = "costClass",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "Cost class"),
                                         .vocabulary = "costClass"}),
        field<&CostEstimate::personDays>(
            {.id = "personDays", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "Person-days")}),
        field<&CostEstimate::certainty>({.id = "certainty",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "Certainty"),
                                         .vocabulary = "costCertainty"}),
        field<&CostEstimate::budgetYear>(
            {.id = "budgetYear", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Budget year")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Resolution>()
{
    static const std::array table{
        field<&Resolution::committee>({.id = "committee", .label = QT_TRANSLATE_NOOP("Field", "Committee")}),
        field<&Resolution::date>({.id = "date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Date")}),
        field<&Resolution::paperNumber>(
            {.id = "paperNumber", .label = QT_TRANSLATE_NOOP("Field", "Number of the paper")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Assessment>()
{
    static const std::array table{
        field<&Assessment::process>({.id = "process",
                                     .column = "process",
                                     .type = FieldType::Reference,
                                     .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                     .section = Section::Digitization,
                                     .target = RecordKind::Process,
                                     .required = true}),
        field<&Assessment::model>({.id = "model",
                                   .column = "model",
                                   .type = FieldType::Choice,
                                   .label = QT_TRANSLATE_NOOP("Field", "Maturity model"),
                                   .section = Section::Digitization,
                                   .vocabulary = "maturityModel",
                                   .required = true}),
        field<&Assessment::modelVersion>({.id = "modelVersion",
                                          .column = "model_version",
                                          .label = QT_TRANSLATE_NOOP("Field", "Version of the model"),
                                          .section = Section::Digitization,
                                          .required = true}),
        field<&Assessment::level>({.id = "level",
                                   .column = "level",
                                   .type = FieldType::Integer,
                                   .label = QT_TRANSLATE_NOOP("Field", "Level"),
                                   .section = Section::Digitization}),
        field<&Assessment::notApplicable>({.id = "notApplicable",
                                           .column = "not_applicable",
                                           .type = FieldType::Bool,
                                           .label = QT_TRANSLATE_NOOP("Field", "Does not apply"),
                                           .section = Section::Digitization}),
        field<&Assessment::criteria>({.id = "criteria",
                                      .column = "criteria",
                                      .type = FieldType::Rows,
                                      .label = QT_TRANSLATE_NOOP("Field", "Criteria"),
                                      .section = Section::Digitization}),
        field<&Assessment::plainLevel>({.id = "plainLevel",
                                        .column = "plain_level",
                                        .type = FieldType::Choice,
                                        .label = QT_TRANSLATE_NOOP("Field", "Plain level (internal work)"),
                                        .section = Section::Digitization,
                                        .vocabulary = "plainLevel"}),
        field<&Assessment::assessedAt>({.id = "assessedAt",
                                        .column = "assessed_at",
                                        .type = FieldType::Date,
                                        .label = QT_TRANSLATE_NOOP("Field", "Assessed on"),
                                        .section = Section::Digitization,
                                        .required = true}),
        field<&Assessment::assessedBy>({.id = "assessedBy",
                                        .column = "assessed_by",
                                        .label = QT_TRANSLATE_NOOP("Field", "Assessed by"),
                                        .section = Section::Digitization}),
        field<&Assessment::perspective>({.id = "perspective",
                                         .column = "perspective",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "View"),
                                         .section = Section::Digitization,
                                         .vocabulary = "perspective",
                                         .required = true}),
        field<&Assessment::targetLevel>({.id = "targetLevel",
                                         .column = "target_level",
                                         .type = FieldType::Integer,
                                         .label = QT_TRANSLATE_NOOP("Field", "Target level"),
                                         .section = Section::Digitization}),
        field<&Assessment::targetDate>({.id = "targetDate",
                                        .column = "target_date",
                                        .type = FieldType::Date,
                                        .label = QT_TRANSLATE_NOOP("Field", "Target date"),
                                        .section = Section::Digitization}),
        field<&Assessment::reason>({.id = "reason",
                                    .column = "reason",
                                    .type = FieldType::LongText,
                                    .label = QT_TRANSLATE_NOOP("Field", "Reason"),
                                    .section = Section::Digitization}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Recommendation>()
{
    static const std::array table{
        field<&Recommendation::number>({.id = "number",
                                        .column = "number",
                                        .label = QT_TRANSLATE_NOOP("Field", "Number"),
                                        .section = Section::Digitization,
                                        .search = SearchWeight::Identifier}),
        field<&Recommendation::title>({.id = "title",
                                       .column = "title",
                                       .label = QT_TRANSLATE_NOOP("Field", "Title"),
                                       .section = Section::Digitization,
                                       .search = SearchWeight::Title,
                                       .required = true}),
        field<&Recommendation::description>({.id = "description",
                                             .column = "description",
                                             .type = FieldType::LongText,
                                             .label = QT_TRANSLATE_NOOP("Field", "Description"),
                                             .section = Section::Digitization,
                                             .search = SearchWeight::Body}),
        field<&Recommendation::findings>(
            {.id = "findings",
             .column = "findings",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "Why (findings)"),
             .help = QT_TRANSLATE_NOOP("FieldHelp",
                                       "What staff said in the workshop. No recommendation without a finding."),
             .section = Section::Digitization,
             .search = SearchWeight::Body}),
        field<&Recommendation::dimensions>({.id = "dimensions",
                                            .column = "dimensions",
                                            .type = FieldType::ChoiceList,
                                            .label = QT_TRANSLATE_NOOP("Field", "Dimension"),
                                            .section = Section::Digitization,
                                            .vocabulary = "dimension"}),
        field<&Recommendation::processes>({.id = "processes",
                                           .type = FieldType::ReferenceList,
                                           .label = QT_TRANSLATE_NOOP("Field", "Processes"),
                                           .section = Section::Digitization,
                                           .target = RecordKind::Process}),
        field<&Recommendation::goal>({.id = "goal",
                                      .column = "goal",
                                      .type = FieldType::LongText,
                                      .label = QT_TRANSLATE_NOOP("Field", "Goal"),
                                      .section = Section::Digitization,
                                      .search = SearchWeight::Body}),
        field<&Recommendation::indicator>({.id = "indicator",
                                           .column = "indicator",
                                           .label = QT_TRANSLATE_NOOP("Field", "Indicator"),
                                           .section = Section::Digitization}),
        field<&Recommendation::effortClass>({.id = "effortClass",
                                             .column = "effort_class",
                                             .type = FieldType::Choice,
                                             .label = QT_TRANSLATE_NOOP("Field", "Effort"),
                                             .section = Section::Digitization,
                                             .vocabulary = "effortClass"}),
        field<&Recommendation::priority>({.id = "priority",
                                          .column = "priority",
                                          .type = FieldType::Choice,
                                          .label = QT_TRANSLATE_NOOP("Field", "Priority"),
                                          .section = Section::Digitization,
                                          .vocabulary = "priority",
                                          .required = true}),
        field<&Recommendation::requires_>({.id = "requires",
                                           .type = FieldType::ReferenceList,
                                           .label = QT_TRANSLATE_NOOP("Field", "Needs first"),
                                           .section = Section::Digitization,
                                           .target = RecordKind::Recommendation}),
        field<&Recommendation::lead>({.id = "lead",
                                      .column = "lead",
                                      .type = FieldType::Reference,
                                      .label = QT_TRANSLATE_NOOP("Field", "Lead"),
                                      .section = Section::Digitization}),
        field<&Recommendation::contributors>({.id = "contributors",
                                              .type = FieldType::ReferenceList,
                                              .label = QT_TRANSLATE_NOOP("Field", "Contributors"),
                                              .section = Section::Digitization}),
        field<&Recommendation::costs>({.id = "costs",
                                       .column = "costs",
                                       .type = FieldType::Rows,
                                       .label = QT_TRANSLATE_NOOP("Field", "Costs"),
                                       .section = Section::Digitization}),
        field<&Recommendation::halfYear>({.id = "halfYear",
                                          .column = "half_year",
                                          .label = QT_TRANSLATE_NOOP("Field", "Half-year"),
                                          .help = QT_TRANSLATE_NOOP("FieldHelp", "Year and half, for example 2027-H1."),
                                          .section = Section::Digitization}),
        field<&Recommendation::state>({.id = "state",
                                       .column = "state",
                                       .type = FieldType::Choice,
                                       .label = QT_TRANSLATE_NOOP("Field", "State"),
                                       .section = Section::Digitization,
                                       .vocabulary = "recommendationState",
                                       .required = true}),
        field<&Recommendation::resolution>({.id = "resolution",
                                            .column = "resolution",
                                            .type = FieldType::Group,
                                            .label = QT_TRANSLATE_NOOP("Field", "Resolution"),
                                            .section = Section::Digitization,
                                            .search = SearchWeight::Body}),
        field<&Recommendation::decisionNote>({.id = "decisionNote",
                                              .column = "decision_note",
                                              .type = FieldType::LongText,
                                              .label = QT_TRANSLATE_NOOP("Field", "Decision and reason"),
                                              .section = Section::Digitization}),
        field<&Recommendation::measuredEffect>({.id = "measuredEffect",
                                                .column = "measured_effect",
                                                .type = FieldType::LongText,
                                                .label = QT_TRANSLATE_NOOP("Field", "Measured effect"),
                                                .section = Section::Digitization,
                                                .search = SearchWeight::Body}),
    };
    return table;
}

} // namespace staffelstab
