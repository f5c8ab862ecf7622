// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handover.h"
#include "model/process.h"
#include "model/trialrun.h"

/// A trial run of a sheet: whether work can be done by what is written. It says something about the sheet, nothing
/// about whoever worked by it.
namespace staffelstab::handover
{

/// What came of the steps.
struct TrialCounts {
    int held = 0;
    int failed = 0;
    int skipped = 0;
    int open = 0; ///< not looked at yet

    bool operator==(const TrialCounts &) const = default;
};

TrialCounts countTrials(const QList<StepTrial> &trials);

/// Whether such a run may be signed (vocabulary transferProof): something held, and alone only where every step was
/// looked at and none failed.
bool mayProve(const TrialCounts &counts, QStringView manner);

/// One trial for each step, in the order of the steps, with what was kept of it. Steps that are gone follow where
/// something was said about them.
QList<StepTrial> trialsOf(const QList<Step> &steps, const QList<StepTrial> &kept);

/// The first step from here on that nobody has looked at; an empty id where there is none.
Id nextOpen(const QList<StepTrial> &trials, const Id &from);

/// Whether the steps say today what they said when the run began.
bool isOfThisSheet(const TrialRun &run, const QList<Step> &steps);

/// What the run proves about the transfer once it is signed: that version of the sheet, not a later one.
TransferProof proofOf(const TrialRun &run);

} // namespace staffelstab::handover
