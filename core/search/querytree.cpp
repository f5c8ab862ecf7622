// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querytree.h"

#include "base/text.h"
#include "search/citations.h"
#include "search/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kLongestQuery = 2000;
constexpr qsizetype kMostClauses = 32;

/// A clause and where it stands in the text.
struct PlacedClause {
    qsizetype start = 0;
    qsizetype end = 0;
    Clause clause;
};

QStringList wordsOf(QStringView text)
{
    QStringList words;
    eachWord(text, [&](const WordSpan &word) {
        if (const QString typed = text.sliced(word.start, word.length).toString(); !wordForm(typed).isEmpty())
            words << typed;
    });
    return words;
}

bool isQuote(QChar c) { return u"\"„“”«»"_s.contains(c); }

/// Takes what has been read out of the text, so that it is not read again as words; positions stay.
void blankOut(QString &text, qsizetype start, qsizetype end)
{
    std::fill(text.begin() + start, text.begin() + end, QChar(u' '));
}

QList<PlacedClause> takePhrases(QString &text)
{
    QList<PlacedClause> phrases;
    for (qsizetype open = 0; open < text.size(); ++open) {
        if (!isQuote(text[open])) continue;
        qsizetype close = open + 1;
        while (close < text.size() && !isQuote(text[close]))
            ++close;
        if (close == text.size()) break;
        const QStringList words = wordsOf(QStringView(text).sliced(open, close - open));
        const auto kind = words.size() > 1 ? Clause::Kind::Phrase : Clause::Kind::Word;
        if (!words.isEmpty()) phrases.append({open, close, {.kind = kind, .words = words, .keys = {}}});
        blankOut(text, open, close + 1);
        open = close;
    }
    return phrases;
}

QList<PlacedClause> takeCitations(QString &text)
{
    QList<PlacedClause> clauses;
    const QList<Citation> citations = citationsIn(text);
    for (const Citation &citation : citations) {
        const qsizetype end = citation.start + citation.length;
        QStringList words = wordsOf(citation.section);
        QStringView law = QStringView(text).sliced(citation.start, citation.length);
        if (!citation.law.isEmpty()) {
            const qsizetype pieces = citation.law.count(u'-') + 1;
            QStringList all = wordsOf(law);
            words += all.sliced(std::max<qsizetype>(0, all.size() - pieces));
        }
        if (!citation.name.isEmpty()) words << citation.name;
        clauses.append(
            {citation.start, end, {.kind = Clause::Kind::Citation, .words = words, .keys = citation.keys()}});
        blankOut(text, citation.start, end);
    }
    return clauses;
}

QList<PlacedClause> takeReferences(QString &text)
{
    QList<PlacedClause> clauses;
    const QList<FileReference> references = fileReferencesIn(text);
    for (const FileReference &reference : references) {
        const qsizetype end = reference.start + reference.length;
        const QStringList words = wordsOf(QStringView(text).sliced(reference.start, reference.length));
        clauses.append(
            {reference.start, end, {.kind = Clause::Kind::Reference, .words = words, .keys = {reference.key}}});
        blankOut(text, reference.start, end);
    }
    return clauses;
}

QList<PlacedClause> readWords(const QString &text)
{
    QList<PlacedClause> clauses;
    eachWord(text, [&](const WordSpan &word) {
        const QString typed = text.sliced(word.start, word.length);
        if (wordForm(typed).isEmpty()) return;
        if (word.hyphenated && !clauses.isEmpty() && clauses.back().end + 1 == word.start) {
            clauses.back().clause.words << typed;
            clauses.back().end = word.end();
            return;
        }
        clauses.append({word.start, word.end(), {.kind = Clause::Kind::Word, .words = {typed}, .keys = {}}});
    });
    for (PlacedClause &each : clauses)
        each.clause.prefix = each.end < text.size() && text[each.end] == u'*';
    return clauses;
}

/// Places of "OR" and "ODER" in capitals.
QList<qsizetype> alternativesIn(const QString &text)
{
    static const QRegularExpression pattern(uR"((?<!\S)(?:OR|ODER)(?!\S))"_s);
    QList<qsizetype> places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        places << match.capturedStart();
    }
    return places;
}

/// A minus in front of it, and nothing in front of the minus.
bool isExcluded(const QString &text, const PlacedClause &placed)
{
    const qsizetype minus = placed.start - 1;
    if (minus < 0 || text[minus] != u'-' || (minus > 0 && !text[minus - 1].isSpace())) return false;
    return placed.end >= text.size() || text[placed.end] != u':';
}

/// Marks what minus and OR stand beside. An OR that nothing stands before or behind is a word like others.
void markOperators(const QString &text, QList<PlacedClause> &placed)
{
    const QList<qsizetype> alternatives = alternativesIn(text);
    const auto isOperator = [&](const PlacedClause &each) { return alternatives.contains(each.start); };
    QList<PlacedClause> marked;
    bool alternative = false;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        PlacedClause each = placed[i];
        if (isOperator(each) && !marked.isEmpty() && !alternative && i + 1 < placed.size()) {
            alternative = true;
            continue;
        }
        each.clause.excluded = isExcluded(text, each);
        each.clause.alternative = alternative && !each.clause.excluded && !marked.back().clause.excluded;
        alternative = false;
        marked << each;
    }
    placed = marked;
}

/// Words that are asked for, in order.
QStringList askedWords(const QString &text, const QList<PlacedClause> &placed)
{
    QStringList words;
    for (const PlacedClause &each : placed)
        if (!each.clause.excluded) words += wordsOf(QStringView(text).sliced(each.start, each.end - each.start));
    return words;
}

void markCommonWords(QList<Clause> &clauses)
{
    bool allCommon = true;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        Clause &clause = clauses[i];
        if (clause.excluded) continue;
        const bool hasChoice = clause.alternative || (i + 1 < clauses.size() && clauses[i + 1].alternative);
        clause.common = clause.kind == Clause::Kind::Word && clause.words.size() == 1 && !clause.prefix && !hasChoice &&
                        isCommonWord(wordForm(clause.words.front()));
        allCommon = allCommon && clause.common;
    }
    if (!allCommon) return;
    for (Clause &clause : clauses)
        clause.common = false;
}

} // namespace

QueryTree parseQuery(const QString &text, bool prefix)
{
    QueryTree tree;
    QString asked = cleaned(text.left(kLongestQuery));
    const qsizetype lastLetter = asked.size();
    tree.filters = takeFilters(asked);
    QString rest = asked;
    QList<PlacedClause> placed = takePhrases(rest);
    placed += takeCitations(rest);
    placed += takeReferences(rest);
    placed += readWords(rest);
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    markOperators(asked, placed);

    tree.words = askedWords(asked, placed);
    for (qsizetype i = 0; i < placed.size() && tree.clauses.size() < kMostClauses; ++i) {
        const bool hasAlternative = i + 1 < placed.size() && placed[i + 1].clause.alternative;
        if (hasAlternative || !tree.clauses.contains(placed[i].clause)) tree.clauses << placed[i].clause;
    }
    if (prefix && !placed.isEmpty() && placed.back().end == lastLetter && !tree.clauses.isEmpty() &&
        tree.clauses.back() == placed.back().clause && tree.clauses.back().kind == Clause::Kind::Word &&
        !tree.clauses.back().excluded)
        tree.clauses.back().prefix = true;
    markCommonWords(tree.clauses);
    return tree;
}

QString withWordReplaced(const QString &text, const QString &word, const QString &instead, Within within)
{
    const QString asked = cleaned(text.left(kLongestQuery));
    QString searched = asked;
    takeFilters(searched);
    if (within == Within::FreeWords) takePhrases(searched);
    QString changed;
    eachWord(searched, [&](const WordSpan &span) {
        if (!changed.isEmpty() || searched.sliced(span.start, span.length) != word) return;
        qsizetype end = span.end();
        if (end < searched.size() && searched[end] == u'*') ++end;
        changed = asked.left(span.start) + instead + asked.sliced(end) + text.mid(kLongestQuery);
    });
    return changed;
}

QueryTree withoutFilter(QueryTree tree, const FieldFilter &filter)
{
    tree.filters.removeAll(filter);
    for (const PlacedClause &each : readWords(filter.typed)) {
        if (tree.clauses.size() == kMostClauses) break;
        tree.clauses << each.clause;
        tree.words += each.clause.words;
    }
    return tree;
}

} // namespace staffelstab::search
