// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/matchexpression.h"
#include "search/termtree.h"
#include "search/words.h"

namespace staffelstab::search
{

/// How much each way of matching counts beside a word's stem (1.0); 0 leaves it out.
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
    double together = 1;    ///< all words in this order, as a name or saying
    double kin = 0.3;       ///< masculine base; verb and noun of one family
    double part = 0.45;     ///< the word is a part of a compound
    double split = 0.3;     ///< the word is a compound, and all of its parts are there
    double synonym = 0.3;   ///< of the office words and the glossary
    double thesaurus = 0.1; ///< of OpenThesaurus, only where little was found
    double kind = 1;        ///< how far kindWeight() counts
};

/// The tree as terms of the ranked index. With Join::Any one word, one part of a compound or a synonym of OpenThesaurus
/// is enough; what is excluded stays out.
RankedTerms rankedTerms(const QueryTree &tree, Join join, Analyser &analyser, const QueryWeights &weights = {});

} // namespace staffelstab::search
