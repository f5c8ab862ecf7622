// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/planning.h"

#include "handover/transfer.h"
#include "usecase/interviewrecords.h"
#include "usecase/planrecords.h"
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

QList<Measure> measuresOf(RecordStore &store, const Id &plan)
{
    QList<Measure> measures;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Measure, u"plan", plan))
        measures << std::get<Measure>(record);
    return measures;
}

int rankOf(const Measure &measure)
{
    const QString priority =
        handover::strictest({measure.priorityExpert, measure.prioritySupervisor, measure.prioritySuccessor});
    return priority == u"Must" ? 0 : priority == u"Should" ? 1 : priority == u"Can" ? 2 : 3;
}

/// The interviews of the plan have ended, unless something in them still waits for its release.
void endInterviews(RecordStore &store, const HandoverPlan &plan, const ChangeContext &change)
{
    for (Interview &interview : interviewsOf(store, plan)) {
        const QList<Answer> answers = answersOf(store, interview.id);
        const bool waits = std::ranges::any_of(answers, [&](const Answer &answer) {
            return answer.status == u"Answered" && !isReleasedWithFiles(answer, filesOf(store, answer.id));
        });
        if (waits || interview.state == u"Done") continue;
        interview.state = u"Done"_s;
        putRecord(store, interview, change);
    }
}

} // namespace

Result<Saved> beginPlan(Workspace &workspace, const Id &post, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const HandoverPlan plan = ensurePlan(store, post, change);
        for (const Process &process : processesOf(store, post)) // also those that have come by another way than editing
            ensurePlanned(store, plan.id, process.id, change);
        return Saved{plan.id, plan.revision, plan.changedAt};
    });
}

Result<Id> planOfPost(Workspace &workspace, const Id &post)
{
    return guard([&] {
        RecordStore store(workspace.database());
        if (const auto active = activePlanOf(store, post)) return active->id;
        Id newest;
        for (const AnyRecord &record : store.pointingTo(RecordKind::HandoverPlan, u"post", post))
            if (const auto &plan = std::get<HandoverPlan>(record); plan.state != u"Cancelled") newest = plan.id;
        return newest;
    });
}

Result<Done> advancePlan(Workspace &workspace, const Id &plan, const QDate &today, const QString &command)
{
    const auto view = planView(workspace, plan, today);
    if (!view) return view.error();
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<HandoverPlan>(store, plan);
        if (record.revision != view->facts.plan.revision)
            throw Failure(ErrorCode::Conflict, u"the plan was changed meanwhile"_s, plan);
        if (!view->lacking.isEmpty() || view->next.isEmpty())
            throw Failure(ErrorCode::Invalid, u"the gate is not open"_s, record.state);
        record.state = view->next;
        record.pausedState.clear();
        putRecord(store, record, change);
        if (record.state == u"Closed") endInterviews(store, record, change);
        return Done{};
    });
}

Result<Done> movePlan(Workspace &workspace, const Id &plan, const QString &state, const QString &reason,
                      const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<HandoverPlan>(store, plan);
        const bool isBeside = handover::sideStates(record.state).contains(state);
        if (!isBeside && !handover::backSteps(record.state).contains(state))
            throw Failure(ErrorCode::Invalid, u"not to be reached from here"_s, state);
        const bool rests = record.state == u"Paused" || record.state == u"InterimCustody";
        if (isBeside && !rests) record.pausedState = record.state; // goes on where it stopped
        record.state = state;
        record.stateReason = reason.trimmed();
        putRecord(store, record, change);
        if (state == u"Cancelled") endInterviews(store, record, change);
        return Done{};
    });
}

Result<Done> signTransfer(Workspace &workspace, const Id &handoverProcess, const QString &stage, const Id &person,
                          const QDate &date, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<HandoverProcess>(store, handoverProcess);
        const auto process = require<Process>(store, record.process);
        refuseEndedPlan(store, record, record);
        if (stage == u"Alone" && !store.load<Person>(person))
            throw Failure(ErrorCode::Invalid, u"nobody is named"_s, u"proofs"_s);
        record.proofs << TransferProof{
            stage, person, date, process.revision, handover::stepsMark(stepsOf(store, process.id)), {}};
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> cutMeasures(Workspace &workspace, const Id &plan, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const auto record = require<HandoverPlan>(store, plan);
        refuseEnded(store, plan);
        QList<Measure> measures = measuresOf(store, plan);
        std::ranges::stable_sort(measures, {}, rankOf);
        double left = record.timeBudgetHours.value_or(0);
        for (Measure &measure : measures) {
            if (measure.state == u"Dropped") continue;
            const bool fits = measure.hours.value_or(0) <= left;
            if (fits) left -= measure.hours.value_or(0);
            measure.belowCut = fits ? std::nullopt : std::optional(true);
            putRecord(store, measure, change);
        }
        return Done{};
    });
}

Result<Done> passOverRule(Workspace &workspace, const Id &plan, handover::ClosingRule rule, const QString &reason,
                          const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<HandoverPlan>(store, plan);
        refuseEnded(store, plan);
        const QString code = handover::codeOf(rule);
        record.overrides.removeIf([&](const RuleOverride &each) { return each.rule == code; });
        if (!reason.trimmed().isEmpty()) record.overrides << RuleOverride{code, reason.trimmed()};
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
