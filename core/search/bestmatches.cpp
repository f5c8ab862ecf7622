// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bestmatches.h"

#include "search/facetcolumn.h"
#include "search/indexlayout.h"
#include "search/kindorder.h"

#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

constexpr Xapian::doccount kOrdered = 100; ///< best matches that are put in order by kind too

/// Hands the members of a set to the engine, without any weight.
class DocSetSource : public Xapian::PostingSource
{
  public:
    explicit DocSetSource(const DocSet &set) : m_set(set), m_count(set.count()) {}

    void init(const Xapian::Database &) override { m_at = 0; }
    Xapian::doccount get_termfreq_min() const override { return m_count; }
    Xapian::doccount get_termfreq_est() const override { return m_count; }
    Xapian::doccount get_termfreq_max() const override { return m_count; }
    void next(double) override { moveTo(m_at + 1); }
    void skip_to(Xapian::docid document, double) override { moveTo(std::max(document, m_at)); }
    bool check(Xapian::docid document, double) override
    {
        m_at = document;
        return m_set.has(document);
    }
    bool at_end() const override { return m_ended; }
    Xapian::docid get_docid() const override { return m_at; }

  private:
    void moveTo(Xapian::docid document)
    {
        m_at = m_set.from(document);
        m_ended = m_at == 0;
    }

    const DocSet &m_set;
    Xapian::doccount m_count;
    Xapian::docid m_at = 0;
    bool m_ended = false;
};

QString idOf(const Xapian::MSetIterator &match) { return QString::fromStdString(match.get_document().get_data()); }

Xapian::doccount offsetOf(const Query &query) { return static_cast<Xapian::doccount>(std::max(0, query.offset)); }
Xapian::doccount limitOf(const Query &query)
{
    return static_cast<Xapian::doccount>(std::clamp(query.limit, 0, 10'000));
}

QList<RankedMatch> byValue(const Xapian::Database &database, const Found &found, const Query &query)
{
    DocSetSource source(found.shown);
    Xapian::Enquire enquire(database);
    enquire.set_query(XQuery(&source));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const bool newestFirst = query.order == Order::Changed;
    enquire.set_sort_by_value(newestFirst ? layout::kChangeSlot : layout::kTitleSlot, newestFirst);
    const Xapian::MSet matches = enquire.get_mset(offsetOf(query), limitOf(query));
    QList<RankedMatch> page;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        page.append({idOf(match), 0});
    return page;
}

/// What was found in several ways counts in each of them, so that those with all words come first.
XQuery queryOf(const std::vector<RankedTerms> &ways)
{
    std::vector<XQuery> queries;
    for (const RankedTerms &way : ways)
        queries.push_back(toQuery(way));
    return {XQuery::OP_OR, queries.begin(), queries.end()};
}

QList<RankedMatch> byWeight(const Xapian::Database &database, const Found &found, const Query &query, bool isPart)
{
    DocSetSource source(found.shown);
    Xapian::Enquire enquire(database);
    const XQuery asked = queryOf(found.ways);
    enquire.set_query(isPart ? XQuery(XQuery::OP_FILTER, asked, XQuery(&source)) : asked);
    const Xapian::doccount offset = offsetOf(query), limit = limitOf(query);
    // The best ones are put in order by kind too; a page further on starts after them.
    const Xapian::doccount first = offset < kOrdered ? 0 : offset;
    const Xapian::MSet matches = enquire.get_mset(first, first == 0 ? std::max(kOrdered, offset + limit) : limit);
    std::vector<std::pair<double, Xapian::MSetIterator>> all;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        all.emplace_back(match.get_weight(), match);
    if (first == 0 && found.kindShare > 0) {
        const auto ordered = all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), kOrdered);
        for (auto match = all.begin(); match != ordered; ++match)
            match->first *= 1 - found.kindShare * (1 - kindWeight(found.facets.kindOf(*match->second)));
        std::stable_sort(all.begin(), ordered, [](const auto &a, const auto &b) { return a.first > b.first; });
    }
    QList<RankedMatch> page;
    for (std::size_t i = offset - first; i < all.size() && page.size() < static_cast<qsizetype>(limit); ++i)
        page.append({idOf(all[i].second), all[i].first});
    return page;
}

} // namespace

QList<RankedMatch> bestMatches(const Xapian::Database &database, const Found &found, const Query &query)
{
    if (limitOf(query) == 0) return {};
    if (query.order != Order::Relevance) return byValue(database, found, query);
    const bool isPart = !query.kinds.isEmpty() || !query.units.isEmpty() || !query.statuses.isEmpty() ||
                        !query.tags.isEmpty() || query.from.isValid() || query.until.isValid();
    return byWeight(database, found, query, isPart);
}

} // namespace staffelstab::search
