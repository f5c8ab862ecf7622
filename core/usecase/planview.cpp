// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/transfer.h"
#include "model/references.h"
#include "store/startrows.h"
#include "usecase/interviewing.h"
#include "usecase/interviewrecords.h"
#include "usecase/planfacts.h"
#include "usecase/planning.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

constexpr int kLookAheadMonths = 36;

class PlanReading
{
  public:
    PlanReading(Workspace &workspace, const QDate &today)
        : m_workspace(workspace), m_store(workspace.database()), m_today(today)
    {
    }

    PlanView read(const Id &id)
    {
        m_view.facts = planFacts(m_workspace, id, m_today);
        m_view.last = handover::lastDay(m_view.facts.plan.lastWorkingDay, m_view.facts.plan.leavingMonth);
        readInterviews();
        judge();
        nameAll();
        return std::move(m_view);
    }

  private:
    void readInterviews()
    {
        const QStringList core = guideOf(m_store).core;
        for (const Interview &interview : interviewsOf(m_store, m_view.facts.plan)) {
            m_view.interview = interview.id;
            qsizetype settled = 0;
            for (const Answer &answer : answersOf(m_store, interview.id)) {
                if (answer.status.isEmpty() || answer.status == u"Skipped") continue;
                settled += core.contains(answer.question);
                if (answer.question == u"S2.1" && answer.status == u"Answered") m_view.facts.isTaskListDone = true;
            }
            if (settled >= core.size()) m_view.facts.isCoreAnswered = true;
        }
    }

    void judge()
    {
        const handover::PlanFacts &facts = m_view.facts;
        const auto highest = handover::highestRisk(facts.processes);
        m_view.milestones = handover::milestones(facts.last, m_today,
                                                 highest ? std::optional(handover::riskBand(*highest)) : std::nullopt);
        m_view.lacking = handover::lackingAtGate(facts);
        m_view.broken = handover::brokenRules(facts);
        m_view.next = handover::stateAfter(facts.plan);
        m_view.back = handover::backSteps(facts.plan.state);
        m_view.beside = handover::sideStates(facts.plan.state);
        QList<handover::WeightedProcess> sheets, stages;
        for (const handover::PlannedProcess &each : facts.processes) {
            sheets.append({each.risk.knowledge, each.completeness});
            stages.append({each.risk.knowledge, each.stage});
        }
        m_view.coverage = handover::weightedMean(sheets);
        m_view.degree = handover::weightedMean(stages);
        m_view.hours = handover::plannedHours(facts.measures);
        m_view.isLate = handover::isTooLateForAPlan(facts.last, m_today);
    }

    void nameAll()
    {
        QStringList ids = referencesIn(AnyRecord(m_view.facts.plan));
        for (const handover::PlannedProcess &each : std::as_const(m_view.facts.processes))
            ids << each.process.id << referencesIn(AnyRecord(each.record));
        for (const Measure &measure : std::as_const(m_view.facts.measures))
            ids << referencesIn(AnyRecord(measure));
        for (const OpenCase &each : std::as_const(m_view.facts.cases))
            ids << referencesIn(AnyRecord(each));
        ids.removeDuplicates();
        auto labels = labelsFor(m_workspace, ids);
        if (!labels) throw Failure(labels.error());
        m_view.labels = *std::move(labels);
    }

    Workspace &m_workspace;
    RecordStore m_store;
    const QDate m_today;
    PlanView m_view;
};

/// Risk of the post's processes by their answers alone, without their sheets.
void rate(RecordStore &store, HandoverRow &row, const QDate &today)
{
    for (const Process &process : processesOf(store, row.post.id)) {
        ++row.processes;
        const QDate leaving = row.planState == u"Emergency" ? today : row.leavingDate;
        const handover::Risk risk = handover::riskOf(process.knowledgeFactor, leaving, today, {});
        if (risk.gross)
            row.risk = std::max(row.risk.value_or(0), *risk.gross);
        else
            ++row.unrated;
    }
}

} // namespace

Result<PlanView> planView(Workspace &workspace, const Id &plan, const QDate &today)
{
    return guard([&] { return PlanReading(workspace, today).read(plan); });
}

Result<QList<HandoverRow>> handoverRows(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<HandoverRow> rows;
        const auto rowOf = [&](const Id &post) -> HandoverRow & {
            const auto known = std::ranges::find(rows, post, [](const HandoverRow &row) { return row.post.id; });
            if (known != rows.end()) return *known;
            HandoverRow row;
            row.post = labelOf(store, require<Post>(store, post));
            rows << row;
            return rows.back();
        };
        for (const store::LeaverRow &leaver :
             store::leavingUntil(workspace.database(), today.addMonths(kLookAheadMonths)))
            if (HandoverRow &row = rowOf(leaver.post); !row.leavingDate.isValid()) row.leavingDate = leaver.leavingDate;
        for (const AnyRecord &record : store.list(RecordKind::HandoverPlan)) {
            const auto &plan = std::get<HandoverPlan>(record);
            if (plan.state == u"Cancelled" || !store.load(plan.post)) continue;
            HandoverRow &row = rowOf(plan.post);
            if (handover::isReadOnly(plan.state)) { // closed: shown until the post is left again
                const QDate last = handover::lastDay(plan.lastWorkingDay, plan.leavingMonth).date;
                if (!row.plan.isEmpty() || (row.leavingDate.isValid() && row.leavingDate > last)) continue;
            }
            row.plan = plan.id;
            row.planState = plan.state;
            if (!row.leavingDate.isValid())
                row.leavingDate = handover::lastDay(plan.lastWorkingDay, plan.leavingMonth).date;
        }
        for (const AnyRecord &record : store.list(RecordKind::Interview)) {
            const auto &interview = std::get<Interview>(record);
            if (interview.state == u"Done" || interview.keeper != workspace.author() || !store.load(interview.post))
                continue;
            if (const auto plan = activePlanOf(store, interview.post); plan && !isWithLeaver(interview, *plan))
                continue;
            rowOf(interview.post).interview = interview.id;
        }
        for (HandoverRow &row : rows)
            rate(store, row, today);
        std::ranges::stable_sort(rows, [](const HandoverRow &a, const HandoverRow &b) {
            const int left = a.risk.value_or(0), right = b.risk.value_or(0);
            if (left != right) return left > right;
            return a.leavingDate.isValid() && (!b.leavingDate.isValid() || a.leavingDate < b.leavingDate);
        });
        return rows;
    });
}

} // namespace staffelstab
