// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feed.h"
#include "store/uses.h"
#include "usecase/maintenance.h"
#include "usecase/planrecords.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

constexpr qsizetype kManyRecords = 10;
constexpr qsizetype kTenth = 10;

qsizetype countPresent(Workspace &workspace) { return RecordStore(workspace.database()).count(); }

/// Whoever goes along is no user that stays, and what was said about a step is obsolete without it.
QList<RecordUse> usesLeftBehind(Workspace &workspace, const QStringList &going)
{
    RecordStore store(workspace.database());
    const QSet<Id> targets(going.begin(), going.end());
    QList<RecordUse> uses;
    for (const store::Use &use : store::usesOf(workspace.database(), targets)) {
        if (targets.contains(use.user)) continue;
        const auto user = store.load(use.user);
        if (user && !std::holds_alternative<Comment>(*user))
            uses.append({labelOf(store, *user), use.field, use.target});
    }
    return uses;
}

Removal removalOf(Workspace &workspace, const QStringList &chosen)
{
    RecordStore store(workspace.database());
    QStringList going;
    for (const Id &id : chosen) {
        if (!store.kindOf(id)) throw Failure(ErrorCode::NotFound, u"no such record"_s, id);
        if (!store.isInBin(id)) going << withParts(store, id);
    }
    going.removeDuplicates();
    Removal removal{going, {}, usesLeftBehind(workspace, going), false};
    for (const Id &id : going)
        ++removal.counts[*store.kindOf(id)];
    return removal;
}

/// A comment to a step is obsolete when the step goes, and open again when it comes back.
void setStatus(RecordStore &store, Comment comment, const QString &status, const ChangeContext &change)
{
    comment.status = status;
    putRecord(store, comment, change);
}

bool hasRetired(const store::FeedEntry &entry)
{
    return entry.kind == RecordKind::Comment &&
           entry.changes.contains(FieldChange{u"status"_s, u"Open"_s, u"Obsolete"_s});
}

/// What went to the bin with the record, by the same command.
void restoreParts(Workspace &workspace, const Id &id, const ChangeContext &change)
{
    RecordStore store(workspace.database());
    store::ChangeFeed feed(workspace.database());
    const auto entries = feed.of(id, 2); // the restore just made, and before it the removal
    if (entries.size() < 2 || entries.back().operation != u"remove") return;
    const QString command = entries.back().command;
    for (const store::FeedEntry &entry : feed.ofCommand(command)) {
        const auto part = store.loadWithBin(entry.record);
        if (part && hasRetired(entry) && !store.isInBin(entry.record))
            if (const auto &comment = std::get<Comment>(*part); comment.subject == id && comment.status == u"Obsolete")
                setStatus(store, comment, u"Open"_s, change);
        if (!part || !isPartOf(*part, id) || !store.isInBin(entry.record)) continue;
        store.restore(entry.record, change);
        restoreParts(workspace, entry.record, change);
    }
}

} // namespace

QStringList withParts(RecordStore &store, const Id &id)
{
    QStringList ids{id};
    const auto add = [&](RecordKind kind, QStringView field) {
        for (const AnyRecord &record : store.pointingTo(kind, field, id))
            ids << withParts(store, head(record).id);
    };
    const auto kind = store.kindOf(id);
    if (kind == RecordKind::Process) {
        add(RecordKind::Step, u"process");
        add(RecordKind::Competence, u"process");
        add(RecordKind::Assessment, u"process");
        add(RecordKind::ReadReceipt, u"process");
        for (const AnyRecord &step : store.pointingTo(RecordKind::Step, u"process", id))
            for (const AnyRecord &comment : store.pointingTo(RecordKind::Comment, u"subject", head(step).id))
                ids << head(comment).id;
        add(RecordKind::TrialRun, u"process");
    } else if (kind == RecordKind::Person) {
        add(RecordKind::Competence, u"person");
    } else if (kind == RecordKind::Interview) {
        add(RecordKind::Answer, u"interview");
    } else if (kind == RecordKind::HandoverPlan) {
        add(RecordKind::HandoverProcess, u"plan");
        add(RecordKind::Measure, u"plan");
    } else if (kind == RecordKind::Workshop) {
        add(RecordKind::Finding, u"workshop");
    } else if (kind == RecordKind::Comment) {
        add(RecordKind::Comment, u"replyTo");
    }
    if (kind == RecordKind::Process || kind == RecordKind::KnowledgeItem) add(RecordKind::Comment, u"subject");
    if (kind != RecordKind::Attachment) add(RecordKind::Attachment, u"subject");
    return ids;
}

bool isPartOf(const AnyRecord &record, const Id &id)
{
    if (const auto *step = std::get_if<Step>(&record)) return step->process == id;
    if (const auto *competence = std::get_if<Competence>(&record))
        return competence->process == id || competence->person == id;
    if (const auto *assessment = std::get_if<Assessment>(&record)) return assessment->process == id;
    if (const auto *trial = std::get_if<TrialRun>(&record)) return trial->process == id;
    if (const auto *attachment = std::get_if<Attachment>(&record)) return attachment->subject == id;
    if (const auto *answer = std::get_if<Answer>(&record)) return answer->interview == id;
    if (const auto *process = std::get_if<HandoverProcess>(&record)) return process->plan == id;
    if (const auto *measure = std::get_if<Measure>(&record)) return measure->plan == id;
    if (const auto *finding = std::get_if<Finding>(&record)) return finding->workshop == id;
    if (const auto *comment = std::get_if<Comment>(&record)) return comment->subject == id || comment->replyTo == id;
    if (const auto *receipt = std::get_if<ReadReceipt>(&record)) return receipt->process == id;
    return false;
}

void moveToBin(RecordStore &store, const QStringList &ids, const ChangeContext &change)
{
    for (const Id &id : ids)
        store.remove(id, change);
    for (const Id &id : ids) {
        if (store.kindOf(id) != RecordKind::Step) continue;
        for (const AnyRecord &record : store.pointingTo(RecordKind::Comment, u"subject", id))
            if (const auto &comment = std::get<Comment>(record); comment.status == u"Open")
                setStatus(store, comment, u"Obsolete"_s, change);
    }
}

void takeOutOfBin(Workspace &workspace, const Id &id, const ChangeContext &change)
{
    RecordStore(workspace.database()).restore(id, change);
    restoreParts(workspace, id, change);
}

bool isMassRemoval(qsizetype chosen, qsizetype going, qsizetype present)
{
    return chosen > 1 && (going > kManyRecords || going * kTenth > present);
}

Result<Removal> removeRecords(Workspace &workspace, const QStringList &ids, const QString &command, MassRemoval mass)
{
    return guard([&]() -> Removal {
        if (workspace.isReadOnly()) throw Failure(ErrorCode::ReadOnly, u"opened read-only"_s, workspace.path());
        RecordStore store(workspace.database());
        refuseTakingFromEndedPlan(store, ids);
        Removal removal = removalOf(workspace, ids);
        if (isMassRemoval(ids.size(), removal.ids.size(), countPresent(workspace))) {
            removal.refused = mass != MassRemoval::Confirmed;
            if (removal.refused) return removal;
            if (const auto made = backupNow(workspace); !made) throw Failure(made.error());
        }
        store::Transaction transaction(workspace.database());
        moveToBin(store, removal.ids, changeContext(workspace, command));
        transaction.commit();
        return removal;
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
    return inCommand(workspace, command, [&](RecordStore &, const ChangeContext &change) {
        for (const Id &id : ids)
            takeOutOfBin(workspace, id, change);
        return Done{};
    });
}

} // namespace staffelstab
