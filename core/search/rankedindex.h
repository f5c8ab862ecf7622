// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/indexwriter.h"
#include "search/rankedquery.h"

namespace staffelstab::search
{

struct RankedMatch {
    Id id;
    double score = 0;
};

/// Everything copied out of the index, so that nothing is fetched from it later.
struct RankedResult {
    QList<RankedMatch> matches;
    FacetLines lines; ///< over all matches before facets are chosen
    bool widened = false;
};

/// Reads one ranked index and remembers what queries need again: words taken apart, facets. Throws IndexError.
class RankedIndex
{
  public:
    /// An index made with other splits than those of the words will do until it is rebuilt.
    RankedIndex(const QString &folder, const QString &workspaceId,
                std::shared_ptr<const TownWords> words = TownWords::officeWords());
    ~RankedIndex();

    /// Goes on to what was committed since; false when another index stands in its place, to be opened anew.
    bool refresh();

    IndexStamp stamp() const;

    /// What its words were taken apart with.
    Analyser &analyser() const;

    /// Records with all clauses; where fewer than five have them, those with some follow. An empty tree matches
    /// everything that passes the chosen facets.
    RankedResult search(const QueryTree &tree, const Query &query, const QueryWeights &weights = {});

    /// Has some record this word or one with its stem?
    bool knows(const QString &word);

    /// For each word of the tree that no record has and nobody knows another word for: the most likely meant word form,
    /// with a record that has it.
    struct Correction {
        QString word;
        QString form;
        Id example;
    };
    QList<Correction> corrections(const QueryTree &tree);

  private:
    template <typename Body> auto retrying(Body &&body) const;

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace staffelstab::search
