// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/levelhistory.h"
#include "usecase/records.h"

/// What has become better over time, with what each figure counts.
namespace staffelstab
{

struct ProgressRow {
    QString halfYear;       ///< JJJJ-H1 or JJJJ-H2
    QStringList assessed;   ///< processes
    QStringList risen;      ///< processes that reached a higher level than before
    QStringList milestones; ///< reached in it, in words
    int overdue = 0;        ///< milestones that were due in it and are not reached yet
    Id bundle;              ///< the first of those whose milestones were reached or due in it

    bool operator==(const ProgressRow &) const = default;
};

/// The last half-years up to that of the day, the newest first; at most `most`. Without an assessment and a milestone
/// there is nothing to tell.
Result<QList<ProgressRow>> progressOverTime(Workspace &workspace, const QDate &today, int most = 8);

/// Where the processes stood by one model: the last half-years, the newest first.
struct LevelHistory {
    QString model;
    QList<digitization::LevelsThen> halfYears;

    bool operator==(const LevelHistory &) const = default;
};

/// Of each model by which something is assessed, the one with the most processes today first; at most `most`
/// half-years.
Result<QList<LevelHistory>> levelHistory(Workspace &workspace, const QDate &today, int most = 8);

/// Those behind a number of it. Invalid for a half-year that is none.
Result<QStringList> processesAtLevel(Workspace &workspace, const QString &model, int level, const QString &halfYear,
                                     const QDate &today);

} // namespace staffelstab
