// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::search
{

/// The version of Xapian that is loaded.
QString engineVersion();

} // namespace staffelstab::search
