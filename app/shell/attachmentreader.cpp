// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/attachmentreader.h"

#include <utility>

namespace staffelstab
{
namespace
{

constexpr int kQuietMs = 500; ///< somebody is typing: every saved word is a change

template <typename T> bool wasCancelled(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::Cancelled;
}

} // namespace

AttachmentReader::AttachmentReader(Session &session) : m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kQuietMs);
    connect(&m_soon, &QTimer::timeout, this, &AttachmentReader::start);
    connect(&m_session, &Session::stateChanged, this, &AttachmentReader::follow);
    connect(&m_session, &Session::recordsChanged, &m_soon, qOverload<>(&QTimer::start));
}

AttachmentReader::~AttachmentReader()
{
    m_door->closing = true;
    m_progress.cancel();
}

void AttachmentReader::follow()
{
    if (m_session.state() == Session::State::Open) return m_soon.start();
    m_soon.stop();
    m_progress.cancel();
    m_stopped = m_broken = false;
    m_door->closing = true;
    m_worker.run(
        this,
        [door = m_door] {
            door->workspace.reset(); // the file may be moved now
            door->closing = false;
            return Done{};
        },
        [](Done) {});
}

void AttachmentReader::resume()
{
    m_stopped = m_broken = false;
    start();
}

void AttachmentReader::start()
{
    if (m_session.state() != Session::State::Open || m_session.isReadOnly() || m_stopped || m_broken) return;
    if (m_asking || m_reading) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_path = m_session.path();
    // Most changes bring nothing to read, and nothing is shown of looking for it.
    m_worker.run(
        this, [door = m_door, path = m_path] { return whatIsUnread(*door, path); },
        [this](const Unread &unread) {
            m_asking = false;
            if (isGone() || wasCancelled(unread) || (unread && !*unread)) return finish();
            if (!unread) return fail(unread.error());
            m_reading = true;
            m_done = 0;
            m_report = m_progress.begin(tr("The text of attachments is being read"));
            Q_EMIT readingChanged();
            readOne();
        });
}

bool AttachmentReader::isGone() const
{
    return m_session.state() != Session::State::Open || m_session.path() != m_path;
}

AttachmentReader::Unread AttachmentReader::whatIsUnread(Door &door, const QString &path)
{
    if (!door.workspace || door.path != path) {
        auto opened = Workspace::openReader(path);
        if (!opened) return opened.error();
        door.path = path;
        door.workspace = std::move(*opened);
    }
    return nextUnread(*door.workspace, [&door](qint64, qint64) { return door.closing ? Continue::No : Continue::Yes; });
}

AttachmentReader::Found AttachmentReader::readNext(Door &door, const QString &path, qint64 done,
                                                   const Progress &progress)
{
    if (progress(done, 0) == Continue::No) return Error{ErrorCode::Cancelled, {}, path};
    const Unread next = whatIsUnread(door, path);
    if (!next) return next.error();
    if (!*next) return std::optional<FoundText>();
    const auto tell = [&](qint64, qint64) { return progress(done, done + (*next)->left); };
    auto found = readUnread(*door.workspace, **next, tell);
    if (!found) return found.error();
    return std::optional(std::move(*found));
}

void AttachmentReader::readOne()
{
    m_worker.run(
        this,
        [door = m_door, path = m_path, done = m_done, report = m_report] {
            return readNext(*door, path, done, report);
        },
        [this](Found found) { take(std::move(found)); });
}

void AttachmentReader::take(Found found)
{
    if (isGone()) return finish();
    if (wasCancelled(found)) {
        m_stopped = true; // also for what is saved from now on, which would begin it anew
        m_again = false;
        return finish();
    }
    if (!found) return fail(found.error());
    if (!*found) return finish();
    m_session.write(
        this, [text = **found](Workspace &workspace) { return keepText(workspace, text); },
        [this](const Result<Done> &kept) {
            if (!kept) return fail(kept.error());
            ++m_done;
            m_session.followTexts();
            Q_EMIT textKept();
            readOne();
        });
}

void AttachmentReader::finish()
{
    if (std::exchange(m_reading, false)) {
        m_progress.end();
        Q_EMIT readingChanged();
    }
    if (m_again || isGone()) m_soon.start();
}

void AttachmentReader::fail(const Error &error)
{
    m_broken = true;
    finish();
    Q_EMIT failed(error);
}

} // namespace staffelstab
