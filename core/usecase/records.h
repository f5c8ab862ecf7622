// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/anyrecord.h"

#include <QList>
#include <QMap>

/// Commands and questions about single records. A command id makes a repeated save the same save, and groups
/// what one undo takes back.
namespace staffelstab
{

class Workspace;

struct Saved {
    Id id;
    qint64 revision = 0;
    QDateTime at; ///< UTC, time of the commit
};

/// Saves a draft in one transaction with its entry in the change feed. Invalid names the field in subject;
/// Conflict means that the stored revision is not the draft's.
Result<Saved> save(Workspace &workspace, const AnyRecord &draft, const QString &command = newId());

/// All or nothing.
Result<QList<Saved>> saveAll(Workspace &workspace, const QList<AnyRecord> &drafts, const QString &command = newId());

/// Sets single fields of a stored record, whatever else changed meanwhile; a conflict is only raised when one of
/// these fields was changed by somebody else since the given revision (0 = do not look).
Result<Saved> setFields(Workspace &workspace, const Id &id, const QJsonObject &values, qint64 since = 0,
                        const QString &command = newId());

Result<AnyRecord> load(Workspace &workspace, const Id &id);

/// Records of a kind that are not in the bin, by title; limit 0 = all.
Result<QList<AnyRecord>> listRecords(Workspace &workspace, RecordKind kind, int limit = 0, int offset = 0);

/// What a picker or a link shows of a record.
struct RecordLabel {
    Id id;
    RecordKind kind = RecordKind::None;
    QString title;
    QString detail; ///< code of a unit, process of a step; may be empty
    bool inBin = false;

    bool operator==(const RecordLabel &) const = default;
};

Result<QList<RecordLabel>> labelsOf(Workspace &workspace, RecordKind kind);

/// Records in the bin as well, so that a reference to one is never shown as a bare id.
Result<QList<RecordLabel>> labelsFor(Workspace &workspace, const QStringList &ids);

/// A field of a record that stays, naming one that goes to the bin.
struct RecordUse {
    RecordLabel user;
    QString field;
    Id target;
};

/// What a removal takes along and what it leaves behind.
struct Removal {
    QStringList ids; ///< the chosen records and what cannot stand without them
    QMap<RecordKind, int> counts;
    QList<RecordUse> uses; ///< told, not forbidden: the bin gives everything back
    bool refused = false;  ///< nothing was removed yet: it is a mass removal and nobody has confirmed it
};

enum class MassRemoval { Refused, Confirmed };

/// True for a removal that must be asked about: several chosen records with more than 10 records in all, or more than
/// a tenth of those present. One record with its own parts is never one.
bool isMassRemoval(qsizetype chosen, qsizetype going, qsizetype present);

/// Moves records to the bin, together with what cannot stand without them (the steps of a process). A mass removal is
/// refused without confirmation and makes a verified backup first.
Result<Removal> removeRecords(Workspace &workspace, const QStringList &ids, const QString &command = newId(),
                              MassRemoval mass = MassRemoval::Refused);

struct BinEntry {
    RecordLabel record;
    QDateTime removedAt;
    QString removedBy;
};

Result<QList<BinEntry>> bin(Workspace &workspace);

/// Takes records out of the bin as a new revision.
Result<Done> restoreRecords(Workspace &workspace, const QStringList &ids, const QString &command = newId());

enum class Operation { Create, Update, Remove, Restore };

/// One line of a record's history, newest first; fields as they were before and after.
struct HistoryEntry {
    qint64 sequence = 0;
    Id id;
    RecordKind kind = RecordKind::None;
    Operation operation = Operation::Update;
    qint64 revision = 0;
    QDateTime at;
    QString author;
    QString command;
    QList<FieldChange> changes;
};

Result<QList<HistoryEntry>> history(Workspace &workspace, const Id &id, int limit = 200);

/// Every record that changed and every one that their fields pointed to, before or after; each once.
QStringList referencesIn(const QList<HistoryEntry> &entries);

/// The newest changes of all records.
Result<QList<HistoryEntry>> recentChanges(Workspace &workspace, int limit = 50);

/// The record as it was at a revision.
Result<AnyRecord> recordAt(Workspace &workspace, const Id &id, qint64 revision);

/// Takes a whole command back as new revisions; returns the ids that changed. Conflict when one of its fields was
/// changed again since. What would be a mass removal (an import taken back) makes a verified backup first.
Result<QStringList> undo(Workspace &workspace, const QString &command);

struct Undone {
    QString command;
    QStringList ids;
};

/// Takes back the newest command that is neither an undo nor taken back already, so that calls in a row walk back step
/// by step; NotFound when none is left.
Result<Undone> undoNewest(Workspace &workspace);

/// Both versions after a Conflict: the draft and what is stored, and the fields in which they differ.
struct ConflictView {
    AnyRecord mine;
    AnyRecord theirs;
    QList<FieldChange> fields; ///< before = theirs, after = mine
};

Result<ConflictView> conflictOf(Workspace &workspace, const AnyRecord &draft);

} // namespace staffelstab
