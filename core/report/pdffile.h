// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"

namespace staffelstab::report
{

/// A4 pages with numbers, table of contents, links and bookmarks. Needs the fonts of a QGuiApplication, but not its
/// thread. Throws Failure(Cancelled).
QByteArray toPdf(const Document &document, const Progress &progress);

} // namespace staffelstab::report
