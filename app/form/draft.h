// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/anyrecord.h"

namespace staffelstab
{

class Workspace;

/// What was typed but could not be saved: kept as a file of the person beside the program's settings, until the record
/// is saved.
struct Draft {
    RecordKind kind = RecordKind::None;
    Id id;
    qint64 revision = 0; ///< of the record it was typed over; 0 = a new record
    QJsonObject values;
};

Result<Done> keepDraft(const Workspace &workspace, const Draft &draft);
Result<Done> dropDraft(const Workspace &workspace, const Id &id);
std::optional<Draft> draftOf(const Workspace &workspace, const Id &id);

/// Drafts of records that were never saved.
QList<Draft> newDrafts(const Workspace &workspace, RecordKind kind);

/// The record with the values of the draft.
void applyDraft(const Draft &draft, AnyRecord &record);

} // namespace staffelstab
