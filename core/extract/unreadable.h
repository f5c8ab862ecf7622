// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/filetext.h"

namespace staffelstab::extract
{

/// Thrown by readers: here a file cannot be read any further. What they have put into the pages before counts.
struct Unreadable {
    State state = State::Damaged;
};

} // namespace staffelstab::extract
