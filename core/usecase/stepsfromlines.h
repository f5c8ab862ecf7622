// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/steplines.h"
#include "usecase/records.h"

namespace staffelstab
{

/// Appends lines that were read from an attachment to the steps of a process, in order and in one command; each step
/// keeps the name of the file as its origin. Lines that say nothing are left out. Returns how many steps that were.
Result<int> addStepsFromLines(Workspace &workspace, const Id &process, const Id &attachment, const QStringList &lines,
                              const QString &command = newId());

} // namespace staffelstab
