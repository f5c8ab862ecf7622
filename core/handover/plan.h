// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/risk.h"
#include "model/handover.h"
#include "model/knowledge.h"
#include "model/trialrun.h"

/// States of a hand-over plan, the gates between them and the rules by which it may be closed (risk-and-handover.md §3,
/// §7).
namespace staffelstab::handover
{

/// One process of a plan with everything that gates ask of it.
struct PlannedProcess {
    HandoverProcess record;
    Process process;
    int completeness = 0; ///< points of the sheet
    Risk risk;
    int stage = 0;              ///< Übergabestufe
    bool hasOwnerAfter = false; ///< its post has a holder or keeper after T who is not the leaver
    QList<TrialRun> trials;     ///< of its sheet, newest first
};

struct PlanFacts {
    HandoverPlan plan;
    QList<PlannedProcess> processes;
    QList<Measure> measures;
    QList<OpenCase> cases;
    QList<KnowledgeItem> accesses;
    bool isTaskListDone = false; ///< question S2.1 is answered
    bool isCoreAnswered = false; ///< every question of the core set is
    QDate today;
    QDate last; ///< T
};

/// The rules of closing, in their order.
enum class ClosingRule { Measures, Owners, Stages, Cases, Accesses, Released, Confirmed };
QString codeOf(ClosingRule rule); ///< in the vocabulary closingRule

/// The rules that the plan breaks, those passed over with a reason included.
QList<ClosingRule> brokenRules(const PlanFacts &facts);

/// What a state lacks before it may be left.
enum class GateNeed {
    Post,
    Leaver,
    Supervisor,
    LeavingMonth,
    Minutes,
    VoluntaryConsent,
    TaskList,
    Priorities,
    KnowledgeFactors,
    CoreAnswers,
    MeasureForEachRisk,
    TimeBudget,
    SupervisorPriorities,
    Dates,
    ClosingMeasures,
    ClosingOwners,
    ClosingStages,
    ClosingCases,
    ClosingAccesses,
    ClosingReleased,
    ClosingConfirmed,
    ThreeMonths,
    BothAnswers,
    Successor,
};

/// Empty when the gate of the present state is open. Rules passed over with a reason count as kept.
QList<GateNeed> lackingAtGate(const PlanFacts &facts);

/// The state that follows; empty where there is none. A paused plan and one in interim custody go on where they
/// stopped.
QString stateAfter(const HandoverPlan &plan);

/// Earlier states that the plan may go back to, down to Capture.
QStringList backSteps(const QString &state);

/// States beside the way that may be entered from here: Paused, Cancelled, InterimCustody, Emergency.
QStringList sideStates(const QString &state);

/// Nobody may change a closed plan, apart from the follow-up.
bool isReadOnly(const QString &state);

/// What may still be answered in a plan that has ended: the questions of its follow-up.
const QStringList &followUpFields();

/// Whether one of those who hold a post, or are named to take it over, is there after T and is not the leaver.
bool staysOneAfter(const QList<Person> &people, const Id &leaver, const QDate &last);

/// The strictest of the priorities given ("Must" before "Should" before "Can"); empty where none is.
QString strictest(const QStringList &priorities);

/// Hours of the measures that count: neither dropped nor below the cut.
double plannedHours(const QList<Measure> &measures);

/// Risk of the post: the maximum over its processes, never the sum, which would punish diligent lists.
std::optional<int> highestRisk(const QList<PlannedProcess> &processes);

} // namespace staffelstab::handover
