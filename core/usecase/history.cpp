// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/references.h"
#include "store/feed.h"
#include "usecase/maintenance.h"
#include "usecase/ownwords.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

/// An undo is a command like any other; its id says which command it took back.
constexpr auto kUndo = QLatin1StringView("undo-");
constexpr qsizetype kIdLength = 36;

QString undoOf(const QString &command) { return kUndo + newId() + u'-' + command; }

/// The command that an undo took back; empty for any other command.
QString takenBackBy(const QString &command)
{
    return command.startsWith(kUndo) ? command.sliced(std::min(command.size(), kUndo.size() + kIdLength + 1))
                                     : QString();
}

HistoryEntry toHistory(const Workspace &workspace, RecordStore &store, store::FeedEntry entry)
{
    hideOthersWords(workspace, store, entry);
    const Operation operation = entry.operation == u"create"    ? Operation::Create
                                : entry.operation == u"remove"  ? Operation::Remove
                                : entry.operation == u"restore" ? Operation::Restore
                                                                : Operation::Update;
    return {entry.sequence, entry.record, entry.kind,    operation,    entry.revision,
            entry.at,       entry.author, entry.command, entry.changes};
}

QList<HistoryEntry> toHistory(Workspace &workspace, const QList<store::FeedEntry> &entries)
{
    RecordStore store(workspace.database());
    QList<HistoryEntry> result;
    for (const store::FeedEntry &entry : entries)
        result << toHistory(workspace, store, entry);
    return result;
}

QJsonValue present(const AnyRecord &record, const QString &field)
{
    if (field == u"externalId") return head(record).externalId;
    if (field == u"origin") return head(record).origin;
    return read(record, requireField(kindOf(record), field));
}

bool takesAway(const store::FeedEntry &entry) { return entry.operation == u"create" || entry.operation == u"restore"; }

/// What a person has just made is measured by its number alone, not by its share.
void backupBeforeMany(Workspace &workspace, qsizetype going)
{
    if (!isMassRemoval(going, going, std::numeric_limits<qsizetype>::max())) return;
    if (const auto made = backupNow(workspace); !made) throw Failure(made.error());
}

void takeBack(RecordStore &store, const store::FeedEntry &entry, const ChangeContext &change)
{
    if (takesAway(entry)) return moveToBin(store, withParts(store, entry.record), change);
    if (entry.operation == u"remove") return store.restore(entry.record, change);
    AnyRecord record = requireRecord(store.load(entry.record), entry.record);
    for (const FieldChange &field : entry.changes) {
        if (present(record, field.field) != field.after)
            throw Failure(ErrorCode::Conflict, u"changed again since"_s, field.field);
        applyBefore(record, field);
    }
    store.put(record, change);
}

/// The newest command in force that is not an undo itself.
QString newestCommand(store::Database &database)
{
    QSet<QString> ineffective; // taken back, be it an edit or an undo
    QString newest;
    store::ChangeFeed(database).eachCommand([&](const QString &command) {
        if (ineffective.contains(command)) return true;
        const QString target = takenBackBy(command);
        if (target.isEmpty()) newest = command;
        ineffective << target;
        return newest.isEmpty();
    });
    return newest;
}

} // namespace

void applyBefore(AnyRecord &record, const FieldChange &change)
{
    if (change.field == u"externalId")
        head(record).externalId = change.before.toString();
    else if (change.field == u"origin")
        head(record).origin = change.before.toString();
    else
        write(record, requireField(kindOf(record), change.field), change.before);
}

Result<QList<HistoryEntry>> history(Workspace &workspace, const Id &id, int limit)
{
    return guard([&] { return toHistory(workspace, store::ChangeFeed(workspace.database()).of(id, limit)); });
}

Result<QList<HistoryEntry>> recentChanges(Workspace &workspace, int limit)
{
    return guard([&] { return toHistory(workspace, store::ChangeFeed(workspace.database()).latest(limit)); });
}

Result<AnyRecord> recordAt(Workspace &workspace, const Id &id, qint64 revision)
{
    return guard([&] {
        RecordStore store(workspace.database());
        AnyRecord record = withoutOthersWords(workspace, store, requireRecord(store.loadWithBin(id), id));
        for (store::FeedEntry entry : store::ChangeFeed(workspace.database()).of(id, -1)) {
            if (entry.revision <= revision) break;
            hideOthersWords(workspace, store, entry);
            for (const FieldChange &change : std::as_const(entry.changes))
                applyBefore(record, change);
        }
        head(record).revision = revision;
        return record;
    });
}

Result<QStringList> undo(Workspace &workspace, const QString &command)
{
    QList<store::FeedEntry> entries;
    const auto prepared = guard([&] {
        entries = store::ChangeFeed(workspace.database()).ofCommand(command);
        if (entries.isEmpty()) throw Failure(ErrorCode::NotFound, u"no such command"_s, command);
        std::ranges::reverse(entries);
        if (!workspace.isReadOnly()) backupBeforeMany(workspace, std::ranges::count_if(entries, takesAway));
        return Done{};
    });
    if (!prepared) return prepared.error();
    return inCommand(workspace, undoOf(command), [&](RecordStore &store, const ChangeContext &change) {
        QStringList ids;
        for (const store::FeedEntry &entry : std::as_const(entries)) {
            takeBack(store, entry, change);
            if (!ids.contains(entry.record)) ids << entry.record;
        }
        return ids;
    });
}

Result<Undone> undoNewest(Workspace &workspace)
{
    const auto newest = guard([&] {
        QString command = newestCommand(workspace.database());
        if (command.isEmpty()) throw Failure(ErrorCode::NotFound, u"no command is left"_s, workspace.path());
        return command;
    });
    if (!newest) return newest.error();
    auto ids = undo(workspace, *newest);
    if (!ids) return ids.error();
    return Undone{*newest, *std::move(ids)};
}

QStringList referencesIn(const QList<HistoryEntry> &entries)
{
    QStringList ids;
    for (const HistoryEntry &entry : entries) {
        ids << entry.id;
        for (const FieldChange &change : entry.changes)
            if (const Field *field = findField(typeOf(entry.kind).fields, change.field))
                ids << referencesIn(*field, change.before) << referencesIn(*field, change.after);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace staffelstab
