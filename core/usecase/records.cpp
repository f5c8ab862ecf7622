// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/records.h"

#include "store/feed.h"
#include "usecase/interviewing.h"
#include "usecase/ownwords.h"
#include "usecase/planrecords.h"
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

/// A repeated command: what it has saved, without saving again.
Saved savedBefore(RecordStore &store, const Id &id)
{
    const AnyRecord record = requireRecord(store.loadWithBin(id), id);
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

Saved putEdited(Workspace &workspace, RecordStore &store, const AnyRecord &before, const AnyRecord &after,
                const ChangeContext &change)
{
    refuseOthersWords(workspace, store, before, after);
    refuseEndedPlan(store, before, after);
    requireReferences(store, before, after);
    const Saved saved = putRecord(store, after, change);
    joinPlanOfOwner(store, before, after, change);
    return saved;
}

} // namespace

AnyRecord requireRecord(std::optional<AnyRecord> record, const Id &id)
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
    const auto titleOfId = [&](const Id &id) {
        const auto other = store.loadWithBin(id);
        return other ? titleOf(*other) : QString();
    };
    const Id &id = head(record).id;
    RecordLabel label{id, kindOf(record), titleOf(record), {}, store.isInBin(id)};
    if (const auto *unit = std::get_if<OrgUnit>(&record)) {
        label.detail = unit->code;
    } else if (const auto *step = std::get_if<Step>(&record)) {
        label.detail = titleOfId(step->process);
    } else if (const auto *post = std::get_if<Post>(&record)) {
        label.detail = titleOfId(post->unit);
    } else if (const auto *competence = std::get_if<Competence>(&record)) {
        label.title = titleOfId(competence->person);
        label.detail = competence->role;
    } else if (const auto *planned = std::get_if<HandoverProcess>(&record)) {
        label.title = titleOfId(planned->process);
    } else if (const auto *trial = std::get_if<TrialRun>(&record)) {
        label.title = titleOfId(trial->process);
    } else if (const auto *answer = std::get_if<Answer>(&record)) {
        label.detail = titleOfId(answer->interview);
    } else if (const auto *file = std::get_if<Attachment>(&record)) {
        const auto said =
            store.kindOf(file->subject) == RecordKind::Answer ? store.loadWithBin(file->subject) : std::nullopt;
        if (said && (label.inBin || !isPassedOnFile(std::get<Answer>(*said), *file)))
            label.title = std::get<Answer>(*said).question;
    } else if (const auto *comment = std::get_if<Comment>(&record)) {
        label.detail = titleOfId(comment->subject);
    } else if (const auto *receipt = std::get_if<ReadReceipt>(&record)) {
        label.title = titleOfId(receipt->process);
    }
    return label;
}

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
        const AnyRecord before = store.load(head(draft).id).value_or(blank(kindOf(draft)));
        return putEdited(workspace, store, before, draft, change);
    });
}

Result<QList<Saved>> saveAll(Workspace &workspace, const QList<AnyRecord> &drafts, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const bool repeated = store.hasCommand(command);
        QList<Saved> saved;
        for (const AnyRecord &draft : drafts) {
            const AnyRecord before = store.load(head(draft).id).value_or(blank(kindOf(draft)));
            refuseOthersWords(workspace, store, before, draft);
            saved << (repeated ? savedBefore(store, head(draft).id) : putRecord(store, draft, change));
        }
        return saved;
    });
}

Result<Saved> setFields(Workspace &workspace, const Id &id, const QJsonObject &values, qint64 since,
                        const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (store.hasCommand(command)) return savedBefore(store, id);
        AnyRecord record = requireRecord(store.load(id), id);
        if (since > head(record).revision)
            throw Failure(ErrorCode::Invalid, u"no such revision yet"_s, QString::number(since));
        if (since > 0 && head(record).revision > since) refuseForeignChanges(workspace, id, since, values);
        const AnyRecord before = record;
        for (auto it = values.begin(); it != values.end(); ++it)
            write(record, requireField(kindOf(record), it.key()), it.value());
        return putEdited(workspace, store, before, record, change);
    });
}

Result<AnyRecord> load(Workspace &workspace, const Id &id)
{
    return guard([&] {
        RecordStore store(workspace.database());
        return withoutOthersWords(workspace, store, requireRecord(store.load(id), id));
    });
}

Result<QList<AnyRecord>> listRecords(Workspace &workspace, RecordKind kind, int limit, int offset)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<AnyRecord> records = store.list(kind, limit, offset);
        for (AnyRecord &record : records)
            record = withoutOthersWords(workspace, store, std::move(record));
        return records;
    });
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
            if (const auto record = store.loadWithBin(id)) labels << labelOf(store, *record);
        return labels;
    });
}

Result<ConflictView> conflictOf(Workspace &workspace, const AnyRecord &draft)
{
    return guard([&] {
        const Id id = head(draft).id;
        RecordStore store(workspace.database());
        const AnyRecord theirs = withoutOthersWords(workspace, store, requireRecord(store.load(id), id));
        return ConflictView{draft, theirs, difference(theirs, draft)};
    });
}

} // namespace staffelstab
