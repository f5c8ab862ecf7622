// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quickfindviewmodel.h"

#include "usecase/searching.h"

namespace staffelstab
{
namespace
{

constexpr int kHits = 12;

} // namespace

QuickFindViewModel::QuickFindViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void QuickFindViewModel::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    Q_EMIT textChanged();
    find();
}

void QuickFindViewModel::find()
{
    const qint64 ticket = ++m_ticket;
    if (m_text.trimmed().isEmpty()) {
        m_hits.clear();
        Q_EMIT foundChanged();
        return;
    }
    m_session.search(
        this, [text = m_text](Workspace &workspace) { return quickFind(workspace, text, kHits); },
        [this, ticket](Result<QList<search::Hit>> found) {
            if (ticket != m_ticket) return;
            m_hits.replace(found ? *found : QList<search::Hit>());
            m_answered = static_cast<bool>(found);
            Q_EMIT foundChanged();
        });
}

} // namespace staffelstab
