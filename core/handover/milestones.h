// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/risk.h"

#include <QDate>
#include <QList>

/// When what should have happened in a hand-over, counted from the last working day T (risk-and-handover.md §4).
namespace staffelstab::handover
{

enum class MilestoneKind {
    ListChecked,
    Rated,
    FirstTalk,
    KnowledgeMap,
    MeasurePlan,
    TransferBegins,
    TransferEnds,
    AcceptanceTalk,
    AccessesPassed,
    Closing,
    FollowUp,
};

struct PlanMilestone {
    MilestoneKind kind = MilestoneKind::Closing;
    QDate due;

    bool operator==(const PlanMilestone &) const = default;
};

/// The last working day that counts: the one given, else the last day of the leaving month, which is an estimate.
struct LastDay {
    QDate date;
    bool isEstimate = false;

    bool operator==(const LastDay &) const = default;
};
LastDay lastDay(const QDate &lastWorkingDay, const QDate &leavingMonth);

/// In order of time. What lies at most six months before T moves together when less time is left; half a month is 15
/// days. A band that demands a plan earlier moves the first talk (the earlier date wins).
QList<PlanMilestone> milestones(const QDate &last, const QDate &today, std::optional<RiskBand> band = {});

/// Less than six weeks are left: the core set of questions is all that can be asked.
bool isTooLateForAPlan(const QDate &last, const QDate &today);

/// The day by which a plan must have begun for this band, counted from today; nothing where none is demanded.
std::optional<QDate> planDemandedBy(RiskBand band, const QDate &today);

} // namespace staffelstab::handover
