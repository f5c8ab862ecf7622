// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace staffelstab
{

/// How long one sitting of an interview has lasted. Several short ones beat a long one: after 45 minutes a break is
/// offered (interview guide, rule 1), and again 15 minutes after it was declined. A gap of more than 15 minutes is a
/// break already and does not count (our definition). Moments are UTC and given, so that the rule needs no clock.
class SittingTime
{
  public:
    void begin(const QDateTime &now);
    /// Something was typed or chosen, or another question was shown.
    void touch(const QDateTime &now);
    /// Whole minutes.
    int minutes(const QDateTime &now) const;
    bool isBreakDue(const QDateTime &now) const { return minutes(now) >= m_breakAt; }
    void declineBreak(const QDateTime &now);

    const QDateTime &begun() const { return m_begun; }

  private:
    QDateTime m_begun;
    QDateTime m_touched;
    qint64 m_seconds = 0; ///< until it was touched last
    int m_breakAt = 0;
};

} // namespace staffelstab
