// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace staffelstab
{

/// Says when it is time to keep what is typed: soon after the last keystroke, and at the latest a moment after the
/// first that is not kept yet, so that what is typed without a pause survives a program that is killed.
class KeepTimer : public QObject
{
    Q_OBJECT

  public:
    explicit KeepTimer(QObject *parent = nullptr) : QObject(parent)
    {
        for (QTimer *timer : {&m_soon, &m_latest}) {
            timer->setSingleShot(true);
            connect(timer, &QTimer::timeout, this, &KeepTimer::due);
        }
        m_soon.setInterval(kPauseMs);
        m_latest.setInterval(kLongestMs);
    }

    void typed()
    {
        m_soon.start();
        if (!m_latest.isActive()) m_latest.start();
    }
    void stop()
    {
        m_soon.stop();
        m_latest.stop();
    }

  Q_SIGNALS:
    void due();

  private:
    static constexpr int kPauseMs = 500;
    static constexpr int kLongestMs = 1'500;

    QTimer m_soon;
    QTimer m_latest;
};

} // namespace staffelstab
