// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snapshot.h"

#include "base/safewrite.h"
#include "shell/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kLookEveryMs = 100;
constexpr int kQuietLooks = 4;
constexpr int kMostLooks = 600;

} // namespace

Snapshot::Snapshot(QQuickWindow &window, Session &session, const QString &file, QObject *parent)
    : QObject(parent), m_window(window), m_session(session), m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &Snapshot::look);
    m_timer.start(kLookEveryMs);
}

void Snapshot::look()
{
    if (++m_looks > kMostLooks) {
        qCritical("The page did not come to rest.");
        return QCoreApplication::exit(1);
    }
    const bool busy = m_session.isBusy() || m_session.isIndexing() || m_session.state() == Session::State::Opening;
    m_quiet = busy ? 0 : m_quiet + 1;
    if (m_quiet < kQuietLooks) return;
    m_quiet = 0;
    if (m_steps.isEmpty()) return take();
    m_steps.takeFirst()();
}

void Snapshot::take()
{
    m_timer.stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool written = m_window.grabWindow().save(&buffer, "PNG");
    try {
        if (!written) throw Failure(ErrorCode::Io, u"the window could not be drawn"_s, m_file);
        safeWrite(m_file, buffer.data());
        QCoreApplication::exit(0);
    } catch (const Failure &failure) {
        qCritical("%s: %s", qPrintable(m_file), qPrintable(failure.error().detail));
        QCoreApplication::exit(1);
    }
}

} // namespace staffelstab
