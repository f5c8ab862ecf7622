// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/progress.h"
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

} // namespace staffelstab
