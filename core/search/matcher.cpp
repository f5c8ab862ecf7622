// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "search/indexlayout.h"

#include <algorithm>
#include <limits>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kMostExpansions = 100;
constexpr std::uint32_t kSkipWorth = 16;      ///< postings that are read in the time of one jump
constexpr std::uint32_t kManyPostings = 2000; ///< from here on they fill blocks of their own

} // namespace

Matcher::Matcher(const Xapian::Database &database) : m_database(database), m_last(layout::lastDocument(database)) {}

DocSet Matcher::everything() const
{
    DocSet all(m_last);
    for (auto posting = m_database.postlist_begin({}); posting != m_database.postlist_end({}); ++posting)
        all.add(*posting);
    return all;
}

DocSet Matcher::matching(const TermTree &tree, const DocSet *within) const
{
    DocSet found(m_last);
    addMatching(tree, within, found);
    return found;
}

void Matcher::addMatching(const TermTree &tree, const DocSet *within, DocSet &found) const
{
    switch (tree.op) {
    case TermTree::Op::Term:
        eachPosting(tree.term, within, [&](const Xapian::PostingIterator &posting) { found.add(*posting); });
        break;
    case TermTree::Op::Or:
    case TermTree::Op::OneOf:
        for (const TermTree &part : tree.parts)
            if (!part.ranksOnly) addMatching(part, within, found);
        break;
    case TermTree::Op::And: {
        if (tree.parts.empty()) break;
        DocSet all(0);
        const DocSet *before = within;
        for (const TermTree *part : rarestFirst(tree.parts)) {
            all = matching(*part, before);
            if (all.isEmpty()) break;
            before = &all;
        }
        found |= all;
        break;
    }
    case TermTree::Op::Phrase:
        addPhrase(tree, within, found);
        break;
    case TermTree::Op::Beginning: // see withBeginnings()
        break;
    }
}

std::vector<const TermTree *> Matcher::rarestFirst(const std::vector<TermTree> &trees) const
{
    std::vector<std::pair<double, const TermTree *>> byCost;
    byCost.reserve(trees.size());
    for (const TermTree &tree : trees)
        byCost.emplace_back(cost(tree), &tree);
    std::stable_sort(byCost.begin(), byCost.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const TermTree *> ordered;
    ordered.reserve(trees.size());
    for (const auto &[_, tree] : byCost)
        ordered.push_back(tree);
    return ordered;
}

/// By the engine, which reads positions several times as fast as its interface lets us.
void Matcher::addPhrase(const TermTree &phrase, const DocSet *within, DocSet &found) const
{
    std::vector<Xapian::Query> terms;
    for (const TermTree &part : phrase.parts)
        terms.emplace_back(part.term);
    Xapian::Enquire enquire(m_database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    enquire.set_query({Xapian::Query::OP_PHRASE, terms.begin(), terms.end()});
    const Xapian::MSet matches = enquire.get_mset(0, m_database.get_doccount());
    for (auto match = matches.begin(); match != matches.end(); ++match)
        if (!within || within->has(*match)) found.add(*match);
}

std::uint32_t Matcher::frequency(const std::string &term) const
{
    const auto [known, isNew] = m_frequencies.try_emplace(term, 0);
    if (isNew) known->second = m_database.get_termfreq(term);
    return known->second;
}

void Matcher::eachPosting(const std::string &term, const DocSet *within, const Visit &visit) const
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

bool Matcher::stands(const TermTree &phrase, std::uint32_t document) const
{
    std::vector<Xapian::termpos> starts;
    for (std::size_t i = 0; i < phrase.parts.size(); ++i) {
        const std::string &term = phrase.parts[i].term;
        auto position = m_database.positionlist_begin(document, term);
        const auto end = m_database.positionlist_end(document, term);
        std::vector<Xapian::termpos> kept;
        if (i == 0) {
            kept.assign(position, end);
        } else {
            for (const Xapian::termpos start : starts) {
                const Xapian::termpos wanted = start + static_cast<Xapian::termpos>(i);
                while (position != end && *position < wanted)
                    ++position;
                if (position == end) break;
                if (*position == wanted) kept.push_back(start);
            }
        }
        starts = std::move(kept);
        if (starts.empty()) return false;
    }
    return true;
}

/// Postings to be read, about.
double Matcher::cost(const TermTree &tree) const
{
    switch (tree.op) {
    case TermTree::Op::Term:
        return frequency(tree.term);
    case TermTree::Op::And:
    case TermTree::Op::Phrase: {
        double least = std::numeric_limits<double>::max();
        for (const TermTree &part : tree.parts)
            least = std::min(least, cost(part));
        return least;
    }
    default: {
        double sum = 0;
        for (const TermTree &part : tree.parts)
            if (!part.ranksOnly) sum += cost(part);
        return sum;
    }
    }
}

TermTree Matcher::withBeginnings(TermTree tree) const
{
    for (TermTree &part : tree.parts)
        part = withBeginnings(std::move(part));
    if (tree.op != TermTree::Op::Beginning) return tree;
    std::vector<std::pair<Xapian::doccount, std::string>> terms;
    const auto end = m_database.allterms_end(tree.term);
    for (auto term = m_database.allterms_begin(tree.term); term != end;) {
        terms.emplace_back(term.get_termfreq(), *term);
        if (terms.back().first < kManyPostings)
            ++term;
        else
            term.skip_to(terms.back().second + '\0'); // going on would read through them
    }
    const std::size_t kept = std::min(terms.size(), kMostExpansions);
    std::partial_sort(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(kept), terms.end(), std::greater<>());
    TermTree expanded;
    expanded.op = TermTree::Op::OneOf;
    expanded.weight = tree.weight;
    expanded.way = tree.way;
    for (std::size_t i = 0; i < kept; ++i) {
        TermTree part;
        m_frequencies.try_emplace(terms[i].second, terms[i].first);
        part.term = std::move(terms[i].second);
        part.way = tree.way;
        expanded.parts.push_back(std::move(part));
    }
    return expanded;
}

RankedTerms Matcher::withBeginnings(RankedTerms terms) const
{
    terms.demanded = withBeginnings(std::move(terms.demanded));
    for (auto *trees : {&terms.bonus, &terms.excluded})
        for (TermTree &tree : *trees)
            tree = withBeginnings(std::move(tree));
    return terms;
}

} // namespace staffelstab::search
