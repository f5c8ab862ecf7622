// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/processes.h"

namespace staffelstab
{

/// Says anew since when one status word of a process holds, in what way, and what proves it. The word must hold
/// already; setOffering() sets one, and leaves what is said here as it is.
Result<Done> describeOffering(Workspace &workspace, const Id &process, const OfferingStatus &status,
                              const QString &command = newId());

} // namespace staffelstab
