// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"
#include "store/database.h"

#include <optional>

namespace staffelstab::store
{

/// Who saves under which command, and when; the same for all records of one transaction.
struct ChangeContext {
    QString author;
    QString command;
    QDateTime at;
};

/// Reading and writing records of every kind by their field tables. Writes belong inside a Transaction of the caller
/// and put their entry into the change feed and their words into quick find.
class RecordStore
{
  public:
    explicit RecordStore(Database &database) : m_db(database) {}

    std::optional<AnyRecord> load(const Id &id); ///< nothing for unknown ids and for records in the bin
    std::optional<AnyRecord> loadWithBin(const Id &id);
    template <typename R> std::optional<R> load(const Id &id)
    {
        auto record = load(id);
        if (!record || !std::holds_alternative<R>(*record)) return std::nullopt;
        return std::get<R>(*std::move(record));
    }

    /// All records of a kind outside the bin, by title.
    QList<AnyRecord> list(RecordKind kind, int limit = 0, int offset = 0);

    /// Records of a kind whose reference column (a field id such as "process") points to the target.
    QList<AnyRecord> pointingTo(RecordKind kind, QStringView field, const Id &target);
    QList<AnyRecord> pointingToWithBin(RecordKind kind, QStringView field, const Id &target);

    /// Ids of records whose reference list holds the target, with the field ("links", "processes" …) and kind.
    QStringList idsLinkedTo(const Id &target, RecordKind kind, QStringView field);

    /// The different entries of a text list over all records of a kind, the bin included.
    QStringList textsInUse(RecordKind kind, QStringView field);

    std::optional<RecordKind> kindOf(const Id &id);

    qint64 count(); ///< of all kinds, outside the bin
    qint64 count(RecordKind kind);
    qint64 countWithBin();

    /// Inserts or updates. The draft's revision must be the stored one (0 = new), else Failure(Conflict). Returns the
    /// new revision, or the unchanged one when no field differs.
    qint64 put(AnyRecord &draft, const ChangeContext &change);

    void remove(const Id &id, const ChangeContext &change);  ///< to the bin
    void restore(const Id &id, const ChangeContext &change); ///< out of the bin
    bool isInBin(const Id &id);

    /// True when this command is already in the feed: a retried save has happened.
    bool hasCommand(const QString &command);

    /// Ids of all records and the hash stored with one, records in the bin included; for the data check.
    QStringList allIds();
    QString storedHash(const Id &id);

    /// For references as people give them; records in the bin included.
    QStringList idsWithExternalId(const QString &externalId);
    QStringList idsBeginningWith(const QString &beginning);

    struct BinRow {
        Id id;
        RecordKind kind = RecordKind::None;
        QDateTime removedAt;
        QString removedBy;
    };
    QList<BinRow> binRows(); ///< newest first

  private:
    struct HeadRow {
        RecordKind kind = RecordKind::None;
        qint64 revision = 0;
        bool removed = false;
        QString hash;
    };
    std::optional<HeadRow> headOf(const Id &id);
    AnyRecord readRecord(RecordKind kind, const Id &id);
    QList<AnyRecord> readAll(RecordKind kind, const QString &where, const QVariantList &values);
    QList<AnyRecord> readPointing(RecordKind kind, QStringView field, const Id &target, const QString &within);
    void writeLists(const AnyRecord &record);
    void writeQuickText(const AnyRecord &record);
    void log(const AnyRecord &record, const QString &operation, const QList<FieldChange> &changes,
             const ChangeContext &change);
    void setRemoved(const Id &id, bool removed, const ChangeContext &change);

    Database &m_db;
};

/// SHA-256 (hex) over kind, id, revision and all fields in canonical form; stored with each record so that damage is
/// noticed.
QString recordHash(const AnyRecord &record);

} // namespace staffelstab::store
