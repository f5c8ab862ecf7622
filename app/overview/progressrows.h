// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/progressing.h"

/// Half-years of the progress in words.
namespace staffelstab
{

QList<RowsModel<ProgressRow>::Role> progressRoles();

} // namespace staffelstab
