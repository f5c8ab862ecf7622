// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/analysis.h"

#include "search/rankedquery.h"
#include "search/thesaurus.h"

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kLongestText = 2000;

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

AnalysedWord analysedWord(const QString &word, Analyser &analyser)
{
    const WordTerms &terms = analyser.terms(word);
    const WordAnalysis &analysis = analyser.analysis(terms);
    AnalysedWord result{.word = word,
                        .form = QString::fromStdString(terms.form),
                        .stem = QString::fromStdString(terms.stem),
                        .common = isCommonWord(QString::fromStdString(terms.form)),
                        .masculine = QString::fromStdString(analysis.masculine),
                        .family = QString::fromStdString(analysis.family),
                        .parts = {},
                        .partStems = listOf(analysis.allParts),
                        .alternatives = analyser.townWords().alternatives({word}),
                        .further = Thesaurus::ofThisMachine().alternatives(word)};
    if (analysis.parts.size() > 1) result.parts = listOf(analysis.parts);
    return result;
}

} // namespace

TextAnalysis analyse(const QString &text, const std::shared_ptr<const TownWords> &words)
{
    const QString read = text.left(kLongestText);
    Analyser analyser(germanLexicon(), words);
    TextAnalysis analysis;
    eachWord(read, [&](const WordSpan &span) {
        const QString word = read.sliced(span.start, span.length);
        if (!wordForm(word).isEmpty()) analysis.words << analysedWord(word, analyser);
    });
    analysis.citations = citationsIn(read);
    analysis.references = fileReferencesIn(read);
    analysis.tree = parseQuery(read, false);
    analysis.demanded = toText(rankedTerms(analysis.tree, Join::All, analyser));
    analysis.widened = toText(rankedTerms(analysis.tree, Join::Any, analyser));
    analysis.hasDictionary = germanLexiconVersion() != "none";
    return analysis;
}

} // namespace staffelstab::search
