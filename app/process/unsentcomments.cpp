// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/unsentcomments.h"

#include "errortext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

Id unsentId(const Id &process) { return idFromKey(u"unsent comments of "_s + process); }

} // namespace

UnsentComments::UnsentComments(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &KeepTimer::due, this, &UnsentComments::write);
    connect(&m_session, &Session::aboutToClose, this, &UnsentComments::flush);
}

UnsentComments::~UnsentComments() { flush(); }

QHash<QString, QString> UnsentComments::keptFor(Workspace &workspace, const Id &process)
{
    QHash<QString, QString> texts;
    if (const auto draft = draftOf(workspace, unsentId(process)))
        for (auto it = draft->values.begin(); it != draft->values.end(); ++it)
            texts.insert(it.key(), it.value().toString());
    return texts;
}

void UnsentComments::open(const Id &process)
{
    if (process == m_process) return;
    flush();
    m_process = process;
    m_texts.clear();
    m_turns = std::make_shared<DraftTurns>();
    m_wasFound = false;
}

void UnsentComments::found(const QHash<QString, QString> &texts)
{
    if (std::exchange(m_wasFound, true)) return; // what is typed here since is newer
    m_texts = united(texts, m_texts);
    if (m_isDirty) m_timer.typed();
}

UnsentComments::Texts UnsentComments::united(const Texts &kept, Texts typed)
{
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const QString later = typed.value(it.key());
        const QString both = it.value() + u'\n' + later;
        if (later.isEmpty() || it.value().endsWith(u'\n' + later))
            typed.insert(it.key(), it.value());
        else if (it.key() != kSubjectPlace && !later.startsWith(it.value()))
            typed.insert(it.key(), both);
    }
    return typed;
}

void UnsentComments::sent(const Id &process, const QStringList &places, const QString &text)
{
    if (process == m_process && at(places.front()) == text)
        for (const QString &place : places)
            keep(place, {});
    if (process == m_process && m_wasFound) return;
    m_session.read(
        this,
        [process, places, text](Workspace &workspace) -> Result<Done> {
            Texts kept = keptFor(workspace, process);
            if (kept.value(places.front()) != text) return Done{};
            for (const QString &place : places)
                kept.remove(place);
            return put(workspace, process, kept);
        },
        [](const Result<Done> &) {}); // then it stands there once more, and nothing is lost
}

void UnsentComments::keep(const QString &place, const QString &text)
{
    if (m_texts.value(place) == text) return;
    if (text.isEmpty())
        m_texts.remove(place);
    else
        m_texts.insert(place, text);
    m_isDirty = true;
    if (m_wasFound) m_timer.typed();
}

void UnsentComments::flush()
{
    if (m_isDirty) write();
}

Result<Done> UnsentComments::put(Workspace &workspace, const Id &process, const Texts &texts)
{
    Draft draft{RecordKind::Comment, unsentId(process), 1, {}};
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        draft.values.insert(it.key(), it.value());
    return texts.isEmpty() ? dropDraft(workspace, draft.id) : keepDraft(workspace, draft);
}

void UnsentComments::write()
{
    m_timer.stop();
    if (m_process.isEmpty()) return;
    m_isDirty = false;
    m_session.read(
        this,
        [process = m_process, texts = m_texts, isWhole = m_wasFound, turns = m_turns,
         turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] {
                return put(workspace, process, isWhole ? texts : united(keptFor(workspace, process), texts));
            });
        },
        [this, process = m_process](const Result<Done> &kept) { wrote(process, kept); });
}

void UnsentComments::wrote(const Id &process, const Result<Done> &kept)
{
    if (kept) {
        m_isFailing = false;
        return;
    }
    if (process == m_process) m_isDirty = true; // the next key tries again
    if (!std::exchange(m_isFailing, true)) Q_EMIT failed(errorText(kept.error()));
}

} // namespace staffelstab
