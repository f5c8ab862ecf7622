// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/digitizationviewmodel.h"

namespace staffelstab
{

QList<RecommendationRow> recommendationRows(const QList<Recommendation> &recommendations);

QList<RowsModel<RecommendationRow>::Role> recommendationRoles();

} // namespace staffelstab
