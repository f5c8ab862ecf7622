// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"
#include "search/facets.h"

#include <vector>

namespace Xapian
{
class Database;
}

namespace staffelstab::search
{

/// The facet values of every document of one revision of the index, held in memory: four bytes a document, read
/// once, so that counts over all matches cost next to nothing.
class FacetColumn
{
  public:
    explicit FacetColumn(const Xapian::Database &database);

    FacetLines countIn(const DocSet &documents) const;
    RecordKind kindOf(std::uint32_t document) const { return m_values[m_line[document]].kind; }

    /// Documents that pass the chosen facets of a query.
    DocSet passing(const DocSet &documents, const Query &query) const;

  private:
    std::vector<std::uint32_t> m_line; ///< by document: place in m_lines
    std::vector<QString> m_lines;      ///< different lines; the first is empty, of documents without any
    std::vector<FacetValues> m_values;
};

} // namespace staffelstab::search
