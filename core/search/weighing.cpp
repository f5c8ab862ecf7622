// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/weighing.h"

#include "search/indexlayout.h"

#include <algorithm>
#include <cmath>
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
        add(terms.demanded, 1, nullptr, &result.documents, result.weights);
    for (const TermTree &excluded : terms.excluded)
        result.documents -= m_matcher.matching(excluded, &result.documents);
    for (const TermTree &bonus : terms.bonus)
        if (bonus.op != TermTree::Op::Phrase) add(bonus, 1, &result.documents, nullptr, result.weights);
    return result;
}

void Weighing::add(const TermTree &tree, double factor, const DocSet *within, DocSet *found, Weights &weights) const
{
    factor *= tree.weight;
    switch (tree.op) {
    case TermTree::Op::Term:
        addTerm(tree.term, factor, within, found, weights);
        break;
    case TermTree::Op::Or:
        for (const TermTree &part : tree.parts)
            add(part, factor, within, part.ranksOnly ? nullptr : found, weights);
        break;
    case TermTree::Op::And:
    case TermTree::Op::Phrase: {
        const DocSet matching = m_matcher.matching(tree, within);
        if (found) *found |= matching;
        for (const TermTree &part : tree.parts)
            add(part, factor, &matching, nullptr, weights);
        break;
    }
    case TermTree::Op::Beginning:
    case TermTree::Op::OneOf:
        addAsOne(tree, factor, within, found, weights);
        break;
    }
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
void Weighing::addAsOne(const TermTree &tree, double factor, const DocSet *within, DocSet *found,
                        Weights &weights) const
{
    DocSet having(static_cast<std::uint32_t>(weights.size() - 1));
    std::vector<std::uint32_t> wdf(weights.size());
    for (const TermTree &part : tree.parts)
        m_matcher.eachPosting(part.term, within, [&](const Xapian::PostingIterator &posting) {
            having.add(*posting);
            wdf[*posting] += posting.get_wdf();
        });
    const auto weight = static_cast<float>(factor * rarity(having.count()));
    having.each([&](std::uint32_t document) { weights[document] += weight * saturated(document, wdf[document]); });
    if (found) *found |= having;
}

float Weighing::together(const RankedTerms &terms, std::uint32_t document) const
{
    double sum = 0;
    for (const TermTree &phrase : terms.bonus) {
        if (phrase.op != TermTree::Op::Phrase || !m_matcher.stands(phrase, document)) continue;
        for (const TermTree &part : phrase.parts) {
            auto posting = m_database.postlist_begin(part.term);
            const auto end = m_database.postlist_end(part.term);
            if (posting != end) posting.skip_to(document);
            if (posting == end || *posting != document)
                throw Xapian::DatabaseCorruptError("a position without a posting");
            sum += phrase.weight * part.weight * rarity(m_matcher.frequency(part.term)) *
                   static_cast<double>(saturated(document, posting.get_wdf()));
        }
    }
    return static_cast<float>(sum);
}

} // namespace staffelstab::search
