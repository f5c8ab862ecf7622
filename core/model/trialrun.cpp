// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trialrun.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<StepTrial>()
{
    static const std::array table{
        field<&StepTrial::step>({.id = "step",
                                 .type = FieldType::Reference,
                                 .label = QT_TRANSLATE_NOOP("Field", "Step"),
                                 .target = RecordKind::Step}),
        field<&StepTrial::name>({.id = "name", .label = QT_TRANSLATE_NOOP("Field", "Name")}),
        field<&StepTrial::verdict>({.id = "verdict",
                                    .type = FieldType::Choice,
                                    .label = QT_TRANSLATE_NOOP("Field", "Did it hold?"),
                                    .vocabulary = "trialVerdict"}),
        field<&StepTrial::note>(
            {.id = "note", .type = FieldType::LongText, .label = QT_TRANSLATE_NOOP("Field", "What happened")}),
        field<&StepTrial::followUp>({.id = "followUp",
                                     .type = FieldType::Reference,
                                     .label = QT_TRANSLATE_NOOP("Field", "What was made of it")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<TrialRun>()
{
    static const std::array table{
        field<&TrialRun::process>({.id = "process",
                                   .column = "process",
                                   .type = FieldType::Reference,
                                   .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                   .section = Section::Flow,
                                   .target = RecordKind::Process,
                                   .required = true}),
        field<&TrialRun::person>({.id = "person",
                                  .column = "person",
                                  .type = FieldType::Reference,
                                  .label = QT_TRANSLATE_NOOP("Field", "Who worked by the sheet"),
                                  .help = QT_TRANSLATE_NOOP("FieldHelp", "Needed only as proof of a hand-over."),
                                  .section = Section::Organisation,
                                  .target = RecordKind::Person}),
        field<&TrialRun::manner>({.id = "manner",
                                  .column = "manner",
                                  .type = FieldType::Choice,
                                  .label = QT_TRANSLATE_NOOP("Field", "How it was done"),
                                  .section = Section::Organisation,
                                  .vocabulary = "transferProof"}),
        field<&TrialRun::begunOn>({.id = "begunOn",
                                   .column = "begun_on",
                                   .type = FieldType::Date,
                                   .label = QT_TRANSLATE_NOOP("Field", "Begun"),
                                   .section = Section::Review}),
        field<&TrialRun::finishedOn>({.id = "finishedOn",
                                      .column = "finished_on",
                                      .type = FieldType::Date,
                                      .label = QT_TRANSLATE_NOOP("Field", "Finished on"),
                                      .section = Section::Review}),
        field<&TrialRun::sheetRevision>({.id = "sheetRevision",
                                         .column = "sheet_revision",
                                         .type = FieldType::Integer,
                                         .label = QT_TRANSLATE_NOOP("Field", "Version of the sheet"),
                                         .section = Section::Review}),
        field<&TrialRun::stepsMark>({.id = "stepsMark",
                                     .column = "steps_mark",
                                     .label = QT_TRANSLATE_NOOP("Field", "Steps as they were"),
                                     .section = Section::Review}),
        field<&TrialRun::trials>({.id = "trials",
                                  .column = "trials",
                                  .type = FieldType::Rows,
                                  .label = QT_TRANSLATE_NOOP("Field", "Step by step"),
                                  .section = Section::Flow}),
        field<&TrialRun::lastStep>({.id = "lastStep",
                                    .column = "last_step",
                                    .type = FieldType::Reference,
                                    .label = QT_TRANSLATE_NOOP("Field", "Last step"),
                                    .section = Section::Flow,
                                    .target = RecordKind::Step}),
        field<&TrialRun::state>({.id = "state",
                                 .column = "state",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "State"),
                                 .section = Section::Review,
                                 .vocabulary = "trialState",
                                 .required = true}),
    };
    return table;
}

} // namespace staffelstab
