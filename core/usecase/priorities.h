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
    int mediaBreaks = 0;
    QString procedures; ///< IT procedures of all steps
    QList<ChannelShare> channels;
    // Wissen
    handover::Risk risk;
};

struct PriorityViews {
    int processes = 0;
    QList<PriorityRow> management; ///< by benefit, then by cases
    QList<PriorityRow> digital;    ///< by media breaks, then by the number of IT procedures
    QList<PriorityRow> knowledge;  ///< by the gross risk
    // Processes that a list cannot rank, because what it ranks by is not stated.
    int withoutBenefit = 0;
    int withoutSteps = 0;
    int withoutRisk = 0;
};

/// The first of each list, at most `most`.
Result<PriorityViews> priorityViews(Workspace &workspace, const QDate &today, int most = 20);

} // namespace staffelstab
