// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/outlook.h"
#include "usecase/records.h"

/// What the town hall loses in the years to come if nothing happens.
namespace staffelstab
{

struct Outlook {
    QList<HalfYear> halfYears; ///< those of the next 36 months
    struct UnitLosses {
        RecordLabel unit;
        QList<handover::HeatCell> cells;
    };
    QList<UnitLosses> units;      ///< those that lose something, the most first
    QList<RecordLabel> uncovered; ///< processes that nobody left can do on the day, the dearest first; at most 500
    int uncoveredCount = 0;
    int processes = 0;

    /// Who can do what, of the processes that lose somebody within three years.
    struct MatrixRow {
        RecordLabel process;
        QStringList roles; ///< competenceRole or "Holder" of each person; empty where somebody cannot do it
    };
    QList<RecordLabel> people; ///< columns, the one who leaves first before the others
    QList<MatrixRow> matrix;
};

/// day: the date that the town hall is looked at; today: where the half-years begin.
Result<Outlook> outlook(Workspace &workspace, const QDate &day, const QDate &today);

} // namespace staffelstab
