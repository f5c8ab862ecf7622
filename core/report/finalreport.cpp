// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/statedlevels.h"
#include "model/vocabulary.h"
#include "report/costblocks.h"
#include "report/documents.h"
#include "report/sheetblocks.h"
#include "report/strategychapters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

Table findingTable(const QList<Finding> &findings, const Names &names, const Words &words)
{
    Table table{{},
                {{words(u"finding"), 8},
                 {words(u"kind"), 3},
                 {words(u"saidBy"), 4},
                 {words(u"mentions"), 2},
                 {words(u"processes"), 5}},
                {}};
    for (const Finding &finding : findings)
        table.rows << QList<Text>{wordsOf(finding), words.term(u"findingKind", finding.kind), speakerOf(finding, words),
                                  finding.mentions ? QString::number(*finding.mentions) : QString(),
                                  namesOf(names, finding.processes)};
    return table;
}

/// The three circles, inside each by Mensch, Organisation, Technik; what fits into neither stands at its end.
void addEvaluation(QList<Block> &blocks, const WorkshopSource &source, const Words &words)
{
    for (const Term &circle : vocabulary(u"findingCircle").terms) {
        blocks << Heading{1, words.term(u"findingCircle", circle.code), u"circle-"_s + circle.code};
        bool isEmpty = true;
        QStringList dimensions;
        for (const Term &dimension : vocabulary(u"dimension").terms)
            dimensions << dimension.code;
        for (const QString &dimension : dimensions + QStringList{QString()}) {
            QList<Finding> found;
            for (const Finding &finding : source.findings)
                if (finding.circle == circle.code && finding.dimension == dimension) found << finding;
            if (found.isEmpty()) continue;
            isEmpty = false;
            if (!dimension.isEmpty()) blocks << Heading{2, words.term(u"dimension", dimension), {}};
            blocks << findingTable(found, source.names, words);
        }
        if (isEmpty) blocks << Paragraph{words(u"noFindings"), Tone::Note};
    }
    QList<Finding> others;
    for (const Finding &finding : source.findings)
        if (std::ranges::none_of(vocabulary(u"findingCircle").terms,
                                 [&](const Term &circle) { return circle.code == finding.circle; }))
            others << finding;
    if (others.isEmpty()) return;
    blocks << Heading{1, words(u"noDimension"), u"circle-none"_s} << findingTable(others, source.names, words);
}

/// A line for each model that somebody has assessed the process by; the plain scale has a column of its own.
QList<QList<Text>> statusRows(const SheetSource &sheet, const Words &words)
{
    const QString plain = words.term(u"plainLevel", digitization::currentPlainLevel(sheet.assessments));
    const QString breaks = sheet.mediaBreaks ? QString::number(*sheet.mediaBreaks) : words(u"notStated");
    QList<QList<Text>> rows;
    for (const digitization::StatedLevel &each : digitization::currentLevels(sheet.assessments)) {
        if (each.model == kPlainModel) continue;
        const auto newest = std::ranges::find(sheet.assessments, each.model, &Assessment::model);
        rows << QList<Text>{sheet.process.name, modelText(each.model, newest->modelVersion),
                            each.level ? levelText(each.model, *each.level) : words(u"doesNotApply"), plain, breaks};
    }
    if (rows.isEmpty()) rows << QList<Text>{sheet.process.name, words(u"notAssessed"), QString(), plain, breaks};
    return rows;
}

void addStatus(QList<Block> &blocks, const WorkshopSource &source, const Words &words)
{
    if (source.sheets.isEmpty()) return;
    Table table{{},
                {{words(u"process"), 8},
                 {words(u"model"), 5},
                 {words(u"level"), 4},
                 {words(u"plainLevel"), 5},
                 {words(u"mediaBreaks"), 4}},
                {}};
    for (const SheetSource &sheet : source.sheets)
        table.rows << statusRows(sheet, words);
    blocks << Heading{1, words(u"status"), u"status"_s} << table;
}

QList<Fact> recommendationFacts(const Recommendation &each, const WorkshopSource &source, const Words &words)
{
    QStringList reasons;
    for (const Finding &finding : source.findings) {
        if (!each.basedOn.contains(finding.id)) continue;
        const bool isHeard = finding.workshop.isEmpty() && !finding.answer.isEmpty();
        reasons << (isHeard ? finding.text + u" ("_s + words(u"heardInInterview") + u')' : finding.text);
    }
    if (reasons.isEmpty() && !each.findings.isEmpty()) reasons << each.findings;
    QList<Fact> facts;
    addFact(facts, words(u"reason"), reasons.join(u'\n'));
    addFact(facts, words(u"goal"), each.goal);
    addFact(facts, words(u"priority"), words.term(u"priority", each.priority));
    addFact(facts, words(u"effort"), words.term(u"effortClass", each.effortClass));
    addFact(facts, words(u"dependsOn"), namesOf(source.names, each.requires_));
    addFact(facts, words(u"sharedWith"), each.sharedWith);
    addFact(facts, words(u"betterAfter"), namesOf(source.names, each.betterAfter));
    addFact(facts, words(u"excludes"), namesOf(source.names, each.excludes));
    addFact(facts, words(u"lead"), nameOf(source.names, each.lead));
    addFact(facts, words(u"halfYear"), halfYearText(each.halfYear, words));
    addFact(facts, words(u"processes"), namesOf(source.names, each.processes));
    return facts;
}

void addRecommendations(QList<Block> &blocks, const WorkshopSource &source, const Words &words)
{
    blocks << Heading{1, words(u"recommendations"), u"recommendations"_s};
    if (source.recommendations.isEmpty()) blocks << Paragraph{words(u"none"), Tone::Note};
    for (const Recommendation &each : source.recommendations) {
        blocks << Heading{2, (each.number + u' ' + each.title).trimmed(), anchorOf(each.id)};
        if (!each.description.isEmpty()) blocks << Paragraph{each.description};
        blocks << Facts{recommendationFacts(each, source, words)};
    }
}

QList<Text> costRow(const QString &name, const QList<Recommendation> &of, const Words &words)
{
    return {name, bandText(oneOffSum(of), words), bandText(yearlySum(of), words), certaintyOf(of, words),
            budgetYearsOf(of)};
}

/// Each recommendation, the sum of each half-year and of all, then year by year.
void addCosts(QList<Block> &blocks, const WorkshopSource &source, const StrategySource &plan, const Words &words)
{
    if (source.recommendations.isEmpty()) return;
    Table table{{},
                {{words(u"recommendations"), 7},
                 {words(u"oneOff"), 5},
                 {words(u"yearly"), 5},
                 {words(u"certainty"), 3},
                 {words(u"budgetYear"), 3}},
                {}};
    QMap<QString, QList<Recommendation>> byHalfYear;
    for (const Recommendation &each : source.recommendations) {
        table.rows << costRow(each.title, {each}, words);
        byHalfYear[each.halfYear] << each;
    }
    QList<Bar> bars;
    for (auto it = byHalfYear.cbegin(); it != byHalfYear.cend(); ++it) {
        const QString when = it.key().isEmpty() ? words(u"notPlanned") : halfYearText(it.key(), words);
        table.rows << costRow(words(u"sum") + u' ' + when, it.value(), words);
        bars << costBar(when, it.value(), {}, words);
    }
    table.rows << costRow(words(u"sum"), source.recommendations, words);
    blocks << Heading{1, words(u"costs"), u"costs"_s};
    addChart(blocks, bars, words(u"costChartWithoutBudget"));
    blocks << table;
    StrategyChapters(blocks, plan, words, 2).addYears();
}

StrategySource planOf(const WorkshopSource &source)
{
    StrategySource plan;
    plan.today = source.today;
    plan.findings = source.findings;
    plan.recommendations = source.recommendations;
    plan.bundles = source.bundles;
    plan.names = source.names;
    AreaSource team;
    team.unit = source.workshop.unit;
    plan.areas = {team};
    for (const Recommendation &each : source.recommendations)
        plan.unitsOf.insert(each.id, {team.unit});
    return plan;
}

/// Zielbild, fields of action, bundles, qualification and risk of the three years that follow.
void addStrategy(QList<Block> &blocks, const StrategySource &plan, const Words &words)
{
    if (plan.recommendations.isEmpty()) return;
    blocks << Heading{1, words(u"strategy"), u"strategy"_s};
    StrategyChapters chapters(blocks, plan, words, 2);
    chapters.addTarget();
    chapters.addFields();
    chapters.addTimetable(StrategyChapters::threeYears(plan.today));
    chapters.addQualification();
    chapters.addRisk();
}

} // namespace

Document finalReport(const WorkshopSource &source, const Words &words)
{
    const Workshop &workshop = source.workshop;
    Document document = begun(words(u"finalReport"), workshop.title, source.today, words);
    document.contentsDepth = 1;
    addFact(document.meta, words(u"team"), nameOf(source.names, workshop.unit));
    addFact(document.meta, words(u"date"), words.date(workshop.date));
    addFact(document.meta, words(u"module"), words.term(u"digicheckModule", workshop.module));
    addFact(document.meta, words(u"moderators"), workshop.moderators.join(u", "_s));
    addFact(document.meta, words(u"participants"), workshop.participants.join(u", "_s));
    addFact(document.meta, words(u"processesLookedAt"), namesOf(source.names, workshop.processes));
    addEvaluation(document.blocks, source, words);
    addStatus(document.blocks, source, words);
    addRecommendations(document.blocks, source, words);
    const StrategySource plan = planOf(source);
    addCosts(document.blocks, source, plan, words);
    addStrategy(document.blocks, plan, words);
    return document;
}

} // namespace staffelstab::report
