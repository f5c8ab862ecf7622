// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

namespace staffelstab
{

/// The unit "Noch nicht zugeordnet" for processes whose unit nobody named yet; always the same id, made when needed.
/// Inside the caller's transaction.
Id ensureUnassignedUnit(store::RecordStore &store, const store::ChangeContext &change);

} // namespace staffelstab
