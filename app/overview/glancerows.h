// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/glance.h"

namespace staffelstab
{

/// One line of "in einem Blick": a finding, a process or a recommendation, what several levels say, or a remark.
struct GlanceLine {
    QString recordId;      ///< that it opens; empty at a heading and at a remark
    QStringList processes; ///< that a heading opens as a list
    QString title;
    QString detail;
    QString mark;
    QString tone;
    bool isProcess = false;

    bool isHeading() const { return !processes.isEmpty(); }
    bool operator==(const GlanceLine &) const = default;
};

/// Each statement as a heading, below it the findings that it is made of.
QList<GlanceLine> sharedLines(const GlanceView &view);
QList<GlanceLine> contradictionLines(const GlanceView &view);
/// What one level says.
QList<GlanceLine> levelLines(const GlanceView &view, digitization::RoleLevel level);
/// What somebody said of whom nobody stated the role.
QList<GlanceLine> unknownLines(const GlanceView &view);
QList<GlanceLine> processLines(const GlanceView &view);
QList<GlanceLine> recommendationLines(const GlanceView &view);

QList<RowsModel<GlanceLine>::Role> glanceRoles();

} // namespace staffelstab
