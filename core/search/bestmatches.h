// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"
#include "search/rankedindex.h"

namespace Xapian
{
class Database;
}

namespace staffelstab::search
{

class FacetColumn;

/// What is to be put in order: the documents to be shown, and the ways by which they were found.
struct Found {
    const std::vector<RankedTerms> &ways; ///< with all words and, where these are few documents, with some
    const DocSet &withAll;
    const DocSet &shown;
    const FacetColumn &facets;
    double kindShare; ///< how far the kind of a record counts
};

/// The page of matches that the query asks for, in its order.
QList<RankedMatch> bestMatches(const Xapian::Database &database, const Found &found, const Query &query);

} // namespace staffelstab::search
