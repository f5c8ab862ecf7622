// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedquery.h"

#include "search/indexlayout.h"
#include "search/officewords.h"
#include "search/thesaurus.h"

#include <algorithm>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

constexpr qsizetype kMostExpanded = 12; ///< clauses up to which other words are looked for
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
    Renderer(Analyser &analyser, const QueryTree &tree, Join join, const QueryWeights &weights)
        : m_analyser(analyser), m_join(join), m_weights(weights), m_expands(tree.clauses.size() <= kMostExpanded)
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

    /// The clause as it is written or inflected, without anything that only means the same.
    XQuery excluded(const Clause &clause)
    {
        if (clause.kind != Clause::Kind::Word) return this->clause(clause);
        std::vector<XQuery> words;
        for (const QString &word : clause.words) {
            const WordTerms &terms = m_analyser.terms(word);
            words.emplace_back(layout::kStem + terms.stem);
            if (clause.prefix && terms.form.size() >= kShortestPrefix) words.back() |= begun(terms.form);
        }
        return joined(XQuery::OP_AND, words);
    }

    XQuery phrase(const QStringList &words)
    {
        std::vector<XQuery> forms;
        for (const QString &word : words)
            forms.emplace_back(m_analyser.terms(word).form);
        return joined(XQuery::OP_PHRASE, forms);
    }

    /// Other ways to say the words, each scaled; empty when there are none.
    std::vector<XQuery> otherWays(const QStringList &words)
    {
        std::vector<XQuery> ways;
        if (!m_expands) return ways;
        if (m_weights.synonym > 0)
            for (const QStringList &alternative : OfficeWords::ours().alternatives(words))
                ways.push_back(scaled(together(alternative), m_weights.synonym));
        if (m_join == Join::All || m_weights.thesaurus <= 0 || words.size() > 1) return ways;
        for (const QStringList &alternative : Thesaurus::ofThisMachine().alternatives(words.front()))
            if (!OfficeWords::ours().areApart(words.front(), alternative.join(u' ')))
                ways.push_back(scaled(together(alternative), m_weights.thesaurus));
        return ways;
    }

  private:
    /// A stem wherever it may stand: in text, in the title, as kin or part of another word.
    void addStem(std::vector<XQuery> &ways, const std::string &stem, double weight) const
    {
        ways.push_back(scaled(XQuery(layout::kStem + stem), weight));
        ways.push_back(scaled(XQuery(layout::kTitleStem + stem), weight * m_weights.title));
        if (m_weights.kin > 0) ways.push_back(scaled(XQuery(layout::kKin + stem), weight * m_weights.kin));
        if (m_weights.part <= 0) return;
        ways.push_back(scaled(XQuery(layout::kPart + stem), weight * m_weights.part));
        ways.push_back(scaled(XQuery(layout::kTitlePart + stem), weight * m_weights.part * m_weights.title));
    }

    XQuery together(const QStringList &words)
    {
        std::vector<XQuery> parts;
        for (const QString &word : words) {
            const WordTerms &terms = m_analyser.terms(word);
            if (words.size() == 1 || !isCommonWord(QString::fromStdString(terms.form)))
                parts.push_back(plainWord(terms));
        }
        return parts.empty() ? XQuery() : joined(XQuery::OP_AND, parts);
    }

    /// A word with its kin and, for a compound, its parts, but no other words.
    XQuery plainWord(const WordTerms &terms)
    {
        std::vector<XQuery> ways;
        addStem(ways, terms.stem, 1);
        addFurther(ways, terms, false);
        return joined(XQuery::OP_OR, ways);
    }

    void addFurther(std::vector<XQuery> &ways, const WordTerms &terms, bool withOthers)
    {
        const WordAnalysis &analysis = m_analyser.analysis(terms);
        if (m_weights.kin > 0)
            for (const std::string &kin : analysis.kin)
                addStem(ways, kin, m_weights.kin);
        if (m_weights.split <= 0 || analysis.leaves.empty()) return;
        std::vector<XQuery> leaves;
        for (std::size_t i = 0; i < analysis.leaves.size(); ++i) {
            std::vector<XQuery> leaf;
            addStem(leaf, analysis.leaves[i], 1);
            if (withOthers)
                for (XQuery &way : otherWays({QString::fromStdString(analysis.parts[i])}))
                    leaf.push_back(std::move(way));
            leaves.push_back(joined(XQuery::OP_OR, leaf));
        }
        const bool anyPart = withOthers && m_join == Join::Any; // a part of another word would lead too far
        ways.push_back(scaled(joined(anyPart ? XQuery::OP_OR : XQuery::OP_AND, leaves), m_weights.split));
    }

    XQuery word(const QString &word, bool prefix)
    {
        const WordTerms terms = m_analyser.terms(word);
        std::vector<XQuery> ways;
        addStem(ways, terms.stem, 1);
        ways.push_back(scaled(XQuery(terms.form), m_weights.form));
        if (prefix && terms.form.size() >= kShortestPrefix) {
            ways.push_back(scaled(begun(terms.form), m_weights.prefix));
            ways.push_back(scaled(begun(layout::kTitleForm + terms.form), m_weights.title * m_weights.prefix));
        }
        addFurther(ways, terms, true);
        for (XQuery &way : otherWays({word}))
            ways.push_back(std::move(way));
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
        const XQuery all = joined(m_join == Join::All ? XQuery::OP_AND : XQuery::OP_OR, parts);
        if (parts.size() == 1) return all;
        std::vector<XQuery> ways{all, scaled(word(clause.words.join(QString()), clause.prefix), m_weights.joined)};
        for (XQuery &way : otherWays(clause.words))
            ways.push_back(std::move(way));
        return joined(XQuery::OP_OR, ways);
    }

    XQuery citation(const Clause &clause)
    {
        std::vector<XQuery> ways, plain;
        for (const QString &key : clause.keys) {
            ways.push_back(scaled(XQuery(layout::term(layout::kCitation, key)), m_weights.citation));
            ways.push_back(scaled(XQuery(layout::term(layout::kOwnCitation, key)), m_weights.ownCitation));
        }
        for (const QString &each : clause.words)
            plain.push_back(asWritten(each));
        const bool hasName = clause.words.size() > 1 && clause.keys.front().startsWith(u'/');
        if (hasName) { // "§ 99 des Bundesbeamtengesetzes": the place is one of many, and parts of the name say nothing
            const XQuery name = plain.back();
            plain.pop_back();
            ways.push_back(joined(XQuery::OP_AND, plain));
            const XQuery place = joined(XQuery::OP_OR, ways);
            return m_join == Join::All ? XQuery(XQuery::OP_AND, place, name)
                                       : XQuery(XQuery::OP_OR, place, word(clause.words.back(), false));
        }
        ways.push_back(joined(XQuery::OP_AND, plain));
        return joined(XQuery::OP_OR, ways);
    }

    XQuery asWritten(const QString &word)
    {
        const WordTerms &terms = m_analyser.terms(word);
        return joined(XQuery::OP_OR, {XQuery(layout::kStem + terms.stem),
                                      scaled(XQuery(layout::kTitleStem + terms.stem), m_weights.title),
                                      scaled(XQuery(terms.form), m_weights.form)});
    }

    Analyser &m_analyser;
    Join m_join;
    QueryWeights m_weights;
    bool m_expands;
};

} // namespace

Xapian::Query rankedQuery(const QueryTree &tree, Join join, Analyser &analyser, const QueryWeights &weights)
{
    if (tree.isEmpty()) return XQuery();
    Renderer renderer(analyser, tree, join, weights);
    std::vector<XQuery> demanded, welcome, excluded;
    for (const Clause &clause : tree.clauses) {
        if (clause.excluded)
            excluded.push_back(renderer.excluded(clause));
        else if (clause.alternative && !demanded.empty())
            demanded.back() |= renderer.clause(clause);
        else
            (clause.common ? welcome : demanded).push_back(renderer.clause(clause));
    }
    const auto withoutExcluded = [&](const XQuery &query) {
        return excluded.empty() ? query : XQuery(XQuery::OP_AND_NOT, query, joined(XQuery::OP_OR, excluded));
    };
    if (demanded.empty()) return withoutExcluded(XQuery::MatchAll);
    XQuery query = joined(join == Join::All ? XQuery::OP_AND : XQuery::OP_OR, demanded);
    if (tree.words.size() > 1 && tree.clauses.size() > 1) {
        std::vector<XQuery> ways = renderer.otherWays(tree.words); // "Ehe schließen" as "Heirat"
        ways.insert(ways.begin(), query);
        query = joined(XQuery::OP_OR, ways);
    }
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
    return withoutExcluded(query);
}

} // namespace staffelstab::search
