// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/unsentcomments.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kKeepDelayMs = 700;

Id unsentId(const Id &process) { return idFromKey(u"unsent comments of "_s + process); }

} // namespace

UnsentComments::UnsentComments(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &UnsentComments::write);
}

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
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (!m_texts.contains(it.key())) m_texts.insert(it.key(), it.value());
}

void UnsentComments::keep(const QString &place, const QString &text)
{
    if (m_texts.value(place) == text) return;
    if (text.isEmpty())
        m_texts.remove(place);
    else
        m_texts.insert(place, text);
    m_soon.start();
}

void UnsentComments::flush()
{
    if (m_soon.isActive()) write();
}

void UnsentComments::write()
{
    m_soon.stop();
    if (m_process.isEmpty()) return;
    Draft draft{RecordKind::Comment, unsentId(m_process), 1, {}};
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        draft.values.insert(it.key(), it.value());
    m_session.read(
        this,
        [draft, turns = m_turns, turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] {
                return draft.values.isEmpty() ? dropDraft(workspace, draft.id) : keepDraft(workspace, draft);
            });
        },
        [](const Result<Done> &) {}); // the text still stands in its line
}

} // namespace staffelstab
