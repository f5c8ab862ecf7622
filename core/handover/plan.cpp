// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/plan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr int kRiskWithMeasure = 10;
constexpr int kCriticalKnowledge = 4;
constexpr int kShownStage = 75;
constexpr int kFollowUpMonths = 3;

const QStringList kWay{u"Draft"_s,    u"FirstTalk"_s,  u"Capture"_s, u"MeasurePlan"_s, u"PlanApproval"_s,
                       u"Transfer"_s, u"Acceptance"_s, u"Closed"_s,  u"FollowUp"_s};

constexpr std::array kRuleCodes{"Measures", "Owners", "Stages", "Cases", "Accesses", "Released", "Confirmed"};

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }
bool isGiven(const Consent &consent) { return consent.given == true; }
bool isDropped(const Measure &measure) { return measure.state == u"Dropped"; }
bool counts(const Measure &measure) { return !isDropped(measure) && measure.belowCut != true; }

QString strictestOf(const Measure &measure)
{
    return strictest({measure.priorityExpert, measure.prioritySupervisor, measure.prioritySuccessor});
}

bool hasMeasure(const PlanFacts &facts, const Id &process)
{
    return std::ranges::any_of(facts.measures,
                               [&](const Measure &measure) { return counts(measure) && measure.process == process; });
}

bool isBroken(ClosingRule rule, const PlanFacts &facts)
{
    const auto any = [](const auto &list, auto fits) { return std::ranges::any_of(list, fits); };
    switch (rule) {
    case ClosingRule::Measures:
        return any(facts.measures, [](const Measure &measure) {
            const bool isSettled = measure.state == u"Done" || (isDropped(measure) && !isBlank(measure.note));
            return strictestOf(measure) == u"Must" && !isSettled;
        });
    case ClosingRule::Owners:
        return any(facts.processes, [](const PlannedProcess &process) { return !process.hasOwnerAfter; });
    case ClosingRule::Stages:
        return any(facts.processes, [](const PlannedProcess &process) {
            return process.risk.knowledge.value_or(0) >= kCriticalKnowledge && process.stage < kShownStage;
        });
    case ClosingRule::Cases:
        return any(facts.cases,
                   [](const OpenCase &each) { return each.newOwner.isEmpty() || !each.nextDate.isValid(); });
    case ClosingRule::Accesses:
        return any(facts.accesses, [](const KnowledgeItem &access) { return !isGiven(access.handedOver); });
    case ClosingRule::Released:
        return !isGiven(facts.plan.leaverReleased);
    case ClosingRule::Confirmed:
        return !isGiven(facts.plan.successorConfirmed) || !isGiven(facts.plan.supervisorConfirmed);
    }
    return true;
}

GateNeed needOf(ClosingRule rule)
{
    return static_cast<GateNeed>(static_cast<int>(GateNeed::ClosingMeasures) + static_cast<int>(rule));
}

class Gate
{
  public:
    explicit Gate(const PlanFacts &facts) : m_facts(facts), m_plan(facts.plan) {}

    QList<GateNeed> lacking()
    {
        const QString &state = m_plan.state;
        if (state == u"Draft") draft();
        if (state == u"FirstTalk") {
            need(isBlank(m_plan.firstTalkMinutes), GateNeed::Minutes);
            need(!isGiven(m_plan.voluntaryConsent), GateNeed::VoluntaryConsent);
        }
        if (state == u"Capture") capture();
        if (state == u"MeasurePlan") measurePlan();
        if (state == u"PlanApproval") approval();
        if (state == u"Transfer") closingRules(ClosingRule::Stages);
        if (state == u"Acceptance") closingRules(ClosingRule::Confirmed);
        if (state == u"Closed")
            need(!m_facts.last.isValid() || m_facts.today < m_facts.last.addMonths(kFollowUpMonths),
                 GateNeed::ThreeMonths);
        if (state == u"FollowUp")
            need(isBlank(m_plan.betterThanWithout) || isBlank(m_plan.surprises), GateNeed::BothAnswers);
        if (state == u"InterimCustody") need(m_plan.successors.isEmpty(), GateNeed::Successor);
        if (state == u"Emergency") need(!m_facts.isCoreAnswered, GateNeed::CoreAnswers);
        return m_lacking;
    }

  private:
    void need(bool isLacking, GateNeed what)
    {
        if (isLacking) m_lacking << what;
    }

    void draft()
    {
        need(m_plan.post.isEmpty(), GateNeed::Post);
        need(m_plan.leaver.isEmpty(), GateNeed::Leaver);
        need(m_plan.supervisor.isEmpty(), GateNeed::Supervisor);
        need(!m_plan.leavingMonth.isValid() && !m_plan.lastWorkingDay.isValid(), GateNeed::LeavingMonth);
    }

    void capture()
    {
        const auto &processes = m_facts.processes;
        need(!m_facts.isTaskListDone, GateNeed::TaskList);
        need(std::ranges::any_of(processes,
                                 [](const PlannedProcess &each) {
                                     return strictest({each.record.priorityExpert, each.record.prioritySupervisor,
                                                       each.record.prioritySuccessor})
                                         .isEmpty();
                                 }),
             GateNeed::Priorities);
        need(std::ranges::any_of(processes, [](const PlannedProcess &each) { return !each.risk.knowledge; }),
             GateNeed::KnowledgeFactors);
        need(!m_facts.isCoreAnswered, GateNeed::CoreAnswers);
    }

    void measurePlan()
    {
        need(std::ranges::any_of(m_facts.processes,
                                 [this](const PlannedProcess &each) {
                                     return each.risk.gross.value_or(0) >= kRiskWithMeasure &&
                                            !hasMeasure(m_facts, each.process.id);
                                 }),
             GateNeed::MeasureForEachRisk);
        need(plannedHours(m_facts.measures) > m_plan.timeBudgetHours.value_or(0), GateNeed::TimeBudget);
    }

    void approval()
    {
        need(std::ranges::any_of(m_facts.processes,
                                 [](const PlannedProcess &each) { return each.record.prioritySupervisor.isEmpty(); }) ||
                 std::ranges::any_of(
                     m_facts.measures,
                     [](const Measure &each) { return counts(each) && each.prioritySupervisor.isEmpty(); }),
             GateNeed::SupervisorPriorities);
        need(std::ranges::any_of(m_facts.measures,
                                 [](const Measure &each) { return counts(each) && !each.due.isValid(); }),
             GateNeed::Dates);
    }

    void closingRules(ClosingRule last)
    {
        for (const ClosingRule rule : brokenRules(m_facts)) {
            if (rule > last) continue;
            const bool isPassedOver = std::ranges::any_of(m_plan.overrides, [rule](const RuleOverride &each) {
                return each.rule == codeOf(rule) && !isBlank(each.reason);
            });
            need(!isPassedOver, needOf(rule));
        }
    }

    const PlanFacts &m_facts;
    const HandoverPlan &m_plan;
    QList<GateNeed> m_lacking;
};

} // namespace

QString codeOf(ClosingRule rule) { return QString::fromLatin1(kRuleCodes.at(static_cast<std::size_t>(rule))); }

QList<ClosingRule> brokenRules(const PlanFacts &facts)
{
    QList<ClosingRule> broken;
    for (std::size_t i = 0; i < kRuleCodes.size(); ++i)
        if (const auto rule = static_cast<ClosingRule>(i); isBroken(rule, facts)) broken << rule;
    return broken;
}

QList<GateNeed> lackingAtGate(const PlanFacts &facts) { return Gate(facts).lacking(); }

QString stateAfter(const HandoverPlan &plan)
{
    if (plan.state == u"Paused" || plan.state == u"InterimCustody")
        return plan.pausedState.isEmpty() ? u"Draft"_s : plan.pausedState;
    if (plan.state == u"Emergency") return u"Transfer"_s;
    const qsizetype place = kWay.indexOf(plan.state);
    return place < 0 ? QString() : kWay.value(place + 1);
}

QStringList backSteps(const QString &state)
{
    const qsizetype place = kWay.indexOf(state);
    const qsizetype capture = kWay.indexOf(u"Capture");
    if (place <= capture || isReadOnly(state)) return {};
    return kWay.mid(capture, place - capture);
}

QStringList sideStates(const QString &state)
{
    if (isReadOnly(state)) return {};
    if (state == u"Paused" || state == u"InterimCustody") return {u"Emergency"_s, u"Cancelled"_s};
    if (state == u"Emergency") return {u"Paused"_s, u"InterimCustody"_s, u"Cancelled"_s};
    return {u"Paused"_s, u"InterimCustody"_s, u"Emergency"_s, u"Cancelled"_s};
}

bool isReadOnly(const QString &state) { return state == u"Closed" || state == u"FollowUp" || state == u"Cancelled"; }

const QStringList &followUpFields()
{
    static const QStringList fields{u"betterThanWithout"_s, u"surprises"_s};
    return fields;
}

bool staysOneAfter(const QList<Person> &people, const Id &leaver, const QDate &last)
{
    return std::ranges::any_of(people, [&](const Person &person) {
        return person.id != leaver && (!person.leavingDate.isValid() || person.leavingDate > last);
    });
}

QString strictest(const QStringList &priorities)
{
    for (const QString &priority : {u"Must"_s, u"Should"_s, u"Can"_s})
        if (priorities.contains(priority)) return priority;
    return {};
}

double plannedHours(const QList<Measure> &measures)
{
    double hours = 0;
    for (const Measure &measure : measures)
        if (counts(measure)) hours += measure.hours.value_or(0);
    return hours;
}

std::optional<int> highestRisk(const QList<PlannedProcess> &processes)
{
    std::optional<int> highest;
    for (const PlannedProcess &each : processes)
        if (each.risk.gross) highest = std::max(highest.value_or(0), *each.risk.gross);
    return highest;
}

} // namespace staffelstab::handover
