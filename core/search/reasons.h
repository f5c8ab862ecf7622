// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rankedquery.h"
#include "search/reason.h"
#include "search/recordwords.h"

namespace staffelstab::search
{

/// What in a record answers the query, clause by clause: the strictest reading that leads to it, as the search takes
/// the strictest one that leads anywhere; last the words that it lacks. Empty for a record that does not answer it.
QList<Reason> reasonsFor(const QueryTree &tree, const RecordWords &record, Analyser &analyser,
                         const QueryWeights &weights = {});

/// The reasons of a query that was read otherwise because nothing answers it as it was typed; clauses stand in the
/// same places in both.
QList<Reason> reasonsForMeant(const QueryTree &typed, const QueryTree &meant, const RecordWords &record,
                              Analyser &analyser);

/// Weights of a search that only knows words as they are written.
QueryWeights onlyWritten();

} // namespace staffelstab::search
