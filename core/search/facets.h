// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QHash>
#include <QStringList>

namespace staffelstab::search
{

/// The facet values of one record.
struct FacetValues {
    RecordKind kind = RecordKind::None;
    QStringList units;
    QStringList statuses;
    QStringList tags;

    bool operator==(const FacetValues &) const = default;
};

/// All values in one line of text, as the ranked index keeps them.
QString packed(const FacetValues &values);
FacetValues unpacked(const QString &line);

/// Does a record with these values pass the facets chosen in the query? OR inside a facet, AND between facets.
bool passes(const FacetValues &values, const Query &query);

/// Numbers of matching records by packed facet values, before any facet is chosen.
using FacetLines = QHash<QString, qint64>;

/// The counts as shown: for each facet those records that pass the choices in the other facets, the most frequent
/// first. Labels equal the codes.
Facets countFacets(const FacetLines &lines, const Query &query);

/// How many records pass the choices.
qint64 countMatches(const FacetLines &lines, const Query &query);

} // namespace staffelstab::search
