// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taskprogress.h"

#include <QPointer>

#include <utility>

namespace staffelstab
{
namespace
{

constexpr qint64 kReportEveryMs = 100;
constexpr qint64 kEstimateAfterMs = 3'000;

} // namespace

TaskProgress::TaskProgress(QObject *parent) : QObject(parent) {}

TaskProgress::~TaskProgress() { cancel(); }

Progress TaskProgress::begin(const QString &title)
{
    m_shared = std::make_shared<Shared>();
    m_title = title;
    m_fraction = -1;
    m_running = true;
    m_clock.start();
    Q_EMIT changed();
    return [shared = m_shared, self = QPointer<TaskProgress>(this), clock = m_clock](qint64 done, qint64 total) {
        if (shared->cancelled) return Continue::No;
        const qint64 now = clock.elapsed();
        if (shared->reportedAt < 0 || now - shared->reportedAt >= kReportEveryMs) {
            shared->reportedAt = now;
            if (self)
                QMetaObject::invokeMethod(
                    self.data(),
                    [self, shared, done, total] {
                        if (self && self->m_shared == shared) self->report(done, total);
                    },
                    Qt::QueuedConnection);
        }
        return Continue::Yes;
    };
}

void TaskProgress::end()
{
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
