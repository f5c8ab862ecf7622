// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <mutex>

namespace staffelstab
{

/// A long task as a page shows it: how far it is, how long it will take in words, and a way out.
class TaskProgress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by view-models")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(qreal fraction READ fraction NOTIFY changed FINAL) ///< -1 while not known
    Q_PROPERTY(QString remaining READ remaining NOTIFY changed FINAL)

  public:
    explicit TaskProgress(QObject *parent = nullptr);
    ~TaskProgress() override;

    bool isRunning() const { return m_running; }
    QString title() const { return m_title; }
    qreal fraction() const { return m_fraction; }
    QString remaining() const;

    /// Starts anew; the returned callback is given to the job and may be called on any thread.
    Progress begin(const QString &title);
    void end();

    Q_INVOKABLE void cancel();

  Q_SIGNALS:
    void changed();

  private:
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> reportedAt = -1; ///< ms since begin; reports are thinned out
        std::mutex mutex;                    ///< guards the owner, who may go while the job still runs
        TaskProgress *owner = nullptr;
    };

    void release();

    void report(qint64 done, qint64 total);

    std::shared_ptr<Shared> m_shared;
    QElapsedTimer m_clock;
    QString m_title;
    qreal m_fraction = -1;
    bool m_running = false;
};

} // namespace staffelstab
