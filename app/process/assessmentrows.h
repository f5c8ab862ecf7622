// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "model/digitization.h"

namespace staffelstab
{

/// One saved assessment in words.
struct AssessmentRow {
    QString when;
    QString model; ///< with its version
    QString level; ///< number and name
    QString plain; ///< word of the plain scale beside another model
    QString target;
    QString who; ///< from whose view, and by whom
    QString reason;
    QString criteria; ///< a line each: level, reason, evidence

    bool operator==(const AssessmentRow &) const = default;
};

/// assessments: newest first
QList<AssessmentRow> assessmentRows(const QList<Assessment> &assessments);
QList<RowsModel<AssessmentRow>::Role> assessmentRoles();

/// How the level went, a line for each model and version with more than one assessment; levels of two are never
/// compared.
QString courseOf(const QList<Assessment> &assessments);

} // namespace staffelstab
