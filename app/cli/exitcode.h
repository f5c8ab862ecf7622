// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace staffelstab::cli
{

/// What the program tells a script at its end; documented in the man page.
enum class ExitCode {
    Done = 0,
    NothingFound = 1, ///< found nothing, or a file of an import was refused
    Usage = 2,
    NotFound = 3,
    Invalid = 4,
    Conflict = 5,
    Busy = 6, ///< another program writes, or the workspace is read-only
    Damaged = 7,
    Io = 8,
    Internal = 9,
    Cancelled = 130,
};

ExitCode exitCodeOf(ErrorCode code);

/// The name of an error in JSON ("notFound").
const char *nameOf(ErrorCode code);

} // namespace staffelstab::cli
