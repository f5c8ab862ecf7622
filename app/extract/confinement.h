// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace staffelstab::reading
{

enum class Children { Forbidden, Allowed };

/// From here on this process and its children write no file, open no connection, and use no more than 2 GB of memory
/// and two minutes of a processor each. Without children it starts no other program. False when the system refuses.
bool confine(Children children);

} // namespace staffelstab::reading
