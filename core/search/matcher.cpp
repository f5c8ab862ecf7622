// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include <algorithm>
#include <limits>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kMostExpansions = 100;
constexpr std::uint32_t kSkipWorth = 16; ///< postings that are read in the time of one jump

} // namespace

DocSet Matcher::everything() const
{
    DocSet all(m_database.get_lastdocid());
    for (auto posting = m_database.postlist_begin({}); posting != m_database.postlist_end({}); ++posting)
        all.add(*posting);
    return all;
}

DocSet Matcher::matching(const RankedTerms &terms) const
{
    DocSet found = demandsNothing(terms) ? everything() : matching(terms.demanded, nullptr);
    for (const TermTree &excluded : terms.excluded)
        found -= matching(excluded, &found);
    return found;
}

DocSet Matcher::matching(const TermTree &tree, const DocSet *within) const
{
    DocSet found(m_database.get_lastdocid());
    switch (tree.op) {
    case TermTree::Op::Term:
        addPostings(tree.term, within, found);
        break;
    case TermTree::Op::Phrase:
        found = ofPhrase(tree);
        break;
    case TermTree::Op::Or:
    case TermTree::Op::OneOf:
        for (const TermTree &part : tree.parts) {
            if (part.ranksOnly) continue;
            if (part.op == TermTree::Op::Term)
                addPostings(part.term, within, found);
            else
                found |= matching(part, within);
        }
        break;
    case TermTree::Op::And: {
        std::vector<std::pair<double, const TermTree *>> parts;
        for (const TermTree &part : tree.parts)
            parts.emplace_back(cost(part), &part);
        std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i == 0)
                found = matching(*parts[i].second, within);
            else
                found &= matching(*parts[i].second, &found);
            if (found.count() == 0) break;
        }
        break;
    }
    case TermTree::Op::Beginning:
        found = matching(withBeginnings(tree, m_database), within);
        break;
    }
    if (within) found &= *within;
    return found;
}

void Matcher::addPostings(const std::string &term, const DocSet *within, DocSet &found) const
{
    auto posting = m_database.postlist_begin(term);
    const auto end = m_database.postlist_end(term);
    if (posting == end) return;
    if (within && static_cast<double>(within->count()) * kSkipWorth < m_database.get_termfreq(term)) {
        for (Xapian::docid document = within->from(1); document != 0;) {
            posting.skip_to(document);
            if (posting == end) return;
            if (*posting == document) {
                found.add(document);
                document = within->from(document + 1);
            } else {
                document = within->from(*posting);
            }
        }
        return;
    }
    for (; posting != end; ++posting)
        found.add(*posting);
}

DocSet Matcher::ofPhrase(const TermTree &phrase) const
{
    Xapian::Enquire enquire(m_database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    enquire.set_query(toQuery(phrase));
    const Xapian::MSet matches = enquire.get_mset(0, m_database.get_doccount());
    DocSet found(m_database.get_lastdocid());
    for (auto match = matches.begin(); match != matches.end(); ++match)
        found.add(*match);
    return found;
}

/// Postings to be read, about.
double Matcher::cost(const TermTree &tree) const
{
    switch (tree.op) {
    case TermTree::Op::Term:
        return m_database.get_termfreq(tree.term);
    case TermTree::Op::And:
    case TermTree::Op::Phrase: {
        double least = std::numeric_limits<double>::max();
        for (const TermTree &part : tree.parts)
            least = std::min(least, cost(part));
        return least;
    }
    case TermTree::Op::Beginning:
        return m_database.get_doccount();
    default: {
        double sum = 0;
        for (const TermTree &part : tree.parts)
            if (!part.ranksOnly) sum += cost(part);
        return sum;
    }
    }
}

TermTree withBeginnings(TermTree tree, const Xapian::Database &database)
{
    for (TermTree &part : tree.parts)
        part = withBeginnings(std::move(part), database);
    if (tree.op != TermTree::Op::Beginning) return tree;
    std::vector<std::pair<Xapian::doccount, std::string>> terms;
    for (auto term = database.allterms_begin(tree.term); term != database.allterms_end(tree.term); ++term)
        terms.emplace_back(term.get_termfreq(), *term);
    const std::size_t kept = std::min(terms.size(), kMostExpansions);
    std::partial_sort(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(kept), terms.end(), std::greater<>());
    TermTree expanded;
    expanded.op = TermTree::Op::OneOf;
    expanded.weight = tree.weight;
    expanded.way = tree.way;
    for (std::size_t i = 0; i < kept; ++i) {
        TermTree part;
        part.term = std::move(terms[i].second);
        part.way = tree.way;
        expanded.parts.push_back(std::move(part));
    }
    return expanded;
}

RankedTerms withBeginnings(RankedTerms terms, const Xapian::Database &database)
{
    terms.demanded = withBeginnings(std::move(terms.demanded), database);
    for (auto *trees : {&terms.bonus, &terms.excluded})
        for (TermTree &tree : *trees)
            tree = withBeginnings(std::move(tree), database);
    return terms;
}

} // namespace staffelstab::search
