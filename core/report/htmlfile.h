// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"

namespace staffelstab::report
{

/// One file without anything from outside: headings, lists and tables as such, readable on screens of any width, in
/// print and with a screen reader. Throws Failure(Cancelled).
QByteArray toHtml(const Document &document, const Progress &progress);

} // namespace staffelstab::report
