// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rankedindex.h"
#include "search/weighing.h"

namespace staffelstab::search
{

class FacetColumn;

/// One reading of a query with all that it matches.
struct WayFound {
    RankedTerms terms;
    Weighed found;
};

/// What is to be put in order.
struct Found {
    const std::vector<WayFound> &ways; ///< with all words and, where these are few documents, with some
    const DocSet &shown;
    const FacetColumn &facets;
    double kindShare; ///< how far the kind of a record counts
};

/// The page of matches that the query asks for, in its order.
QList<RankedMatch> bestMatches(const Xapian::Database &database, const Weighing &weighing, const Found &found,
                               const Query &query);

} // namespace staffelstab::search
