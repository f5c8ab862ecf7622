// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engineversion.h"

#include <sqlite3.h>

namespace staffelstab::store
{

QString engineVersion() { return QString::fromLatin1(sqlite3_libversion()); }

} // namespace staffelstab::store
