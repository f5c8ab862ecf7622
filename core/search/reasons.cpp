// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/reasons.h"

#include "search/passages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

using Op = TermTree::Op;

constexpr qsizetype kWordsAReason = 3;
constexpr qsizetype kReasonsAClause = 4;

/// One term of the query that the record has.
struct Lead {
    Way way;
    RecordWords::Word word;
};

/// Walks a tree of terms over the words of a record.
class Walk
{
  public:
    Walk(const RecordWords &record, Analyser &analyser) : m_record(record), m_analyser(analyser) {}

    /// Whether the record answers the tree, and by which words.
    bool meets(const TermTree &tree, QList<Lead> &leads)
    {
        switch (tree.op) {
        case Op::Term:
            return take(m_record.of(tree.term), tree.way, leads);
        case Op::Beginning:
            return take(m_record.beginningWith(tree.term), tree.way, leads);
        case Op::Phrase:
            return take(phrase(tree), tree.way, leads);
        case Op::Or:
        case Op::OneOf: {
            bool met = false;
            for (const TermTree &part : tree.parts)
                if (!part.ranksOnly && meets(part, leads)) met = true;
            return met;
        }
        case Op::And: {
            QList<Lead> all;
            for (const TermTree &part : tree.parts)
                if (!meets(part, all)) return false;
            leads += all;
            return !tree.parts.empty();
        }
        }
        return false;
    }

  private:
    static bool take(const QList<RecordWords::Word> &words, Way way, QList<Lead> &leads)
    {
        for (const RecordWords::Word &word : words)
            leads.append({way, word});
        return !words.isEmpty();
    }

    /// The places where the words stand in this order.
    QList<RecordWords::Word> phrase(const TermTree &tree)
    {
        QueryTree quoted;
        Clause clause{.kind = Clause::Kind::Phrase, .words = {}, .keys = {}};
        for (const TermTree &part : tree.parts)
            clause.words << QString::fromStdString(part.term);
        quoted.clauses << clause;
        PassageFinder finder(quoted, m_analyser);
        QList<RecordWords::Word> words;
        for (const TextPart &part : m_record.parts()) {
            const auto places = finder.placesIn(part.text);
            if (places.isEmpty()) continue;
            const bool inTitle = part.weight == SearchWeight::Title && part.step.isEmpty();
            words.append({part.text.sliced(places.front().start, places.front().length).simplified(), inTitle});
        }
        return words;
    }

    const RecordWords &m_record;
    Analyser &m_analyser;
};

/// The leads of one clause as reasons, the plainest first; a word counts for the plainest way only.
QList<Reason> grouped(const QString &typed, QList<Lead> leads)
{
    const auto isExact = [](const Lead &lead) { return lead.way == Way::Citation || lead.way == Way::Reference; };
    if (std::any_of(leads.cbegin(), leads.cend(), isExact)) // its numbers and words say nothing more
        leads.removeIf([&](const Lead &lead) { return !isExact(lead); });
    const auto isWritten = [](const Lead &lead) { return lead.way == Way::Written; };
    if (std::any_of(leads.cbegin(), leads.cend(), isWritten)) // nor do parts of a word that stands there itself
        leads.removeIf([](const Lead &lead) { return lead.way == Way::Parts; });
    std::stable_sort(leads.begin(), leads.end(), [](const Lead &a, const Lead &b) { return a.way < b.way; });
    QStringList told;
    QList<Reason> reasons;
    for (const Lead &lead : std::as_const(leads)) {
        if (told.contains(lead.word.text, Qt::CaseInsensitive)) continue;
        told << lead.word.text;
        if (reasons.isEmpty() || reasons.back().way != lead.way) {
            if (reasons.size() == kReasonsAClause) break;
            reasons.append({.typed = typed, .way = lead.way, .found = {}, .inTitle = false});
        }
        Reason &reason = reasons.back();
        if (reason.found.size() == kWordsAReason) continue;
        reason.found << lead.word.text;
        reason.inTitle = reason.inTitle || lead.word.inTitle;
    }
    return reasons;
}

QString typedText(const Clause &clause) { return clause.words.join(clause.kind == Clause::Kind::Word ? u'-' : u' '); }

/// The ways in which the search reads a query, one after the other while it finds little.
QList<std::pair<Join, QueryWeights>> readings(const QueryWeights &weights)
{
    QueryWeights ownWords = weights;
    ownWords.thesaurus = 0;
    return {{Join::All, ownWords}, {Join::Any, ownWords}, {Join::Any, weights}};
}

QList<Reason> reasonsForClause(const Clause &clause, Walk &walk, Analyser &analyser, const QueryWeights &weights)
{
    QueryTree alone;
    alone.clauses << clause;
    alone.clauses.front().common = alone.clauses.front().alternative = false;
    alone.words = clause.words;
    for (const auto &[join, counted] : readings(weights)) {
        QList<Lead> leads;
        if (walk.meets(rankedTerms(alone, join, analyser, counted).demanded, leads))
            return grouped(typedText(clause), leads);
    }
    return {};
}

/// The record says all words in another way: "Ehe schließen" as "Heirat".
QList<Reason> reasonsForAll(const QueryTree &tree, Walk &walk, Analyser &analyser, const QueryWeights &weights)
{
    QList<Reason> reasons;
    for (const TermTree &way : rankedTerms(tree, Join::All, analyser, weights).demanded.parts) {
        QList<Lead> leads;
        if (way.way == Way::SameAs && walk.meets(way, leads)) reasons += grouped(tree.words.join(u' '), leads);
    }
    return reasons;
}

} // namespace

QList<Reason> reasonsFor(const QueryTree &tree, const RecordWords &record, Analyser &analyser,
                         const QueryWeights &weights)
{
    Walk walk(record, analyser);
    QList<Reason> reasons, missing;
    for (qsizetype i = 0; i < tree.clauses.size(); ++i) {
        const Clause &clause = tree.clauses[i];
        if (clause.excluded || clause.common) continue;
        const QList<Reason> own = reasonsForClause(clause, walk, analyser, weights);
        reasons += own;
        const bool isOneOfSome = clause.alternative || (i + 1 < tree.clauses.size() && tree.clauses[i + 1].alternative);
        if (own.isEmpty() && !isOneOfSome)
            missing.append({.typed = typedText(clause), .way = Way::Missing, .found = {}, .inTitle = false});
    }
    const bool isSaying = tree.words.size() > 1 && tree.clauses.size() > 1;
    const QList<Reason> saying = isSaying ? reasonsForAll(tree, walk, analyser, weights) : QList<Reason>();
    if (!saying.isEmpty()) return reasons + saying; // all of it in another way, so nothing is missing
    return reasons.isEmpty() ? reasons : reasons + missing;
}

QList<Reason> reasonsForMeant(const QueryTree &typed, const QueryTree &meant, const RecordWords &record,
                              Analyser &analyser)
{
    Walk walk(record, analyser);
    QList<Reason> reasons;
    for (qsizetype i = 0; i < std::min(typed.clauses.size(), meant.clauses.size()); ++i) {
        const Clause &clause = typed.clauses[i], &read = meant.clauses[i];
        if (clause.excluded || clause.common) continue;
        for (Reason reason : reasonsForClause(read, walk, analyser, {})) {
            reason.typed = typedText(clause);
            if (read.words.front() != clause.words.front())
                reason.way = Way::Spelling;
            else if (read.words != clause.words && reason.way != Way::Begins)
                reason.way = Way::Parts;
            reasons << reason;
        }
    }
    return reasons;
}

QueryWeights onlyWritten()
{
    QueryWeights weights;
    weights.kin = weights.part = weights.split = weights.synonym = weights.thesaurus = 0;
    return weights;
}

} // namespace staffelstab::search
