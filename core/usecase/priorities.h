// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/utility.h"
#include "handover/risk.h"
#include "usecase/records.h"

#include <QDate>

/// What to look at first, seen in three ways that are never made one (digitization.md §3).
namespace staffelstab
{

/// One process of a list; each list ranks by one of the values and shows what belongs to it.
struct PriorityRow {
    Id process;
    QString name;
    QString unit;
    bool isDuty = false; ///< ordered by OZG or SDG
    // Prozessmanagement
    std::optional<double> benefit;
    QStringList missing; ///< inputs of the benefit that were left out
    std::optional<double> boundHours;
    std::optional<double> cases;
    std::optional<int> complexity; ///< 1–5
    // Digitalisierung
    std::optional<int> mediaBreaks; ///< nothing while no step names a medium
    QString procedures;             ///< IT procedures of all steps
    QList<ChannelShare> channels;
    // Wissen
    handover::Risk risk;
};

/// What the law orders is done whatever it is worth: it stands beside the ranking, not in it.
struct PriorityList {
    QList<PriorityRow> ranked;
    QList<PriorityRow> duty; ///< by name
    int dutyCount = 0;
    int without = 0; ///< processes without the value that the list ranks by, ordered by law or not
};

struct PriorityViews {
    int processes = 0;
    PriorityList management; ///< by benefit, then by cases
    PriorityList digital;    ///< by media breaks, then by the number of IT procedures
    PriorityList knowledge;  ///< by the gross risk
};

/// The first of each list and of its duty items, at most `most` of either.
Result<PriorityViews> priorityViews(Workspace &workspace, const QDate &today, int most = 20);

} // namespace staffelstab
