// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appsettings.h"
#include "shell/session.h"

namespace staffelstab
{

/// Small things that a page remembers on this computer for each workspace apart, such as searches kept under a name.
/// Nothing is remembered before the workspace is known.
class WorkspaceMemory : public QObject
{
    Q_OBJECT

  public:
    /// page: begins the keys, such as "search".
    WorkspaceMemory(const QString &page, Session &session, AppSettings &settings, QObject *parent = nullptr);

    bool isKnown() const { return !m_workspace.isEmpty(); }
    QVariant remembered(const QString &what) const;
    void remember(const QString &what, const QVariant &value);

  Q_SIGNALS:
    /// Another workspace is known now, or none.
    void workspaceChanged();

  private:
    void open();
    QString key(const QString &what) const;

    const QString m_page;
    Session &m_session;
    AppSettings &m_settings;
    QString m_workspace; ///< id of the open one
};

} // namespace staffelstab
