// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace staffelstab::store
{
class Database;
}

namespace staffelstab
{

/// Completeness and risk of a sheet, for use cases that look at many.
struct SheetFigures {
    int completeness = 0;
    std::optional<int> gross;
    std::optional<int> net;
};

/// By the rules of the single sheet, of all processes outside the bin or of these, as of a day; inside the caller's
/// transaction.
QHash<Id, SheetFigures> sheetFigures(store::Database &database, const QDate &today, const QStringList &ids = {});

} // namespace staffelstab
