// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/unsavednotes.h"

#include "errortext.h"

namespace staffelstab
{
namespace
{

QJsonObject notesIn(const Workspace &workspace, const Id &draftId)
{
    const auto draft = draftOf(workspace, draftId);
    return draft ? draft->values : QJsonObject();
}

Result<Done> putNotes(const Workspace &workspace, RecordKind kind, const Id &draftId, const QJsonObject &typed)
{
    // Not revision 0: it is no record that was never saved, so no form may offer it.
    return typed.isEmpty() ? dropDraft(workspace, draftId) : keepDraft(workspace, {kind, draftId, 1, typed});
}

} // namespace

UnsavedNotes::UnsavedNotes(Session &session, RecordKind kind, const QString &purpose, Unite unite, QObject *parent)
    : QObject(parent), m_session(session), m_kind(kind), m_purpose(purpose), m_unite(std::move(unite))
{
    connect(&m_timer, &KeepTimer::due, this, &UnsavedNotes::write);
    connect(&m_session, &Session::aboutToClose, this, &UnsavedNotes::flush);
}

UnsavedNotes::~UnsavedNotes() { flush(); }

void UnsavedNotes::open(const Id &subject)
{
    if (subject == m_subject) return;
    flush();
    m_subject = subject;
    m_typed = {};
    m_turns = std::make_shared<DraftTurns>();
    m_wasFound = false;
    if (subject.isEmpty()) return;
    m_session.read(
        this, [id = draftId(subject)](Workspace &workspace) -> Result<QJsonObject> { return notesIn(workspace, id); },
        [this, turns = m_turns](const Result<QJsonObject> &kept) {
            if (turns != m_turns || !kept) return;
            m_wasFound = true;
            if (!m_isDirty) m_typed = *kept;
            Q_EMIT found(*kept); // who takes it gives back what is to be kept
            if (m_isDirty) m_timer.typed();
        });
}

void UnsavedNotes::keep(const QJsonObject &typed)
{
    if (typed == m_typed || m_subject.isEmpty()) return;
    m_typed = typed;
    m_isDirty = true;
    if (m_wasFound) m_timer.typed();
}

void UnsavedNotes::correct(const Id &subject, const Correct &correct)
{
    m_session.read(
        this,
        [kind = m_kind, id = draftId(subject), correct](Workspace &workspace) -> Result<Done> {
            const QJsonObject kept = notesIn(workspace, id);
            const QJsonObject corrected = correct(kept);
            return corrected == kept ? Done{} : putNotes(workspace, kind, id, corrected);
        },
        [](const Result<Done> &) {}); // then it stands there once more, and nothing is lost
}

void UnsavedNotes::flush()
{
    if (m_isDirty) write();
}

void UnsavedNotes::write()
{
    m_timer.stop();
    m_isDirty = false;
    m_session.read(
        this,
        [kind = m_kind, id = draftId(m_subject), typed = m_typed, isWhole = m_wasFound, unite = m_unite,
         turns = m_turns, turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] {
                return putNotes(workspace, kind, id, isWhole ? typed : unite(notesIn(workspace, id), typed));
            });
        },
        [this, subject = m_subject](const Result<Done> &kept) {
            if (kept) {
                m_isFailing = false;
                return;
            }
            if (subject == m_subject) m_isDirty = true; // the next key tries again
            if (!std::exchange(m_isFailing, true)) Q_EMIT failed(errorText(kept.error()));
        });
}

} // namespace staffelstab
