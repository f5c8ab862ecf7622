// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/trialling.h"

#include "handover/plan.h"
#include "handover/transfer.h"
#include "store/feed.h"
#include "usecase/steps.h"
#include "usecase/trialrecords.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

bool hasEnded(const TrialRun &run) { return run.state == u"Done"; }

TrialRun requireRun(RecordStore &store, const Id &id, bool ended)
{
    auto run = require<TrialRun>(store, id);
    if (hasEnded(run) != ended) throw Failure(ErrorCode::Invalid, u"not in this state"_s, u"state"_s);
    run.trials = handover::trialsOf(stepsOf(store, run.process), run.trials);
    return run;
}

StepTrial &requireTrial(TrialRun &run, const Id &step)
{
    const auto found = std::ranges::find(run.trials, step, &StepTrial::step);
    if (found == run.trials.end()) throw Failure(ErrorCode::NotFound, u"no such step"_s, step);
    return *found;
}

/// The process in each plan that is not over.
struct PlanOfTrial {
    HandoverProcess planned;
    HandoverPlan plan;
};

QList<PlanOfTrial> plansWith(RecordStore &store, const Id &process)
{
    QList<PlanOfTrial> plans;
    for (const AnyRecord &record : store.pointingTo(RecordKind::HandoverProcess, u"process", process)) {
        const auto &planned = std::get<HandoverProcess>(record);
        const auto plan = store.load<HandoverPlan>(planned.plan);
        if (plan && plan->state != u"Cancelled" && !handover::isReadOnly(plan->state)) plans.append({planned, *plan});
    }
    return plans;
}

/// Where the person follows on whoever leaves, or keeps the work for the time between.
QList<PlanOfTrial> plansToSign(RecordStore &store, const Id &process, const Id &person)
{
    QList<PlanOfTrial> plans = plansWith(store, process);
    plans.removeIf([&](const PlanOfTrial &each) {
        return !each.plan.successors.contains(person) && each.plan.interimKeeper != person;
    });
    return plans;
}

/// A plan that is over keeps its proof.
bool isProofAnywhere(RecordStore &store, const TrialRun &run)
{
    return std::ranges::any_of(store.pointingTo(RecordKind::HandoverProcess, u"process", run.process),
                               [&](const AnyRecord &record) {
                                   const QList<TransferProof> &proofs = std::get<HandoverProcess>(record).proofs;
                                   return std::ranges::find(proofs, run.id, &TransferProof::trial) != proofs.end();
                               });
}

/// Whoever says something about a colleague's run does not become the one who works by the sheet.
bool hasBegun(Workspace &workspace, const Id &run)
{
    const auto entries = store::ChangeFeed(workspace.database()).of(run, -1);
    return !entries.isEmpty() && entries.constLast().author == workspace.author();
}

} // namespace

Result<Saved> beginTrial(Workspace &workspace, const Id &process, const QDate &today, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::TrialRun)) return *made;
        const auto sheet = require<Process>(store, process);
        for (const TrialRun &run : trialsOf(store, process))
            if (!hasEnded(run) && hasBegun(workspace, run.id)) return Saved{run.id, run.revision, run.changedAt};
        const QList<Step> steps = stepsOf(store, process);
        if (steps.isEmpty()) throw Failure(ErrorCode::Invalid, u"no steps to work through"_s, process);
        auto run = std::get<TrialRun>(blank(RecordKind::TrialRun));
        run.process = process;
        run.begunOn = today;
        run.sheetRevision = sheet.revision;
        run.stepsMark = handover::stepsMark(steps);
        run.trials = handover::trialsOf(steps, {});
        run.lastStep = steps.front().id;
        return putRecord(store, run, change);
    });
}

Result<TrialView> trialView(Workspace &workspace, const Id &run, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        TrialView view;
        view.run = require<TrialRun>(store, run);
        auto sheet = processSheet(workspace, view.run.process, today);
        if (!sheet) throw Failure(sheet.error());
        view.sheet = *std::move(sheet);
        view.run.trials = handover::trialsOf(view.sheet.steps, view.run.trials);
        view.counts = handover::countTrials(view.run.trials);
        view.isOfThisSheet = handover::isOfThisSheet(view.run, view.sheet.steps);
        if (const auto expert = store.load<Person>(expertOf(store, view.run.process)))
            view.expert = labelOf(store, *expert);
        QStringList made, signers;
        for (const StepTrial &trial : std::as_const(view.run.trials))
            if (!trial.followUp.isEmpty()) made << trial.followUp;
        for (const PlanOfTrial &each : plansWith(store, view.run.process)) {
            signers << each.plan.successors;
            if (!each.plan.interimKeeper.isEmpty()) signers << each.plan.interimKeeper;
        }
        signers.removeDuplicates();
        view.isSigned = isProofAnywhere(store, view.run);
        view.isOwn = hasBegun(workspace, run);
        auto followUps = labelsFor(workspace, made);
        auto people = labelsFor(workspace, signers);
        if (!followUps) throw Failure(followUps.error());
        if (!people) throw Failure(people.error());
        view.followUps = *std::move(followUps);
        view.signers = *std::move(people);
        return view;
    });
}

Result<Done> keepTrials(Workspace &workspace, const Id &run, const QList<StepTrial> &said, const Id &at,
                        const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        TrialRun record = requireRun(store, run, false);
        for (const StepTrial &each : said) {
            const auto trial = std::ranges::find(record.trials, each.step, &StepTrial::step);
            if (trial == record.trials.end()) {
                record.trials << each; // the step went meanwhile; what was said about it stays
                continue;
            }
            trial->verdict = each.verdict;
            trial->note = each.note;
            trial->name = each.name;
        }
        if (store.load<Step>(at)) record.lastStep = at;
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> finishTrial(Workspace &workspace, const Id &run, const QDate &today, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        TrialRun record = requireRun(store, run, false);
        record.state = u"Done"_s;
        record.finishedOn = today;
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> resumeTrial(Workspace &workspace, const Id &run, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        TrialRun record = requireRun(store, run, true);
        if (isProofAnywhere(store, record)) throw Failure(ErrorCode::Invalid, u"it is proof of a hand-over"_s, run);
        record.state = u"Running"_s;
        record.finishedOn = {};
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> askAboutStep(Workspace &workspace, const Id &run, const Id &step, const QString &text,
                          const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        TrialRun record = requireRun(store, run, true);
        StepTrial &trial = requireTrial(record, step);
        auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
        question.text = text.trimmed();
        question.subject = store.load<Step>(step) ? step : record.process;
        question.occasion = u"TrialRun"_s;
        trial.followUp = askExpert(store, question, record.process, change);
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> noteAtStep(Workspace &workspace, const Id &run, const Id &step, const QString &title,
                        const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (madeBefore(workspace, command, RecordKind::KnowledgeItem)) return Done{};
        TrialRun record = requireRun(store, run, true);
        StepTrial &trial = requireTrial(record, step);
        auto item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
        item.kind = u"Pitfall"_s;
        item.title = title.trimmed();
        item.body = trial.note;
        item.provenance = u"Observed"_s;
        item.links = QStringList{store.load<Step>(step) ? step : record.process};
        trial.followUp = putRecord(store, item, change).id;
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> signTrial(Workspace &workspace, const Id &run, const QString &manner, const Id &person,
                       const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        TrialRun record = requireRun(store, run, true);
        if (!store.load<Person>(person)) throw Failure(ErrorCode::Invalid, u"nobody is named"_s, u"person"_s);
        if (!handover::mayProve(handover::countTrials(record.trials), manner))
            throw Failure(ErrorCode::Invalid, u"the sheet did not hold"_s, u"trials"_s);
        if (record.person != person && isProofAnywhere(store, record))
            throw Failure(ErrorCode::Invalid, u"another person has signed"_s, u"person"_s);
        const QList<PlanOfTrial> plans = plansToSign(store, record.process, person);
        if (plans.isEmpty()) throw Failure(ErrorCode::Invalid, u"no plan is under way"_s, record.process);
        record.person = person;
        record.manner = manner;
        putRecord(store, record, change);
        for (const PlanOfTrial &each : plans) {
            HandoverProcess planned = each.planned;
            planned.proofs.removeIf([&](const TransferProof &proof) { return proof.trial == run; });
            planned.proofs << handover::proofOf(record);
            putRecord(store, planned, change);
        }
        return Done{};
    });
}

} // namespace staffelstab
