// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querytree.h"

#include "base/text.h"
#include "search/citations.h"
#include "search/words.h"

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
    return clauses;
}

void markCommonWords(QList<Clause> &clauses)
{
    for (Clause &clause : clauses)
        clause.common = clause.kind == Clause::Kind::Word && clause.words.size() == 1 && !clause.prefix &&
                        isCommonWord(wordForm(clause.words.front()));
    const bool allCommon =
        std::all_of(clauses.cbegin(), clauses.cend(), [](const Clause &clause) { return clause.common; });
    if (!allCommon) return;
    for (Clause &clause : clauses)
        clause.common = false;
}

} // namespace

QueryTree parseQuery(const QString &text, bool prefix)
{
    QString rest = cleaned(text.left(kLongestQuery));
    const QStringList words = wordsOf(rest);
    const qsizetype lastLetter = rest.size();
    QList<PlacedClause> placed = takePhrases(rest);
    placed += takeCitations(rest);
    placed += takeReferences(rest);
    placed += readWords(rest);
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.start < b.start; });

    QueryTree tree;
    tree.words = words;
    for (const PlacedClause &each : std::as_const(placed)) {
        if (tree.clauses.size() == kMostClauses) break;
        if (!tree.clauses.contains(each.clause)) tree.clauses << each.clause;
    }
    if (prefix && !placed.isEmpty() && placed.back().end == lastLetter && !tree.clauses.isEmpty() &&
        tree.clauses.back() == placed.back().clause && tree.clauses.back().kind == Clause::Kind::Word)
        tree.clauses.back().prefix = true;
    markCommonWords(tree.clauses);
    return tree;
}

} // namespace staffelstab::search
