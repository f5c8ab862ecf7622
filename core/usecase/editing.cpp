// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"
#include "store/content.h"
#include "usecase/interviewrecords.h"
#include "usecase/newfile.h"
#include "usecase/offering.h"
#include "usecase/ownwords.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/steps.h"
#include "usecase/unassigned.h"
#include "usecase/writing.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

bool excludesOthers(const QString &status)
{
    const Term *term = vocabulary(u"offering").find(status);
    return term && term->excludesOthers;
}

OfferingStatus *offeringIn(Process &process, const QString &word)
{
    const auto found = std::ranges::find(process.offering, word, &OfferingStatus::status);
    return found == process.offering.end() ? nullptr : &*found;
}

void applyOffering(Process &process, OfferingStatus status, bool present)
{
    if (const OfferingStatus *known = offeringIn(process, status.status)) {
        if (!status.since.isValid()) status.since = known->since;
        if (status.detail.isEmpty()) status.detail = known->detail;
        if (status.evidence.isEmpty()) status.evidence = known->evidence;
        if (status.reason.isEmpty()) status.reason = known->reason;
    }
    if (!status.since.isValid()) status.since = QDate::currentDate();
    process.offering.removeIf([&](const OfferingStatus &row) {
        return row.status == status.status ||
               (present && (excludesOthers(row.status) || excludesOthers(status.status)));
    });
    if (present) process.offering << status;
}

} // namespace

Id ensureUnassignedUnit(RecordStore &store, const ChangeContext &change)
{
    const Id id = idFromKey(u"unit:unassigned"_s);
    if (store.isInBin(id)) store.restore(id, change);
    if (store.load(id)) return id;
    OrgUnit unit;
    unit.id = id;
    unit.code = u"–"_s;
    unit.name = u"Noch nicht zugeordnet"_s;
    putRecord(store, unit, change);
    return id;
}

Result<Saved> addRecord(Workspace &workspace, const AnyRecord &draft, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, kindOf(draft))) return *made;
        AnyRecord record = draft;
        if (auto *process = std::get_if<Process>(&record); process && process->leadUnit.isEmpty())
            process->leadUnit = ensureUnassignedUnit(store, change);
        if (auto *comment = std::get_if<Comment>(&record)) comment->author = change.author;
        if (auto *receipt = std::get_if<ReadReceipt>(&record)) receipt->reader = change.author;
        const AnyRecord before = blank(kindOf(record));
        refuseEndedPlan(store, before, record);
        requireReferences(store, before, record);
        if (const auto *step = std::get_if<Step>(&record); step && step->number.isEmpty())
            return putStep(store, *step, {}, change);
        const Saved saved = putRecord(store, record, change);
        joinPlanOfOwner(store, before, record, change);
        return saved;
    });
}

Result<Saved> addProcess(Workspace &workspace, const QString &name, const Id &unit, const QString &command)
{
    AnyRecord record = blank(RecordKind::Process);
    auto &process = std::get<Process>(record);
    process.name = name.trimmed();
    process.leadUnit = unit;
    return addRecord(workspace, record, command);
}

Result<Saved> addStep(Workspace &workspace, const Id &process, const QString &name, const Id &after,
                      const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Step)) return *made;
        AnyRecord record = blank(RecordKind::Step);
        auto &step = std::get<Step>(record);
        step.process = process;
        step.name = name.trimmed();
        return putStep(store, step, after, change);
    });
}

Result<Done> moveStep(Workspace &workspace, const Id &step, int position, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const Step moved = require<Step>(store, step);
        QList<Step> steps = stepsOf(store, moved.process);
        steps.removeIf([&](const Step &other) { return other.id == step; });
        steps.insert(std::clamp<qsizetype>(position, 0, steps.size()), moved);
        numberSteps(store, steps, change);
        return Done{};
    });
}

Result<Done> setNextSteps(Workspace &workspace, const Id &step, const QStringList &next, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto branching = require<Step>(store, step);
        branching.nextSteps.clear();
        for (const Step &other : stepsOf(store, branching.process))
            if (next.contains(other.id) && other.id != step) branching.nextSteps << other.id;
        putRecord(store, branching, change);
        return Done{};
    });
}

Result<Done> tagProcesses(Workspace &workspace, const QStringList &processes, const QStringList &add,
                          const QStringList &remove, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        for (const Id &id : processes) {
            auto process = require<Process>(store, id);
            process.tags.removeIf([&](const QString &tag) { return remove.contains(tag); });
            for (const QString &tag : add)
                if (const QString word = tag.trimmed(); !word.isEmpty() && !process.tags.contains(word))
                    process.tags << word;
            putRecord(store, process, change);
        }
        return Done{};
    });
}

Result<Done> setOffering(Workspace &workspace, const QStringList &processes, const OfferingStatus &status, bool present,
                         const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        for (const Id &id : processes) {
            auto process = require<Process>(store, id);
            applyOffering(process, status, present);
            putRecord(store, process, change);
        }
        return Done{};
    });
}

Result<Done> describeOffering(Workspace &workspace, const Id &process, const OfferingStatus &status,
                              const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Process>(store, process);
        OfferingStatus *known = offeringIn(record, status.status);
        if (!known) throw Failure(ErrorCode::NotFound, u"the status word does not hold"_s, status.status);
        *known = status;
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> linkRecommendation(Workspace &workspace, const Id &process, const Id &recommendation,
                                const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        require<Process>(store, process);
        auto record = require<Recommendation>(store, recommendation);
        if (!record.processes.contains(process)) record.processes << process;
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> unlinkRecommendation(Workspace &workspace, const Id &process, const Id &recommendation,
                                  const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Recommendation>(store, recommendation);
        record.processes.removeAll(process);
        putRecord(store, record, change);
        return Done{};
    });
}

Saved putFile(Workspace &workspace, RecordStore &store, const NewFile &file, const QByteArray &bytes,
              const ChangeContext &change)
{
    Attachment attachment;
    attachment.id = newId();
    attachment.name = file.name;
    attachment.subject = file.subject;
    attachment.role = file.role;
    attachment.size = bytes.size();
    attachment.sha256 = store::ContentStore(workspace.database()).put(bytes);
    attachment.mimeType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, bytes).name();
    return putRecord(store, attachment, change);
}

Result<Saved> attachFile(Workspace &workspace, const Id &subject, const QString &name, const QByteArray &bytes,
                         const QString &role, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Attachment)) return *made;
        const auto whole = store.load(subject);
        if (!whole) throw Failure(ErrorCode::NotFound, u"no such record"_s, subject);
        // Only an answer is released, and what belongs to it with it.
        if (kindOf(*whole) == RecordKind::Interview)
            throw Failure(ErrorCode::Invalid, u"an interview keeps no files"_s, u"subject"_s);
        if (const auto *answer = std::get_if<Answer>(&*whole)) requireOwn(workspace, store, answer->interview);
        return putFile(workspace, store, {subject, name, role}, bytes, change);
    });
}

Result<QByteArray> attachmentBytes(Workspace &workspace, const Id &attachment)
{
    return guard([&] {
        RecordStore store(workspace.database());
        const auto file = require<Attachment>(store, attachment);
        refuseOthersFile(workspace, store, file);
        return store::ContentStore(workspace.database()).get(file.sha256);
    });
}

} // namespace staffelstab
