// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordsaving.h"

#include "model/references.h"

namespace staffelstab
{

Result<LoadedRecord> loadWithLabels(Workspace &workspace, const Id &id)
{
    auto record = load(workspace, id);
    if (!record) return record.error();
    LoadedRecord loaded{*record, draftOf(workspace, id), {}};
    QStringList ids = referencesIn(loaded.record);
    if (loaded.draft) {
        AnyRecord typed = loaded.record;
        applyDraft(*loaded.draft, typed);
        ids << referencesIn(typed);
    }
    if (auto labels = labelsFor(workspace, ids)) loaded.labels = *labels;
    return loaded;
}

Result<SaveOutcome> runSave(Workspace &workspace, SaveJob job)
{
    const qint64 base = *job.base;
    const auto result = base == 0 ? save(workspace, job.record) : setFields(workspace, job.draft.id, job.values, base);
    if (!result) {
        [[maybe_unused]] const auto kept = job.turns->run(
            job.turn, [&] { return keepDraft(workspace, job.draft); }); // the screen holds the text as well
        return result.error();
    }
    *job.base = result->revision;
    const QStringList sent = job.values.keys();
    for (const QString &field : sent)
        job.draft.values.remove(field);
    job.draft.revision = result->revision;
    [[maybe_unused]] const auto rest = job.turns->run(job.turn, [&] {
        return job.draft.values.isEmpty() ? dropDraft(workspace, job.draft.id) : keepDraft(workspace, job.draft);
    });
    return SaveOutcome{*result, base != 0 && result->revision != base + 1};
}

Result<LabelledConflict> loadConflict(Workspace &workspace, const AnyRecord &draft)
{
    auto view = conflictOf(workspace, draft);
    if (!view) return view.error();
    const auto labels = labelsFor(workspace, referencesIn(view->mine) + referencesIn(view->theirs));
    return LabelledConflict{*std::move(view), labels ? labelsById(*labels) : Labels()};
}

} // namespace staffelstab
