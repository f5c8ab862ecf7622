// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sitting.h"

namespace staffelstab
{
namespace
{

constexpr qint64 kSecondsAMinute = 60;
constexpr int kLongestMinutes = 45;
constexpr int kAgainMinutes = 15;
constexpr qint64 kLongestGapSeconds = 15 * kSecondsAMinute;

/// A clock that was set back gives nothing either.
qint64 counted(const QDateTime &from, const QDateTime &to)
{
    const qint64 seconds = from.secsTo(to);
    return seconds < 0 || seconds > kLongestGapSeconds ? 0 : seconds;
}

} // namespace

void SittingTime::begin(const QDateTime &now)
{
    m_begun = now;
    m_touched = now;
    m_seconds = 0;
    m_breakAt = kLongestMinutes;
}

void SittingTime::touch(const QDateTime &now)
{
    m_seconds += counted(m_touched, now);
    m_touched = now;
}

int SittingTime::minutes(const QDateTime &now) const
{
    return static_cast<int>((m_seconds + counted(m_touched, now)) / kSecondsAMinute);
}

void SittingTime::declineBreak(const QDateTime &now) { m_breakAt = minutes(now) + kAgainMinutes; }

} // namespace staffelstab
