// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taskprogress.h"

#include <utility>

namespace staffelstab
{
namespace
{

constexpr qint64 kReportEveryMs = 100;
constexpr qint64 kEstimateAfterMs = 3'000;

} // namespace

TaskProgress::TaskProgress(QObject *parent) : QObject(parent) {}

TaskProgress::~TaskProgress()
{
    cancel();
    release();
}

void TaskProgress::release()
{
    if (!m_shared) return;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
}

Progress TaskProgress::begin(const QString &title)
{
    release();
    m_shared = std::make_shared<Shared>();
    m_shared->owner = this;
    m_title = title;
    m_fraction = -1;
    m_running = true;
    m_clock.start();
    Q_EMIT changed();
    return [shared = m_shared, clock = m_clock](qint64 done, qint64 total) {
        if (shared->cancelled) return Continue::No;
        const qint64 now = clock.elapsed();
        if (shared->reportedAt < 0 || now - shared->reportedAt >= kReportEveryMs) {
            shared->reportedAt = now;
            const std::lock_guard lock(shared->mutex);
            if (TaskProgress *owner = shared->owner)
                QMetaObject::invokeMethod(
                    owner,
                    [owner, shared, done, total] {
                        if (owner->m_shared == shared) owner->report(done, total);
                    },
                    Qt::QueuedConnection);
        }
        return Continue::Yes;
    };
}

void TaskProgress::end()
{
    release();
    m_shared.reset();
    m_running = false;
    m_fraction = -1;
    Q_EMIT changed();
}

void TaskProgress::cancel()
{
    if (m_shared) m_shared->cancelled = true;
}

void TaskProgress::report(qint64 done, qint64 total)
{
    m_fraction = total > 0 ? std::min(1.0, static_cast<qreal>(done) / static_cast<qreal>(total)) : -1;
    Q_EMIT changed();
}

QString TaskProgress::remaining() const
{
    const qint64 elapsed = m_running ? m_clock.elapsed() : 0;
    if (elapsed < kEstimateAfterMs || m_fraction <= 0) return {};
    const auto seconds = static_cast<int>(static_cast<qreal>(elapsed) / 1000.0 * (1.0 - m_fraction) / m_fraction);
    if (seconds < 10) return tr("a few seconds left");
    if (seconds < 60) return tr("less than a minute left");
    return tr("about %n minute(s) left", "", (seconds + 59) / 60);
}

} // namespace staffelstab
