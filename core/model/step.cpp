// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process.h"

#include "model/fieldaccess.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<StepData>()
{
    static const std::array table{
        field<&StepData::text>({.id = "text", .label = QT_TRANSLATE_NOOP("Field", "Data")}),
        field<&StepData::partner>({.id = "partner", .label = QT_TRANSLATE_NOOP("Field", "Sender or recipient")}),
        field<&StepData::transmission>({.id = "transmission", .label = QT_TRANSLATE_NOOP("Field", "Transmission")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<Step>()
{
    static const std::array table{
        field<&Step::process>({.id = "process",
                               .column = "process",
                               .type = FieldType::Reference,
                               .label = QT_TRANSLATE_NOOP("Field", "Process"),
                               .section = Section::Flow,
                               .target = RecordKind::Process,
                               .required = true}),
        field<&Step::number>({.id = "number",
                              .column = "number",
                              .label = QT_TRANSLATE_NOOP("Field", "No."),
                              .section = Section::Flow,
                              .required = true,
                              .foreign = "id"}),
        field<&Step::name>({.id = "name",
                            .column = "name",
                            .label = QT_TRANSLATE_NOOP("Field", "Name"),
                            .help = QT_TRANSLATE_NOOP("FieldHelp", "What is done, object and verb."),
                            .section = Section::Flow,
                            .search = SearchWeight::Title,
                            .required = true,
                            .foreign = "name"}),
        field<&Step::description>({.id = "description",
                                   .column = "description",
                                   .type = FieldType::LongText,
                                   .label = QT_TRANSLATE_NOOP("Field", "How it is done"),
                                   .section = Section::Flow,
                                   .search = SearchWeight::Body,
                                   .foreign = "beschreibung"}),
        field<&Step::tacitNote>(
            {.id = "tacitNote",
             .column = "tacit_note",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "What only experience tells"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "The trick, the trap, the exception that is in no manual."),
             .section = Section::Knowledge,
             .search = SearchWeight::Body}),
        field<&Step::performers>({.id = "performers",
                                  .type = FieldType::ReferenceList,
                                  .label = QT_TRANSLATE_NOOP("Field", "Done by"),
                                  .section = Section::Flow,
                                  .target = RecordKind::Post}),
        field<&Step::performerText>({.id = "performerText",
                                     .column = "performer_text",
                                     .label = QT_TRANSLATE_NOOP("Field", "Done by (as imported)"),
                                     .section = Section::Flow,
                                     .search = SearchWeight::Body}),
        field<&Step::mediumIn>({.id = "mediumIn",
                                .column = "medium_in",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Medium in"),
                                .section = Section::Flow,
                                .vocabulary = "medium"}),
        field<&Step::mediumOut>({.id = "mediumOut",
                                 .column = "medium_out",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "Medium out"),
                                 .section = Section::Flow,
                                 .vocabulary = "medium"}),
        field<&Step::itProcedures>({.id = "itProcedures",
                                    .type = FieldType::ReferenceList,
                                    .label = QT_TRANSLATE_NOOP("Field", "IT procedures"),
                                    .section = Section::Flow,
                                    .target = RecordKind::ItProcedure,
                                    .foreign = "fachverfahren"}),
        field<&Step::ragType>({.id = "ragType",
                               .column = "rag_type",
                               .type = FieldType::Choice,
                               .label = QT_TRANSLATE_NOOP("Field", "FIM activity group (RAG)"),
                               .section = Section::Flow,
                               .vocabulary = "ragType",
                               .foreign = "referenzaktivitaetengruppeTyp"}),
        field<&Step::ragVersion>({.id = "ragVersion",
                                  .column = "rag_version",
                                  .label = QT_TRANSLATE_NOOP("Field", "RAG version"),
                                  .section = Section::Flow,
                                  .foreign = "referenzaktivitaetengruppeVersion"}),
        field<&Step::bpmnKind>({.id = "bpmnKind",
                                .column = "bpmn_kind",
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("Field", "Symbol"),
                                .section = Section::Flow,
                                .vocabulary = "bpmnKind",
                                .required = true}),
        field<&Step::legalBases>({.id = "legalBases",
                                  .type = FieldType::ReferenceList,
                                  .label = QT_TRANSLATE_NOOP("Field", "Legal bases"),
                                  .section = Section::Law,
                                  .target = RecordKind::LegalBasis,
                                  .foreign = "handlungsgrundlage"}),
        field<&Step::dataIn>({.id = "dataIn",
                              .column = "data_in",
                              .type = FieldType::Rows,
                              .label = QT_TRANSLATE_NOOP("Field", "Data in"),
                              .section = Section::Flow,
                              .search = SearchWeight::Body,
                              .foreign = "eingehendeDaten"}),
        field<&Step::dataOut>({.id = "dataOut",
                               .column = "data_out",
                               .type = FieldType::Rows,
                               .label = QT_TRANSLATE_NOOP("Field", "Data out"),
                               .section = Section::Flow,
                               .search = SearchWeight::Body,
                               .foreign = "ausgehendeDaten"}),
        field<&Step::handlingTime>({.id = "handlingTime",
                                    .column = "handling_time",
                                    .type = FieldType::Group,
                                    .label = QT_TRANSLATE_NOOP("Field", "Working time"),
                                    .section = Section::Volume}),
        field<&Step::needsExperience>({.id = "needsExperience",
                                       .column = "needs_experience",
                                       .type = FieldType::Bool,
                                       .label = QT_TRANSLATE_NOOP("Field", "Needs experience"),
                                       .section = Section::Knowledge}),
        field<&Step::nextSteps>({.id = "nextSteps",
                                 .type = FieldType::ReferenceList,
                                 .label = QT_TRANSLATE_NOOP("Field", "Next steps"),
                                 .help = QT_TRANSLATE_NOOP("FieldHelp", "Only where the flow branches or loops."),
                                 .section = Section::Flow,
                                 .target = RecordKind::Step}),
    };
    return table;
}

int countMediaBreaks(const QList<Step> &steps)
{
    const auto differ = [](const QString &from, const QString &to) {
        return !from.isEmpty() && !to.isEmpty() && from != to;
    };
    int breaks = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (differ(steps[i].mediumIn, steps[i].mediumOut)) ++breaks;
        if (i + 1 < steps.size() && differ(steps[i].mediumOut, steps[i + 1].mediumIn)) ++breaks;
    }
    return breaks;
}

void sortSteps(QList<Step> &steps)
{
    thread_local const QCollator byNumber = [] { // making one costs more than sorting the steps of a process
        QCollator collator{QLocale(QLocale::German)};
        collator.setNumericMode(true);
        return collator;
    }();
    std::ranges::stable_sort(steps, [&](const Step &a, const Step &b) {
        const int order = byNumber.compare(a.number, b.number);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace staffelstab
