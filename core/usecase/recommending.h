// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

namespace staffelstab
{

namespace store
{
class RecordStore;
}

/// The number behind the highest "H-…" there is.
QString nextNumber(store::RecordStore &store);

/// A new recommendation that rests on findings: Invalid without one. Processes, dimensions and the statements are taken
/// from the findings where the draft has none of its own; a number is given.
Result<Saved> recommend(Workspace &workspace, const Recommendation &draft, const QString &command = newId());

/// One finding that a recommendation rests on, and where it was said.
struct TracedFinding {
    Finding finding;
    RecordLabel source; ///< the workshop, else the interview; empty where neither is known
    QDate saidOn;
};

/// The way back from the money to the sentence: costs → recommendation → findings → workshop or interview.
struct RecommendationTrace {
    Recommendation recommendation;
    QList<TracedFinding> findings; ///< without those that are held back
    QList<RecordLabel> labels;     ///< of everything that the recommendation points to
};

Result<RecommendationTrace> recommendationTrace(Workspace &workspace, const Id &recommendation);

} // namespace staffelstab
