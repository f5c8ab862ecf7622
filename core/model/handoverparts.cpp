// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<FollowUpConsent>()
{
    static const std::array table{
        field<&FollowUpConsent::allowed>(
            {.id = "allowed", .type = FieldType::Bool, .label = QT_TRANSLATE_NOOP("Field", "Agreed")}),
        field<&FollowUpConsent::channel>({.id = "channel", .label = QT_TRANSLATE_NOOP("Field", "How")}),
        field<&FollowUpConsent::until>(
            {.id = "until", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Until")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Meeting>()
{
    static const std::array table{
        field<&Meeting::date>({.id = "date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Date")}),
        field<&Meeting::participants>(
            {.id = "participants", .type = FieldType::TextList, .label = QT_TRANSLATE_NOOP("Field", "Who was there")}),
        field<&Meeting::minutes>(
            {.id = "minutes", .type = FieldType::LongText, .label = QT_TRANSLATE_NOOP("Field", "Minutes")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<RuleOverride>()
{
    static const std::array table{
        field<&RuleOverride::rule>({.id = "rule",
                                    .type = FieldType::Choice,
                                    .label = QT_TRANSLATE_NOOP("Field", "Rule"),
                                    .vocabulary = "closingRule",
                                    .required = true}),
        field<&RuleOverride::reason>({.id = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason"), .required = true}),
    };
    return table;
}

template <> std::span<const Field> partsOf<TransferProof>()
{
    static const std::array table{
        field<&TransferProof::stage>({.id = "stage",
                                      .type = FieldType::Choice,
                                      .label = QT_TRANSLATE_NOOP("Field", "What was shown"),
                                      .vocabulary = "transferProof",
                                      .required = true}),
        field<&TransferProof::person>({.id = "person",
                                       .type = FieldType::Reference,
                                       .label = QT_TRANSLATE_NOOP("Field", "Person"),
                                       .target = RecordKind::Person}),
        field<&TransferProof::date>(
            {.id = "date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Date")}),
        field<&TransferProof::sheetRevision>({.id = "sheetRevision",
                                              .type = FieldType::Integer,
                                              .label = QT_TRANSLATE_NOOP("Field", "Version of the sheet")}),
        field<&TransferProof::stepsMark>(
            {.id = "stepsMark", .label = QT_TRANSLATE_NOOP("Field", "Steps as they were")}),
        field<&TransferProof::trial>({.id = "trial",
                                      .type = FieldType::Reference,
                                      .label = QT_TRANSLATE_NOOP("Field", "Trial run"),
                                      .target = RecordKind::TrialRun}),
    };
    return table;
}

} // namespace staffelstab
