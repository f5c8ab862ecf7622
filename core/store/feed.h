// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"
#include "store/database.h"

#include <functional>

namespace staffelstab::store
{

/// One entry of the change feed. The feed is written in the transaction of the change itself and read by history, by
/// the indexer and by the screens; it is append-only.
struct FeedEntry {
    qint64 sequence = 0;
    Id record;
    RecordKind kind = RecordKind::None;
    QString operation; ///< create, update, remove, restore
    qint64 revision = 0;
    QDateTime at;
    QString author;
    QString command;
    QList<FieldChange> changes;
};

/// Which record an entry is about; all that an indexer needs of it.
struct FeedTouch {
    qint64 sequence = 0;
    Id record;
    RecordKind kind = RecordKind::None;
};

class ChangeFeed
{
  public:
    explicit ChangeFeed(Database &database) : m_db(database) {}

    qint64 append(const FeedEntry &entry); ///< returns the sequence number
    qint64 end();                          ///< the newest sequence number, 0 when empty
    QList<FeedEntry> after(qint64 sequence, int limit);
    QList<FeedTouch> touchedAfter(qint64 sequence, int limit);
    QString fingerprint(qint64 sequence); ///< of one entry: tells a restored or copied history from the one seen before
    QList<FeedEntry> of(const Id &record, int limit);          ///< newest first
    QList<FeedEntry> since(const Id &record, qint64 sequence); ///< later ones alone, newest first
    QList<FeedEntry> ofCommand(const QString &command);        ///< oldest first
    QList<FeedEntry> latest(int limit);                        ///< newest first

    /// Commands from the newest on, until the reader has had enough (false).
    void eachCommand(const std::function<bool(const QString &command)> &reader);

    void overwrite(const FeedEntry &entry); ///< only for what is erased by law: author and changes of its sequence
    QStringList authors();                  ///< everybody who ever saved something

    struct DamagedEntry {
        Id record;
        qint64 sequence = 0;
    };
    QList<DamagedEntry> damaged(); ///< entries that do not fit the hash stored with them

  private:
    Database &m_db;
};

} // namespace staffelstab::store
