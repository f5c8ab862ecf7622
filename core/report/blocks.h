// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/document.h"

/// What the three ways of writing a document share.
namespace staffelstab::report
{

/// The headings of the table of contents; each has an anchor.
QList<Heading> contentsOf(const Document &document);

/// The share of each column in percent.
QList<double> widthsOf(const Table &table);

/// The blocks between page breaks; empty chapters are left out.
QList<QList<Block>> chaptersOf(const Document &document);

/// Throws Failure(Cancelled) when the person has stopped the work.
void tell(const Progress &progress, qint64 done, qint64 total);

} // namespace staffelstab::report
