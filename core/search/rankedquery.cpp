// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedquery.h"

#include "search/indexlayout.h"
#include "search/thesaurus.h"
#include "search/townwords.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

using Op = TermTree::Op;
using Terms = std::vector<TermTree>;

constexpr std::size_t kShortestPrefix = 3;
constexpr double kTitleWords = 4; ///< words of a query up to which titles count in full
constexpr qsizetype kPhraseWords = 8;

TermTree termOf(std::string term, double weight = 1)
{
    TermTree tree;
    tree.term = std::move(term);
    tree.weight = weight;
    return tree;
}

/// A term that stands in a record only where another one of the query does too.
TermTree rankingTerm(std::string term, double weight)
{
    TermTree tree = termOf(std::move(term), weight);
    tree.ranksOnly = true;
    return tree;
}

TermTree scaled(TermTree tree, double weight)
{
    tree.weight *= weight;
    return tree;
}

TermTree begun(std::string start, double weight)
{
    TermTree tree;
    tree.op = Op::Beginning;
    tree.term = std::move(start);
    tree.weight = weight;
    tree.way = Way::Begins;
    return tree;
}

TermTree byWay(TermTree tree, Way way, const QString &word)
{
    tree.way = way;
    tree.word = word;
    for (TermTree &part : tree.parts)
        part = byWay(std::move(part), way, word);
    return tree;
}

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

    TermTree clause(const Clause &clause)
    {
        switch (clause.kind) {
        case Clause::Kind::Word:
            return words(clause);
        case Clause::Kind::Phrase:
            return phrase(clause.words);
        case Clause::Kind::Citation:
            return citation(clause);
        case Clause::Kind::Reference:
            return joined(Op::Or,
                          {byWay(termOf(layout::term(layout::kReference, clause.keys.front()), m_weights.reference),
                                 Way::Reference, {}),
                           phrase(clause.words)});
        }
        return {};
    }

    /// The clause as it is written or inflected, without anything that only means the same.
    TermTree excluded(const Clause &clause)
    {
        if (clause.kind != Clause::Kind::Word) return this->clause(clause);
        Terms words;
        for (const QString &word : clause.words) {
            const WordTerms &terms = m_analyser.terms(word);
            TermTree stem = termOf(layout::kStem + terms.stem);
            const bool begins = clause.prefix && terms.form.size() >= kShortestPrefix;
            words.push_back(begins ? joined(Op::Or, {std::move(stem), begun(terms.form, 1)}) : std::move(stem));
        }
        return joined(Op::And, std::move(words));
    }

    TermTree phrase(const QStringList &words)
    {
        Terms forms;
        for (const QString &word : words)
            forms.push_back(termOf(m_analyser.terms(word).form));
        return joined(Op::Phrase, std::move(forms));
    }

    /// Other ways to say the words; empty when there are none.
    Terms otherWays(const QStringList &words)
    {
        Terms ways;
        if (!m_expands) return ways;
        const auto add = [&](const QStringList &alternative, double weight, Way way) {
            ways.push_back(byWay(scaled(together(alternative), weight), way, alternative.join(u' ')));
        };
        if (m_weights.synonym > 0)
            for (const QStringList &alternative : m_analyser.townWords().alternatives(words))
                add(alternative, m_weights.synonym, Way::SameAs);
        if (m_join == Join::All || m_weights.thesaurus <= 0 || words.size() > 1) return ways;
        for (const QStringList &alternative : Thesaurus::ofThisMachine().alternatives(words.front()))
            if (!m_analyser.townWords().areApart(words, alternative))
                add(alternative, m_weights.thesaurus, Way::Further);
        return ways;
    }

  private:
    /// A stem wherever it may stand: in text, in the title, as kin or part of another word.
    void addStem(Terms &ways, const std::string &stem, double weight, Way way = Way::Written,
                 const QString &word = {}) const
    {
        ways.push_back(byWay(termOf(layout::kStem + stem, weight), way, word));
        ways.push_back(rankingTerm(layout::kTitleStem + stem, weight * m_weights.title));
        if (m_weights.kin > 0)
            ways.push_back(
                byWay(termOf(layout::kKin + stem, weight * m_weights.kin), way == Way::Written ? Way::Kin : way, word));
        if (m_weights.part <= 0) return;
        ways.push_back(
            byWay(termOf(layout::kPart + stem, weight * m_weights.part), way == Way::Written ? Way::Part : way, word));
        ways.push_back(rankingTerm(layout::kTitlePart + stem, weight * m_weights.part * m_weights.title));
    }

    TermTree together(const QStringList &words)
    {
        Terms parts;
        for (const QString &word : words) {
            const WordTerms &terms = m_analyser.terms(word);
            if (words.size() == 1 || !isCommonWord(QString::fromStdString(terms.form)))
                parts.push_back(plainWord(terms));
        }
        return joined(Op::And, std::move(parts));
    }

    /// A word with its kin and, for a compound, its parts, but no other words.
    TermTree plainWord(const WordTerms &terms)
    {
        Terms ways;
        addStem(ways, terms.stem, 1);
        addFurther(ways, terms, false);
        return joined(Op::Or, std::move(ways));
    }

    void addFurther(Terms &ways, const WordTerms &terms, bool withOthers)
    {
        const WordAnalysis &analysis = m_analyser.analysis(terms);
        if (m_weights.kin > 0)
            for (const std::string &kin : analysis.kin)
                addStem(ways, kin, m_weights.kin, Way::Kin);
        if (m_weights.split <= 0 || analysis.leaves.empty()) return;
        Terms leaves;
        for (std::size_t i = 0; i < analysis.leaves.size(); ++i) {
            const QString part = QString::fromStdString(analysis.parts[i]);
            Terms leaf;
            addStem(leaf, analysis.leaves[i], 1, Way::Parts, part);
            if (withOthers)
                for (TermTree &way : otherWays({part}))
                    leaf.push_back(std::move(way));
            leaves.push_back(joined(Op::Or, std::move(leaf)));
        }
        const bool anyPart = withOthers && m_join == Join::Any; // a part of another word would lead too far
        ways.push_back(scaled(joined(anyPart ? Op::Or : Op::And, std::move(leaves)), m_weights.split));
    }

    TermTree word(const QString &word, bool prefix)
    {
        const WordTerms terms = m_analyser.terms(word);
        Terms ways;
        addStem(ways, terms.stem, 1);
        ways.push_back(rankingTerm(terms.form, m_weights.form));
        if (prefix && terms.form.size() >= kShortestPrefix) {
            ways.push_back(begun(terms.form, m_weights.prefix));
            ways.push_back(begun(layout::kTitleForm + terms.form, m_weights.title * m_weights.prefix));
        }
        addFurther(ways, terms, true);
        for (TermTree &way : otherWays({word}))
            ways.push_back(std::move(way));
        return joined(Op::Or, std::move(ways));
    }

    /// One word, or words joined by hyphens, which may also be written as one.
    TermTree words(const Clause &clause)
    {
        Terms parts;
        for (qsizetype i = 0; i < clause.words.size(); ++i)
            parts.push_back(word(clause.words[i], clause.prefix && i + 1 == clause.words.size()));
        const bool single = parts.size() == 1;
        TermTree all = joined(m_join == Join::All ? Op::And : Op::Or, std::move(parts));
        if (single) return all;
        Terms ways{std::move(all), scaled(word(clause.words.join(QString()), clause.prefix), m_weights.joined)};
        for (TermTree &way : otherWays(clause.words))
            ways.push_back(std::move(way));
        return joined(Op::Or, std::move(ways));
    }

    TermTree citation(const Clause &clause)
    {
        Terms ways, plain;
        for (const QString &key : clause.keys) {
            for (TermTree term : {termOf(layout::term(layout::kCitation, key), m_weights.citation),
                                  termOf(layout::term(layout::kOwnCitation, key), m_weights.ownCitation)})
                ways.push_back(byWay(std::move(term), Way::Citation, {}));
        }
        for (const QString &each : clause.words)
            plain.push_back(asWritten(each));
        const bool hasName = clause.words.size() > 1 && clause.keys.front().startsWith(u'/');
        if (hasName) { // "§ 99 des Bundesbeamtengesetzes": the place is one of many, and parts of the name say nothing
            TermTree name = std::move(plain.back());
            plain.pop_back();
            ways.push_back(joined(Op::And, std::move(plain)));
            TermTree place = joined(Op::Or, std::move(ways));
            return m_join == Join::All ? joined(Op::And, {std::move(place), std::move(name)})
                                       : joined(Op::Or, {std::move(place), word(clause.words.back(), false)});
        }
        ways.push_back(joined(Op::And, std::move(plain)));
        return joined(Op::Or, std::move(ways));
    }

    TermTree asWritten(const QString &word)
    {
        const WordTerms &terms = m_analyser.terms(word);
        return joined(Op::Or, {termOf(layout::kStem + terms.stem),
                               rankingTerm(layout::kTitleStem + terms.stem, m_weights.title),
                               rankingTerm(terms.form, m_weights.form)});
    }

    Analyser &m_analyser;
    Join m_join;
    QueryWeights m_weights;
    bool m_expands;
};

Terms bonusOf(const QueryTree &tree, Terms welcome, Renderer &renderer, const QueryWeights &weights)
{
    Terms bonus;
    if (!welcome.empty()) bonus.push_back(scaled(joined(Op::Or, std::move(welcome)), weights.common));
    if (std::string title = layout::wholeTitleTerm(tree.words); !title.empty())
        bonus.push_back(termOf(std::move(title), weights.wholeTitle));
    const bool cites = std::any_of(tree.clauses.cbegin(), tree.clauses.cend(), [](const Clause &clause) {
        return clause.kind == Clause::Kind::Citation; // "§ 3 Abs. 2" is written in many ways
    });
    if (!cites && tree.words.size() > 1 && tree.words.size() <= kPhraseWords)
        bonus.push_back(scaled(renderer.phrase(tree.words), weights.together));
    return bonus;
}

} // namespace

RankedTerms rankedTerms(const QueryTree &tree, Join join, Analyser &analyser, const QueryWeights &weights)
{
    RankedTerms terms;
    if (tree.isEmpty()) return terms;
    Renderer renderer(analyser, tree, join, weights);
    Terms demanded, welcome;
    for (const Clause &clause : tree.clauses) {
        if (clause.excluded)
            terms.excluded.push_back(renderer.excluded(clause));
        else if (clause.alternative && !demanded.empty())
            demanded.back() = joined(Op::Or, {std::move(demanded.back()), renderer.clause(clause)});
        else
            (clause.common ? welcome : demanded).push_back(renderer.clause(clause));
    }
    if (demanded.empty()) return terms;
    terms.demanded = joined(join == Join::All ? Op::And : Op::Or, std::move(demanded));
    if (tree.words.size() > 1 && tree.clauses.size() > 1) {
        Terms ways = renderer.otherWays(tree.words); // "Ehe schließen" as "Heirat"
        ways.insert(ways.begin(), std::move(terms.demanded));
        terms.demanded = joined(Op::Or, std::move(ways));
    }
    terms.bonus = bonusOf(tree, std::move(welcome), renderer, weights);
    return terms;
}

} // namespace staffelstab::search
