// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/unsavedassessment.h"

#include "errortext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

Id unsavedId(const Id &process) { return idFromKey(u"unsaved assessment of "_s + process); }

/// The models typed before the draft was read stand for themselves; the others are those of the draft.
QJsonObject united(const QJsonObject &kept, QJsonObject typed)
{
    QJsonObject models = kept["models"_L1].toObject();
    const QJsonObject newer = typed["models"_L1].toObject();
    for (auto it = newer.begin(); it != newer.end(); ++it)
        models.insert(it.key(), it.value());
    if (typed.isEmpty()) typed = kept;
    if (!models.isEmpty()) typed.insert(u"models"_s, models);
    return typed;
}

} // namespace

UnsavedAssessment::UnsavedAssessment(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &KeepTimer::due, this, &UnsavedAssessment::write);
    connect(&m_session, &Session::aboutToClose, this, &UnsavedAssessment::flush);
}

UnsavedAssessment::~UnsavedAssessment() { flush(); }

QJsonObject UnsavedAssessment::keptFor(const Workspace &workspace, const Id &process)
{
    const auto draft = draftOf(workspace, unsavedId(process));
    return draft ? draft->values : QJsonObject();
}

Result<Done> UnsavedAssessment::put(const Workspace &workspace, const Id &process, const QJsonObject &typed)
{
    // Not revision 0: it is no record that was never saved, so no form may offer it.
    const Draft draft{RecordKind::Assessment, unsavedId(process), 1, typed};
    return typed.isEmpty() ? dropDraft(workspace, draft.id) : keepDraft(workspace, draft);
}

void UnsavedAssessment::open(const Id &process)
{
    if (process == m_process) return;
    flush();
    m_process = process;
    m_typed = {};
    m_turns = std::make_shared<DraftTurns>();
    m_wasFound = false;
    if (process.isEmpty()) return;
    m_session.read(
        this, [process](Workspace &workspace) -> Result<QJsonObject> { return keptFor(workspace, process); },
        [this, process, turns = m_turns](const Result<QJsonObject> &kept) {
            if (turns != m_turns || !kept) return;
            m_wasFound = true;
            if (!m_isDirty) m_typed = *kept;
            Q_EMIT found(*kept); // who takes it gives back what is to be kept
            if (m_isDirty) m_timer.typed();
        });
}

void UnsavedAssessment::keep(const QJsonObject &typed)
{
    if (typed == m_typed || m_process.isEmpty()) return;
    m_typed = typed;
    m_isDirty = true;
    if (m_wasFound) m_timer.typed();
}

void UnsavedAssessment::saved(const Id &process, const QString &model, const QJsonObject &entry)
{
    m_session.read(
        this,
        [process, model, entry](Workspace &workspace) -> Result<Done> {
            QJsonObject kept = keptFor(workspace, process);
            QJsonObject models = kept["models"_L1].toObject();
            if (models[model].toObject() != entry) return Done{};
            models.remove(model);
            kept.insert(u"models"_s, models);
            return put(workspace, process, models.isEmpty() ? QJsonObject() : kept);
        },
        [](const Result<Done> &) {}); // then it stands there once more, and nothing is lost
}

void UnsavedAssessment::flush()
{
    if (m_isDirty) write();
}

void UnsavedAssessment::write()
{
    m_timer.stop();
    m_isDirty = false;
    m_session.read(
        this,
        [process = m_process, typed = m_typed, isWhole = m_wasFound, turns = m_turns,
         turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] {
                return put(workspace, process, isWhole ? typed : united(keptFor(workspace, process), typed));
            });
        },
        [this, process = m_process](const Result<Done> &kept) {
            if (kept) {
                m_isFailing = false;
                return;
            }
            if (process == m_process) m_isDirty = true; // the next key tries again
            if (!std::exchange(m_isFailing, true)) Q_EMIT failed(errorText(kept.error()));
        });
}

} // namespace staffelstab
