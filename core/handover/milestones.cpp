// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/milestones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace staffelstab::handover
{
namespace
{

constexpr int kCompressedMonths = 6;
constexpr int kWeek = 7;
constexpr int kHalfMonth = 15;
constexpr int kFollowUpMonths = 3;
constexpr int kLateDays = 6 * kWeek;
constexpr int kAtOnceDays = 4 * kWeek;
constexpr int kUrgentMonths = 3;

/// Time before T.
struct Offset {
    MilestoneKind kind;
    int months;
    int days;
};

constexpr std::array kOffsets{
    Offset{MilestoneKind::ListChecked, 24, 0},
    Offset{MilestoneKind::Rated, 12, 0},
    Offset{MilestoneKind::FirstTalk, 6, 0},
    Offset{MilestoneKind::KnowledgeMap, 5, 0},
    Offset{MilestoneKind::MeasurePlan, 4, kHalfMonth},
    Offset{MilestoneKind::TransferBegins, 4, 0},
    Offset{MilestoneKind::TransferEnds, 1, 0},
    Offset{MilestoneKind::AcceptanceTalk, 0, 3 * kWeek},
    Offset{MilestoneKind::AccessesPassed, 0, kWeek},
    Offset{MilestoneKind::Closing, 0, 0},
};

QDate dueOf(const Offset &offset, const QDate &last, const QDate &today)
{
    const QDate planned = last.addMonths(-offset.months).addDays(-offset.days);
    const qint64 left = today.daysTo(last);
    const qint64 whole = last.addMonths(-kCompressedMonths).daysTo(last);
    if (offset.months > kCompressedMonths || left >= whole) return planned;
    const double share = static_cast<double>(std::max<qint64>(left, 0)) / static_cast<double>(whole);
    return last.addDays(-std::lround(share * static_cast<double>(planned.daysTo(last))));
}

} // namespace

LastDay lastDay(const QDate &lastWorkingDay, const QDate &leavingMonth)
{
    if (lastWorkingDay.isValid()) return {lastWorkingDay, false};
    if (!leavingMonth.isValid()) return {};
    return {QDate(leavingMonth.year(), leavingMonth.month(), leavingMonth.daysInMonth()), true};
}

QList<PlanMilestone> milestones(const QDate &last, const QDate &today, std::optional<RiskBand> band)
{
    QList<PlanMilestone> result;
    if (!last.isValid()) return result;
    const std::optional<QDate> demanded = band ? planDemandedBy(*band, today) : std::nullopt;
    for (const Offset &offset : kOffsets) {
        QDate due = dueOf(offset, last, today);
        if (offset.kind == MilestoneKind::FirstTalk && demanded) due = std::min(due, *demanded);
        result << PlanMilestone{offset.kind, due};
    }
    result << PlanMilestone{MilestoneKind::FollowUp, last.addMonths(kFollowUpMonths)};
    std::ranges::stable_sort(result, {}, &PlanMilestone::due);
    return result;
}

bool isTooLateForAPlan(const QDate &last, const QDate &today)
{
    return last.isValid() && today.daysTo(last) < kLateDays;
}

std::optional<QDate> planDemandedBy(RiskBand band, const QDate &today)
{
    switch (band) {
    case RiskBand::AtOnce:
        return today.addDays(kAtOnceDays);
    case RiskBand::Urgent:
        return today.addMonths(kUrgentMonths);
    case RiskBand::LookAhead:
    case RiskBand::Watch:
        break;
    }
    return std::nullopt;
}

} // namespace staffelstab::handover
