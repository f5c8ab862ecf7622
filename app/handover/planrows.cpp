// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/planrows.h"

#include "handover/trialrows.h"
#include "model/vocabulary.h"
#include "process/risktext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString milestoneText(handover::MilestoneKind kind)
{
    using Kind = handover::MilestoneKind;
    switch (kind) {
    case Kind::ListChecked:
        return PlanText::tr("Supervisor knows of the leaving");
    case Kind::Rated:
        return PlanText::tr("Knowledge is rated, the plan is made");
    case Kind::FirstTalk:
        return PlanText::tr("First talk");
    case Kind::KnowledgeMap:
        return PlanText::tr("Tasks and knowledge are collected");
    case Kind::MeasurePlan:
        return PlanText::tr("Plan of measures with the supervisor’s answer");
    case Kind::TransferBegins:
        return PlanText::tr("Passing on begins (30 minutes every two weeks)");
    case Kind::TransferEnds:
        return PlanText::tr("Passing on ends");
    case Kind::AcceptanceTalk:
        return PlanText::tr("Talk of acceptance, with time left to mend");
    case Kind::AccessesPassed:
        return PlanText::tr("Accesses, keys and open cases are handed over");
    case Kind::Closing:
        return PlanText::tr("Last working day: closing and thanks");
    case Kind::FollowUp:
        return PlanText::tr("Follow-up after three months");
    }
    return {};
}

int positionOf(const QString &priority)
{
    const QList<Term> &terms = vocabulary(u"transferPriority").terms;
    const auto found = std::ranges::find(terms, priority, &Term::code);
    return found == terms.end() ? 0 : static_cast<int>(found - terms.begin()) + 1;
}

QString titleIn(const PlanView &view, const Id &id)
{
    const auto found = std::ranges::find(view.labels, id, &RecordLabel::id);
    return found == view.labels.end() ? QString() : found->title;
}

QString joinedWords(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts)
        if (!text.isEmpty()) kept << text;
    return kept.join(u" · "_s);
}

} // namespace

QStringList priorityWords()
{
    QStringList words{PlanText::tr("none")};
    for (const Term &term : vocabulary(u"transferPriority").terms)
        words << termWord(u"transferPriority", term.code);
    return words;
}

QString priorityCode(int position)
{
    const QList<Term> &terms = vocabulary(u"transferPriority").terms;
    return position < 1 || position > terms.size() ? QString() : terms[position - 1].code;
}

QString needText(handover::GateNeed need)
{
    using Need = handover::GateNeed;
    switch (need) {
    case Need::Post:
        return PlanText::tr("the post");
    case Need::Leaver:
        return PlanText::tr("who leaves");
    case Need::Supervisor:
        return PlanText::tr("the supervisor");
    case Need::LeavingMonth:
        return PlanText::tr("the leaving month or the last working day");
    case Need::Minutes:
        return PlanText::tr("minutes of the first talk: aim, time budget, who sees what");
    case Need::VoluntaryConsent:
        return PlanText::tr("that whoever leaves agrees of their own free will");
    case Need::TaskList:
        return PlanText::tr("the list of tasks (question S2.1 of the interview)");
    case Need::Priorities:
        return PlanText::tr("a priority for every process");
    case Need::KnowledgeFactors:
        return PlanText::tr("the four answers about each process (what would be lost)");
    case Need::CoreAnswers:
        return PlanText::tr("the core questions of the interview");
    case Need::MeasureForEachRisk:
        return PlanText::tr("a measure for each process with risk 10 or more");
    case Need::TimeBudget:
        return PlanText::tr("measures that fit into the time budget, or a mark on those that do not");
    case Need::SupervisorPriorities:
        return PlanText::tr("the supervisor’s priorities");
    case Need::Dates:
        return PlanText::tr("a date for each measure");
    case Need::ThreeMonths:
        return PlanText::tr("three months since the last working day");
    case Need::BothAnswers:
        return PlanText::tr("both answers of the follow-up");
    case Need::Successor:
        return PlanText::tr("a successor");
    default:
        break;
    }
    const int rule = static_cast<int>(need) - static_cast<int>(Need::ClosingMeasures);
    return termWord(u"closingRule", handover::codeOf(static_cast<handover::ClosingRule>(rule)));
}

QList<MilestoneRow> milestoneRows(const PlanView &view)
{
    QList<MilestoneRow> rows;
    bool isNextTold = false;
    for (const handover::PlanMilestone &milestone : view.milestones) {
        const bool isPast = milestone.due < view.facts.today;
        const bool isNext = !isPast && !std::exchange(isNextTold, isNextTold || !isPast);
        rows << MilestoneRow{milestoneText(milestone.kind), dateText(milestone.due),
                             isPast   ? PlanText::tr("date is over")
                             : isNext ? PlanText::tr("next")
                                      : QString(),
                             isPast ? u"neutral"_s : u"info"_s};
    }
    return rows;
}

QList<PlannedRow> plannedRows(const PlanView &view)
{
    QList<PlannedRow> rows;
    for (const handover::PlannedProcess &each : view.facts.processes) {
        PlannedRow row;
        row.record = each.record.id;
        row.process = each.process.id;
        row.name = each.process.name;
        row.risk = riskText(each.risk.gross);
        row.tone = riskTone(each.risk.gross);
        row.state = PlanText::tr("sheet %1 of 100 · stage %2 of 100").arg(each.completeness).arg(each.stage);
        row.stage = each.stage;
        row.expert = positionOf(each.record.priorityExpert);
        row.supervisor = positionOf(each.record.prioritySupervisor);
        row.successor = positionOf(each.record.prioritySuccessor);
        for (const TransferProof &proof : each.record.proofs)
            row.proof =
                PlanText::tr("%1, %2, %3")
                    .arg(termWord(u"transferProof", proof.stage), titleIn(view, proof.person), dateText(proof.date));
        if (!each.trials.isEmpty()) {
            const TrialRun &run = each.trials.front();
            row.trial = PlanText::tr("trial run %1: %2")
                            .arg(dateText(run.state == u"Running" ? run.begunOn : run.finishedOn),
                                 trialCountsText(handover::countTrials(run.trials)));
        }
        rows << row;
    }
    return rows;
}

QList<MeasureRow> measureRows(const PlanView &view)
{
    QList<MeasureRow> rows;
    for (const Measure &measure : view.facts.measures) {
        const QString hours = measure.hours ? PlanText::tr("%1 h").arg(*measure.hours) : QString();
        rows << MeasureRow{measure.id, measure.text,
                           joinedWords({termWord(u"measureType", measure.type), titleIn(view, measure.process), hours,
                                        dateText(measure.due), termWord(u"measureState", measure.state)}),
                           measure.state == u"Done" ? u"good"_s : u"neutral"_s, measure.belowCut == true};
    }
    return rows;
}

QList<CaseRow> caseRows(const PlanView &view)
{
    QList<CaseRow> rows;
    for (const OpenCase &each : view.facts.cases)
        rows << CaseRow{each.id, each.title,
                        joinedWords({each.isPromise == true ? PlanText::tr("promised") : QString(), each.status,
                                     each.nextStep, dateText(each.nextDate), titleIn(view, each.newOwner)}),
                        !each.newOwner.isEmpty() && each.nextDate.isValid()};
    return rows;
}

QList<AccessRow> accessRows(const PlanView &view)
{
    QList<AccessRow> rows;
    for (const KnowledgeItem &access : view.facts.accesses)
        rows << AccessRow{access.id, access.title, access.body, access.handedOver.given == true};
    return rows;
}

QList<RuleRow> ruleRows(const PlanView &view)
{
    QList<RuleRow> rows;
    for (const Term &term : vocabulary(u"closingRule").terms) {
        const bool isBroken = std::ranges::any_of(
            view.broken, [&](handover::ClosingRule rule) { return handover::codeOf(rule) == term.code; });
        const auto &overrides = view.facts.plan.overrides;
        const auto passed = std::ranges::find(overrides, term.code, &RuleOverride::rule);
        rows << RuleRow{termWord(u"closingRule", term.code), !isBroken,
                        passed == overrides.end() ? QString() : passed->reason};
    }
    return rows;
}

QList<ConsentRow> consentRows(const PlanView &view)
{
    const HandoverPlan &plan = view.facts.plan;
    return {{u"voluntaryConsent"_s, PlanText::tr("Whoever leaves agrees of their own free will"),
             plan.voluntaryConsent.given == true},
            {u"leaverReleased"_s, PlanText::tr("Whoever leaves has released the contents"),
             plan.leaverReleased.given == true},
            {u"successorConfirmed"_s, PlanText::tr("The successor confirms the hand-over"),
             plan.successorConfirmed.given == true},
            {u"supervisorConfirmed"_s, PlanText::tr("The supervisor confirms the hand-over"),
             plan.supervisorConfirmed.given == true}};
}

QList<RowsModel<MilestoneRow>::Role> milestoneRoles()
{
    return {{"title", [](const MilestoneRow &row) -> QVariant { return row.title; }},
            {"when", [](const MilestoneRow &row) -> QVariant { return row.when; }},
            {"state", [](const MilestoneRow &row) -> QVariant { return row.state; }},
            {"tone", [](const MilestoneRow &row) -> QVariant { return row.tone; }}};
}

QList<RowsModel<PlannedRow>::Role> plannedRoles()
{
    return {{"record", [](const PlannedRow &row) -> QVariant { return row.record; }},
            {"process", [](const PlannedRow &row) -> QVariant { return row.process; }},
            {"name", [](const PlannedRow &row) -> QVariant { return row.name; }},
            {"risk", [](const PlannedRow &row) -> QVariant { return row.risk; }},
            {"tone", [](const PlannedRow &row) -> QVariant { return row.tone; }},
            {"state", [](const PlannedRow &row) -> QVariant { return row.state; }},
            {"stage", [](const PlannedRow &row) -> QVariant { return row.stage; }},
            {"expert", [](const PlannedRow &row) -> QVariant { return row.expert; }},
            {"supervisor", [](const PlannedRow &row) -> QVariant { return row.supervisor; }},
            {"successor", [](const PlannedRow &row) -> QVariant { return row.successor; }},
            {"proof", [](const PlannedRow &row) -> QVariant { return row.proof; }},
            {"trial", [](const PlannedRow &row) -> QVariant { return row.trial; }}};
}

QList<RowsModel<MeasureRow>::Role> measureRoles()
{
    return {{"record", [](const MeasureRow &row) -> QVariant { return row.record; }},
            {"title", [](const MeasureRow &row) -> QVariant { return row.text; }},
            {"detail", [](const MeasureRow &row) -> QVariant { return row.detail; }},
            {"tone", [](const MeasureRow &row) -> QVariant { return row.tone; }},
            {"belowCut", [](const MeasureRow &row) -> QVariant { return row.belowCut; }}};
}

QList<RowsModel<CaseRow>::Role> caseRoles()
{
    return {{"record", [](const CaseRow &row) -> QVariant { return row.record; }},
            {"title", [](const CaseRow &row) -> QVariant { return row.title; }},
            {"detail", [](const CaseRow &row) -> QVariant { return row.detail; }},
            {"settled", [](const CaseRow &row) -> QVariant { return row.settled; }}};
}

QList<RowsModel<AccessRow>::Role> accessRoles()
{
    return {{"record", [](const AccessRow &row) -> QVariant { return row.record; }},
            {"title", [](const AccessRow &row) -> QVariant { return row.title; }},
            {"detail", [](const AccessRow &row) -> QVariant { return row.detail; }},
            {"handedOver", [](const AccessRow &row) -> QVariant { return row.handedOver; }}};
}

QList<RowsModel<RuleRow>::Role> ruleRoles()
{
    return {{"words", [](const RuleRow &row) -> QVariant { return row.text; }},
            {"kept", [](const RuleRow &row) -> QVariant { return row.kept; }},
            {"reason", [](const RuleRow &row) -> QVariant { return row.reason; }}};
}

QList<RowsModel<ConsentRow>::Role> consentRoles()
{
    return {{"field", [](const ConsentRow &row) -> QVariant { return row.field; }},
            {"words", [](const ConsentRow &row) -> QVariant { return row.text; }},
            {"given", [](const ConsentRow &row) -> QVariant { return row.given; }}};
}

} // namespace staffelstab
