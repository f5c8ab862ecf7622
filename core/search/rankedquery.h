// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/matchexpression.h"
#include "search/words.h"

namespace Xapian
{
class Query;
}

namespace staffelstab::search
{

/// How much each way of matching counts beside a word's stem (1.0).
struct QueryWeights {
    double form = 0.6;
    double title = 3;
    double prefix = 0.5;
    double wholeTitle = 20;
    double citation = 3;
    double ownCitation = 8;
    double reference = 8;
    double joined = 1;
    double common = 0.1;
    double together = 1; ///< all words in this order, as a name or saying
};

/// The tree as a query of the ranked index. Never uses OP_MAX: libxapian 1.4.22 crashes on it.
Xapian::Query rankedQuery(const QueryTree &tree, Join join, Analyser &analyser, const QueryWeights &weights = {});

/// The chosen facets as a filter; matches everything when none is chosen.
Xapian::Query facetFilter(const Query &query);

} // namespace staffelstab::search
