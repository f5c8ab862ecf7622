// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/querytree.h"
#include "search/townwords.h"

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
    QList<Hit> quickFind(const QString &text, int limit);

  private:
    RankedIndex &openIndex();
    std::optional<Page> fromIndex(const Query &query, const QueryTree &tree);
    Page fromQuickFind(const Query &query, const QueryTree &tree);
    QString suggestion(RankedIndex &index, const QString &text, const QueryTree &tree);
    void nameUnits(Facets &facets);
    Hit hitOf(const SearchDocument &document);

    store::Database &m_db;
    Documents m_documents;
    QString m_indexFolder;
    QString m_workspaceId;
    TownWordsReader m_townWords;
    std::shared_ptr<const TownWords> m_words; ///< with which the index was opened
    std::unique_ptr<RankedIndex> m_index;     ///< as the last query left it
};

} // namespace staffelstab::search
