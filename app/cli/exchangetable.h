// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// Lines of the table of commands about what comes in, goes out to other towns, and is held about one person.
namespace staffelstab::cli
{

Command importCommand(const Option &noIndex);
Command packageCommand();
Command personCommand();

} // namespace staffelstab::cli
