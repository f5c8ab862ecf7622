// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sheetstates.h"

#include "model/references.h"
#include "store/feed.h"
#include "usecase/steps.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

/// A record as it was right after a change; nothing where it was not there, or in the bin.
std::optional<AnyRecord> recordAfter(store::Database &database, AnyRecord record, qint64 sequence)
{
    bool present = !RecordStore(database).isInBin(head(record).id);
    for (const store::FeedEntry &entry : store::ChangeFeed(database).since(head(record).id, sequence)) {
        if (entry.operation == u"create") return std::nullopt;
        if (entry.operation == u"remove") present = true;
        if (entry.operation == u"restore") present = false;
        for (const FieldChange &change : entry.changes)
            applyBefore(record, change);
    }
    if (!present) return std::nullopt;
    return record;
}

void addReferences(const Field *field, const FieldChange &change, QStringList &ids)
{
    if (field) ids << referencesIn(*field, change.before) << referencesIn(*field, change.after);
}

QStringList referencesIn(const SheetComparison &comparison)
{
    QStringList ids;
    for (const FieldChange &change : comparison.fields)
        addReferences(findField(fieldsOf<Process>(), change.field), change, ids);
    for (const flow::StepChange &step : comparison.steps)
        for (const FieldChange &change : step.fields)
            addReferences(findField(fieldsOf<Step>(), change.field), change, ids);
    ids.removeDuplicates();
    return ids;
}

/// What the values of a record need that has gone since is left out, since nothing may point into the bin.
void leaveOutTheGone(RecordStore &store, const AnyRecord &present, AnyRecord &record)
{
    const QStringList known = referencesIn(present);
    forEachReference(record, [&](const Field &, QString &id) {
        if (!known.contains(id) && store.isInBin(id)) id.clear();
    });
}

/// The place behind which a step stood, among the steps of today.
qsizetype placeToday(const QList<Step> &then, const QList<Step> &today, const Id &step)
{
    qsizetype place = std::ranges::find(then, step, &Step::id) - then.begin();
    while (--place >= 0)
        if (const auto found = std::ranges::find(today, then[place].id, &Step::id); found != today.end())
            return found - today.begin() + 1;
    return 0;
}

} // namespace

SheetState sheetStateAt(store::Database &database, const Id &process, qint64 sequence)
{
    RecordStore store(database);
    const auto was = recordAfter(database, requireRecord(store.loadWithBin(process), process), sequence);
    if (!was || !std::holds_alternative<Process>(*was))
        throw Failure(ErrorCode::NotFound, u"not there then"_s, process);
    SheetState state{std::get<Process>(*was), {}};
    for (const AnyRecord &record : store.pointingToWithBin(RecordKind::Step, u"process", process))
        if (const auto step = recordAfter(database, record, sequence); step && std::get<Step>(*step).process == process)
            state.steps << std::get<Step>(*step);
    sortSteps(state.steps);
    return state;
}

SheetState sheetStateNow(store::Database &database, const Id &process)
{
    RecordStore store(database);
    return {require<Process>(store, process), stepsOf(store, process)};
}

Result<QList<SheetMoment>> sheetMoments(Workspace &workspace, const Id &process, int limit)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        store::ChangeFeed feed(workspace.database());
        QStringList ids{require<Process>(store, process).id};
        for (const AnyRecord &step : store.pointingToWithBin(RecordKind::Step, u"process", process))
            ids << head(step).id;
        QHash<QString, SheetMoment> byCommand;
        qint64 begin = 0; // before it the process was not there
        for (const Id &id : std::as_const(ids))
            for (const store::FeedEntry &entry : feed.of(id, -1)) {
                SheetMoment &moment = byCommand[entry.command];
                if (entry.sequence > moment.sequence) moment = {entry.sequence, entry.at, entry.author};
                if (id == process && entry.operation == u"create") begin = entry.sequence;
            }
        QList<SheetMoment> moments = byCommand.values();
        moments.removeIf([&](const SheetMoment &moment) { return moment.sequence < begin; });
        std::ranges::sort(moments, std::greater(), &SheetMoment::sequence);
        if (limit > 0 && moments.size() > limit) moments.resize(limit);
        return moments;
    });
}

Result<SheetComparison> compareWithState(Workspace &workspace, const Id &process, qint64 sequence)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        const SheetState then = sheetStateAt(workspace.database(), process, sequence);
        const SheetState now = sheetStateNow(workspace.database(), process);
        return comparisonOf(workspace, then, now);
    });
}

SheetComparison comparisonOf(Workspace &workspace, const SheetState &then, const SheetState &now)
{
    SheetComparison comparison{difference(then.process, now.process), flow::compareSteps(then.steps, now.steps), {}};
    auto labels = labelsFor(workspace, referencesIn(comparison));
    if (!labels) throw Failure(labels.error());
    comparison.labels = *std::move(labels);
    return comparison;
}

Result<Done> restoreStep(Workspace &workspace, const Id &process, const Id &step, qint64 sequence,
                         const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (store.hasCommand(command)) return Done{};
        const SheetState then = sheetStateAt(workspace.database(), process, sequence);
        const auto was = std::ranges::find(then.steps, step, &Step::id);
        if (was == then.steps.end()) {
            if (!store.isInBin(step)) moveToBin(store, withParts(store, require<Step>(store, step).id), change);
            QList<Step> left = stepsOf(store, process);
            numberSteps(store, left, change);
            return Done{};
        }
        if (store.isInBin(step)) takeOutOfBin(workspace, step, change);
        AnyRecord record = *was;
        const AnyRecord present = require<Step>(store, step);
        head(record) = head(present);
        leaveOutTheGone(store, present, record);
        putRecord(store, record, change);
        QList<Step> steps = stepsOf(store, process);
        const Step restored = require<Step>(store, step);
        steps.removeIf([&](const Step &each) { return each.id == step; });
        steps.insert(placeToday(then.steps, steps, step), restored);
        numberSteps(store, steps, change);
        return Done{};
    });
}

bool mayRestoreField(const QString &field)
{
    const Field *restored = findField(fieldsOf<Process>(), field);
    return restored && restored->section != Section::Review;
}

Result<Done> restoreField(Workspace &workspace, const Id &process, const QString &field, qint64 sequence,
                          const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (store.hasCommand(command)) return Done{};
        const Field &restored = requireField(RecordKind::Process, field);
        if (!mayRestoreField(field)) throw Failure(ErrorCode::Invalid, u"only a review says so"_s, field);
        const AnyRecord then = sheetStateAt(workspace.database(), process, sequence).process;
        const AnyRecord present = require<Process>(store, process);
        AnyRecord record = present;
        write(record, restored, read(then, restored));
        leaveOutTheGone(store, present, record);
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
