// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/matcher.h"

namespace staffelstab::search
{

/// How long each document of one revision of the index is, as a factor of BM25; held in memory, four bytes a document.
class LengthColumn
{
  public:
    explicit LengthColumn(const Xapian::Database &database);
    float of(std::uint32_t document) const { return m_factors[document]; }

  private:
    std::vector<float> m_factors;
};

/// Documents with what each counts; weights of documents that were not found mean nothing.
struct Weighed {
    DocSet documents;
    std::vector<float> weights; ///< by document
};

/// Finds and weighs every match of a query in one pass over its posting lists, a term at a time. The engine's own
/// matcher is made for the ten best: asked for all matches, as counts and facets need them, it takes several times as
/// long, and it visits each of the hundreds of terms of a widened query for each document. Weights are those of the
/// engine: BM25 with k1 1, b 0.5 and lengths of at least half the average (Robertson and Zaragoza 2009, "The
/// Probabilistic Relevance Framework").
class Weighing
{
  public:
    Weighing(const Xapian::Database &database, const Matcher &matcher, const LengthColumn &lengths)
        : m_database(database), m_matcher(matcher), m_lengths(lengths)
    {
    }

    /// Without phrases that only rank: these are dear, see together().
    Weighed weighed(const RankedTerms &terms) const;

    /// What documents, given in ascending order, count besides for having words of the query together.
    std::vector<float> together(const RankedTerms &terms, const std::vector<std::uint32_t> &documents) const;

  private:
    using Weights = std::vector<float>;

    /// Terms that count as one, in one document each.
    struct Postings {
        double factor;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> wdf; ///< by document
    };
    /// Where weights go. How rare terms are that count as one is told by how many of the documents that have all else
    /// have one of them; where these are not known yet, their postings wait.
    struct Sums {
        Weights &weights;
        std::vector<Postings> *waiting;
    };

    void add(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const;
    void addAll(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const;
    void addTerm(const std::string &term, double factor, const DocSet *within, DocSet *found, Weights &weights) const;
    void addAsOne(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const;
    void addPostings(Postings postings, Sums sums) const;
    double rarity(double frequency) const;
    float saturated(std::uint32_t document, double wdf) const;

    const Xapian::Database &m_database;
    const Matcher &m_matcher;
    const LengthColumn &m_lengths;
    mutable std::vector<std::uint32_t> m_wdf; ///< of terms that count as one; all 0 in between
};

} // namespace staffelstab::search
