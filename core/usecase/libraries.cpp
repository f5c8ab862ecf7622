// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/libraries.h"

#include "search/engineversion.h"
#include "store/engineversion.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

QList<Library> usedLibraries()
{
    return {{u"SQLite"_s, store::engineVersion(), u"Public Domain"_s},
            {u"Xapian"_s, search::engineVersion(), u"GPL-2.0-or-later"_s}};
}

} // namespace staffelstab
