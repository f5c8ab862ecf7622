// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"
#include "store/database.h"

#include <QList>

namespace staffelstab::store
{

/// The searches of this workspace that found nothing. Not part of the change feed: they are no records, name no person
/// and can be forgotten for good.
class SearchMisses
{
  public:
    explicit SearchMisses(Database &database) : m_db(database) {}

    bool areKept();
    void setKept(bool kept);

    /// Counts the text once more; at most 500 texts are kept, and none that nobody has tried for a year.
    void note(const QString &text, const QDate &today);
    bool hasOld(const QDate &today);
    void dropOld(const QDate &today); ///< what nobody has tried for a year
    /// The most frequent first, 0 = all; never one that nobody has tried for a year.
    QList<SearchMiss> list(const QDate &today, int limit);
    void forget(const QString &text);
    void forgetAll();

  private:
    Database &m_db;
};

} // namespace staffelstab::store
