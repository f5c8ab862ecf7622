// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trial.h"
#include "report/documents.h"
#include "report/sheetblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

using handover::ClosingRule;
using handover::PlanFacts;

QString yesNo(bool yes, const Words &words) { return words(yes ? u"yes" : u"no"); }

QString priorityOf(const QStringList &given, const Words &words)
{
    return words.term(u"transferPriority", handover::strictest(given));
}

Table processTable(const PlanFacts &facts, const Words &words)
{
    Table table{{},
                {{words(u"process"), 8},
                 {words(u"priority"), 3},
                 {words(u"knowledgeFactor"), 3},
                 {words(u"completeness"), 4},
                 {words(u"stage"), 3},
                 {words(u"goesOn"), 3}},
                {}};
    for (const handover::PlannedProcess &each : facts.processes)
        table.rows << QList<Text>{
            each.process.name,
            priorityOf({each.record.priorityExpert, each.record.prioritySupervisor, each.record.prioritySuccessor},
                       words),
            each.risk.knowledge ? QString::number(*each.risk.knowledge) : words(u"notRated"),
            words(u"pointsOfHundred").arg(each.completeness),
            QString::number(each.stage),
            yesNo(each.hasOwnerAfter, words)};
    return table;
}

QList<Text> proofLines(const PlanSource &source, const Words &words)
{
    QList<Text> lines;
    for (const handover::PlannedProcess &each : source.facts.processes)
        for (const TransferProof &proof : each.record.proofs) {
            QString line = each.process.name + u": "_s + words.term(u"transferProof", proof.stage);
            for (const QString &part : {nameOf(source.names, proof.person), words.date(proof.date),
                                        proof.sheetRevision ? words(u"revision").arg(*proof.sheetRevision) : QString()})
                if (!part.isEmpty()) line += u", "_s + part;
            lines << Text(line);
        }
    return lines;
}

/// The newest run of each sheet that has ended: how the sheet stood, not whoever worked by it.
QList<Text> trialLines(const PlanFacts &facts, const Words &words)
{
    QList<Text> lines;
    for (const handover::PlannedProcess &each : facts.processes) {
        const auto run = std::ranges::find(each.trials, u"Done"_s, &TrialRun::state);
        if (run == each.trials.end()) continue;
        const handover::TrialCounts counts = handover::countTrials(run->trials);
        QString line = each.process.name + u": "_s + words.date(run->finishedOn);
        if (run->sheetRevision) line += u", "_s + words(u"revision").arg(*run->sheetRevision);
        line += u", "_s + words(u"trialCounts").arg(counts.held).arg(counts.failed).arg(counts.skipped + counts.open);
        lines << Text(line);
    }
    return lines;
}

Table measureTable(const PlanFacts &facts, const Words &words)
{
    Table table{{},
                {{words(u"measure"), 8},
                 {words(u"kind"), 4},
                 {words(u"priority"), 3},
                 {words(u"hours"), 2},
                 {words(u"date"), 3},
                 {words(u"state"), 5}},
                {}};
    for (const Measure &measure : facts.measures) {
        QString state = words.term(u"measureState", measure.state);
        if (measure.belowCut.value_or(false)) state += u", "_s + words(u"belowCut");
        if (!measure.note.isEmpty()) state += u'\n' + measure.note;
        table.rows << QList<Text>{
            measure.text,
            words.term(u"measureType", measure.type),
            priorityOf({measure.priorityExpert, measure.prioritySupervisor, measure.prioritySuccessor}, words),
            measure.hours ? words.number(*measure.hours) : QString(),
            words.date(measure.due),
            state};
    }
    return table;
}

Table caseTable(const PlanSource &source, const Words &words)
{
    Table table{{}, {{words(u"case"), 6}, {words(u"nextStep"), 5}, {words(u"date"), 3}, {words(u"newOwner"), 4}}, {}};
    for (const OpenCase &each : source.facts.cases)
        table.rows << QList<Text>{each.title, each.nextStep, words.date(each.nextDate),
                                  nameOf(source.names, each.newOwner)};
    return table;
}

Table accessTable(const PlanFacts &facts, const Words &words)
{
    Table table{{}, {{words(u"access"), 6}, {words(u"handedOver"), 2}}, {}};
    for (const KnowledgeItem &item : itemsOf(facts.accesses, {u"Access"_s}))
        table.rows << QList<Text>{item.title, item.handedOver.given.value_or(false)
                                                  ? words(u"yes") + u' ' + words.date(item.handedOver.date)
                                                  : words(u"no")};
    return table;
}

Table ruleTable(const PlanFacts &facts, const Words &words)
{
    const QList<ClosingRule> broken = handover::brokenRules(facts);
    Table table{{}, {{words(u"rule"), 6}, {words(u"kept"), 2}, {words(u"reasonToPassOver"), 5}}, {}};
    for (const ClosingRule rule : {ClosingRule::Measures, ClosingRule::Owners, ClosingRule::Stages, ClosingRule::Cases,
                                   ClosingRule::Accesses, ClosingRule::Released, ClosingRule::Confirmed}) {
        const QString code = handover::codeOf(rule);
        const auto &overrides = facts.plan.overrides;
        const auto passed = std::ranges::find(overrides, code, &RuleOverride::rule);
        table.rows << QList<Text>{words.term(u"closingRule", code), yesNo(!broken.contains(rule), words),
                                  passed == overrides.end() ? QString() : passed->reason};
    }
    return table;
}

QList<Fact> confirmationsOf(const HandoverPlan &plan, const Words &words)
{
    const auto said = [&](const Consent &consent) {
        return consent.given.value_or(false) ? words(u"yes") + u' ' + words.date(consent.date) : words(u"no");
    };
    QList<Fact> facts{{words(u"voluntary"), said(plan.voluntaryConsent)},
                      {words(u"released"), said(plan.leaverReleased)},
                      {words(u"successorConfirmed"), said(plan.successorConfirmed)},
                      {words(u"supervisorConfirmed"), said(plan.supervisorConfirmed)}};
    QString mayAsk = yesNo(plan.followUpConsent.allowed.value_or(false), words);
    if (plan.followUpConsent.allowed.value_or(false) && !plan.followUpConsent.channel.isEmpty())
        mayAsk += u", "_s + plan.followUpConsent.channel;
    facts << Fact{words(u"mayBeAsked"), mayAsk};
    return facts;
}

/// Heading and table, or the sentence that there is nothing.
void addTable(QList<Block> &blocks, const QString &heading, const QString &anchor, const Table &table,
              const Words &words)
{
    blocks << Heading{1, heading, anchor};
    if (table.rows.isEmpty())
        blocks << Paragraph{words(u"none"), Tone::Note};
    else
        blocks << table;
}

} // namespace

Document handoverProtocol(const PlanSource &source, const Words &words)
{
    const PlanFacts &facts = source.facts;
    const HandoverPlan &plan = facts.plan;
    Document document = begun(words(u"protocol"), plan.title, facts.today, words);
    document.contentsDepth = 1;
    addFact(document.meta, words(u"post"), nameOf(source.names, plan.post));
    addFact(document.meta, words(u"state"), words.term(u"planState", plan.state));
    addFact(document.meta, words(u"successors"), namesOf(source.names, plan.successors));
    addFact(document.meta, words(u"supervisor"), nameOf(source.names, plan.supervisor));
    addFact(document.meta, words(u"moderator"), nameOf(source.names, plan.moderator));
    addFact(document.meta, words(u"visibility"), plan.visibility);
    if (plan.timeBudgetHours)
        addFact(document.meta, words(u"timeBudget"),
                words(u"hoursOf")
                    .arg(words.number(handover::plannedHours(facts.measures)), words.number(*plan.timeBudgetHours)));
    addFact(document.meta, words(u"asOf"), words.date(facts.today));
    QList<Block> &blocks = document.blocks;
    addTable(blocks, words(u"processes"), u"processes"_s, processTable(facts, words), words);
    addListing(blocks, 2, words(u"proofs"), proofLines(source, words));
    addListing(blocks, 2, words(u"trialRuns"), trialLines(facts, words));
    addTable(blocks, words(u"measures"), u"measures"_s, measureTable(facts, words), words);
    addTable(blocks, words(u"openCases"), u"cases"_s, caseTable(source, words), words);
    addTable(blocks, words(u"accesses"), u"accesses"_s, accessTable(facts, words), words);
    addTable(blocks, words(u"closingRules"), u"rules"_s, ruleTable(facts, words), words);
    blocks << Heading{1, words(u"confirmations"), u"confirmations"_s} << Facts{confirmationsOf(plan, words)};
    return document;
}

} // namespace staffelstab::report
