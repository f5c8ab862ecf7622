// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/engineversion.h"

#include <xapian.h>

namespace staffelstab::search
{

QString engineVersion() { return QString::fromLatin1(Xapian::version_string()); }

} // namespace staffelstab::search
