// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facets.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

constexpr QChar kBetweenFacets(0x1f);
constexpr QChar kBetweenValues(0x1e);
constexpr int kMostValues = 50;

QStringList split(const QString &values) { return values.split(kBetweenValues, Qt::SkipEmptyParts); }

bool chosen(const QStringList &values, const QStringList &choice)
{
    return choice.isEmpty() ||
           std::any_of(values.cbegin(), values.cend(), [&](const QString &value) { return choice.contains(value); });
}

/// One facet: its values in a record, its choices in a query, its place in the answer.
struct FacetAxis {
    QStringList (*values)(const FacetValues &);
    QStringList Query::*choice;
    QList<FacetCount> Facets::*counts;
};

constexpr FacetAxis kAxes[] = {
    {[](const FacetValues &v) { return v.kind == RecordKind::None ? QStringList() : QStringList{kindName(v.kind)}; },
     &Query::kinds, &Facets::kind},
    {[](const FacetValues &v) { return v.units; }, &Query::units, &Facets::unit},
    {[](const FacetValues &v) { return v.statuses; }, &Query::statuses, &Facets::status},
    {[](const FacetValues &v) { return v.tags; }, &Query::tags, &Facets::tag},
};

bool passesAllBut(const FacetAxis *left, const FacetValues &values, const Query &query)
{
    return std::all_of(std::begin(kAxes), std::end(kAxes), [&](const FacetAxis &axis) {
        return &axis == left || chosen(axis.values(values), query.*axis.choice);
    });
}

} // namespace

QString packed(const FacetValues &values)
{
    const auto joined = [](const QStringList &list) {
        return list.first(std::min<qsizetype>(list.size(), kMostValues)).join(kBetweenValues);
    };
    return QStringList{kindName(values.kind), joined(values.units), joined(values.statuses), joined(values.tags)}.join(
        kBetweenFacets);
}

FacetValues unpacked(const QString &line)
{
    const QStringList facets = line.split(kBetweenFacets);
    return {.kind = kindFromName(facets.value(0)).value_or(RecordKind::None),
            .units = split(facets.value(1)),
            .statuses = split(facets.value(2)),
            .tags = split(facets.value(3))};
}

bool passes(const FacetValues &values, const Query &query) { return passesAllBut(nullptr, values, query); }

Facets countFacets(const FacetLines &lines, const Query &query)
{
    Facets facets;
    for (const FacetAxis &axis : kAxes) {
        QHash<QString, qint64> counts;
        for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
            const FacetValues values = unpacked(line.key());
            if (!passesAllBut(&axis, values, query)) continue;
            for (const QString &value : axis.values(values))
                counts[value] += line.value();
        }
        for (const QString &choice : query.*axis.choice)
            if (!counts.contains(choice)) counts.insert(choice, 0); // so that it can be taken back
        QList<FacetCount> &answer = facets.*axis.counts;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            answer.append({count.key(), count.key(), count.value()});
        std::sort(answer.begin(), answer.end(), [](const FacetCount &a, const FacetCount &b) {
            return a.count != b.count ? a.count > b.count : a.code < b.code;
        });
    }
    return facets;
}

qint64 countMatches(const FacetLines &lines, const Query &query)
{
    qint64 total = 0;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        if (passes(unpacked(line.key()), query)) total += line.value();
    return total;
}

} // namespace staffelstab::search
