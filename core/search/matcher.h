// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"
#include "search/termtree.h"

#include <functional>
#include <unordered_map>

namespace Xapian
{
class Database;
class PostingIterator;
} // namespace Xapian

namespace staffelstab::search
{

/// Which documents of an index have the terms of a tree, whose beginnings of words were replaced: reads posting lists,
/// joins sets. For one query; remembers how frequent its terms are. Numbers that a damaged index says are never
/// trusted.
class Matcher
{
  public:
    explicit Matcher(const Xapian::Database &database);

    /// The tree with each beginning of a word replaced by the most frequent terms that begin so.
    TermTree withBeginnings(TermTree tree) const;
    RankedTerms withBeginnings(RankedTerms terms) const;

    /// All of them, or those within a set.
    DocSet matching(const TermTree &tree, const DocSet *within = nullptr) const;
    DocSet everything() const;

    /// Documents that have the term.
    std::uint32_t frequency(const std::string &term) const;

    /// Do the terms of a phrase stand one after the other in this document?
    bool stands(const TermTree &phrase, std::uint32_t document) const;

    /// Visits the term's postings within a set, or all.
    using Visit = std::function<void(const Xapian::PostingIterator &)>;
    void eachPosting(const std::string &term, const DocSet *within, const Visit &visit) const;

    /// In the order in which little is read: the rarest first, the others within what these have.
    std::vector<const TermTree *> rarestFirst(const std::vector<TermTree> &trees) const;

  private:
    void addMatching(const TermTree &tree, const DocSet *within, DocSet &found) const;
    void addPhrase(const TermTree &phrase, const DocSet *within, DocSet &found) const;
    double cost(const TermTree &tree) const;

    const Xapian::Database &m_database;
    std::uint32_t m_last; ///< highest number of a document
    mutable std::unordered_map<std::string, std::uint32_t> m_frequencies;
};

} // namespace staffelstab::search
