// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordtext.h"
#include "form/rowsmodel.h"

namespace staffelstab
{

/// One field of one change, or the making or removing of a record.
struct HistoryRow {
    QString command; ///< what one undo takes back
    QString when;
    QString who;
    QString what; ///< record and field
    QString before;
    QString after;
    bool first = false; ///< first line of its change; shows when and who

    bool operator==(const HistoryRow &) const = default;
};

QList<HistoryRow> historyRows(const QList<HistoryEntry> &entries, const Labels &labels);
QList<RowsModel<HistoryRow>::Role> historyRoles();

} // namespace staffelstab
