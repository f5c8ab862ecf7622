// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/querytree.h"

namespace staffelstab::search
{

class RankedIndex;

/// Answers a query with what the store holds at this moment: from the ranked index, or from quick find while that is
/// missing, damaged or of another version. Lives as long as its connection and remembers words and facets.
class Finder
{
  public:
    Finder(store::Database &database, QString indexFolder, QString workspaceId);
    ~Finder();

    Page find(const Query &asked);
    /// All texts of one record with every place that the query matches; none for a record that is gone.
    QList<Passage> wholeTexts(const Query &asked, const Id &record);
    QList<Hit> quickFind(const QString &text, int limit);

  private:
    RankedIndex &openIndex();
    std::optional<Page> fromIndex(const Query &query, const QueryTree &tree);
    Page fromQuickFind(const Query &query, const QueryTree &tree);
    void nameUnits(Facets &facets);
    Hit hitOf(const SearchDocument &document);

    store::Database &m_db;
    Documents m_documents;
    QString m_indexFolder;
    QString m_workspaceId;
    std::unique_ptr<RankedIndex> m_index; ///< as the last query left it
};

} // namespace staffelstab::search
