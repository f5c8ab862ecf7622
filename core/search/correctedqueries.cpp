// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/correctedqueries.h"

#include "search/querytree.h"
#include "search/words.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

QString asWrittenIn(const QList<TextPart> &parts, const QString &form)
{
    for (const TextPart &part : parts) {
        QString found;
        eachWord(part.text, [&](const WordSpan &word) {
            const QString written = found.isEmpty() ? part.text.sliced(word.start, word.length) : QString();
            if (!written.isEmpty() && wordForm(written) == form) found = written;
        });
        if (!found.isEmpty()) return found;
    }
    return {};
}

/// The form as the record spells it; empty when the record has changed meanwhile.
QString asWritten(const RankedIndex::Spelling &spelling, Documents &documents)
{
    const auto document = documents.read(spelling.example, Pages::Without);
    if (!document) return {};
    QString found = asWrittenIn(document->parts, spelling.form);
    if (document->facets.kind != RecordKind::Attachment) return found;
    for (int last = 0; found.isEmpty();) {
        const QList<TextPart> pages = documents.pagesBehind(spelling.example, last);
        if (pages.isEmpty()) break;
        found = asWrittenIn(pages, spelling.form);
        last = pages.back().page;
    }
    return found;
}

QStringList wordsFor(const RankedIndex::Correction &correction, Documents &documents)
{
    QStringList words;
    const QList<RankedIndex::Spelling> likeliest{{correction.form, correction.example}};
    for (const RankedIndex::Spelling &spelling : likeliest + correction.others)
        if (const QString word = asWritten(spelling, documents); !word.isEmpty()) words << word;
    return words;
}

} // namespace

QStringList correctedQueries(const QString &text, const QList<RankedIndex::Correction> &corrections,
                             Documents &documents)
{
    QStringList queries{text};
    for (const RankedIndex::Correction &correction : corrections) {
        const QStringList words = wordsFor(correction, documents);
        if (words.isEmpty()) continue;
        while (queries.size() < words.size())
            queries << queries.last();
        for (qsizetype i = 0; i < queries.size(); ++i)
            if (const QString corrected = withWordReplaced(queries[i], correction.word,
                                                           words[std::min(i, words.size() - 1)], Within::QuotedToo);
                !corrected.isEmpty())
                queries[i] = corrected;
    }
    queries.removeAll(text);
    queries.removeDuplicates();
    return queries;
}

} // namespace staffelstab::search
