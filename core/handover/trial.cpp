// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trial.h"

#include "handover/transfer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{

TrialCounts countTrials(const QList<StepTrial> &trials)
{
    TrialCounts counts;
    for (const StepTrial &trial : trials)
        ++(trial.verdict == u"Held"      ? counts.held
           : trial.verdict == u"Failed"  ? counts.failed
           : trial.verdict == u"Skipped" ? counts.skipped
                                         : counts.open);
    return counts;
}

bool mayProve(const TrialCounts &counts, QStringView manner)
{
    return counts.held > 0 && (manner != u"Alone" || (counts.failed == 0 && counts.open == 0));
}

QList<StepTrial> trialsOf(const QList<Step> &steps, const QList<StepTrial> &kept)
{
    QList<StepTrial> trials;
    for (const Step &step : steps) {
        const auto known = std::ranges::find(kept, step.id, &StepTrial::step);
        StepTrial trial = known == kept.end() ? StepTrial() : *known;
        trial.step = step.id;
        if (trial.verdict.isEmpty()) trial.name = step.name;
        trials << trial;
    }
    for (const StepTrial &trial : kept) {
        const bool isThere = std::ranges::find(steps, trial.step, &Step::id) != steps.end();
        const bool saysSomething = !trial.verdict.isEmpty() || !trial.note.trimmed().isEmpty();
        if (!isThere && saysSomething) trials << trial;
    }
    return trials;
}

Id nextOpen(const QList<StepTrial> &trials, const Id &from)
{
    const auto begin = std::ranges::find(trials, from, &StepTrial::step);
    const auto isOpen = [](const StepTrial &trial) { return trial.verdict.isEmpty(); };
    const auto found = std::find_if(begin, trials.end(), isOpen);
    return found == trials.end() ? Id() : found->step;
}

bool isOfThisSheet(const TrialRun &run, const QList<Step> &steps) { return run.stepsMark == stepsMark(steps); }

TransferProof proofOf(const TrialRun &run)
{
    return {run.manner, run.person, run.finishedOn, run.sheetRevision, run.stepsMark, run.id};
}

} // namespace staffelstab::handover
