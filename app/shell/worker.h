// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <utility>

namespace staffelstab
{

/// Runs jobs one after another on a background thread and hands each result back on the thread that made the worker,
/// unless its owner is gone by then. Ending it finishes the jobs that were already given, so that nothing typed is
/// lost.
class Worker : public QObject
{
  public:
    Worker();
    ~Worker() override;

    template <typename Job, typename Done> void run(QObject *owner, Job job, Done done)
    {
        QMetaObject::invokeMethod(
            &m_runner,
            [this, owner = QPointer<QObject>(owner), job = std::move(job), done = std::move(done)]() mutable {
                QMetaObject::invokeMethod(
                    this,
                    [owner, done = std::move(done), value = job()]() mutable {
                        if (owner) done(std::move(value));
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

  private:
    QThread m_thread;
    QObject m_runner;
};

} // namespace staffelstab
