// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finder.h"

#include "base/text.h"
#include "search/correctedqueries.h"
#include "search/indexer.h"
#include "search/otherwords.h"
#include "search/passages.h"
#include "search/quickfind.h"
#include "search/rankedindex.h"
#include "search/thesaurus.h"
#include "search/typedfilters.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kPassages = 3;
constexpr int kMostQuickMatches = 2000;      ///< records that the fallback looks at
constexpr qsizetype kLongestCorrected = 300; ///< characters; a pasted page is no typing error

bool hasFilter(const Query &query)
{
    return !query.kinds.isEmpty() || !query.units.isEmpty() || !query.statuses.isEmpty() || !query.tags.isEmpty() ||
           query.from.isValid() || query.until.isValid();
}

bool isOnItsDays(const QDate &changed, const Query &query)
{
    return (!query.from.isValid() || changed >= query.from) && (!query.until.isValid() || changed <= query.until);
}

/// What the order of the fallback needs of a record.
struct QuickPlace {
    Id id;
    QDateTime changed;
    QString title;
};

void putInOrder(QList<QuickPlace> &places, Order order)
{
    const auto newer = [](const QuickPlace &a, const QuickPlace &b) { return a.changed > b.changed; };
    const auto before = [](const QuickPlace &a, const QuickPlace &b) { return a.title < b.title; };
    if (order == Order::Changed) std::stable_sort(places.begin(), places.end(), newer);
    if (order == Order::Title) std::stable_sort(places.begin(), places.end(), before);
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
            places.append({start, length, 1, 0, 0});
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

void Finder::endWhereUnwanted() const
{
    if (m_isUnwanted && m_isUnwanted()) throw Failure(ErrorCode::Cancelled, u"a newer query"_s);
}

/// Of an attachment, the pages are looked through some at a time until the words were met: one file may hold as much
/// as all records together. Where its name answers already, its first pages are enough.
QList<Passage> Finder::passagesOf(PassageFinder &passages, const SearchDocument &document)
{
    QList<Passage> best = passages.passagesOf(document.parts, kPassages);
    if (document.facets.kind != RecordKind::Attachment) return best;
    for (int last = 0;;) {
        endWhereUnwanted();
        const QList<TextPart> pages = m_documents.pagesBehind(document.id, last);
        if (pages.isEmpty()) return best;
        const QList<Passage> found = passages.passagesOf(document.parts + pages, kPassages);
        const bool isMet = std::ranges::any_of(found, [](const Passage &passage) { return passage.page > 0; });
        if (isMet || !best.isEmpty()) return found;
        last = pages.back().page;
    }
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
                endWhereUnwanted();
                const auto document = m_documents.read(match.id, Pages::Without);
                if (!document) { // removed a moment ago
                    --page.total;
                    continue;
                }
                page.hits << hitOf(*document);
                page.hits.back().score = match.score;
                page.hits.back().passages = passagesOf(passages, *document);
            }
            if ((page.total < kFewHits || page.widened) && query.text.size() <= kLongestCorrected) {
                page.spellings = correctedQueries(query.text, index.corrections(tree), m_documents);
                if (!page.spellings.isEmpty()) page.suggestion = page.spellings.takeFirst();
            }
            if (query.offset == 0)
                page.otherWords = otherWords(query.text, tree, Thesaurus::ofThisMachine(), *m_words,
                                             [&index](const QString &word) { return index.knows(word); });
            return page;
        } catch (const IndexError &error) {
            m_index.reset();
            if (error.reason != IndexError::Reason::Damaged) return std::nullopt;
            if (attempt == 2) reportDamage(m_indexFolder);
        }
    }
    return std::nullopt;
}

Analyser Finder::analyserWithoutIndex() { return Analyser(germanLexicon(), m_townWords.current()); }

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
    Analyser analyser = analyserWithoutIndex();
    PassageFinder passages(tree, analyser);
    FacetLines lines;
    QList<QuickPlace> passed;
    for (const QuickMatch &match : std::as_const(matches)) {
        endWhereUnwanted();
        const auto document = m_documents.read(match.id, Pages::Without);
        if (!document || !isOnItsDays(document->changed.date(), query)) continue;
        ++lines[packed(document->facets)];
        if (passes(document->facets, query)) passed.append({document->id, document->changed, folded(document->title)});
    }
    putInOrder(passed, query.order);
    for (qsizetype i = std::max(0, query.offset); i < passed.size() && page.hits.size() < query.limit; ++i) {
        const auto document = m_documents.read(passed[i].id, Pages::Without);
        if (!document) continue;
        page.hits << hitOf(*document);
        page.hits.back().score = 1.0 / static_cast<double>(i + 1);
        page.hits.back().passages = passagesOf(passages, *document);
    }
    page.total = passed.size();
    page.facets = countFacets(lines, query);
    return page;
}

QList<Passage> Finder::wholeTexts(const Query &asked, const Id &record)
{
    const auto document = m_documents.read(record);
    if (!document) return {};
    Query query = asked;
    QueryTree tree = parseQuery(query.text, query.prefix);
    applyFilters(tree, query, m_db);
    try {
        return PassageFinder(tree, openIndex().analyser()).wholeTexts(document->parts);
    } catch (const IndexError &) { // its words are of use here, its entries are not needed
        m_index.reset();
        Analyser analyser = analyserWithoutIndex();
        return PassageFinder(tree, analyser).wholeTexts(document->parts);
    }
}

QList<Hit> Finder::quickFind(const QString &text, int limit)
{
    QList<Hit> hits;
    const QStringList words = typedWords(text);
    for (const QuickMatch &match : QuickFind(m_db).typed(text, limit)) {
        const auto document = m_documents.read(match.id, Pages::Without);
        if (!document) continue;
        hits << hitOf(*document);
        hits.back().score = 1.0 / static_cast<double>(hits.size());
        hits.back().passages = quickPassages(document->parts, words, match.step);
    }
    return hits;
}

} // namespace staffelstab::search
