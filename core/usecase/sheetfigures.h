// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/registerrows.h"

#include <QDate>

namespace staffelstab
{

/// Completeness and risk of many sheets by the rules of the single one, as of a day. What the rows held for that is
/// used up; inside the caller's transaction.
void judgeRows(store::Database &database, QList<store::RegisterRow> &rows, const QDate &today);

} // namespace staffelstab
