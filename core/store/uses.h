// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/kind.h"
#include "store/database.h"

#include <QSet>

namespace staffelstab::store
{

/// One field of a record that names another record.
struct Use {
    Id user;
    Id target;
    QString field;
};

/// Who names one of these records, in whatever field of whatever kind; records in the bin do not count.
QList<Use> usesOf(Database &database, const QSet<Id> &targets);

/// The same, those of records in the bin as well.
QList<Use> usesWithBin(Database &database, const QSet<Id> &targets);

} // namespace staffelstab::store
