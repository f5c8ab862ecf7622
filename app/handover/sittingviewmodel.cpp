// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/sittingviewmodel.h"

#include <numeric>

using namespace std::chrono_literals;

namespace staffelstab
{

SittingViewModel::SittingViewModel(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setInterval(1min);
    connect(&m_timer, &QTimer::timeout, this, &SittingViewModel::tick);
}

void SittingViewModel::begin()
{
    m_time.begin(m_clock());
    m_earlier = 0;
    m_timer.start();
    Q_EMIT changed();
}

void SittingViewModel::end()
{
    m_timer.stop();
    Q_EMIT changed();
}

void SittingViewModel::touch() { m_time.touch(m_clock()); }

void SittingViewModel::setEarlier(const QList<Sitting> &sittings)
{
    m_earlier = std::accumulate(sittings.begin(), sittings.end(), 0, [this](int sum, const Sitting &sitting) {
        return sitting.begun == m_time.begun() ? sum : sum + static_cast<int>(sitting.minutes.value_or(0));
    });
    Q_EMIT changed();
}

void SittingViewModel::tick() { Q_EMIT changed(); }

PlaceLeft SittingViewModel::placeLeft(const QuestionPlace &coming) const { return {coming, m_time.begun(), minutes()}; }

QString SittingViewModel::text() const
{
    if (!isGoingOn() || minutes() + m_earlier == 0) return {};
    const QString now = tr("%n minute(s) in this sitting", "", minutes());
    return m_earlier == 0 ? now : tr("%1, %2 in all").arg(now).arg(minutes() + m_earlier);
}

QString SittingViewModel::offer() const
{
    if (!isGoingOn() || !m_time.isBreakDue(m_clock())) return {};
    return tr(
        "You have been at it for %n minute(s). Several short sittings bring more than a long one: everything is kept, "
        "and next time it goes on at this very question.",
        "", minutes());
}

void SittingViewModel::declineBreak()
{
    m_time.declineBreak(m_clock());
    Q_EMIT changed();
}

} // namespace staffelstab
