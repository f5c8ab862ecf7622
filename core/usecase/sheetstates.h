// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stepcomparison.h"
#include "usecase/records.h"

/// The sheet of a process as it was: states as the change feed tells them, beside each other, and brought back in
/// parts.
namespace staffelstab
{

namespace store
{
class Database;
}

struct SheetState {
    Process process;
    QList<Step> steps; ///< in order
};

/// The process and its steps right after a change. Throws Failure(NotFound) where there was no such process yet.
SheetState sheetStateAt(store::Database &database, const Id &process, qint64 sequence);

/// The state of today.
SheetState sheetStateNow(store::Database &database, const Id &process);

/// A state that the sheet was in: what one command left.
struct SheetMoment {
    qint64 sequence = 0;
    QDateTime at;
    QString author;
};

/// Newest first; the first is today's state.
Result<QList<SheetMoment>> sheetMoments(Workspace &workspace, const Id &process, int limit = 200);

/// What differs between an earlier state and today's.
struct SheetComparison {
    QList<FieldChange> fields; ///< of the process
    QList<flow::StepChange> steps;
    QList<RecordLabel> labels; ///< of every record that a value points to

    bool isEmpty() const { return fields.isEmpty() && steps.isEmpty(); }
};

Result<SheetComparison> compareWithState(Workspace &workspace, const Id &process, qint64 sequence);

/// The same of two states that are known, inside the caller's transaction; throws Failure.
SheetComparison comparisonOf(Workspace &workspace, const SheetState &then, const SheetState &now);

/// One step as it was then: its words and its place; out of the bin, or into it where there was no such step.
Result<Done> restoreStep(Workspace &workspace, const Id &process, const Id &step, qint64 sequence,
                         const QString &command = newId());

/// Whether a field of the process may be put back; who checked the sheet and until when is said anew by a review alone.
bool mayRestoreField(const QString &field);

/// One field of the process as it was then. Invalid for those of its review.
Result<Done> restoreField(Workspace &workspace, const Id &process, const QString &field, qint64 sequence,
                          const QString &command = newId());

} // namespace staffelstab
