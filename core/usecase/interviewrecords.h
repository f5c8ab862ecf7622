// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/guide.h"
#include "store/recordstore.h"
#include "usecase/workspace.h"

/// What the use cases of an interview share.
namespace staffelstab
{

/// The interview, when it is the person's own; Invalid for somebody else's.
Interview requireOwn(Workspace &workspace, store::RecordStore &store, const Id &id);

/// The guide as this town asks.
handover::Guide guideOf(store::RecordStore &store);

} // namespace staffelstab
