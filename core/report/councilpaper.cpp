// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
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

using digitization::CostBand;

constexpr int kMostDrawn = 4; ///< measures beside a picture
constexpr int kMost = 6;      ///< lines of a list, so that the paper stays one page
constexpr int kLongest = 160;
constexpr int kLongestTitle = 45; ///< in one line beside its costs
constexpr int kLongestName = 60;  ///< of those that one sentence lists

QString cut(const QString &text) { return shortened(text, kLongest); }

QList<Text> fewOf(QStringList lines, const Words &words)
{
    lines.removeDuplicates();
    QList<Text> few;
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), kMost); ++i)
        few << Text(cut(lines[i]));
    if (lines.size() > kMost) few << Text(words(u"andMore").arg(lines.size() - kMost));
    return few;
}

/// What must or had better be done first and is not part of the paper itself, and what makes no sense beside it.
QStringList dependenciesOf(const BundleSource &source, const Words &words)
{
    QStringList own;
    for (const Recommendation &each : source.recommendations)
        own << each.id;
    QStringList lines;
    const auto add = [&](const QStringList &others, const QString &before) {
        for (const Id &other : others)
            if (const QString name = nameOf(source.names, other); !own.contains(other) && !name.isEmpty())
                lines << before + u": "_s + name;
    };
    for (const Recommendation &each : source.recommendations) {
        add(each.requires_, words(u"dependsOn"));
        add(each.betterAfter, words(u"betterAfter"));
        add(each.excludes, words(u"excludes"));
    }
    return lines;
}

QString periodOf(const BundleSource &source, const Words &words)
{
    return source.bundles.isEmpty() ? QString() : halfYearText(source.bundles.front().halfYear, words);
}

QStringList bundleNamesOf(const BundleSource &source)
{
    QStringList names;
    for (const Bundle &bundle : source.bundles)
        names << shortened(bundle.name, source.bundles.size() == 1 ? kLongest : kLongestName);
    return names;
}

/// The measure with those who carry it out as well; they are named even where the title is long.
QString measureLine(const Recommendation &each, const Words &words)
{
    const QString title = shortened(each.title, kLongestTitle);
    return each.sharedWith.isEmpty() ? title
                                     : words(u"togetherWith").arg(title, shortened(each.sharedWith, kLongestTitle));
}

QString decisionOf(const BundleSource &source, const Words &words)
{
    const QStringList names = bundleNamesOf(source);
    if (names.size() == 1) return words(u"decisionText").arg(names.front(), periodOf(source, words));
    QStringList quoted;
    for (const QString &name : names)
        quoted << words(u"quoted").arg(name);
    return words(u"decisionTextMany").arg(quoted.join(u", "_s), periodOf(source, words));
}

/// Of all bundles together.
std::optional<double> wholeBudget(const BundleSource &source)
{
    return source.bundles.isEmpty() ? std::nullopt : budgetOf(source.bundles, source.bundles.front().halfYear);
}

/// The sums and the first measures, each with its costs; before them a picture of the sums where the page has room.
void addMeasures(QList<Block> &blocks, const BundleSource &source, const Words &words)
{
    if (source.recommendations.isEmpty()) return;
    blocks << Heading{2, words(u"measures"), {}};
    Table table{{}, {{words(u"measure"), 10}, {words(u"oneOff"), 5}, {words(u"yearly"), 5}}, {}};
    const auto add = [&](const QString &name, const QList<Recommendation> &of) {
        table.rows << QList<Text>{name, bandText(oneOffSum(of), words), bandText(yearlySum(of), words)};
    };
    for (const Recommendation &each : source.recommendations.mid(0, kMost))
        add(measureLine(each, words), {each});
    if (source.recommendations.size() > kMost)
        add(words(u"andMore").arg(source.recommendations.size() - kMost), source.recommendations.mid(kMost));
    add(words(u"sum"), source.recommendations);
    const CostBand yearly = yearlySum(source.recommendations);
    QList<Bar> bars{costBar(words(u"oneOff"), source.recommendations, wholeBudget(source), words)};
    if (yearly != CostBand()) bars << Bar{words(u"yearly"), yearly.from, yearly.to, {}, bandText(yearly, words)};
    const bool hasRoom = source.bundles.size() == 1 && source.recommendations.size() <= kMostDrawn;
    if (hasRoom) addChart(blocks, bars, words(u"paperChart"));
    blocks << table;
}

/// By name, so that nobody takes what nobody has estimated for what costs nothing.
void addUnestimated(QList<Block> &blocks, const BundleSource &source, const Words &words)
{
    QStringList names;
    int rest = 0;
    for (const Recommendation &each : source.recommendations) {
        if (hasEstimate(each)) continue;
        if (names.size() < kMost)
            names << shortened(each.title, kLongestName);
        else
            ++rest;
    }
    if (names.isEmpty()) return;
    if (rest > 0) names << words(u"andMore").arg(rest);
    blocks << Paragraph{words(u"riskUnknown").arg(names.join(u"; "_s)), Tone::Note};
}

QList<Fact> moneyOf(const BundleSource &source, const Words &words)
{
    QList<Fact> facts;
    QStringList goals;
    for (const Bundle &bundle : source.bundles)
        if (!bundle.goal.isEmpty()) goals << bundle.goal;
    addFact(facts, words(u"goal"), cut(goals.join(u' ')));
    addFact(facts, words(u"certainty"), certaintyOf(source.recommendations, words));
    addFact(facts, words(u"funding"), fundingOf(source.recommendations, words));
    addFact(facts, words(u"budgetYear"), budgetYearsOf(source.recommendations));
    return facts;
}

QList<Fact> milestonesOf(const BundleSource &source, const Words &words)
{
    const Milestone *next = nullptr;
    QStringList reached;
    for (const Bundle &bundle : source.bundles)
        for (const Milestone &each : bundle.milestones) {
            if (each.reachedOn.isValid())
                reached << each.text + u", "_s + words(u"reachedOn") + u' ' + words.date(each.reachedOn);
            else if (each.due.isValid() && (!next || each.due < next->due))
                next = &each;
        }
    QList<Fact> facts;
    if (next) addFact(facts, words(u"nextMilestone"), cut(next->text) + u", "_s + words.date(next->due));
    addFact(facts, words(u"successes"), reached.mid(0, kMost).join(u'\n'));
    return facts;
}

} // namespace

Document councilPaper(const BundleSource &source, const Words &words)
{
    const QString names = bundleNamesOf(source).join(u", "_s);
    Document document = begun(words(u"councilPaper"), names, source.today, words);
    QList<Block> &blocks = document.blocks;
    if (source.bundles.size() > 1) blocks << Paragraph{words(u"onePaper").arg(names), Tone::Note};
    blocks << Heading{2, words(u"decision"), {}} << Paragraph{decisionOf(source, words), Tone::Lead};
    if (const QList<Fact> facts = moneyOf(source, words); !facts.isEmpty()) blocks << Facts{facts};
    addUnestimated(blocks, source, words);
    addMeasures(blocks, source, words);
    blocks << Heading{2, words(u"notActing"), {}}
           << Listing{{words(u"dutyCount").arg(source.dutyProcesses).arg(source.processes),
                       words(u"riskCount").arg(source.processesAtRisk).arg(source.processes)}};
    addListing(blocks, 2, words(u"dependencies"), fewOf(dependenciesOf(source, words), words));
    QStringList shared;
    for (const Recommendation &each : source.recommendations)
        if (!each.sharedWith.isEmpty()) shared << each.sharedWith;
    const QList<Text> alternatives = fewOf(shared, words);
    blocks << Heading{2, words(u"alternatives"), {}};
    if (alternatives.isEmpty())
        blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
    else
        blocks << Listing{alternatives};
    if (const QList<Fact> facts = milestonesOf(source, words); !facts.isEmpty()) blocks << Facts{facts};
    return document;
}

} // namespace staffelstab::report
