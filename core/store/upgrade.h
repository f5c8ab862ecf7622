// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

namespace staffelstab::store
{

/// Compares the schema of a file and trusts it; an older one is brought up to date first: a verified backup beside the
/// file ("rathaus.stab.v1.bak"), then all missing steps in one transaction. Whatever fails leaves the file as it was.
/// Throws as verifySchema does, and Failure(ReadOnly) for an older file that may not be written to.
void bringUpToDate(Database &database, const QList<Migration> &steps);

} // namespace staffelstab::store
