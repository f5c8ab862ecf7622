// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/libraryversions.h"

#include <qpdf/QPDF.hh>
#include <zip.h>

namespace staffelstab::report
{

QString qpdfVersion() { return QString::fromStdString(QPDF::QPDFVersion()); }

QString libzipVersion() { return QString::fromLatin1(zip_libzip_version()); }

} // namespace staffelstab::report
