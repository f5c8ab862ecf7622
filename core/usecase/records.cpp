// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/records.h"

#include "store/feed.h"
#include "usecase/writing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

AnyRecord require(std::optional<AnyRecord> record, const Id &id)
{
    if (!record) throw Failure(ErrorCode::NotFound, u"no such record"_s, id);
    return *std::move(record);
}

const Field &requireField(RecordKind kind, QStringView id)
{
    const Field *field = findField(typeOf(kind).fields, id);
    if (!field) throw Failure(ErrorCode::Invalid, u"no such field"_s, id.toString());
    return *field;
}

RecordLabel labelOf(RecordStore &store, const AnyRecord &record)
{
    RecordLabel label{head(record).id, kindOf(record), titleOf(record), {}};
    if (const auto *unit = std::get_if<OrgUnit>(&record)) {
        label.detail = unit->code;
    } else if (const auto *step = std::get_if<Step>(&record)) {
        if (const auto process = store.load<Process>(step->process)) label.detail = process->name;
    } else if (const auto *post = std::get_if<Post>(&record)) {
        if (const auto owner = store.load<OrgUnit>(post->unit)) label.detail = owner->name;
    } else if (const auto *competence = std::get_if<Competence>(&record)) {
        if (const auto person = store.load<Person>(competence->person)) label.title = person->displayName;
        label.detail = competence->role;
    }
    return label;
}

/// The record and what cannot stand without it.
QList<Id> withDependants(RecordStore &store, const Id &id)
{
    QList<Id> ids{id};
    const auto add = [&](RecordKind kind, QStringView field) {
        for (const AnyRecord &record : store.pointingTo(kind, field, id))
            ids << head(record).id;
    };
    if (store.kindOf(id) == RecordKind::Process) {
        add(RecordKind::Step, u"process");
        add(RecordKind::Competence, u"process");
        add(RecordKind::Assessment, u"process");
    } else if (store.kindOf(id) == RecordKind::Person) {
        add(RecordKind::Competence, u"person");
    }
    add(RecordKind::Attachment, u"subject");
    return ids;
}

bool dependsOn(const AnyRecord &record, const Id &id)
{
    if (const auto *step = std::get_if<Step>(&record)) return step->process == id;
    if (const auto *competence = std::get_if<Competence>(&record))
        return competence->process == id || competence->person == id;
    if (const auto *assessment = std::get_if<Assessment>(&record)) return assessment->process == id;
    if (const auto *attachment = std::get_if<Attachment>(&record)) return attachment->subject == id;
    return false;
}

HistoryEntry toHistory(const store::FeedEntry &entry)
{
    const Operation operation = entry.operation == u"create"    ? Operation::Create
                                : entry.operation == u"remove"  ? Operation::Remove
                                : entry.operation == u"restore" ? Operation::Restore
                                                                : Operation::Update;
    return {entry.sequence, entry.record, entry.kind,    operation,    entry.revision,
            entry.at,       entry.author, entry.command, entry.changes};
}

QList<HistoryEntry> toHistory(const QList<store::FeedEntry> &entries)
{
    QList<HistoryEntry> result;
    for (const store::FeedEntry &entry : entries)
        result << toHistory(entry);
    return result;
}

void applyBefore(AnyRecord &record, const FieldChange &change)
{
    if (change.field == u"externalId")
        head(record).externalId = change.before.toString();
    else if (change.field == u"origin")
        head(record).origin = change.before.toString();
    else
        write(record, requireField(kindOf(record), change.field), change.before);
}

QJsonValue present(const AnyRecord &record, const QString &field)
{
    if (field == u"externalId") return head(record).externalId;
    if (field == u"origin") return head(record).origin;
    return read(record, requireField(kindOf(record), field));
}

void takeBack(RecordStore &store, const store::FeedEntry &entry, const ChangeContext &change)
{
    if (entry.operation == u"create" || entry.operation == u"restore") {
        for (const Id &each : withDependants(store, entry.record))
            store.remove(each, change);
        return;
    }
    if (entry.operation == u"remove") return store.restore(entry.record, change);
    AnyRecord record = require(store.load(entry.record), entry.record);
    for (const FieldChange &field : entry.changes) {
        if (present(record, field.field) != field.after)
            throw Failure(ErrorCode::Conflict, u"changed again since"_s, field.field);
        applyBefore(record, field);
    }
    store.put(record, change);
}

/// A repeated command: what it has saved, without saving again.
Saved savedBefore(RecordStore &store, const Id &id)
{
    const AnyRecord record = require(store.loadWithBin(id), id);
    return {id, head(record).revision, head(record).changedAt};
}

void refuseForeignChanges(Workspace &workspace, const Id &id, qint64 since, const QJsonObject &values)
{
    for (const store::FeedEntry &entry : store::ChangeFeed(workspace.database()).of(id, 1'000)) {
        if (entry.revision <= since) return;
        for (const FieldChange &change : entry.changes)
            if (values.contains(change.field) && values.value(change.field) != change.after)
                throw Failure(ErrorCode::Conflict, u"revision %1 changed it"_s.arg(entry.revision), change.field);
    }
}

} // namespace

ChangeContext changeContext(const Workspace &workspace, const QString &command)
{
    return {workspace.author(), command, QDateTime::currentDateTimeUtc()};
}

void requireValid(const AnyRecord &record)
{
    static constexpr std::array rules{"required",   "unknown code", "out of range",    "not exactly one",
                                      "bad format", "too long",     "excludes others", "reason missing"};
    const QList<Problem> problems = validate(record);
    if (problems.isEmpty()) return;
    throw Failure(ErrorCode::Invalid, QString::fromLatin1(rules.at(static_cast<std::size_t>(problems.front().rule))),
                  problems.front().field);
}

Saved putRecord(RecordStore &store, AnyRecord draft, const ChangeContext &change)
{
    requireValid(draft);
    const qint64 revision = store.put(draft, change);
    return {head(draft).id, revision, head(draft).changedAt};
}

std::optional<Saved> madeBefore(Workspace &workspace, const QString &command, RecordKind kind)
{
    RecordStore store(workspace.database());
    for (const store::FeedEntry &entry : store::ChangeFeed(workspace.database()).ofCommand(command))
        if (entry.kind == kind && entry.operation == u"create") return savedBefore(store, entry.record);
    return std::nullopt;
}

Result<Saved> save(Workspace &workspace, const AnyRecord &draft, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (store.hasCommand(command)) return savedBefore(store, head(draft).id);
        return putRecord(store, draft, change);
    });
}

Result<QList<Saved>> saveAll(Workspace &workspace, const QList<AnyRecord> &drafts, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const bool repeated = store.hasCommand(command);
        QList<Saved> saved;
        for (const AnyRecord &draft : drafts)
            saved << (repeated ? savedBefore(store, head(draft).id) : putRecord(store, draft, change));
        return saved;
    });
}

Result<Saved> setFields(Workspace &workspace, const Id &id, const QJsonObject &values, qint64 since,
                        const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (store.hasCommand(command)) return savedBefore(store, id);
        AnyRecord record = require(store.load(id), id);
        if (since > 0 && head(record).revision > since) refuseForeignChanges(workspace, id, since, values);
        for (auto it = values.begin(); it != values.end(); ++it)
            write(record, requireField(kindOf(record), it.key()), it.value());
        return putRecord(store, record, change);
    });
}

Result<AnyRecord> load(Workspace &workspace, const Id &id)
{
    return guard([&] { return require(RecordStore(workspace.database()).load(id), id); });
}

Result<QList<AnyRecord>> listRecords(Workspace &workspace, RecordKind kind, int limit, int offset)
{
    return guard([&] { return RecordStore(workspace.database()).list(kind, limit, offset); });
}

Result<QList<RecordLabel>> labelsOf(Workspace &workspace, RecordKind kind)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<RecordLabel> labels;
        for (const AnyRecord &record : store.list(kind))
            labels << labelOf(store, record);
        return labels;
    });
}

Result<QList<RecordLabel>> labelsFor(Workspace &workspace, const QStringList &ids)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<RecordLabel> labels;
        for (const Id &id : ids)
            if (const auto record = store.load(id)) labels << labelOf(store, *record);
        return labels;
    });
}

Result<Done> removeRecords(Workspace &workspace, const QStringList &ids, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        for (const Id &id : ids)
            for (const Id &each : withDependants(store, id))
                store.remove(each, change);
        return Done{};
    });
}

Result<QList<BinEntry>> bin(Workspace &workspace)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<BinEntry> entries;
        for (const RecordStore::BinRow &row : store.binRows())
            if (const auto record = store.loadWithBin(row.id))
                entries.append({labelOf(store, *record), row.removedAt, row.removedBy});
        return entries;
    });
}

Result<Done> restoreRecords(Workspace &workspace, const QStringList &ids, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        store::ChangeFeed feed(workspace.database());
        for (const Id &id : ids) {
            store.restore(id, change);
            const auto entries = feed.of(id, 2); // the restore just made, and before it the removal
            if (entries.size() < 2 || entries.back().operation != u"remove") continue;
            for (const store::FeedEntry &entry : feed.ofCommand(entries.back().command))
                if (const auto other = store.loadWithBin(entry.record); other && dependsOn(*other, id))
                    store.restore(entry.record, change);
        }
        return Done{};
    });
}

Result<QList<HistoryEntry>> history(Workspace &workspace, const Id &id, int limit)
{
    return guard([&] { return toHistory(store::ChangeFeed(workspace.database()).of(id, limit)); });
}

Result<QList<HistoryEntry>> recentChanges(Workspace &workspace, int limit)
{
    return guard([&] { return toHistory(store::ChangeFeed(workspace.database()).latest(limit)); });
}

Result<AnyRecord> recordAt(Workspace &workspace, const Id &id, qint64 revision)
{
    return guard([&] {
        AnyRecord record = require(RecordStore(workspace.database()).loadWithBin(id), id);
        for (const store::FeedEntry &entry : store::ChangeFeed(workspace.database()).of(id, -1)) {
            if (entry.revision <= revision) break;
            for (const FieldChange &change : entry.changes)
                applyBefore(record, change);
        }
        head(record).revision = revision;
        return record;
    });
}

Result<QStringList> undo(Workspace &workspace, const QString &command)
{
    return inCommand(workspace, newId(), [&](RecordStore &store, const ChangeContext &change) {
        QList<store::FeedEntry> entries = store::ChangeFeed(workspace.database()).ofCommand(command);
        if (entries.isEmpty()) throw Failure(ErrorCode::NotFound, u"no such command"_s, command);
        std::ranges::reverse(entries);
        QStringList ids;
        for (const store::FeedEntry &entry : entries) {
            takeBack(store, entry, change);
            if (!ids.contains(entry.record)) ids << entry.record;
        }
        return ids;
    });
}

Result<ConflictView> conflictOf(Workspace &workspace, const AnyRecord &draft)
{
    return guard([&] {
        const Id id = head(draft).id;
        const AnyRecord theirs = require(RecordStore(workspace.database()).load(id), id);
        return ConflictView{draft, theirs, difference(theirs, draft)};
    });
}

} // namespace staffelstab
