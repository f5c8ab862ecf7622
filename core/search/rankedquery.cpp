// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedquery.h"

#include "search/indexlayout.h"

#include <algorithm>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

constexpr std::size_t kShortestPrefix = 3;
constexpr double kTitleWords = 4; ///< words of a query up to which titles count in full
constexpr qsizetype kPhraseWords = 8;
constexpr Xapian::termcount kMostExpansions = 100;

XQuery joined(XQuery::op operation, const std::vector<XQuery> &parts)
{
    return parts.size() == 1 ? parts.front() : XQuery(operation, parts.begin(), parts.end());
}

XQuery scaled(const XQuery &query, double weight) { return XQuery(XQuery::OP_SCALE_WEIGHT, query, weight); }

/// Renders the clauses of one tree.
class Renderer
{
  public:
    Renderer(Analyser &analyser, const QueryTree &tree, const QueryWeights &weights)
        : m_analyser(analyser), m_weights(weights)
    {
        // The more words, the more likely it is a sentence from a text and not a title.
        m_weights.title *= std::min(1.0, kTitleWords / static_cast<double>(tree.clauses.size()));
    }

    XQuery clause(const Clause &clause)
    {
        switch (clause.kind) {
        case Clause::Kind::Word:
            return words(clause);
        case Clause::Kind::Phrase:
            return phrase(clause.words);
        case Clause::Kind::Citation:
            return citation(clause);
        case Clause::Kind::Reference:
            return joined(XQuery::OP_OR,
                          {scaled(XQuery(layout::term(layout::kReference, clause.keys.front())), m_weights.reference),
                           phrase(clause.words)});
        }
        return XQuery();
    }

    XQuery phrase(const QStringList &words)
    {
        std::vector<XQuery> forms;
        for (const QString &word : words)
            forms.emplace_back(m_analyser.terms(word).form);
        return joined(XQuery::OP_PHRASE, forms);
    }

  private:
    XQuery word(const QString &word, bool prefix)
    {
        const WordTerms terms = m_analyser.terms(word);
        std::vector<XQuery> ways{XQuery(layout::kStem + terms.stem),
                                 scaled(XQuery(layout::kTitleStem + terms.stem), m_weights.title),
                                 scaled(XQuery(terms.form), m_weights.form)};
        if (prefix && terms.form.size() >= kShortestPrefix) {
            ways.push_back(scaled(begun(terms.form), m_weights.prefix));
            ways.push_back(scaled(begun(layout::kTitleForm + terms.form), m_weights.title * m_weights.prefix));
        }
        return joined(XQuery::OP_OR, ways);
    }

    static XQuery begun(const std::string &start)
    {
        return XQuery(XQuery::OP_WILDCARD, start, kMostExpansions, XQuery::WILDCARD_LIMIT_MOST_FREQUENT,
                      XQuery::OP_SYNONYM);
    }

    /// One word, or words joined by hyphens, which may also be written as one.
    XQuery words(const Clause &clause)
    {
        std::vector<XQuery> parts;
        for (qsizetype i = 0; i < clause.words.size(); ++i)
            parts.push_back(word(clause.words[i], clause.prefix && i + 1 == clause.words.size()));
        const XQuery all = joined(XQuery::OP_AND, parts);
        if (parts.size() == 1) return all;
        return joined(XQuery::OP_OR,
                      {all, scaled(word(clause.words.join(QString()), clause.prefix), m_weights.joined)});
    }

    XQuery citation(const Clause &clause)
    {
        std::vector<XQuery> ways, plain;
        for (const QString &key : clause.keys) {
            ways.push_back(scaled(XQuery(layout::term(layout::kCitation, key)), m_weights.citation));
            ways.push_back(scaled(XQuery(layout::term(layout::kOwnCitation, key)), m_weights.ownCitation));
        }
        for (const QString &each : clause.words)
            plain.push_back(word(each, false));
        ways.push_back(joined(XQuery::OP_AND, plain));
        return joined(XQuery::OP_OR, ways);
    }

    Analyser &m_analyser;
    QueryWeights m_weights;
};

XQuery anyOf(const std::string &prefix, const QStringList &values)
{
    std::vector<XQuery> terms;
    for (const QString &value : values)
        terms.emplace_back(layout::term(prefix, value));
    return joined(XQuery::OP_OR, terms);
}

} // namespace

Xapian::Query rankedQuery(const QueryTree &tree, Join join, Analyser &analyser, const QueryWeights &weights)
{
    if (tree.isEmpty()) return XQuery();
    Renderer renderer(analyser, tree, weights);
    std::vector<XQuery> demanded, welcome;
    for (const Clause &clause : tree.clauses)
        (clause.common ? welcome : demanded).push_back(renderer.clause(clause));
    XQuery query = joined(join == Join::All ? XQuery::OP_AND : XQuery::OP_OR, demanded);
    std::vector<XQuery> bonus;
    if (!welcome.empty()) bonus.push_back(scaled(joined(XQuery::OP_OR, welcome), weights.common));
    if (const std::string title = layout::wholeTitleTerm(tree.words); !title.empty())
        bonus.push_back(scaled(XQuery(title), weights.wholeTitle));
    const bool cites = std::any_of(tree.clauses.cbegin(), tree.clauses.cend(), [](const Clause &clause) {
        return clause.kind == Clause::Kind::Citation; // "§ 3 Abs. 2" is written in many ways
    });
    if (!cites && tree.words.size() > 1 && tree.words.size() <= kPhraseWords)
        bonus.push_back(scaled(renderer.phrase(tree.words), weights.together));
    if (!bonus.empty()) query = XQuery(XQuery::OP_AND_MAYBE, query, joined(XQuery::OP_OR, bonus));
    return query;
}

Xapian::Query facetFilter(const Query &query)
{
    std::vector<XQuery> facets;
    if (!query.kinds.isEmpty()) facets.push_back(anyOf(layout::kKind, query.kinds));
    if (!query.units.isEmpty()) facets.push_back(anyOf(layout::kUnit, query.units));
    if (!query.statuses.isEmpty()) facets.push_back(anyOf(layout::kStatus, query.statuses));
    if (!query.tags.isEmpty()) facets.push_back(anyOf(layout::kTag, query.tags));
    return facets.empty() ? XQuery::MatchAll : joined(XQuery::OP_AND, facets);
}

} // namespace staffelstab::search
