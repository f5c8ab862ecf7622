// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::store
{

/// The version of SQLite that is loaded.
QString engineVersion();

} // namespace staffelstab::store
