// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"
#include "search/termtree.h"

#include <unordered_map>

#include <xapian.h>

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

    /// Calls visit(PostingIterator) for the term's postings within a set, or for all.
    template <typename Visit> void eachPosting(const std::string &term, const DocSet *within, Visit &&visit) const;

    /// In the order in which little is read: the rarest first, the others within what these have.
    std::vector<const TermTree *> rarestFirst(const std::vector<TermTree> &trees) const;

  private:
    static constexpr std::uint32_t kSkipWorth = 16; ///< postings that are read in the time of one jump

    void addMatching(const TermTree &tree, const DocSet *within, DocSet &found) const;
    void addPhrase(const TermTree &phrase, const DocSet *within, DocSet &found) const;
    double cost(const TermTree &tree) const;

    const Xapian::Database &m_database;
    std::uint32_t m_last; ///< highest number of a document
    mutable std::unordered_map<std::string, std::uint32_t> m_frequencies;
};

template <typename Visit> void Matcher::eachPosting(const std::string &term, const DocSet *within, Visit &&visit) const
{
    const std::uint32_t count = frequency(term);
    if (count == 0) return;
    const auto sound = [this](std::uint32_t document) {
        if (document > m_last) throw Xapian::DatabaseCorruptError("a posting of a document that is none");
        return document;
    };
    auto posting = m_database.postlist_begin(term);
    const auto end = m_database.postlist_end(term);
    if (within && within->hasFewerThan(count / kSkipWorth)) {
        for (std::uint32_t document = within->from(1); document != 0;) {
            posting.skip_to(document);
            if (posting == end) return;
            const std::uint32_t met = sound(*posting);
            if (met == document) visit(posting);
            document = within->from(met == document ? document + 1 : met);
        }
        return;
    }
    for (; posting != end; ++posting)
        if (const std::uint32_t document = sound(*posting); !within || within->has(document)) visit(posting);
}

} // namespace staffelstab::search
