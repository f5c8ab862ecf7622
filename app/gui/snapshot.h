// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QQuickWindow;

namespace staffelstab
{

class Session;

/// Writes a picture of the window once the page stands still, and ends the program: for screenshots in the
/// documentation and for looking at every page without a display.
class Snapshot : public QObject
{
  public:
    Snapshot(QQuickWindow &window, Session &session, const QString &file, QObject *parent);

    /// What to do once the workspace is open, before the picture is taken.
    void prepare(std::function<void()> step) { m_steps << std::move(step); }

  private:
    void look();
    void take();

    QQuickWindow &m_window;
    Session &m_session;
    QString m_file;
    QTimer m_timer;
    QList<std::function<void()>> m_steps;
    int m_quiet = 0;
    int m_looks = 0;
};

} // namespace staffelstab
