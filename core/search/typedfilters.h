// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/querytree.h"

namespace staffelstab::store
{
class Database;
}

namespace staffelstab::search
{

/// Moves the filters of the tree into the facets of the query: names of units and tags are looked up in the workspace.
/// A filter that fits nothing becomes words of the tree again, so that a text with a colon is still found.
void applyFilters(QueryTree &tree, Query &query, store::Database &database);

} // namespace staffelstab::search
