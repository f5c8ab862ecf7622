// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bestmatches.h"

#include "search/facetcolumn.h"
#include "search/indexlayout.h"
#include "search/kindorder.h"

#include <algorithm>
#include <optional>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

constexpr Xapian::doccount kOrdered = 40; ///< best matches that are put in order by kind too

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

struct Weighed {
    double weight;
    Xapian::docid document;
};

/// The best members of a set, or of all that the query matches where there is none.
std::vector<Weighed> weighed(const Xapian::Database &database, const XQuery &asked, const DocSet *among,
                             Xapian::doccount first, Xapian::doccount count)
{
    std::optional<DocSetSource> source;
    if (among) source.emplace(*among);
    Xapian::Enquire enquire(database);
    enquire.set_query(source ? XQuery(XQuery::OP_FILTER, asked, XQuery(&*source)) : asked);
    const Xapian::MSet matches = enquire.get_mset(first, count);
    std::vector<Weighed> all;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        all.push_back({match.get_weight(), *match});
    return all;
}

void sortBest(std::vector<Weighed> &matches, Xapian::doccount ordered)
{
    const auto end = matches.begin() + std::min(std::ssize(matches), static_cast<std::ptrdiff_t>(ordered));
    std::stable_sort(matches.begin(), end, [](const Weighed &a, const Weighed &b) { return a.weight > b.weight; });
}

/// What has all the words counts by both ways, so that it stands before what has some of them.
void raise(std::vector<Weighed> &matches, const std::vector<Weighed> &raised)
{
    std::erase_if(matches, [&](const Weighed &match) {
        return std::any_of(raised.cbegin(), raised.cend(),
                           [&](const Weighed &other) { return other.document == match.document; });
    });
    matches.insert(matches.begin(), raised.cbegin(), raised.cend());
    sortBest(matches, static_cast<Xapian::doccount>(matches.size()));
}

QList<RankedMatch> byWeight(const Xapian::Database &database, const Found &found, const Query &query, bool isPart)
{
    const XQuery asked = toQuery(found.ways.back());
    const Xapian::doccount offset = offsetOf(query), limit = limitOf(query);
    // The best ones are put in order by kind too; a page further on starts after them.
    const Xapian::doccount first = offset < kOrdered ? 0 : offset;
    std::vector<Weighed> matches = weighed(database, asked, isPart ? &found.shown : nullptr, first,
                                           first == 0 ? std::max(kOrdered, offset + limit) : limit);
    if (first == 0) {
        if (found.ways.size() > 1) {
            DocSet withAll = found.withAll;
            withAll &= found.shown;
            const XQuery both(XQuery::OP_OR, toQuery(found.ways.front()), asked);
            raise(matches, weighed(database, both, &withAll, 0, kOrdered));
        }
        for (std::size_t i = 0; i < matches.size() && i < kOrdered; ++i)
            matches[i].weight *= 1 - found.kindShare * (1 - kindWeight(found.facets.kindOf(matches[i].document)));
        sortBest(matches, kOrdered);
    }
    QList<RankedMatch> page;
    for (std::size_t i = offset - first; i < matches.size() && page.size() < static_cast<qsizetype>(limit); ++i)
        page.append({QString::fromStdString(database.get_document(matches[i].document).get_data()), matches[i].weight});
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
