// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/costs.h"
#include "digitization/glance.h"
#include "usecase/records.h"
#include "usecase/register.h"

/// In einem Blick (digitization.md §5.4): the same data for one process, one team or the whole house.
namespace staffelstab
{

/// How far one looks: at a process, else at a unit with those below it, else at the whole house.
struct GlanceScope {
    Id unit;
    Id process;

    bool operator==(const GlanceScope &) const = default;
};

struct GlanceRecommendation {
    Recommendation recommendation;
    digitization::CostBand oneOff;
    digitization::CostBand yearly;
};

struct GlanceView {
    GlanceScope scope;
    QString unitName;
    QString processName;
    digitization::Glance glance;
    /// What the findings name, and what the recommendations touch in the area; the highest risk first.
    QList<RegisterRow> processes;
    QList<RecordLabel> labels; ///< of these processes
    /// That rest on a finding shown or touch a process of the area, without the declined; by half-year, at the end
    /// those that are not planned.
    QList<GlanceRecommendation> recommendations;
};

/// A finding belongs to a unit when its workshop or its interview was held there or when it names a process of it. What
/// somebody has not released is left out. As of a day, which decides on the risk.
Result<GlanceView> glanceView(Workspace &workspace, const GlanceScope &scope, const QDate &today);

} // namespace staffelstab
