// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/taskprogress.h"
#include "shell/worker.h"
#include "usecase/workspace.h"

#include <QDateTime>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <type_traits>

namespace staffelstab
{

class AttachmentReader;

/// The open workspace as the program uses it: one thread and connection that writes, one that reads, one that
/// searches and one that indexes, so that the GUI thread never waits. View-models give it jobs with values.
class Session : public QObject
{
    Q_OBJECT

  public:
    enum class State { Closed, Opening, Open };
    Q_ENUM(State)
    enum class Opening { Existing, New, Sample };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens on the background; stateChanged() or openFailed() follows. Closes what was open.
    void open(const QString &path, Opening how = Opening::Existing);
    void close();

    State state() const { return m_state; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    QDateTime savedAt() const { return m_savedAt; }
    bool canUndo() const { return !m_undoable.isEmpty(); }
    /// True while a job of a page is under way; the index does not count.
    bool isBusy() const { return m_pending > 0; }
    /// True while a write is waiting or under way, an import for example.
    bool isWriting() const { return m_writes > 0; }
    bool isIndexing() const { return m_indexing; }
    TaskProgress *indexProgress() { return &m_indexProgress; }

    /// Job: Result<T>(Workspace &). Done: void(Result<T>), on the GUI thread, dropped when the owner is gone.
    template <typename Job, typename Done> void write(QObject *owner, Job job, Done done);
    template <typename Job, typename Done> void read(QObject *owner, Job job, Done done);
    /// Like read on its own connection; a newer search stops the one before, which ends with Cancelled.
    template <typename Job, typename Done> void search(QObject *owner, Job job, Done done);

    /// Takes the last command of this sitting back; Done gets the ids that changed.
    template <typename Done> void undo(QObject *owner, Done done);

    /// Throws the ranked index away and builds it again in the background, once a run under way is through.
    void rebuildIndex();

    /// The index follows what was read of attachments, which is no change of a record.
    void followTexts();
    AttachmentReader &attachmentReader() { return *m_attachmentReader; }

  Q_SIGNALS:
    /// While what is typed can still be written down.
    void aboutToClose();
    void stateChanged();
    void openFailed(const staffelstab::Error &error);
    /// After a commit: what changed; an empty list means "many, load everything again".
    void recordsChanged(const QStringList &ids);
    void saved();
    void undoChanged();
    void busyChanged();
    void indexingChanged();
    void indexUpdated();
    void indexFailed(const staffelstab::Error &error);

  private:
    /// A workspace that lives and dies on its worker's thread.
    struct Door {
        std::unique_ptr<Workspace> workspace;
        std::mutex mutex; ///< guards the pointer against interrupt() from the GUI thread
        std::atomic<qint64> newest = 0;

        void interrupt();
        void put(std::unique_ptr<Workspace> opened);
    };
    /// What a write left in the change feed.
    struct Trace {
        QStringList ids;
        QStringList commands;
        qint64 sequence = 0;
        bool many = false;
    };

    static Error closedError();
    static qint64 feedEnd(Workspace &workspace);
    static Trace traceSince(Workspace &workspace, qint64 sequence);
    static Result<std::unique_ptr<Workspace>> openDoor(const QString &path, Opening how);
    static Result<QStringList> undoCommand(Workspace &workspace, const QString &command);

    void failOpening(Error error);
    void openReaders();
    void wrote(const Trace &trace, bool takesBack);
    void begin();
    void finish();
    void updateIndex();
    void runIndexer();

    template <typename Job, typename Done> void writeTraced(QObject *owner, Job job, Done done, bool takesBack);

    std::shared_ptr<Door> m_writerDoor = std::make_shared<Door>();
    std::shared_ptr<Door> m_readerDoor = std::make_shared<Door>();
    std::shared_ptr<Door> m_finderDoor = std::make_shared<Door>();
    std::shared_ptr<Door> m_indexDoor = std::make_shared<Door>();
    std::shared_ptr<qint64> m_sequence = std::make_shared<qint64>(0); ///< used on the writer's thread only
    QString m_path;
    QDateTime m_savedAt;
    QStringList m_undoable; ///< commands of this sitting, newest last
    State m_state = State::Closed;
    qint64 m_generation = 0; ///< counts openings, so that late answers of a closed workspace are dropped
    int m_pending = 0;
    int m_writes = 0;
    bool m_readOnly = false;
    bool m_indexing = false;
    bool m_indexAgain = false;
    bool m_rebuildWanted = false; ///< until one has succeeded
    TaskProgress m_indexProgress;
    QTimer m_indexSoon;
    Worker m_writer;
    Worker m_reader;
    Worker m_finder;
    Worker m_indexer;
    std::unique_ptr<AttachmentReader> m_attachmentReader;
};

template <typename Job, typename Done> void Session::writeTraced(QObject *owner, Job job, Done done, bool takesBack)
{
    using Outcome = std::invoke_result_t<Job, Workspace &>;
    struct Traced {
        Outcome outcome;
        Trace trace;
    };
    begin();
    ++m_writes;
    m_writer.run(
        this,
        [door = m_writerDoor, sequence = m_sequence, job = std::move(job)]() mutable {
            if (!door->workspace) return Traced{Outcome(closedError()), {}};
            Outcome outcome = job(*door->workspace);
            // Even a failed job may have committed a part, as an import does file by file.
            Trace trace = traceSince(*door->workspace, *sequence);
            *sequence = trace.sequence;
            return Traced{std::move(outcome), std::move(trace)};
        },
        [this, guarded = QPointer<QObject>(owner), done = std::move(done), takesBack](Traced traced) mutable {
            finish();
            --m_writes;
            wrote(traced.trace, takesBack);
            if (guarded) done(std::move(traced.outcome));
        });
}

template <typename Job, typename Done> void Session::write(QObject *owner, Job job, Done done)
{
    writeTraced(owner, std::move(job), std::move(done), false);
}

template <typename Job, typename Done> void Session::read(QObject *owner, Job job, Done done)
{
    using Outcome = std::invoke_result_t<Job, Workspace &>;
    begin();
    m_reader.run(
        this,
        [door = m_readerDoor, job = std::move(job)]() mutable {
            return door->workspace ? job(*door->workspace) : Outcome(closedError());
        },
        [this, guarded = QPointer<QObject>(owner), done = std::move(done)](Outcome outcome) mutable {
            finish();
            if (guarded) done(std::move(outcome));
        });
}

template <typename Job, typename Done> void Session::search(QObject *owner, Job job, Done done)
{
    using Outcome = std::invoke_result_t<Job, Workspace &>;
    begin();
    const qint64 ticket = ++m_finderDoor->newest;
    m_finderDoor->interrupt();
    m_finder.run(
        this,
        [door = m_finderDoor, ticket, job = std::move(job)]() mutable {
            if (!door->workspace) return Outcome(closedError());
            if (ticket != door->newest) return Outcome(Error{ErrorCode::Cancelled, {}, {}});
            return job(*door->workspace);
        },
        [this, guarded = QPointer<QObject>(owner), done = std::move(done)](Outcome outcome) mutable {
            finish();
            if (guarded) done(std::move(outcome));
        });
}

template <typename Done> void Session::undo(QObject *owner, Done done)
{
    if (m_undoable.isEmpty()) return;
    const QString command = m_undoable.takeLast();
    Q_EMIT undoChanged();
    writeTraced(
        this, [command](Workspace &workspace) { return undoCommand(workspace, command); },
        [this, command, generation = m_generation, guarded = QPointer<QObject>(owner),
         done = std::move(done)](const Result<QStringList> &changed) mutable {
            if (!changed && generation == m_generation) { // still to be taken back
                m_undoable << command;
                Q_EMIT undoChanged();
            }
            if (guarded) done(changed);
        },
        true);
}

} // namespace staffelstab
