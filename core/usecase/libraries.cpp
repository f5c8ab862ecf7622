// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/libraries.h"

#include "report/libraryversions.h"
#include "search/engineversion.h"
#include "store/engineversion.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

QList<Library> usedLibraries()
{
    return {{u"libzip"_s, report::libzipVersion(), u"BSD-3-Clause"_s},
            {u"qpdf"_s, report::qpdfVersion(), u"Apache-2.0"_s},
            {u"SQLite"_s, store::engineVersion(), u"Public Domain"_s},
            {u"Xapian"_s, search::engineVersion(), u"GPL-2.0-or-later"_s}};
}

} // namespace staffelstab
