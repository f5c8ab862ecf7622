// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/session.h"
#include "usecase/extracting.h"

#include <atomic>

namespace staffelstab
{

/// Reads what was attached, imported or found unread at opening, one file or picture after the other in the background,
/// until nothing is left. What was read is kept at once, so that it goes on where it was stopped.
class AttachmentReader : public QObject
{
    Q_OBJECT

  public:
    explicit AttachmentReader(Session &session);
    ~AttachmentReader() override;

    bool isReading() const { return m_reading; }
    TaskProgress *progress() { return &m_progress; }

    /// Goes on after it was stopped by its progress or failed; before that nothing is read.
    void resume();

  Q_SIGNALS:
    void readingChanged();
    void textKept();
    /// The reading program cannot be started, or nothing can be kept; it is not tried again until resume().
    void failed(const staffelstab::Error &error);

  private:
    /// Used on the worker's thread only, but for the sign that nobody waits any more.
    struct Door {
        QString path;
        std::unique_ptr<Workspace> workspace;
        std::atomic<bool> closing = false;
    };
    using Unread = Result<std::optional<UnreadContent>>;
    using Found = Result<std::optional<FoundText>>;
    static Unread whatIsUnread(Door &door, const QString &path);
    void start();
    static Found readNext(Door &door, const QString &path, qint64 done, const Progress &progress);

    void follow();
    bool isGone() const; ///< the workspace that is being read was closed
    void readOne();
    void take(Found found);
    void finish();
    void fail(const Error &error);

    Session &m_session;
    std::shared_ptr<Door> m_door = std::make_shared<Door>();
    TaskProgress m_progress;
    Progress m_report;
    QTimer m_soon;
    QString m_path; ///< of the workspace that is being read
    qint64 m_done = 0;
    bool m_asking = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_stopped = false; ///< by a person
    bool m_broken = false;
    Worker m_worker;
};

} // namespace staffelstab
