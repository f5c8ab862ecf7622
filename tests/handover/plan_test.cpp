// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/plan.h"

#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

namespace
{

const QDate kToday(2026, 11, 26);
const QDate kLast(2027, 6, 30);
const Consent kGiven{true, kToday};

PlannedProcess aPlannedProcess()
{
    PlannedProcess process;
    process.process.id = u"process"_s;
    process.record.process = u"process"_s;
    process.record.priorityExpert = u"Must"_s;
    process.record.prioritySupervisor = u"Must"_s;
    process.risk.knowledge = 4;
    process.risk.gross = 20;
    process.stage = 75;
    process.hasOwnerAfter = true;
    return process;
}

Measure aMeasure()
{
    Measure measure;
    measure.process = u"process"_s;
    measure.hours = 4;
    measure.prioritySupervisor = u"Must"_s;
    measure.due = kToday.addDays(30);
    measure.state = u"Done"_s;
    return measure;
}

/// A plan whose every gate is open.
PlanFacts ready(const QString &state)
{
    PlanFacts facts;
    facts.today = kToday;
    facts.last = kLast;
    facts.isTaskListDone = facts.isCoreAnswered = true;
    facts.processes = {aPlannedProcess()};
    facts.measures = {aMeasure()};
    OpenCase open;
    open.newOwner = u"successor"_s;
    open.nextDate = kLast;
    facts.cases = {open};
    KnowledgeItem key;
    key.handedOver = kGiven;
    facts.accesses = {key};
    HandoverPlan &plan = facts.plan;
    plan.post = plan.leaver = plan.supervisor = u"somebody"_s;
    plan.leavingMonth = kLast;
    plan.firstTalkMinutes = u"Ziel, Zeit, wer was sieht"_s;
    plan.voluntaryConsent = plan.leaverReleased = plan.successorConfirmed = plan.supervisorConfirmed = kGiven;
    plan.timeBudgetHours = 24;
    plan.successors = {u"successor"_s};
    plan.betterThanWithout = plan.surprises = u"ja"_s;
    plan.state = state;
    return facts;
}

/// One thing that a gate asks for: what takes it away, and what is then told.
struct GateRow {
    const char *name;
    QString state;
    GateNeed need;
    void (*spoil)(PlanFacts &facts);
};

const GateRow kGates[] = {
    {"post", u"Draft"_s, GateNeed::Post, [](PlanFacts &f) { f.plan.post.clear(); }},
    {"leaver", u"Draft"_s, GateNeed::Leaver, [](PlanFacts &f) { f.plan.leaver.clear(); }},
    {"supervisor", u"Draft"_s, GateNeed::Supervisor, [](PlanFacts &f) { f.plan.supervisor.clear(); }},
    {"month", u"Draft"_s, GateNeed::LeavingMonth, [](PlanFacts &f) { f.plan.leavingMonth = {}; }},
    {"minutes", u"FirstTalk"_s, GateNeed::Minutes, [](PlanFacts &f) { f.plan.firstTalkMinutes = u" "_s; }},
    {"consent", u"FirstTalk"_s, GateNeed::VoluntaryConsent, [](PlanFacts &f) { f.plan.voluntaryConsent = {}; }},
    {"tasks", u"Capture"_s, GateNeed::TaskList, [](PlanFacts &f) { f.isTaskListDone = false; }},
    {"priorities", u"Capture"_s, GateNeed::Priorities,
     [](PlanFacts &f) { f.processes[0].record.priorityExpert = f.processes[0].record.prioritySupervisor = QString(); }},
    {"knowledge", u"Capture"_s, GateNeed::KnowledgeFactors,
     [](PlanFacts &f) { f.processes[0].risk.knowledge = std::nullopt; }},
    {"core", u"Capture"_s, GateNeed::CoreAnswers, [](PlanFacts &f) { f.isCoreAnswered = false; }},
    {"measure", u"MeasurePlan"_s, GateNeed::MeasureForEachRisk, [](PlanFacts &f) { f.measures[0].belowCut = true; }},
    {"budget", u"MeasurePlan"_s, GateNeed::TimeBudget, [](PlanFacts &f) { f.measures[0].hours = 24.5; }},
    {"supervisor's priorities", u"PlanApproval"_s, GateNeed::SupervisorPriorities,
     [](PlanFacts &f) { f.measures[0].prioritySupervisor.clear(); }},
    {"dates", u"PlanApproval"_s, GateNeed::Dates, [](PlanFacts &f) { f.measures[0].due = {}; }},
    {"closing 1", u"Transfer"_s, GateNeed::ClosingMeasures, [](PlanFacts &f) { f.measures[0].state = u"Open"_s; }},
    {"closing 2", u"Transfer"_s, GateNeed::ClosingOwners, [](PlanFacts &f) { f.processes[0].hasOwnerAfter = false; }},
    {"closing 3", u"Transfer"_s, GateNeed::ClosingStages, [](PlanFacts &f) { f.processes[0].stage = 50; }},
    {"closing 4", u"Acceptance"_s, GateNeed::ClosingCases, [](PlanFacts &f) { f.cases[0].newOwner.clear(); }},
    {"closing 5", u"Acceptance"_s, GateNeed::ClosingAccesses, [](PlanFacts &f) { f.accesses[0].handedOver = {}; }},
    {"closing 6", u"Acceptance"_s, GateNeed::ClosingReleased, [](PlanFacts &f) { f.plan.leaverReleased = {}; }},
    {"closing 7", u"Acceptance"_s, GateNeed::ClosingConfirmed, [](PlanFacts &f) { f.plan.supervisorConfirmed = {}; }},
    {"follow-up", u"FollowUp"_s, GateNeed::BothAnswers, [](PlanFacts &f) { f.plan.surprises.clear(); }},
    {"custody", u"InterimCustody"_s, GateNeed::Successor, [](PlanFacts &f) { f.plan.successors.clear(); }},
    {"emergency", u"Emergency"_s, GateNeed::CoreAnswers, [](PlanFacts &f) { f.isCoreAnswered = false; }},
};

class GateOf : public testing::TestWithParam<GateRow>
{
};

TEST_P(GateOf, IsOpenUntilOneThingIsMissing)
{
    PlanFacts facts = ready(GetParam().state);
    EXPECT_EQ(lackingAtGate(facts), QList<GateNeed>()) << GetParam().name;
    GetParam().spoil(facts);
    EXPECT_EQ(lackingAtGate(facts), QList<GateNeed>{GetParam().need}) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Plan, GateOf, testing::ValuesIn(kGates));

TEST(Gate, LooksAtTheLastRulesOnlyAtTheAcceptance)
{
    PlanFacts facts = ready(u"Transfer"_s);
    facts.cases[0].newOwner.clear();
    facts.plan.leaverReleased = {};
    EXPECT_TRUE(lackingAtGate(facts).isEmpty()) << "accesses and cases change hands only one week before T";
}

TEST(Gate, WaitsThreeMonthsForTheFollowUp)
{
    PlanFacts facts = ready(u"Closed"_s);
    facts.today = kLast.addMonths(3).addDays(-1);
    EXPECT_EQ(lackingAtGate(facts), QList<GateNeed>{GateNeed::ThreeMonths});
    facts.today = kLast.addMonths(3);
    EXPECT_TRUE(lackingAtGate(facts).isEmpty());
}

TEST(ClosingRule, IsPassedOverOnlyWithAReason)
{
    PlanFacts facts = ready(u"Transfer"_s);
    facts.processes[0].stage = 25;
    facts.plan.overrides = {{u"Stages"_s, u" "_s}};
    EXPECT_EQ(lackingAtGate(facts), QList<GateNeed>{GateNeed::ClosingStages});
    facts.plan.overrides = {{u"Stages"_s, u"Das Verfahren entfällt im Juli."_s}};
    EXPECT_TRUE(lackingAtGate(facts).isEmpty());
    EXPECT_EQ(brokenRules(facts), QList<ClosingRule>{ClosingRule::Stages}) << "it is still told";
}

TEST(ClosingRule, CountsADroppedMeasureWithItsReason)
{
    PlanFacts facts = ready(u"Transfer"_s);
    facts.measures[0].state = u"Dropped"_s;
    EXPECT_EQ(brokenRules(facts), QList<ClosingRule>{ClosingRule::Measures});
    facts.measures[0].note = u"Das Formular gibt es nicht mehr."_s;
    EXPECT_TRUE(brokenRules(facts).isEmpty());
}

TEST(ClosingRule, IsNamedByTheVocabulary)
{
    const auto &words = vocabulary(u"closingRule").terms;
    ASSERT_EQ(words.size(), 7);
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(codeOf(static_cast<ClosingRule>(i)), words[i].code);
}

TEST(PlanState, FollowsTheWay)
{
    const QStringList way{u"Draft"_s,    u"FirstTalk"_s,  u"Capture"_s, u"MeasurePlan"_s, u"PlanApproval"_s,
                          u"Transfer"_s, u"Acceptance"_s, u"Closed"_s,  u"FollowUp"_s};
    HandoverPlan plan;
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        plan.state = way[i];
        EXPECT_EQ(stateAfter(plan), way[i + 1]);
    }
    plan.state = u"FollowUp"_s;
    EXPECT_EQ(stateAfter(plan), QString());
    plan.state = u"Cancelled"_s;
    EXPECT_EQ(stateAfter(plan), QString());
}

TEST(PlanState, GoesOnWhereItWasPaused)
{
    HandoverPlan plan;
    plan.state = u"Paused"_s;
    plan.pausedState = u"Transfer"_s;
    EXPECT_EQ(stateAfter(plan), u"Transfer"_s);
}

TEST(PlanState, GoesBackDownToCaptureAlone)
{
    EXPECT_EQ(backSteps(u"Transfer"_s), (QStringList{u"Capture"_s, u"MeasurePlan"_s, u"PlanApproval"_s}));
    EXPECT_TRUE(backSteps(u"Capture"_s).isEmpty());
    EXPECT_TRUE(backSteps(u"Closed"_s).isEmpty());
}

TEST(PlanState, IsClosedForGood)
{
    for (const QString &state : {u"Closed"_s, u"FollowUp"_s, u"Cancelled"_s}) {
        EXPECT_TRUE(isReadOnly(state));
        EXPECT_TRUE(sideStates(state).isEmpty());
    }
    EXPECT_TRUE(sideStates(u"Transfer"_s).contains(u"Emergency"_s));
}

TEST(Priority, IsTheStrictestGiven)
{
    EXPECT_EQ(strictest({u"Can"_s, {}, u"Must"_s}), u"Must"_s);
    EXPECT_EQ(strictest({u"Can"_s, u"Should"_s}), u"Should"_s);
    EXPECT_EQ(strictest({{}, {}}), QString());
}

TEST(PostRisk, IsTheMaximumOfItsProcesses)
{
    PlannedProcess low = aPlannedProcess(), high = aPlannedProcess(), none = aPlannedProcess();
    low.risk.gross = 12;
    high.risk.gross = 16;
    none.risk.gross = std::nullopt;
    EXPECT_EQ(highestRisk({low, high, none}), 16);
    EXPECT_EQ(highestRisk({none}), std::nullopt);
}

TEST(HandoverPlan, GoesOnWithWhoeverIsThereAfterTheLastDay)
{
    const QDate last(2027, 6, 30);
    const auto person = [](const Id &id, const QDate &leaving) {
        Person result;
        result.id = id;
        result.leavingDate = leaving;
        return result;
    };
    EXPECT_FALSE(staysOneAfter({}, u"leaver"_s, last));
    EXPECT_FALSE(staysOneAfter({person(u"leaver"_s, {})}, u"leaver"_s, last));
    EXPECT_FALSE(staysOneAfter({person(u"other"_s, last)}, u"leaver"_s, last)) << "leaves on the same day";
    EXPECT_TRUE(staysOneAfter({person(u"other"_s, last.addDays(1))}, u"leaver"_s, last));
    EXPECT_TRUE(staysOneAfter({person(u"leaver"_s, last), person(u"other"_s, {})}, u"leaver"_s, last));
}

} // namespace
