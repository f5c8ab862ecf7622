// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/progressrows.h"

#include "roadmaptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

QString milestoneText(const ProgressRow &row)
{
    QStringList parts;
    if (!row.milestones.isEmpty()) parts << ProgressText::tr("reached: %1").arg(row.milestones.join(u"; "_s));
    if (row.overdue > 0) parts << ProgressText::tr("%n milestone(s) overdue", "", row.overdue);
    return parts.join(u" · "_s);
}

} // namespace

QList<RowsModel<ProgressRow>::Role> progressRoles()
{
    return {{"halfYear", [](const ProgressRow &row) -> QVariant { return row.halfYear; }},
            {"title", [](const ProgressRow &row) -> QVariant { return halfYearText(row.halfYear); }},
            {"assessed", [](const ProgressRow &row) -> QVariant { return row.assessed.size(); }},
            {"risen", [](const ProgressRow &row) -> QVariant { return row.risen.size(); }},
            {"milestones", [](const ProgressRow &row) -> QVariant { return milestoneText(row); }},
            {"bundle", [](const ProgressRow &row) -> QVariant { return row.bundle; }}};
}

} // namespace staffelstab
