// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "search/indexwriter.h"

namespace staffelstab::search
{

/// Where an index lies inside the folder of its workspace.
QString rankedFolder(const QString &indexFolder);

/// A search found damage: the next update builds the index anew.
void reportDamage(const QString &indexFolder);
bool isReportedDamaged(const QString &indexFolder);

/// Keeps the ranked index of a workspace in step with its change feed. Throws Failure: Busy when another indexer is at
/// work, Cancelled, DiskFull, Io; what was committed before stays usable.
class Indexer
{
  public:
    Indexer(store::Database &database, QString indexFolder, QString workspaceId);
    ~Indexer();

    /// From where the index stands to the end of the feed; rebuilds an index that is missing, damaged, of another
    /// version, of another history or made with other splits than those of the glossary.
    IndexStamp update(const Progress &progress);

    /// Into a folder of its own, which takes the place of the old one when it is finished.
    IndexStamp rebuild(const Progress &progress);

  private:
    class Lock;
    IndexStamp follow(const Progress &progress);
    IndexStamp build(const Progress &progress);
    void write(IndexWriter &writer, const QStringList &ids);

    store::Database &m_db;
    QString m_folder;
    QString m_workspaceId;
    std::shared_ptr<const TownWords> m_words; ///< as the update found them; what changes meanwhile is the next one's
};

} // namespace staffelstab::search
