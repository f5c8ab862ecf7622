// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session.h"

#include "shell/attachmentreader.h"
#include "usecase/exchanging.h"
#include "usecase/records.h"
#include "usecase/searching.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kIndexDelayMs = 300;
constexpr int kIndexRetryMs = 10'000;
constexpr int kShortTrace = 32;
constexpr int kLongTrace = 1'000;
constexpr qsizetype kUndoLength = 200;

} // namespace

void Session::Door::interrupt()
{
    const std::lock_guard lock(mutex);
    if (workspace) workspace->interrupt();
}

void Session::Door::put(std::unique_ptr<Workspace> opened)
{
    const std::lock_guard lock(mutex);
    workspace = std::move(opened);
}

Session::Session(QObject *parent) : QObject(parent), m_attachmentReader(std::make_unique<AttachmentReader>(*this))
{
    m_indexSoon.setSingleShot(true);
    m_indexSoon.setInterval(kIndexDelayMs);
    connect(&m_indexSoon, &QTimer::timeout, this, &Session::runIndexer);
}

Session::~Session() { close(); }

void Session::close()
{
    if (m_state == State::Open) Q_EMIT aboutToClose();
    ++m_generation;
    m_indexSoon.stop();
    m_rebuildWanted = false;
    m_indexProgress.cancel();
    ++m_finderDoor->newest;
    m_finderDoor->interrupt();
    const auto shut = [this](Worker &worker, const std::shared_ptr<Door> &door) {
        worker.run(
            this,
            [door] {
                door->put(nullptr);
                return Done{};
            },
            [](Done) {});
    };
    shut(m_indexer, m_indexDoor);
    shut(m_finder, m_finderDoor);
    shut(m_reader, m_readerDoor);
    shut(m_writer, m_writerDoor);
    m_undoable.clear();
    m_savedAt = {};
    m_path.clear();
    m_readOnly = false;
    m_state = State::Closed;
    Q_EMIT stateChanged();
    Q_EMIT undoChanged();
}

Error Session::closedError() { return {ErrorCode::NotFound, u"no workspace is open"_s, {}}; }

Result<std::unique_ptr<Workspace>> Session::openDoor(const QString &path, Opening how)
{
    const bool exists = how == Opening::Existing || (how == Opening::Sample && QFileInfo::exists(path));
    if (!exists) QDir().mkpath(QFileInfo(path).absolutePath());
    auto workspace = exists ? Workspace::open(path) : Workspace::create(path);
    if (!workspace || how != Opening::Sample) return workspace;
    // A sample without any change is one that a killed program had only begun to fill.
    const auto changes = recentChanges(**workspace, 1);
    if ((*workspace)->isReadOnly() || !changes || !changes->isEmpty()) return workspace;
    if (auto filled = importSample(**workspace); !filled) {
        workspace->reset();
        QFile::remove(path); // made a moment ago by ourselves; half a sample would be opened as a whole one next time
        return filled.error();
    }
    return workspace;
}

void Session::open(const QString &path, Opening how)
{
    close();
    m_path = path;
    m_state = State::Opening;
    Q_EMIT stateChanged();

    begin();
    m_writer.run(
        this,
        [door = m_writerDoor, sequence = m_sequence, path, how]() -> Result<bool> {
            auto workspace = openDoor(path, how);
            if (!workspace) return workspace.error();
            door->put(std::move(*workspace));
            *sequence = feedEnd(*door->workspace);
            return door->workspace->isReadOnly();
        },
        [this, generation = m_generation](Result<bool> result) {
            finish();
            if (generation != m_generation) return;
            if (!result) return failOpening(result.error());
            m_readOnly = *result;
            openReaders();
        });
}

void Session::failOpening(Error error)
{
    if (error.subject.isEmpty()) error.subject = m_path;
    close();
    Q_EMIT openFailed(error);
}

void Session::openReaders()
{
    const auto openOne = [this](Worker &worker, const std::shared_ptr<Door> &door, bool last) {
        begin();
        worker.run(
            this,
            [door, path = m_path]() -> Result<Done> {
                auto workspace = Workspace::openReader(path);
                if (!workspace) return workspace.error();
                door->put(std::move(*workspace));
                return Done{};
            },
            [this, last, generation = m_generation](const Result<Done> &result) {
                finish();
                if (generation != m_generation) return;
                if (!result) return failOpening(result.error());
                if (!last) return;
                m_state = State::Open;
                Q_EMIT stateChanged();
                Q_EMIT recordsChanged({});
                updateIndex();
            });
    };
    openOne(m_indexer, m_indexDoor, false);
    openOne(m_finder, m_finderDoor, false);
    openOne(m_reader, m_readerDoor, true);
}

qint64 Session::feedEnd(Workspace &workspace)
{
    const auto newest = recentChanges(workspace, 1);
    return newest && !newest->isEmpty() ? newest->first().sequence : 0;
}

Session::Trace Session::traceSince(Workspace &workspace, qint64 sequence)
{
    Trace trace;
    trace.sequence = sequence;
    const auto reachesBack = [sequence](const QList<HistoryEntry> &entries, int limit) {
        return entries.size() < limit || entries.last().sequence <= sequence + 1;
    };
    auto entries = recentChanges(workspace, kShortTrace);
    trace.many = entries && !reachesBack(*entries, kShortTrace);
    if (trace.many) {
        entries = recentChanges(workspace, kLongTrace);
        trace.many = entries && !reachesBack(*entries, kLongTrace);
    }
    if (!entries) return trace;
    QSet<QString> ids;
    for (const HistoryEntry &entry : *entries) {
        if (entry.sequence <= sequence) break;
        trace.sequence = std::max(trace.sequence, entry.sequence);
        ids.insert(entry.id);
        if (!entry.command.isEmpty() && !trace.commands.contains(entry.command)) trace.commands.prepend(entry.command);
    }
    trace.ids = ids.values();
    return trace;
}

Result<QStringList> Session::undoCommand(Workspace &workspace, const QString &command)
{
    return staffelstab::undo(workspace, command);
}

void Session::wrote(const Trace &trace, bool takesBack)
{
    if (m_state != State::Open || trace.ids.isEmpty()) return;
    m_savedAt = QDateTime::currentDateTimeUtc();
    // One command over many records is taken back as one; an import of many files is not.
    if (!takesBack && (!trace.many || trace.commands.size() == 1)) {
        m_undoable << trace.commands;
        if (m_undoable.size() > kUndoLength) m_undoable = m_undoable.last(kUndoLength);
        Q_EMIT undoChanged();
    }
    Q_EMIT saved();
    Q_EMIT recordsChanged(trace.many ? QStringList() : trace.ids);
    updateIndex();
}

void Session::begin()
{
    if (m_pending++ == 0) Q_EMIT busyChanged();
}

void Session::finish()
{
    if (--m_pending == 0) Q_EMIT busyChanged();
}

void Session::updateIndex()
{
    if (m_indexing)
        m_indexAgain = true;
    else
        m_indexSoon.start(kIndexDelayMs);
}

void Session::followTexts()
{
    if (!m_indexSoon.isActive()) updateIndex(); // many small files must not put it off again and again
}

void Session::rebuildIndex()
{
    m_rebuildWanted = m_state == State::Open;
    runIndexer();
}

void Session::runIndexer()
{
    if (m_state != State::Open || m_indexing) return;
    const bool rebuild = std::exchange(m_rebuildWanted, false);
    m_indexing = true;
    m_indexAgain = false;
    Q_EMIT indexingChanged();
    m_indexer.run(
        this,
        [door = m_indexDoor, rebuild, progress = m_indexProgress.begin({})]() -> Result<Done> {
            if (!door->workspace) return closedError();
            const auto state = rebuild ? staffelstab::rebuildIndex(*door->workspace, progress)
                                       : staffelstab::updateIndex(*door->workspace, progress);
            return state ? Result<Done>(Done{}) : Result<Done>(state.error());
        },
        [this, rebuild, generation = m_generation](const Result<Done> &result) {
            m_indexing = false;
            m_indexProgress.end();
            Q_EMIT indexingChanged();
            if (generation != m_generation) {
                if (m_state == State::Open) updateIndex();
                return;
            }
            const bool again = m_indexAgain || m_rebuildWanted;
            if (!result) m_rebuildWanted |= rebuild;
            if (result)
                Q_EMIT indexUpdated();
            else if (result.error().code == ErrorCode::Busy)
                m_indexSoon.start(kIndexRetryMs);
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT indexFailed(result.error());
            if (again) updateIndex();
        });
}

} // namespace staffelstab
