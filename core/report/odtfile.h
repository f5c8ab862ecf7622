// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"

namespace staffelstab::report
{

/// A text document to go on writing in: real headings, a table of contents, page numbers. Throws Failure(Cancelled).
QByteArray toOdt(const Document &document, const Progress &progress);

} // namespace staffelstab::report
