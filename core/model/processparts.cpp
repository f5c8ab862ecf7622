// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<Duration>()
{
    static const std::array table{
        field<&Duration::amount>(
            {.id = "amount", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "Amount")}),
        field<&Duration::unit>({.id = "unit",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Time unit"),
                                .vocabulary = "timeUnit"}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Trigger>()
{
    static const std::array table{
        field<&Trigger::formId>({.id = "formId", .label = QT_TRANSLATE_NOOP("Field", "Form")}),
        field<&Trigger::process>({.id = "process",
                                  .type = FieldType::Reference,
                                  .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                  .target = RecordKind::Process}),
        field<&Trigger::text>({.id = "text", .label = QT_TRANSLATE_NOOP("Field", "In words")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Client>()
{
    static const std::array table{
        field<&Client::name>({.id = "name", .label = QT_TRANSLATE_NOOP("Field", "Name")}),
        field<&Client::role>({.id = "role",
                              .type = FieldType::Choice,
                              .label = QT_TRANSLATE_NOOP("Field", "Role"),
                              .vocabulary = "clientRole"}),
        field<&Client::side>({.id = "side",
                              .type = FieldType::Choice,
                              .label = QT_TRANSLATE_NOOP("Field", "Side"),
                              .vocabulary = "clientSide"}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Participant>()
{
    static const std::array table{
        field<&Participant::name>({.id = "name", .label = QT_TRANSLATE_NOOP("Field", "Name")}),
        field<&Participant::roles>({.id = "roles",
                                    .type = FieldType::ChoiceList,
                                    .label = QT_TRANSLATE_NOOP("Field", "Roles"),
                                    .vocabulary = "participantRole"}),
    };
    return table;
}

template <> std::span<const Field> partsOf<ProcessLink>()
{
    static const std::array table{
        field<&ProcessLink::process>({.id = "process",
                                      .type = FieldType::Reference,
                                      .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                      .target = RecordKind::Process}),
        field<&ProcessLink::kind>({.id = "kind",
                                   .type = FieldType::Choice,
                                   .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                                   .vocabulary = "processLinkKind"}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Deadline>()
{
    static const std::array table{
        field<&Deadline::period>(
            {.id = "period", .type = FieldType::Group, .label = QT_TRANSLATE_NOOP("Field", "Period")}),
        field<&Deadline::kind>({.id = "kind",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                                .vocabulary = "deadlineKind"}),
        field<&Deadline::note>({.id = "note", .label = QT_TRANSLATE_NOOP("Field", "Note")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Classification>()
{
    static const std::array table{
        field<&Classification::frame>({.id = "frame", .label = QT_TRANSLATE_NOOP("Field", "Frame")}),
        field<&Classification::version>({.id = "version", .label = QT_TRANSLATE_NOOP("Field", "Version")}),
        field<&Classification::id>({.id = "id", .label = QT_TRANSLATE_NOOP("Field", "Number")}),
        field<&Classification::name>({.id = "name", .label = QT_TRANSLATE_NOOP("Field", "Name")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<CaseCount>()
{
    static const std::array table{
        field<&CaseCount::min>(
            {.id = "min", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "At least")}),
        field<&CaseCount::max>(
            {.id = "max", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "At most")}),
        field<&CaseCount::source>({.id = "source", .label = QT_TRANSLATE_NOOP("Field", "Source")}),
        field<&CaseCount::asOf>({.id = "asOf", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "As of")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<ChannelShare>()
{
    static const std::array table{
        field<&ChannelShare::channel>({.id = "channel",
                                       .type = FieldType::Choice,
                                       .label = QT_TRANSLATE_NOOP("Field", "Channel"),
                                       .vocabulary = "channel"}),
        field<&ChannelShare::sharePercent>(
            {.id = "sharePercent", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "Share (%)")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Recurrence>()
{
    static const std::array table{
        field<&Recurrence::frequency>({.id = "frequency",
                                       .type = FieldType::Choice,
                                       .label = QT_TRANSLATE_NOOP("Field", "How often"),
                                       .vocabulary = "recurrence"}),
        field<&Recurrence::rule>({.id = "rule", .label = QT_TRANSLATE_NOOP("Field", "When")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Priority>()
{
    static const std::array table{
        field<&Priority::value>({.id = "value",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "Priority"),
                                 .vocabulary = "priority"}),
        field<&Priority::reason>({.id = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<OfferingStatus>()
{
    static const std::array table{
        field<&OfferingStatus::status>({.id = "status",
                                        .type = FieldType::Choice,
                                        .label = QT_TRANSLATE_NOOP("Field", "Status"),
                                        .vocabulary = "offering"}),
        field<&OfferingStatus::detail>({.id = "detail", .label = QT_TRANSLATE_NOOP("Field", "Detail")}),
        field<&OfferingStatus::since>(
            {.id = "since", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Since")}),
        field<&OfferingStatus::evidence>({.id = "evidence", .label = QT_TRANSLATE_NOOP("Field", "Evidence")}),
        field<&OfferingStatus::reason>({.id = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<PartMark>()
{
    static const std::array table{
        field<&PartMark::part>({.id = "part",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Part of the sheet"),
                                .vocabulary = "sheetPart"}),
        field<&PartMark::mark>({.id = "mark",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Answer"),
                                .vocabulary = "answerMark"}),
    };
    return table;
}

template <> std::span<const Field> partsOf<KnowledgeFactor>()
{
    static const std::array table{
        field<&KnowledgeFactor::others>({.id = "others",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "Can somebody else do it?"),
                                         .vocabulary = "riskOthers"}),
        field<&KnowledgeFactor::written>({.id = "written",
                                          .type = FieldType::Choice,
                                          .label = QT_TRANSLATE_NOOP("Field", "Is it written down?"),
                                          .vocabulary = "riskWritten"}),
        field<&KnowledgeFactor::damage>({.id = "damage",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "Is there damage when it is left undone?"),
                                         .vocabulary = "riskDamage"}),
        field<&KnowledgeFactor::training>({.id = "training",
                                           .type = FieldType::Choice,
                                           .label = QT_TRANSLATE_NOOP("Field", "How long does it take to learn?"),
                                           .vocabulary = "riskTraining"}),
        field<&KnowledgeFactor::setValue>({.id = "setValue",
                                           .type = FieldType::Integer,
                                           .label = QT_TRANSLATE_NOOP("Field", "Knowledge factor as set (1–5)")}),
        field<&KnowledgeFactor::reason>({.id = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<EfaReuse>()
{
    static const std::array table{
        field<&EfaReuse::service>({.id = "service", .label = QT_TRANSLATE_NOOP("Field", "Service")}),
        field<&EfaReuse::providerState>(
            {.id = "providerState", .label = QT_TRANSLATE_NOOP("Field", "State that provides it")}),
        field<&EfaReuse::contract>({.id = "contract",
                                    .type = FieldType::Choice,
                                    .label = QT_TRANSLATE_NOOP("Field", "Contract"),
                                    .vocabulary = "efaContract"}),
        field<&EfaReuse::yearlyCost>(
            {.id = "yearlyCost", .type = FieldType::Decimal, .label = QT_TRANSLATE_NOOP("Field", "Cost per year (€)")}),
    };
    return table;
}

} // namespace staffelstab
