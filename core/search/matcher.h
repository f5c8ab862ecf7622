// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"
#include "search/termtree.h"

namespace Xapian
{
class Database;
}

namespace staffelstab::search
{

/// Which documents a query matches, all of them and without weights. The engine's own matcher is made for the ten best
/// and skips the rest; made to count every match it takes several times as long as reading the posting lists does.
class Matcher
{
  public:
    explicit Matcher(const Xapian::Database &database) : m_database(database) {}

    DocSet matching(const RankedTerms &terms) const;
    DocSet everything() const;

  private:
    DocSet matching(const TermTree &tree, const DocSet *within) const;
    void addPostings(const std::string &term, const DocSet *within, DocSet &found) const;
    DocSet ofPhrase(const TermTree &phrase) const;
    double cost(const TermTree &tree) const;

    const Xapian::Database &m_database;
};

/// The tree with each beginning of a word replaced by the most frequent terms that begin so.
TermTree withBeginnings(TermTree tree, const Xapian::Database &database);
RankedTerms withBeginnings(RankedTerms terms, const Xapian::Database &database);

} // namespace staffelstab::search
