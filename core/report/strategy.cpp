// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"
#include "report/documents.h"
#include "report/sheetblocks.h"
#include "report/strategychapters.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

QString stateOf(const Milestone &milestone, const QDate &today, const Words &words)
{
    if (milestone.reachedOn.isValid()) return words(u"reachedOn") + u' ' + words.date(milestone.reachedOn);
    if (milestone.due.isValid() && milestone.due < today) return words(u"overdue");
    return words(u"open");
}

} // namespace

Document partialStrategy(const StrategySource &source, const Words &words)
{
    Document document = begun(words(u"strategy"), source.area, source.today, words);
    document.contentsDepth = 1;
    const QList<HalfYear> span = StrategyChapters::threeYears(source.today);
    addFact(document.meta, words(u"period"),
            words(u"range").arg(halfYearText(span.constFirst().code(), words),
                                halfYearText(span.constLast().code(), words)));
    StrategyChapters chapters(document.blocks, source, words);
    chapters.addTarget();
    chapters.addFields();
    chapters.addTimetable(span);
    chapters.addReasons();
    chapters.addMoney();
    chapters.addQualification();
    chapters.addCooperation();
    chapters.addRisk();
    chapters.addGaps();
    return document;
}

Document townStrategy(const StrategySource &source, const Words &words)
{
    Document document = begun(words(u"townStrategy"), {}, source.today, words);
    document.contentsDepth = 1;
    StrategyChapters chapters(document.blocks, source, words);
    chapters.addStatusQuo();
    chapters.addTarget();
    chapters.addFields();
    chapters.addProfiles();
    chapters.addTimetable();
    chapters.addMilestones();
    chapters.addDecisions();
    chapters.addMoney();
    chapters.addRisk();
    chapters.addQualification();
    chapters.addCooperation();
    chapters.addKnowledgeAtRisk();
    chapters.addGaps();
    return document;
}

Document milestoneList(const StrategySource &source, const Words &words)
{
    Document document = begun(words(u"milestonesAndSuccesses"), source.area, source.today, words);
    qsizetype all = 0;
    for (const Bundle &bundle : source.bundles)
        all += bundle.milestones.size();
    const QList<Text> reached = reachedMilestones(source.bundles, words);
    addFact(document.meta, words(u"reachedMilestones"), words(u"partOf").arg(reached.size()).arg(all));
    QList<Block> &blocks = document.blocks;
    for (const Bundle &bundle : source.bundles) {
        blocks << Heading{2, halfYearText(bundle.halfYear, words) + u": "_s + bundle.name, {}};
        if (!bundle.goal.isEmpty()) blocks << Paragraph{bundle.goal};
        Table table{{}, {{words(u"milestone"), 9}, {words(u"due"), 3}, {words(u"state"), 5}}, {}};
        for (const Milestone &each : bundle.milestones)
            table.rows << QList<Text>{each.text, words.date(each.due), stateOf(each, source.today, words)};
        if (table.rows.isEmpty())
            blocks << Paragraph{words(u"noMilestones"), Tone::Note};
        else
            blocks << table;
    }
    if (source.bundles.isEmpty()) blocks << Paragraph{words(u"none"), Tone::Note};
    addListing(blocks, 2, words(u"successes"), reached);
    Table done{{}, {{words(u"measure"), 8}, {words(u"halfYear"), 4}, {words(u"measuredEffect"), 9}}, {}};
    for (const Recommendation &each : source.recommendations)
        if (each.state == u"Done")
            done.rows << QList<Text>{headlineOf(each), halfYearText(each.halfYear, words),
                                     each.measuredEffect.isEmpty() ? words(u"noEffectMeasured") : each.measuredEffect};
    if (!done.rows.isEmpty()) blocks << Heading{2, words(u"realised"), {}} << done;
    return document;
}

} // namespace staffelstab::report
