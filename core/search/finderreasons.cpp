// SPDX-License-Identifier: GPL-3.0-or-later
// What the finder says about one record: why it is a hit, and which processes are like it.
#include "search/finder.h"
#include "search/indexer.h"
#include "search/rankedindex.h"
#include "search/reasons.h"
#include "search/typedfilters.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kSharedWords = 4;

/// Numbers and the names that programs give say nothing of the matter.
QList<TextPart> withoutIdentifiers(QList<TextPart> parts)
{
    parts.removeIf([](const TextPart &part) { return part.weight == SearchWeight::Identifier; });
    return parts;
}

/// The weightiest words that both have, nouns first, none of them within another one.
QStringList sharedWords(const SimilarMatch &match, const RecordWords &own)
{
    QStringList words;
    for (const std::string &term : match.terms) {
        const QString word = own.of(term).value(0).text;
        const bool isNew = std::none_of(words.cbegin(), words.cend(), [&](const QString &listed) {
            return listed.contains(word, Qt::CaseInsensitive) || word.contains(listed, Qt::CaseInsensitive);
        });
        if (!word.isEmpty() && isNew) words << word;
    }
    std::stable_partition(words.begin(), words.end(), [](const QString &word) { return word.front().isUpper(); });
    return words.first(std::min(words.size(), kSharedWords));
}

} // namespace

std::optional<QList<Reason>> Finder::explain(const Query &asked, const Id &id)
{
    Query query = asked;
    QueryTree tree = parseQuery(query.text, query.prefix);
    applyFilters(tree, query, m_db);
    const auto document = m_documents.read(id);
    if (!document) return std::nullopt;
    if (auto reasons = explainedByIndex(tree, *document)) return reasons;
    Analyser analyser = analyserWithoutIndex();
    return reasonsFor(tree, RecordWords(document->parts, analyser), analyser, onlyWritten());
}

/// As the ranked index reads words; nothing while quick find answers in its place.
std::optional<QList<Reason>> Finder::explainedByIndex(const QueryTree &tree, const SearchDocument &document)
{
    if (isReportedDamaged(m_indexFolder)) return std::nullopt;
    try {
        RankedIndex &index = openIndex();
        Analyser &analyser = index.analyser();
        const RecordWords words(document.parts, analyser);
        const QList<Reason> reasons = reasonsFor(tree, words, analyser);
        return reasons.isEmpty() ? reasonsForMeant(tree, index.meant(tree), words, analyser) : reasons;
    } catch (const IndexError &) {
        m_index.reset();
        return std::nullopt;
    }
}

std::optional<QList<Finder::Similar>> Finder::similarProcesses(const Id &id, int limit)
{
    const auto document = m_documents.read(id);
    if (!document || isReportedDamaged(m_indexFolder)) return std::nullopt;
    try {
        RankedIndex &index = openIndex();
        const RecordWords own(withoutIdentifiers(document->parts), index.analyser());
        const auto isOwnWord = [&own](const std::string &term) { return !own.of(term).isEmpty(); };
        QList<Similar> similar;
        for (const SimilarMatch &match : index.similarProcesses(id, isOwnWord, limit))
            similar.append({match.id, match.share, sharedWords(match, own)});
        return similar;
    } catch (const IndexError &) {
        m_index.reset();
        return std::nullopt;
    }
}

} // namespace staffelstab::search
