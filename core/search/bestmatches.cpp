// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bestmatches.h"

#include "search/facetcolumn.h"
#include "search/indexlayout.h"
#include "search/kindorder.h"

#include <algorithm>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

/// Best matches for which is looked whether the words stand together; that reads positions, which is dear.
constexpr std::size_t kLookedAt = 100;

template <typename Key> struct Placed {
    Key key;
    std::uint32_t document;
};

/// The first ones by a comparison of keys; of equal ones the older document.
template <typename Key, typename Before>
void keepFirst(std::vector<Placed<Key>> &all, std::size_t count, const Before &before)
{
    const auto inOrder = [&](const Placed<Key> &a, const Placed<Key> &b) {
        return a.key == b.key ? a.document < b.document : before(a.key, b.key);
    };
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    std::partial_sort(all.begin(), end, all.end(), inOrder);
    all.erase(end, all.end());
}

using ByWeight = std::vector<Placed<float>>;

float ofKind(const Found &found, std::uint32_t document)
{
    return static_cast<float>(1 - found.kindShare * (1 - kindWeight(found.facets.kindOf(document))));
}

/// For the best matches, in the order of the index, in which positions are read fastest.
void addTogether(ByWeight &matches, const Weighing &weighing, const Found &found)
{
    const std::size_t count = std::min(matches.size(), kLookedAt);
    std::vector<Placed<float> *> looked;
    for (std::size_t i = 0; i < count; ++i)
        looked.push_back(&matches[i]);
    std::sort(looked.begin(), looked.end(), [](const auto *a, const auto *b) { return a->document < b->document; });
    for (const WayFound &way : found.ways) {
        std::vector<Placed<float> *> having;
        std::vector<std::uint32_t> documents;
        for (Placed<float> *match : looked) {
            if (!way.found.documents.has(match->document)) continue;
            having.push_back(match);
            documents.push_back(match->document);
        }
        const std::vector<float> together = weighing.together(way.terms, documents);
        for (std::size_t i = 0; i < having.size(); ++i)
            having[i]->key += together[i] * ofKind(found, documents[i]);
    }
}

/// What has all the words counts by both ways, so that it stands before what has some of them.
ByWeight byWeight(const Weighing &weighing, const Found &found, std::size_t count)
{
    ByWeight matches;
    found.shown.each([&](std::uint32_t document) {
        float weight = 0;
        for (const WayFound &way : found.ways)
            if (way.found.documents.has(document)) weight += way.found.weights[document];
        matches.push_back({weight * ofKind(found, document), document});
    });
    keepFirst(matches, std::max(count, kLookedAt), std::greater<>());
    addTogether(matches, weighing, found);
    keepFirst(matches, count, std::greater<>());
    return matches;
}

std::vector<Placed<std::string>> byValue(const Xapian::Database &database, const Found &found, Order order,
                                         std::size_t count)
{
    const bool newestFirst = order == Order::Changed;
    const Xapian::valueno slot = newestFirst ? layout::kChangeSlot : layout::kTitleSlot;
    std::vector<Placed<std::string>> matches;
    auto value = database.valuestream_begin(slot);
    const auto end = database.valuestream_end(slot);
    found.shown.each([&](std::uint32_t document) {
        if (value != end && value.get_docid() < document) value.skip_to(document);
        const bool has = value != end && value.get_docid() == document;
        matches.push_back({has ? *value : std::string(), document});
    });
    keepFirst(matches, count, [&](const std::string &a, const std::string &b) { return newestFirst ? a > b : a < b; });
    return matches;
}

} // namespace

QList<RankedMatch> bestMatches(const Xapian::Database &database, const Weighing &weighing, const Found &found,
                               const Query &query)
{
    constexpr int kMost = 10'000;
    const auto offset = static_cast<std::size_t>(std::max(0, query.offset));
    const std::size_t count = offset + static_cast<std::size_t>(std::clamp(query.limit, 0, kMost));
    QList<RankedMatch> page;
    const auto add = [&](std::uint32_t document, float weight) {
        page.append({QString::fromStdString(database.get_document(document).get_data()), static_cast<double>(weight)});
    };
    if (query.order == Order::Relevance) {
        const ByWeight matches = byWeight(weighing, found, count);
        for (std::size_t i = offset; i < matches.size(); ++i)
            add(matches[i].document, matches[i].key);
    } else {
        const auto matches = byValue(database, found, query.order, count);
        for (std::size_t i = offset; i < matches.size(); ++i)
            add(matches[i].document, 0);
    }
    return page;
}

} // namespace staffelstab::search
