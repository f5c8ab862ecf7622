// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::bench
{

/// Fills a new workspace with invented processes of a large town, each with three steps.
void makeTown(const QString &path, int processes);

/// Text files to import, about 3 kB each.
void makeTexts(const QString &folder, int count);

} // namespace staffelstab::bench
