// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/digitizationviewmodel.h"

namespace staffelstab
{

QList<StatusRow> statusRows(const Process &process);
QList<AssessmentRow> assessmentRows(const QList<Assessment> &assessments);
QList<RecommendationRow> recommendationRows(const QList<Recommendation> &recommendations);

QList<RowsModel<StatusRow>::Role> statusRoles();
QList<RowsModel<AssessmentRow>::Role> assessmentRoles();
QList<RowsModel<RecommendationRow>::Role> recommendationRoles();

} // namespace staffelstab
