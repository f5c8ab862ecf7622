// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/anyrecord.h"

#include <functional>
#include <mutex>

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

/// Rewrites the texts of every draft; ids stay.
Result<Done> rewriteDrafts(const Workspace &workspace, const std::function<QString(const QString &text)> &rewrite);

/// Jobs that keep and drop the draft of one form run on two threads; one that was asked for earlier must not undo a
/// later one.
class DraftTurns
{
  public:
    qint64 next() { return ++m_asked; } ///< on the GUI thread, when the job is given

    template <typename Job> Result<Done> run(qint64 turn, Job job)
    {
        const std::lock_guard lock(m_mutex);
        if (turn < m_last) return Done{};
        m_last = turn;
        return job();
    }

  private:
    std::mutex m_mutex;
    qint64 m_asked = 0;
    qint64 m_last = 0;
};

/// Drafts of records that were never saved.
QList<Draft> newDrafts(const Workspace &workspace, RecordKind kind);

/// The record with the values of the draft.
void applyDraft(const Draft &draft, AnyRecord &record);

} // namespace staffelstab
