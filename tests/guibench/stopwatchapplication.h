// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QList>
#include <QThread>

namespace staffelstab::bench
{

/// Notes how long each event keeps the GUI thread, drawing included.
class StopwatchApplication : public QGuiApplication
{
  public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) return QGuiApplication::notify(receiver, event); // a worker's job
        if (!m_running || m_depth > 0) return QGuiApplication::notify(receiver, event);
        ++m_depth;
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const bool handled = QGuiApplication::notify(receiver, event);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_calls << ms;
        if (ms > m_longest) {
            m_longest = ms;
            m_longestName = name + " event " + QByteArray::number(type);
        }
        --m_depth;
        return handled;
    }

    void start()
    {
        m_calls.clear();
        m_longest = 0;
        m_running = true;
    }
    void stop() { m_running = false; }
    const QList<double> &calls() const { return m_calls; } ///< milliseconds
    QByteArray longestName() const { return m_longestName; }

  private:
    QList<double> m_calls;
    QByteArray m_longestName;
    double m_longest = 0;
    int m_depth = 0;
    bool m_running = false;
};

} // namespace staffelstab::bench
