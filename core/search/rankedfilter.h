// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

namespace Xapian
{
class Query;
}

namespace staffelstab::search
{

/// The chosen facets as a filter; matches everything when none is chosen.
Xapian::Query facetFilter(const Query &query);

/// Records changed in the days of the query; matches everything when there are none.
Xapian::Query dayFilter(const Query &query);

} // namespace staffelstab::search
