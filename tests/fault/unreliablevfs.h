// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace staffelstab::tests
{

/// Makes the unreliable disk the default VFS of SQLite in this program.
void registerUnreliableVfs();

} // namespace staffelstab::tests
