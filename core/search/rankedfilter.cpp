// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedfilter.h"

#include "search/indexlayout.h"

#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

XQuery anyOf(const std::string &prefix, const QStringList &values)
{
    std::vector<XQuery> terms;
    for (const QString &value : values)
        terms.emplace_back(layout::term(prefix, value));
    return {XQuery::OP_OR, terms.begin(), terms.end()};
}

} // namespace

Xapian::Query facetFilter(const Query &query)
{
    std::vector<XQuery> facets;
    if (!query.kinds.isEmpty()) facets.push_back(anyOf(layout::kKind, query.kinds));
    if (!query.units.isEmpty()) facets.push_back(anyOf(layout::kUnit, query.units));
    if (!query.statuses.isEmpty()) facets.push_back(anyOf(layout::kStatus, query.statuses));
    if (!query.tags.isEmpty()) facets.push_back(anyOf(layout::kTag, query.tags));
    return facets.empty() ? XQuery::MatchAll : XQuery(XQuery::OP_AND, facets.begin(), facets.end());
}

Xapian::Query dayFilter(const Query &query)
{
    const std::string from = layout::dayValue(query.from), until = layout::dayValue(query.until);
    if (!from.empty() && !until.empty()) return XQuery(XQuery::OP_VALUE_RANGE, layout::kDaySlot, from, until);
    if (!from.empty()) return XQuery(XQuery::OP_VALUE_GE, layout::kDaySlot, from);
    if (!until.empty()) return XQuery(XQuery::OP_VALUE_RANGE, layout::kDaySlot, "0", until);
    return XQuery::MatchAll;
}

} // namespace staffelstab::search
