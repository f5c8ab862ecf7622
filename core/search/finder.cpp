// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finder.h"

#include "search/indexer.h"
#include "search/passages.h"
#include "search/quickfind.h"
#include "search/rankedindex.h"
#include "search/typedfilters.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kPassages = 3;
constexpr int kMostQuickMatches = 2000; ///< records that the fallback looks at
constexpr qint64 kFewHits = 5;

bool hasFilter(const Query &query)
{
    return !query.kinds.isEmpty() || !query.units.isEmpty() || !query.statuses.isEmpty() || !query.tags.isEmpty() ||
           query.from.isValid() || query.until.isValid();
}

bool isOnItsDays(const QDate &changed, const Query &query)
{
    return (!query.from.isValid() || changed >= query.from) && (!query.until.isValid() || changed <= query.until);
}

/// A passage of quick find: the first part in which the typed words stand.
QList<Passage> quickPassages(const QList<TextPart> &parts, const QStringList &words, const Id &record)
{
    QList<Passage> passages;
    for (const TextPart &part : parts) {
        if (!record.isEmpty() && part.record != record) continue;
        if (part.text.size() > 400'000) continue;
        QList<PassageFinder::Place> places;
        for (const auto &[start, length] : partsOfWords(part.text, words))
            places.append({start, length, 1});
        if (places.isEmpty()) continue;
        passages << windowOf(part, places, 0, 0);
        if (passages.size() == 1) break;
    }
    return passages;
}

} // namespace

Finder::Finder(store::Database &database, QString indexFolder, QString workspaceId)
    : m_db(database), m_documents(database), m_indexFolder(std::move(indexFolder)),
      m_workspaceId(std::move(workspaceId)), m_townWords(database)
{
}

Finder::~Finder() = default;

Hit Finder::hitOf(const SearchDocument &document)
{
    return {.id = document.id,
            .externalId = document.externalId,
            .kind = document.facets.kind,
            .title = document.title,
            .context = m_documents.contextOf(document),
            .score = 0,
            .passages = {}};
}

void Finder::nameUnits(Facets &facets)
{
    for (FacetCount &unit : facets.unit)
        if (const QString name = m_documents.titleOfRecord(unit.code); !name.isEmpty()) unit.label = name;
}

Page Finder::find(const Query &asked)
{
    QElapsedTimer timer;
    timer.start();
    Query query = asked;
    QueryTree tree = parseQuery(query.text, query.prefix);
    applyFilters(tree, query, m_db);
    Page page;
    const bool onlySigns = tree.filters.isEmpty() && !query.text.trimmed().isEmpty();
    const bool nothingAsked = tree.isEmpty() && (!hasFilter(query) || onlySigns);
    if (!nothingAsked) {
        if (auto ranked = fromIndex(query, tree))
            page = *std::move(ranked);
        else
            page = fromQuickFind(query, tree);
        nameUnits(page.facets);
    }
    page.tookMs = timer.elapsed();
    return page;
}

RankedIndex &Finder::openIndex()
{
    const std::shared_ptr<const TownWords> words = m_townWords.current();
    if (!m_index || words != m_words || !m_index->refresh()) {
        m_words = words;
        m_index = std::make_unique<RankedIndex>(rankedFolder(m_indexFolder), m_workspaceId, words);
    }
    return *m_index;
}

std::optional<Page> Finder::fromIndex(const Query &query, const QueryTree &tree)
{
    if (isReportedDamaged(m_indexFolder)) return std::nullopt;
    for (int attempt = 1; attempt <= 2; ++attempt) { // the second one when an index was put in place of the first
        try {
            RankedIndex &index = openIndex();
            const RankedResult result = index.search(tree, query);
            Page page;
            page.facets = countFacets(result.lines, query);
            page.total = countMatches(result.lines, query);
            page.widened = result.widened;
            PassageFinder passages(tree, index.analyser());
            for (const RankedMatch &match : result.matches) {
                const auto document = m_documents.read(match.id);
                if (!document) { // removed a moment ago
                    --page.total;
                    continue;
                }
                page.hits << hitOf(*document);
                page.hits.back().score = match.score;
                page.hits.back().passages = passages.passagesOf(document->parts, kPassages);
            }
            if (page.total < kFewHits || page.widened) page.suggestion = suggestion(index, query.text, tree);
            return page;
        } catch (const IndexError &error) {
            m_index.reset();
            if (error.reason != IndexError::Reason::Damaged) return std::nullopt;
            if (attempt == 2) reportDamage(m_indexFolder);
        }
    }
    return std::nullopt;
}

/// The query with each unknown word replaced by the one that was probably meant, spelt as a record spells it.
QString Finder::suggestion(RankedIndex &index, const QString &text, const QueryTree &tree)
{
    QString corrected = text;
    for (const RankedIndex::Correction &correction : index.corrections(tree)) {
        const auto document = m_documents.read(correction.example);
        if (!document) continue;
        QString spelling;
        for (const TextPart &part : document->parts) {
            eachWord(part.text, [&](const WordSpan &word) {
                const QString written = part.text.sliced(word.start, word.length);
                if (spelling.isEmpty() && wordForm(written) == correction.form) spelling = written;
            });
            if (!spelling.isEmpty()) break;
        }
        if (const qsizetype at = corrected.indexOf(correction.word); at >= 0 && !spelling.isEmpty())
            corrected.replace(at, correction.word.size(), spelling);
    }
    return corrected == text ? QString() : corrected;
}

Page Finder::fromQuickFind(const Query &query, const QueryTree &tree)
{
    Page page;
    page.source = Source::QuickFind;
    QuickFind quick(m_db);
    QList<QuickMatch> matches = quick.matching(tree, Join::All, kMostQuickMatches);
    if (matches.isEmpty() && tree.clauses.size() > 1) {
        matches = quick.matching(tree, Join::Any, kMostQuickMatches);
        page.widened = !matches.isEmpty();
    }
    if (tree.isEmpty())
        for (const QString &id : m_documents.ids({}, kMostQuickMatches))
            matches.append({id, {}, false});
    Analyser analyser(germanLexicon(), m_townWords.current());
    PassageFinder passages(tree, analyser);
    FacetLines lines;
    qint64 passed = 0;
    for (const QuickMatch &match : std::as_const(matches)) {
        const auto document = m_documents.read(match.id);
        if (!document || !isOnItsDays(document->changed.date(), query)) continue;
        ++lines[packed(document->facets)];
        if (!passes(document->facets, query)) continue;
        if (passed++ < query.offset || page.hits.size() >= query.limit) continue;
        page.hits << hitOf(*document);
        page.hits.back().score = 1.0 / static_cast<double>(passed);
        page.hits.back().passages = passages.passagesOf(document->parts, kPassages);
    }
    page.total = passed;
    page.facets = countFacets(lines, query);
    return page;
}

QList<Hit> Finder::quickFind(const QString &text, int limit)
{
    QList<Hit> hits;
    const QStringList words = typedWords(text);
    for (const QuickMatch &match : QuickFind(m_db).typed(text, limit)) {
        const auto document = m_documents.read(match.id);
        if (!document) continue;
        hits << hitOf(*document);
        hits.back().score = 1.0 / static_cast<double>(hits.size());
        hits.back().passages = quickPassages(document->parts, words, match.step);
    }
    return hits;
}

} // namespace staffelstab::search
