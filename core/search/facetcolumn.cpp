// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facetcolumn.h"

#include "search/indexlayout.h"

#include <unordered_map>
#include <xapian.h>

namespace staffelstab::search
{

FacetColumn::FacetColumn(const Xapian::Database &database)
    : m_line(layout::lastDocument(database) + 1), m_lines{QString()}, m_values{FacetValues()}
{
    std::unordered_map<std::string, std::uint32_t> places;
    for (auto value = database.valuestream_begin(layout::kFacetSlot);
         value != database.valuestream_end(layout::kFacetSlot); ++value) {
        const auto [place, isNew] = places.try_emplace(*value, static_cast<std::uint32_t>(m_lines.size()));
        if (isNew) {
            m_lines.push_back(QString::fromStdString(*value));
            m_values.push_back(unpacked(m_lines.back()));
        }
        m_line.at(value.get_docid()) = place->second;
    }
}

FacetLines FacetColumn::countIn(const DocSet &documents) const
{
    std::vector<qint64> counts(m_lines.size());
    documents.each([&](std::uint32_t document) { ++counts[m_line[document]]; });
    FacetLines lines;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) lines.insert(m_lines[i], counts[i]);
    return lines;
}

DocSet FacetColumn::passing(const DocSet &documents, const Query &query) const
{
    std::vector<char> chosen(m_lines.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        chosen[i] = passes(m_values[i], query) ? 1 : 0;
    DocSet passing(static_cast<std::uint32_t>(m_line.size() - 1));
    documents.each([&](std::uint32_t document) {
        if (chosen[m_line[document]]) passing.add(document);
    });
    return passing;
}

} // namespace staffelstab::search
