// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/planrecords.h"

#include "handover/plan.h"
#include "handover/transfer.h"
#include "store/feed.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

using store::ChangeContext;
using store::RecordStore;

std::optional<HandoverPlan> activePlanOf(RecordStore &store, const Id &post)
{
    for (const AnyRecord &record : store.pointingTo(RecordKind::HandoverPlan, u"post", post)) {
        const auto &plan = std::get<HandoverPlan>(record);
        if (!handover::isReadOnly(plan.state)) return plan;
    }
    return std::nullopt;
}

QList<Process> processesOf(RecordStore &store, const Id &post)
{
    QList<Process> processes;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Process, u"owner", post))
        processes << std::get<Process>(record);
    std::ranges::sort(
        processes, [](const Process &a, const Process &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return processes;
}

QList<Person> holdersOf(RecordStore &store, const Id &post)
{
    QList<Person> holders;
    for (const Id &id : store.idsLinkedTo(post, RecordKind::Person, u"posts"))
        if (auto person = store.load<Person>(id)) holders << *std::move(person);
    std::ranges::stable_sort(holders, [](const Person &a, const Person &b) {
        if (a.leavingDate.isValid() != b.leavingDate.isValid()) return a.leavingDate.isValid();
        return a.leavingDate < b.leavingDate;
    });
    return holders;
}

HandoverPlan ensurePlan(RecordStore &store, const Id &post, const ChangeContext &change)
{
    if (auto active = activePlanOf(store, post)) return *std::move(active);
    const auto held = require<Post>(store, post);
    auto plan = std::get<HandoverPlan>(blank(RecordKind::HandoverPlan));
    plan.title = held.title;
    plan.post = post;
    if (const QList<Person> holders = holdersOf(store, post); !holders.isEmpty()) {
        plan.leaver = holders.front().id;
        plan.leavingMonth = holders.front().leavingDate;
    }
    const auto unit = store.load<OrgUnit>(held.unit);
    for (const Person &head : unit ? holdersOf(store, unit->head) : QList<Person>())
        if (plan.supervisor.isEmpty() && head.id != plan.leaver) plan.supervisor = head.id;
    const Id id = putRecord(store, plan, change).id;
    for (const Process &process : processesOf(store, post))
        ensurePlanned(store, id, process.id, change);
    return require<HandoverPlan>(store, id);
}

int transferStageOf(const ProcessSheet &sheet, const QList<TransferProof> &proofs)
{
    const int points = sheet.completeness.points;
    return handover::transferStage({.completeness = points,
                                    .isChecked = handover::countsAsChecked(points, sheet.reviewState),
                                    .proofs = proofs,
                                    .stepsMark = handover::stepsMark(sheet.steps)});
}

void ensurePlanned(RecordStore &store, const Id &plan, const Id &process, const ChangeContext &change)
{
    for (const AnyRecord &record : store.pointingTo(RecordKind::HandoverProcess, u"plan", plan))
        if (std::get<HandoverProcess>(record).process == process) return;
    auto planned = std::get<HandoverProcess>(blank(RecordKind::HandoverProcess));
    planned.plan = plan;
    planned.process = process;
    putRecord(store, planned, change);
}

void joinPlanOfOwner(RecordStore &store, const AnyRecord &before, const AnyRecord &after, const ChangeContext &change)
{
    const auto *process = std::get_if<Process>(&after);
    if (!process || process->owner.isEmpty() || process->owner == std::get<Process>(before).owner) return;
    if (const auto plan = activePlanOf(store, process->owner)) ensurePlanned(store, plan->id, process->id, change);
}

namespace
{

bool isMadeBy(store::ChangeFeed &feed, const Id &record, const QString &command)
{
    const QList<store::FeedEntry> entries = feed.of(record, -1);
    return !entries.isEmpty() && entries.back().command == command;
}

bool isBroughtBy(store::ChangeFeed &feed, const Id &process, const QString &command)
{
    const auto isOwner = [](const FieldChange &each) { return each.field == u"owner"; };
    return std::ranges::any_of(feed.of(process, -1), [&](const store::FeedEntry &entry) {
        return entry.command == command && std::ranges::any_of(entry.changes, isOwner);
    });
}

} // namespace

void joinRunningPlans(RecordStore &store, store::Database &database, const ChangeContext &change)
{
    store::ChangeFeed feed(database);
    for (const AnyRecord &record : store.list(RecordKind::HandoverPlan)) {
        const auto &plan = std::get<HandoverPlan>(record);
        if (handover::isReadOnly(plan.state) || isMadeBy(feed, plan.id, change.command)) continue;
        for (const Process &process : processesOf(store, plan.post))
            if (isBroughtBy(feed, process.id, change.command)) ensurePlanned(store, plan.id, process.id, change);
    }
}

namespace
{

/// Of what is a part of a plan; else empty.
Id planOf(const AnyRecord &record)
{
    if (const auto *planned = std::get_if<HandoverProcess>(&record)) return planned->plan;
    if (const auto *measure = std::get_if<Measure>(&record)) return measure->plan;
    return {};
}

} // namespace

void refuseEndedPlan(RecordStore &store, const AnyRecord &before, const AnyRecord &after)
{
    if (std::holds_alternative<HandoverPlan>(after)) {
        const QList<FieldChange> changes = difference(before, after);
        const bool isFollowUp = std::ranges::all_of(
            changes, [](const FieldChange &change) { return handover::followUpFields().contains(change.field); });
        if (!isFollowUp) refuseEnded(store, head(after).id);
        return;
    }
    refuseEnded(store, planOf(before));
    refuseEnded(store, planOf(after));
}

void refuseEnded(RecordStore &store, const Id &plan)
{
    const auto record = store.load<HandoverPlan>(plan);
    if (record && handover::isReadOnly(record->state))
        throw Failure(ErrorCode::Invalid, u"the plan has ended"_s, labelOf(store, *record).title);
}

void refuseTakingFromEndedPlan(RecordStore &store, const QStringList &chosen)
{
    for (const Id &id : chosen)
        if (const auto record = store.load(id))
            if (const Id plan = planOf(*record); !chosen.contains(plan)) refuseEnded(store, plan);
}

} // namespace staffelstab
