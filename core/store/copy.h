// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace staffelstab::store
{

/// A consistent copy of the open workspace made by the engine (VACUUM INTO), synced to disk. The target must not exist;
/// what was begun is removed on failure.
void copyInto(Database &database, const QString &path);

/// Gives a closed, complete file its name, durably; an existing file of that name is never replaced.
void moveIntoPlace(const QString &from, const QString &to);

} // namespace staffelstab::store
