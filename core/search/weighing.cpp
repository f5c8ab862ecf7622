// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/weighing.h"

#include "search/indexlayout.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

constexpr double kLengthShare = 0.5; ///< "b" of BM25
constexpr double kShortest = 0.5;    ///< of the average length

} // namespace

LengthColumn::LengthColumn(const Xapian::Database &database) : m_factors(layout::lastDocument(database) + 1)
{
    const double average = std::max(1.0, database.get_average_length());
    for (auto posting = database.postlist_begin({}); posting != database.postlist_end({}); ++posting) {
        const double length = std::max(kShortest, posting.get_doclength() / average);
        m_factors.at(*posting) = static_cast<float>(1 - kLengthShare + kLengthShare * length);
    }
}

double Weighing::rarity(double frequency) const
{
    double odds = (m_database.get_doccount() - frequency + 0.5) / (frequency + 0.5);
    if (odds < 2) odds = odds / 2 + 1; // never negative for what most documents have
    return 2 * std::log(odds);
}

float Weighing::saturated(std::uint32_t document, double wdf) const
{
    return static_cast<float>(wdf / (wdf + m_lengths.of(document)));
}

Weighed Weighing::weighed(const RankedTerms &terms) const
{
    const std::uint32_t last = layout::lastDocument(m_database);
    Weighed result{DocSet(last), Weights(last + 1)};
    if (demandsNothing(terms))
        result.documents = m_matcher.everything();
    else
        add(terms.demanded, 1, nullptr, &result.documents, {result.weights, nullptr});
    for (const TermTree &excluded : terms.excluded)
        result.documents -= m_matcher.matching(excluded, &result.documents);
    for (const TermTree &bonus : terms.bonus)
        if (bonus.op != TermTree::Op::Phrase) add(bonus, 1, &result.documents, nullptr, {result.weights, nullptr});
    return result;
}

void Weighing::add(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const
{
    factor *= tree.weight;
    switch (tree.op) {
    case TermTree::Op::Term:
        addTerm(tree.term, factor, within, found, sums.weights);
        break;
    case TermTree::Op::Or:
        for (const TermTree &part : tree.parts)
            add(part, factor, within, part.ranksOnly ? nullptr : found, sums);
        break;
    case TermTree::Op::And:
        addAll(tree, factor, within, found, sums);
        break;
    case TermTree::Op::Phrase: {
        const DocSet matching = m_matcher.matching(tree, within);
        if (found) *found |= matching;
        for (const TermTree &part : tree.parts)
            add(part, factor, &matching, nullptr, sums);
        break;
    }
    case TermTree::Op::Beginning:
    case TermTree::Op::OneOf:
        addAsOne(tree, factor, within, found, sums);
        break;
    }
}

/// Of what has all parts. Each part is read once, within what the ones before have; what it counts waits aside until
/// the last one tells which documents have all of them.
void Weighing::addAll(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const
{
    const auto last = static_cast<std::uint32_t>(sums.weights.size() - 1);
    DocSet all(last);
    Weights weights(sums.weights.size());
    std::vector<Postings> waiting;
    const DocSet *before = within;
    for (const TermTree *part : m_matcher.rarestFirst(tree.parts)) {
        DocSet having(last);
        add(*part, factor, before, &having, {weights, &waiting});
        all = std::move(having);
        if (all.isEmpty()) return;
        before = &all;
    }
    all.each([&](std::uint32_t document) { sums.weights[document] += weights[document]; });
    for (Postings &postings : waiting) {
        std::erase_if(postings.wdf, [&](const auto &posting) { return !all.has(posting.first); });
        addPostings(std::move(postings), sums);
    }
    if (found) *found |= all;
}

void Weighing::addPostings(Postings postings, Sums sums) const
{
    if (sums.waiting) return sums.waiting->push_back(std::move(postings));
    const auto weight = static_cast<float>(postings.factor * rarity(static_cast<double>(postings.wdf.size())));
    for (const auto &[document, wdf] : postings.wdf)
        sums.weights[document] += weight * saturated(document, wdf);
}

void Weighing::addTerm(const std::string &term, double factor, const DocSet *within, DocSet *found,
                       Weights &weights) const
{
    const auto weight = static_cast<float>(factor * rarity(m_matcher.frequency(term)));
    m_matcher.eachPosting(term, within, [&](const Xapian::PostingIterator &posting) {
        const std::uint32_t document = *posting;
        if (found) found->add(document);
        weights[document] += weight * saturated(document, posting.get_wdf());
    });
}

/// As if all the terms were one.
void Weighing::addAsOne(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Sums sums) const
{
    DocSet having(static_cast<std::uint32_t>(sums.weights.size() - 1));
    m_wdf.resize(sums.weights.size());
    for (const TermTree &part : tree.parts)
        m_matcher.eachPosting(part.term, within, [&](const Xapian::PostingIterator &posting) {
            const std::uint32_t document = *posting;
            having.add(document);
            m_wdf[document] += posting.get_wdf();
        });
    Postings postings{factor, {}};
    having.each(
        [&](std::uint32_t document) { postings.wdf.emplace_back(document, std::exchange(m_wdf[document], 0)); });
    addPostings(std::move(postings), sums);
    if (found) *found |= having;
}

std::vector<float> Weighing::together(const RankedTerms &terms, const std::vector<std::uint32_t> &documents) const
{
    std::vector<float> sums(documents.size());
    for (const TermTree &phrase : terms.bonus) {
        if (phrase.op != TermTree::Op::Phrase) continue;
        const bool isDemanded = terms.demanded.op == TermTree::Op::Phrase && terms.demanded.parts == phrase.parts;
        std::vector<Xapian::PostingIterator> postings;
        for (const TermTree &part : phrase.parts)
            postings.push_back(m_database.postlist_begin(part.term));
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (!isDemanded && !m_matcher.stands(phrase, documents[i])) continue;
            double sum = 0;
            for (std::size_t p = 0; p < postings.size(); ++p) {
                const TermTree &part = phrase.parts[p];
                Xapian::PostingIterator &posting = postings[p];
                if (posting != Xapian::PostingIterator()) posting.skip_to(documents[i]);
                if (posting == Xapian::PostingIterator() || *posting != documents[i])
                    throw Xapian::DatabaseCorruptError("a position without a posting");
                sum += phrase.weight * part.weight * rarity(m_matcher.frequency(part.term)) *
                       static_cast<double>(saturated(documents[i], posting.get_wdf()));
            }
            sums[i] += static_cast<float>(sum);
        }
    }
    return sums;
}

} // namespace staffelstab::search
