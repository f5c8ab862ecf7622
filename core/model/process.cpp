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

template <> std::span<const Field> fieldsOf<Process>()
{
    static const std::array table{
        field<&Process::name>({.id = "name",
                               .column = "name",
                               .label = QT_TRANSLATE_NOOP("Field", "Name"),
                               .help = QT_TRANSLATE_NOOP(
                                   "FieldHelp", "Object and verb, as you would say it: “Elternbeitrag festsetzen”."),
                               .section = Section::Profile,
                               .search = SearchWeight::Title,
                               .required = true,
                               .foreign = "name"}),
        field<&Process::localNumber>({.id = "localNumber",
                                      .column = "local_number",
                                      .label = QT_TRANSLATE_NOOP("Field", "Number"),
                                      .section = Section::Profile,
                                      .search = SearchWeight::Identifier}),
        field<&Process::definition>(
            {.id = "definition",
             .column = "definition",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "In short"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "What this is for, in two or three sentences."),
             .section = Section::Profile,
             .search = SearchWeight::Body,
             .foreign = "definition"}),
        field<&Process::description>({.id = "description",
                                      .column = "description",
                                      .type = FieldType::LongText,
                                      .label = QT_TRANSLATE_NOOP("Field", "Description"),
                                      .section = Section::Profile,
                                      .search = SearchWeight::Body,
                                      .foreign = "beschreibung"}),
        field<&Process::designation>({.id = "designation",
                                      .column = "designation",
                                      .label = QT_TRANSLATE_NOOP("Field", "Official service name"),
                                      .section = Section::Profile,
                                      .search = SearchWeight::Keyword,
                                      .foreign = "bezeichnung"}),
        field<&Process::leadUnit>({.id = "leadUnit",
                                   .column = "lead_unit",
                                   .type = FieldType::Reference,
                                   .label = QT_TRANSLATE_NOOP("Field", "Unit in the lead"),
                                   .section = Section::Organisation,
                                   .target = RecordKind::OrgUnit,
                                   .required = true}),
        field<&Process::owner>(
            {.id = "owner",
             .column = "owner",
             .type = FieldType::Reference,
             .label = QT_TRANSLATE_NOOP("Field", "Responsible post"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "A post, not a person: whoever holds it is responsible."),
             .section = Section::Organisation,
             .target = RecordKind::Post}),
        field<&Process::kind>({.id = "kind",
                               .column = "kind",
                               .type = FieldType::Choice,
                               .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                               .section = Section::Profile,
                               .vocabulary = "processKind",
                               .required = true}),
        field<&Process::modelState>({.id = "modelState",
                                     .column = "model_state",
                                     .type = FieldType::Choice,
                                     .label = QT_TRANSLATE_NOOP("Field", "As is or to be"),
                                     .section = Section::Profile,
                                     .vocabulary = "modelState",
                                     .required = true}),
        field<&Process::parent>({.id = "parent",
                                 .column = "parent",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Part of process"),
                                 .section = Section::Profile,
                                 .target = RecordKind::Process}),
        field<&Process::links>({.id = "links",
                                .column = "links",
                                .type = FieldType::Rows,
                                .label = QT_TRANSLATE_NOOP("Field", "Before and after"),
                                .section = Section::Profile}),
        field<&Process::triggers>(
            {.id = "triggers",
             .column = "triggers",
             .type = FieldType::Rows,
             .label = QT_TRANSLATE_NOOP("Field", "What starts it"),
             .help = QT_TRANSLATE_NOOP("FieldHelp",
                                       "A form, another process, or an event in words: application, phone call, date."),
             .section = Section::Flow,
             .search = SearchWeight::Body,
             .foreign = "ausloeser"}),
        field<&Process::results>({.id = "results",
                                  .column = "results",
                                  .type = FieldType::Rows,
                                  .label = QT_TRANSLATE_NOOP("Field", "What exists at the end"),
                                  .section = Section::Flow,
                                  .search = SearchWeight::Body,
                                  .foreign = "ergebnis"}),
        field<&Process::clients>({.id = "clients",
                                  .column = "clients",
                                  .type = FieldType::Rows,
                                  .label = QT_TRANSLATE_NOOP("Field", "Who asks, who receives"),
                                  .section = Section::Organisation,
                                  .search = SearchWeight::Body}),
        field<&Process::participants>({.id = "participants",
                                       .column = "participants",
                                       .type = FieldType::Rows,
                                       .label = QT_TRANSLATE_NOOP("Field", "Who takes part"),
                                       .section = Section::Organisation,
                                       .search = SearchWeight::Body,
                                       .foreign = "prozessteilnehmer"}),
        field<&Process::legalBases>({.id = "legalBases",
                                     .type = FieldType::ReferenceList,
                                     .label = QT_TRANSLATE_NOOP("Field", "Legal bases"),
                                     .section = Section::Law,
                                     .target = RecordKind::LegalBasis,
                                     .foreign = "handlungsgrundlage"}),
        field<&Process::goals>({.id = "goals",
                                .column = "goals",
                                .type = FieldType::LongText,
                                .label = QT_TRANSLATE_NOOP("Field", "Goals"),
                                .section = Section::Law,
                                .search = SearchWeight::Body,
                                .foreign = "zielvorgaben"}),
        field<&Process::deadlines>({.id = "deadlines",
                                    .column = "deadlines",
                                    .type = FieldType::Rows,
                                    .label = QT_TRANSLATE_NOOP("Field", "Deadlines"),
                                    .section = Section::Law,
                                    .search = SearchWeight::Body}),
        field<&Process::fallback>(
            {.id = "fallback",
             .column = "fallback",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "If nobody is there"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "What must be done when the only person who knows is ill."),
             .section = Section::Flow,
             .search = SearchWeight::Body}),
        field<&Process::serviceKey>({.id = "serviceKey",
                                     .column = "service_key",
                                     .label = QT_TRANSLATE_NOOP("Field", "Service key (LeiKa)"),
                                     .help = QT_TRANSLATE_NOOP("FieldHelp", "14 digits, begins with 99."),
                                     .section = Section::Digitization,
                                     .search = SearchWeight::Identifier,
                                     .foreign = "id"}),
        field<&Process::ozgId>({.id = "ozgId",
                                .column = "ozg_id",
                                .label = QT_TRANSLATE_NOOP("Field", "OZG number"),
                                .section = Section::Digitization,
                                .search = SearchWeight::Identifier}),
        field<&Process::classifications>({.id = "classifications",
                                          .column = "classifications",
                                          .type = FieldType::Rows,
                                          .label = QT_TRANSLATE_NOOP("Field", "Classification"),
                                          .section = Section::Organisation,
                                          .search = SearchWeight::Body,
                                          .foreign = "klassifikation"}),
        field<&Process::keywords>(
            {.id = "keywords",
             .column = "keywords",
             .type = FieldType::TextList,
             .label = QT_TRANSLATE_NOOP("Field", "Keywords"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Words that citizens or colleagues use for it."),
             .section = Section::Profile,
             .search = SearchWeight::Keyword,
             .foreign = "schlagwort"}),
        field<&Process::caseCount>({.id = "caseCount",
                                    .column = "case_count",
                                    .type = FieldType::Group,
                                    .label = QT_TRANSLATE_NOOP("Field", "Cases per year"),
                                    .section = Section::Volume}),
        field<&Process::handlingTime>({.id = "handlingTime",
                                       .column = "handling_time",
                                       .type = FieldType::Group,
                                       .label = QT_TRANSLATE_NOOP("Field", "Working time per case"),
                                       .section = Section::Volume}),
        field<&Process::cycleTime>({.id = "cycleTime",
                                    .column = "cycle_time",
                                    .type = FieldType::Group,
                                    .label = QT_TRANSLATE_NOOP("Field", "Time from start to end"),
                                    .section = Section::Volume}),
        field<&Process::channels>({.id = "channels",
                                   .column = "channels",
                                   .type = FieldType::Rows,
                                   .label = QT_TRANSLATE_NOOP("Field", "How cases arrive"),
                                   .section = Section::Volume}),
        field<&Process::complexity>({.id = "complexity",
                                     .column = "complexity",
                                     .type = FieldType::Integer,
                                     .label = QT_TRANSLATE_NOOP("Field", "Complexity (1–5)"),
                                     .section = Section::Volume}),
        field<&Process::recurrences>({.id = "recurrences",
                                      .column = "recurrences",
                                      .type = FieldType::Rows,
                                      .label = QT_TRANSLATE_NOOP("Field", "Season and frequency"),
                                      .section = Section::Volume,
                                      .search = SearchWeight::Body}),
        field<&Process::offering>(
            {.id = "offering",
             .column = "offering",
             .type = FieldType::Rows,
             .label = QT_TRANSLATE_NOOP("Field", "Digital status"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "What citizens can do online today; each with date and evidence."),
             .section = Section::Digitization,
             .search = SearchWeight::Keyword}),
        field<&Process::tags>({.id = "tags",
                               .column = "tags",
                               .type = FieldType::ChoiceList,
                               .label = QT_TRANSLATE_NOOP("Field", "Tags"),
                               .section = Section::Digitization,
                               .search = SearchWeight::Keyword,
                               .vocabulary = "tag"}),
        field<&Process::dutyOzg>({.id = "dutyOzg",
                                  .column = "duty_ozg",
                                  .type = FieldType::Bool,
                                  .label = QT_TRANSLATE_NOOP("Field", "Duty under OZG"),
                                  .section = Section::Digitization}),
        field<&Process::dutySdg>({.id = "dutySdg",
                                  .column = "duty_sdg",
                                  .type = FieldType::Bool,
                                  .label = QT_TRANSLATE_NOOP("Field", "Duty under SDG"),
                                  .section = Section::Digitization}),
        field<&Process::efaAvailable>({.id = "efaAvailable",
                                       .column = "efa_available",
                                       .type = FieldType::Bool,
                                       .label = QT_TRANSLATE_NOOP("Field", "EfA service available"),
                                       .section = Section::Digitization}),
        field<&Process::efa>(
            {.id = "efa",
             .column = "efa",
             .type = FieldType::Group,
             .label = QT_TRANSLATE_NOOP("Field", "EfA service"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "An online service of another state that is used here as well."),
             .section = Section::Digitization,
             .search = SearchWeight::Body}),
        field<&Process::payment>({.id = "payment",
                                  .column = "payment",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "Payment"),
                                  .section = Section::Digitization,
                                  .vocabulary = "payment"}),
        field<&Process::userAccount>({.id = "userAccount",
                                      .column = "user_account",
                                      .type = FieldType::Choice,
                                      .label = QT_TRANSLATE_NOOP("Field", "User account"),
                                      .section = Section::Digitization,
                                      .vocabulary = "userAccount"}),
        field<&Process::trustLevel>({.id = "trustLevel",
                                     .column = "trust_level",
                                     .type = FieldType::Choice,
                                     .label = QT_TRANSLATE_NOOP("Field", "Level of trust"),
                                     .section = Section::Digitization,
                                     .vocabulary = "trustLevel"}),
        field<&Process::returnChannel>({.id = "returnChannel",
                                        .column = "return_channel",
                                        .type = FieldType::Choice,
                                        .label = QT_TRANSLATE_NOOP("Field", "Way of the answer"),
                                        .section = Section::Digitization,
                                        .vocabulary = "returnChannel"}),
        field<&Process::tracking>({.id = "tracking",
                                   .column = "tracking",
                                   .type = FieldType::Choice,
                                   .label = QT_TRANSLATE_NOOP("Field", "Following the case"),
                                   .section = Section::Digitization,
                                   .vocabulary = "tracking"}),
        field<&Process::eFile>({.id = "eFile",
                                .column = "e_file",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Electronic file"),
                                .section = Section::Digitization,
                                .vocabulary = "eFile"}),
        field<&Process::itConnection>({.id = "itConnection",
                                       .column = "it_connection",
                                       .type = FieldType::Choice,
                                       .label = QT_TRANSLATE_NOOP("Field", "Connection to the IT procedure"),
                                       .section = Section::Digitization,
                                       .vocabulary = "itConnection"}),
        field<&Process::proofRetrieval>({.id = "proofRetrieval",
                                         .column = "proof_retrieval",
                                         .type = FieldType::Choice,
                                         .label = QT_TRANSLATE_NOOP("Field", "Proofs"),
                                         .section = Section::Digitization,
                                         .vocabulary = "proofRetrieval"}),
        field<&Process::onlineShare>({.id = "onlineShare",
                                      .column = "online_share",
                                      .type = FieldType::Decimal,
                                      .label = QT_TRANSLATE_NOOP("Field", "Share received online (%)"),
                                      .section = Section::Digitization}),
        field<&Process::priority>({.id = "priority",
                                   .column = "priority",
                                   .type = FieldType::Group,
                                   .label = QT_TRANSLATE_NOOP("Field", "Priority"),
                                   .section = Section::Digitization}),
        field<&Process::reviewState>({.id = "reviewState",
                                      .column = "review_state",
                                      .type = FieldType::Choice,
                                      .label = QT_TRANSLATE_NOOP("Field", "Review state"),
                                      .section = Section::Review,
                                      .vocabulary = "reviewState",
                                      .required = true}),
        field<&Process::checkedBy>({.id = "checkedBy",
                                    .column = "checked_by",
                                    .type = FieldType::Reference,
                                    .label = QT_TRANSLATE_NOOP("Field", "Checked by"),
                                    .section = Section::Review,
                                    .target = RecordKind::Person}),
        field<&Process::checkedAt>({.id = "checkedAt",
                                    .column = "checked_at",
                                    .type = FieldType::Date,
                                    .label = QT_TRANSLATE_NOOP("Field", "Checked on"),
                                    .section = Section::Review}),
        field<&Process::checkedUntil>({.id = "checkedUntil",
                                       .column = "checked_until",
                                       .type = FieldType::Date,
                                       .label = QT_TRANSLATE_NOOP("Field", "Valid until"),
                                       .section = Section::Review}),
        field<&Process::reviewDate>({.id = "reviewDate",
                                     .column = "review_date",
                                     .type = FieldType::Date,
                                     .label = QT_TRANSLATE_NOOP("Field", "Look at it again on"),
                                     .section = Section::Review}),
        field<&Process::validFrom>({.id = "validFrom",
                                    .column = "valid_from",
                                    .type = FieldType::Date,
                                    .label = QT_TRANSLATE_NOOP("Field", "In force from"),
                                    .section = Section::Review}),
        field<&Process::validUntil>({.id = "validUntil",
                                     .column = "valid_until",
                                     .type = FieldType::Date,
                                     .label = QT_TRANSLATE_NOOP("Field", "In force until"),
                                     .section = Section::Review}),
        field<&Process::fimStatus>({.id = "fimStatus",
                                    .column = "fim_status",
                                    .label = QT_TRANSLATE_NOOP("Field", "FIM release status"),
                                    .section = Section::Review,
                                    .foreign = "status"}),
        field<&Process::partMarks>(
            {.id = "partMarks",
             .column = "part_marks",
             .type = FieldType::Rows,
             .label = QT_TRANSLATE_NOOP("Field", "Answered without a content"),
             .help =
                 QT_TRANSLATE_NOOP("FieldHelp", "Parts of the sheet that do not apply here, or of which nobody knows."),
             .section = Section::Review}),
        field<&Process::knowledgeFactor>(
            {.id = "knowledgeFactor",
             .column = "knowledge_factor",
             .type = FieldType::Group,
             .label = QT_TRANSLATE_NOOP("Field", "What would be lost"),
             .help =
                 QT_TRANSLATE_NOOP("FieldHelp", "Four answers about the process, never about a person; the supervisor "
                                                "may set another value with a reason."),
             .section = Section::Review}),
        field<&Process::version>({.id = "version",
                                  .column = "version",
                                  .label = QT_TRANSLATE_NOOP("Field", "Version"),
                                  .section = Section::Review,
                                  .foreign = "version"}),
        field<&Process::changeNote>({.id = "changeNote",
                                     .column = "change_note",
                                     .label = QT_TRANSLATE_NOOP("Field", "Note on the last change"),
                                     .section = Section::Review,
                                     .foreign = "anmerkungLetzteAenderung"}),
    };
    return table;
}

} // namespace staffelstab
