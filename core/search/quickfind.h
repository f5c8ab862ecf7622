// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/matchexpression.h"

namespace staffelstab::search
{

/// A record that quick find has found, with the step in which it was found.
struct QuickMatch {
    Id id;
    Id step;             ///< of the process, where the step matched and not the process itself
    bool inText = false; ///< found only in the text, not in title or number

    bool operator==(const QuickMatch &) const = default;
};

/// Reads the FTS5 tables, which every save keeps in step within its own transaction.
class QuickFind
{
  public:
    explicit QuickFind(store::Database &database) : m_db(database) {}

    /// For typing: title begins with it, title contains it, number contains it, text has words that begin with it.
    QList<QuickMatch> typed(const QString &text, int limit);

    /// For the whole search while the ranked index is missing: records by relevance, at most the limit.
    QList<QuickMatch> matching(const QueryTree &tree, Join join, int limit);

    /// All records of any kind that have a word beginning with one of these.
    QStringList havingWords(const QStringList &starts);

  private:
    QList<QuickMatch> read(QSqlQuery query, bool inText);

    store::Database &m_db;
};

/// Folded words of what is typed, in order.
QStringList typedWords(const QString &text);

/// The places where the typed words stand as parts of words, whatever their accents and case.
QList<std::pair<qsizetype, qsizetype>> partsOfWords(const QString &text, const QStringList &typedWords);

} // namespace staffelstab::search
