// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::cli
{

/// The manual page in roff, composed from the table of commands like the help.
QString manualPage();

} // namespace staffelstab::cli
