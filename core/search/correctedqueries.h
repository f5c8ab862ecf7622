// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/rankedindex.h"

namespace staffelstab::search
{

/// The query with each unknown word replaced by one that was probably meant, as a record spells it; the likeliest query
/// first, each once.
QStringList correctedQueries(const QString &text, const QList<RankedIndex::Correction> &corrections,
                             Documents &documents);

} // namespace staffelstab::search
