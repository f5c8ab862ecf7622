// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace staffelstab
{

class Workspace;

/// The record that a person means: by its id, by the unique beginning of one (8 characters or more) or by the id it was
/// imported with. Records in the bin count as well. NotFound, or Invalid when several fit.
Result<Id> resolveId(Workspace &workspace, const QString &reference);

} // namespace staffelstab
