// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/damage.h"
#include "store/database.h"

namespace staffelstab::store
{

/// Reads everything again and compares: pages, references, quick find, the hash of each record and attachment. Never
/// throws for damage; throws Failure(Cancelled), and SqlError for what is no damage (a full disk, another writer).
CheckReport checkData(Database &database, const Progress &progress);

/// The part of checkData that needs a writing connection and is left out without one: whether quick find agrees with
/// the records.
CheckReport checkQuickFindOnly(Database &database);

} // namespace staffelstab::store
