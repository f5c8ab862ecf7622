// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspacememory.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

WorkspaceMemory::WorkspaceMemory(const QString &page, Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_page(page), m_session(session), m_settings(settings)
{
    connect(&m_session, &Session::stateChanged, this, &WorkspaceMemory::open);
    open();
}

void WorkspaceMemory::open()
{
    m_workspace.clear();
    Q_EMIT workspaceChanged();
    if (m_session.state() != Session::State::Open) return;
    m_session.read(
        this, [](Workspace &workspace) { return Result<QString>(workspace.workspaceId()); },
        [this](const Result<QString> &id) {
            if (!id) return;
            m_workspace = *id;
            Q_EMIT workspaceChanged();
        });
}

QString WorkspaceMemory::key(const QString &what) const { return m_page + u'-' + m_workspace + u'/' + what; }

QVariant WorkspaceMemory::remembered(const QString &what) const
{
    return isKnown() ? m_settings.remembered(key(what)) : QVariant();
}

void WorkspaceMemory::remember(const QString &what, const QVariant &value)
{
    if (isKnown()) m_settings.remember(key(what), value);
}

} // namespace staffelstab
