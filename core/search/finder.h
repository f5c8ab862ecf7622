// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/querytree.h"
#include "search/reason.h"
#include "search/townwords.h"

#include <functional>

namespace staffelstab::search
{

class Analyser;
class PassageFinder;
class RankedIndex;

/// Answers a query with what the store holds at this moment: from the ranked index, or from quick find while that is
/// missing, damaged or of another version. Lives as long as its connection and remembers words and facets.
class Finder
{
  public:
    Finder(store::Database &database, QString indexFolder, QString workspaceId);
    ~Finder();

    /// Asked between the hits of a query and between the pages of a large one; where it says so the query ends with
    /// Failure(Cancelled).
    void stopWhen(std::function<bool()> isUnwanted) { m_isUnwanted = std::move(isUnwanted); }

    Page find(const Query &asked);
    /// All texts of one record with every place that the query matches; none for a record that is gone.
    QList<Passage> wholeTexts(const Query &asked, const Id &record);
    QList<Hit> quickFind(const QString &text, int limit);

    /// Why a record is among the hits of a query; nothing for a record that there is no more.
    std::optional<QList<Reason>> explain(const Query &asked, const Id &id);

    /// A process that has much in common with another one, and the words that both have.
    struct Similar {
        Id id;
        double share = 0; ///< of what tells the other one from the rest, 0 to 1
        QStringList words;
    };
    /// Best first; nothing while there is no index.
    std::optional<QList<Similar>> similarProcesses(const Id &id, int limit);

  private:
    RankedIndex &openIndex();
    Analyser analyserWithoutIndex();
    std::optional<QList<Reason>> explainedByIndex(const QueryTree &tree, const SearchDocument &document);
    std::optional<Page> fromIndex(const Query &query, const QueryTree &tree);
    Page fromQuickFind(const Query &query, const QueryTree &tree);
    void nameUnits(Facets &facets);
    Hit hitOf(const SearchDocument &document);
    QList<Passage> passagesOf(PassageFinder &passages, const SearchDocument &document);
    void endWhereUnwanted() const;

    store::Database &m_db;
    Documents m_documents;
    QString m_indexFolder;
    QString m_workspaceId;
    TownWordsReader m_townWords;
    std::shared_ptr<const TownWords> m_words; ///< with which the index was opened
    std::unique_ptr<RankedIndex> m_index;     ///< as the last query left it
    std::function<bool()> m_isUnwanted;
};

} // namespace staffelstab::search
