// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/trialling.h"

/// What the pages of a trial run show, as pure functions of what the store gave.
namespace staffelstab
{

/// One step in the summary of a run.
struct TrialRow {
    QString step;
    QString title; ///< number and name
    QString verdict;
    QString tone;
    QString note;
    QString followUp; ///< what was made of it; empty = nothing yet
    QString followUpId;
    bool failed = false;
    bool reachable = false; ///< the step is still on the sheet

    bool operator==(const TrialRow &) const = default;
};

QList<TrialRow> trialRows(const TrialView &view);
QList<RowsModel<TrialRow>::Role> trialRoles();

/// "3 held · 1 did not hold · 1 skipped · 2 open"
QString trialCountsText(const handover::TrialCounts &counts);

/// One run of a sheet in a line of its own.
struct TrialLine {
    QString run;
    QString when; ///< day and version of the sheet
    QString result;
    QString state;
    QString tone;

    bool operator==(const TrialLine &) const = default;
};

TrialLine trialLine(const TrialRun &run, const QList<Step> &steps);
QList<RowsModel<TrialLine>::Role> trialLineRoles();

/// What is asked about a step that did not hold.
QString trialQuestion(const TrialView &view, const Id &step);
/// The name of the note at a step that did not hold.
QString trialNoteTitle(const TrialView &view, const Id &step);

} // namespace staffelstab
