// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/draft.h"
#include "form/formfield.h"

#include <atomic>
#include <memory>

/// The jobs of a form that run on the threads of the workspace.
namespace staffelstab
{

struct LoadedRecord {
    AnyRecord record;
    std::optional<Draft> draft;
    QList<RecordLabel> labels; ///< of everything that the record and the draft point to
};
Result<LoadedRecord> loadWithLabels(Workspace &workspace, const Id &id);

/// One save as the writer's thread does it: what cannot be saved is kept as a draft there and then.
struct SaveJob {
    AnyRecord record;
    QJsonObject values; ///< to be saved
    Draft draft;        ///< all that was typed
    std::shared_ptr<std::atomic<qint64>> base;
    std::shared_ptr<DraftTurns> turns;
    qint64 turn = 0;
};
struct SaveOutcome {
    Saved saved;
    bool foreign = false; ///< others saved in between
};
Result<SaveOutcome> runSave(Workspace &workspace, SaveJob job);

struct LabelledConflict {
    ConflictView view;
    Labels labels;
};
Result<LabelledConflict> loadConflict(Workspace &workspace, const AnyRecord &draft);

} // namespace staffelstab
