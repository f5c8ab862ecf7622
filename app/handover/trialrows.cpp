// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trialrows.h"

#include "form/recordtext.h"
#include "removaltext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct TrialText {
    Q_DECLARE_TR_FUNCTIONS(TrialText)
};

QString verdictTone(const QString &verdict)
{
    return verdict == u"Held" ? u"good"_s : verdict == u"Failed" ? u"warn"_s : u"neutral"_s;
}

const Step *stepIn(const TrialView &view, const Id &id)
{
    const auto found = std::ranges::find(view.sheet.steps, id, &Step::id);
    return found == view.sheet.steps.end() ? nullptr : &*found;
}

QString stepTitle(const TrialView &view, const StepTrial &trial)
{
    const Step *step = stepIn(view, trial.step);
    return step ? TrialText::tr("%1 · %2").arg(step->number, trial.name)
                : TrialText::tr("%1 (no longer on the sheet)").arg(trial.name);
}

StepTrial trialIn(const TrialView &view, const Id &step)
{
    const auto found = std::ranges::find(view.run.trials, step, &StepTrial::step);
    return found == view.run.trials.end() ? StepTrial() : *found;
}

} // namespace

QList<TrialRow> trialRows(const TrialView &view)
{
    const Labels made = labelsById(view.followUps);
    QList<TrialRow> rows;
    for (const StepTrial &trial : view.run.trials) {
        const auto label = made.constFind(trial.followUp);
        rows << TrialRow{.step = trial.step,
                         .title = stepTitle(view, trial),
                         .verdict = trial.verdict.isEmpty() ? TrialText::tr("not looked at")
                                                            : termWord(u"trialVerdict", trial.verdict),
                         .tone = verdictTone(trial.verdict),
                         .note = trial.note.trimmed(),
                         .followUp = label == made.constEnd() ? QString() : labelTitle(*label),
                         .followUpId = label == made.constEnd() || label->inBin ? QString() : trial.followUp,
                         .failed = trial.verdict == u"Failed",
                         .reachable = stepIn(view, trial.step) != nullptr};
    }
    // what did not hold is what somebody has to do something about
    std::stable_partition(rows.begin(), rows.end(), [](const TrialRow &row) { return row.failed; });
    return rows;
}

QList<RowsModel<TrialRow>::Role> trialRoles()
{
    return {{"step", [](const TrialRow &row) -> QVariant { return row.step; }},
            {"title", [](const TrialRow &row) -> QVariant { return row.title; }},
            {"verdict", [](const TrialRow &row) -> QVariant { return row.verdict; }},
            {"tone", [](const TrialRow &row) -> QVariant { return row.tone; }},
            {"note", [](const TrialRow &row) -> QVariant { return row.note; }},
            {"followUp", [](const TrialRow &row) -> QVariant { return row.followUp; }},
            {"followUpId", [](const TrialRow &row) -> QVariant { return row.followUpId; }},
            {"failed", [](const TrialRow &row) -> QVariant { return row.failed; }},
            {"reachable", [](const TrialRow &row) -> QVariant { return row.reachable; }}};
}

QString trialCountsText(const handover::TrialCounts &counts)
{
    QStringList parts;
    if (counts.held > 0) parts << TrialText::tr("%n held", "", counts.held);
    if (counts.failed > 0) parts << TrialText::tr("%n did not hold", "", counts.failed);
    if (counts.skipped > 0) parts << TrialText::tr("%n skipped", "", counts.skipped);
    if (counts.open > 0) parts << TrialText::tr("%n not looked at", "", counts.open);
    return parts.join(u" · "_s);
}

TrialLine trialLine(const TrialRun &run, const QList<Step> &steps)
{
    const bool isRunning = run.state == u"Running";
    const handover::TrialCounts counts = handover::countTrials(handover::trialsOf(steps, run.trials));
    const QString day = dateText(isRunning ? run.begunOn : run.finishedOn);
    TrialLine line;
    line.run = run.id;
    line.when = run.sheetRevision ? TrialText::tr("%1, version %2 of the sheet").arg(day).arg(*run.sheetRevision) : day;
    line.result = trialCountsText(counts);
    if (isRunning) {
        line.state = termWord(u"trialState", run.state);
        line.tone = u"info"_s;
    } else if (!handover::isOfThisSheet(run, steps)) {
        line.state = TrialText::tr("the steps have changed since");
        line.tone = u"neutral"_s;
    } else {
        const bool isWhole = counts.open == 0 && counts.skipped == 0;
        line.state = counts.failed > 0  ? TrialText::tr("did not hold everywhere")
                     : counts.held == 0 ? TrialText::tr("nothing was tried")
                     : isWhole          ? TrialText::tr("held")
                                        : TrialText::tr("tried in part");
        line.tone = counts.failed > 0 ? u"warn"_s : counts.held > 0 && isWhole ? u"good"_s : u"neutral"_s;
    }
    return line;
}

QList<RowsModel<TrialLine>::Role> trialLineRoles()
{
    return {{"run", [](const TrialLine &row) -> QVariant { return row.run; }},
            {"when", [](const TrialLine &row) -> QVariant { return row.when; }},
            {"result", [](const TrialLine &row) -> QVariant { return row.result; }},
            {"state", [](const TrialLine &row) -> QVariant { return row.state; }},
            {"tone", [](const TrialLine &row) -> QVariant { return row.tone; }}};
}

QString trialQuestion(const TrialView &view, const Id &step)
{
    const StepTrial trial = trialIn(view, step);
    const QString place = TrialText::tr("%1, step %2").arg(view.sheet.process.name, stepTitle(view, trial));
    const QString note = trial.note.simplified();
    return note.isEmpty()
               ? TrialText::tr("%1: this did not work as it is written. What has to be done here?").arg(place)
               : TrialText::tr("%1 did not work as it is written: %2").arg(place, note);
}

QString trialNoteTitle(const TrialView &view, const Id &step)
{
    return TrialText::tr("%1: does not work as it is written").arg(trialIn(view, step).name);
}

} // namespace staffelstab
