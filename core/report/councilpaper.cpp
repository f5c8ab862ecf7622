// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/costblocks.h"
#include "report/documents.h"
#include "report/sheetblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr int kMost = 6; ///< lines of a list, so that the paper stays one page
constexpr qsizetype kLongest = 160;

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

/// What must be done first and is not part of the bundle itself.
QStringList dependenciesOf(const BundleSource &source)
{
    QStringList own;
    for (const Recommendation &each : source.recommendations)
        own << each.id;
    QStringList names;
    for (const Recommendation &each : source.recommendations)
        for (const Id &needed : each.requires_)
            if (const QString name = nameOf(source.names, needed); !own.contains(needed) && !name.isEmpty())
                names << name;
    return names;
}

/// The measure with those who carry it out as well; they are named even where the title is long.
QString measureLine(const Recommendation &each, const Words &words)
{
    if (each.sharedWith.isEmpty()) return each.title;
    const qsizetype room = kLongest - words(u"togetherWith").arg(QString(), cut(each.sharedWith)).size();
    return words(u"togetherWith").arg(shortened(each.title, std::max(room, kLongest / 2)), cut(each.sharedWith));
}

QList<Fact> moneyOf(const BundleSource &source, const Words &words)
{
    QList<Fact> facts;
    addFact(facts, words(u"goal"), cut(source.bundle.goal));
    addFact(facts, words(u"oneOff"), bandText(oneOffSum(source.recommendations), words));
    addFact(facts, words(u"yearly"), bandText(yearlySum(source.recommendations), words));
    addFact(facts, words(u"certainty"), certaintyOf(source.recommendations, words));
    addFact(facts, words(u"funding"), fundingOf(source.recommendations, words));
    addFact(facts, words(u"budgetYear"), budgetYearsOf(source.recommendations));
    return facts;
}

QList<Fact> milestonesOf(const BundleSource &source, const Words &words)
{
    const Milestone *next = nullptr;
    QStringList reached;
    for (const Milestone &each : source.bundle.milestones) {
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
    const QString period = halfYearText(source.bundle.halfYear, words);
    Document document = begun(words(u"councilPaper"), source.bundle.name, source.today, words);
    QList<Block> &blocks = document.blocks;
    blocks << Heading{2, words(u"decision"), {}}
           << Paragraph{words(u"decisionText").arg(cut(source.bundle.name), period), Tone::Lead};
    if (const QList<Fact> facts = moneyOf(source, words); !facts.isEmpty()) blocks << Facts{facts};
    QStringList titles;
    for (const Recommendation &each : source.recommendations)
        titles << measureLine(each, words);
    addListing(blocks, 2, words(u"measures"), fewOf(titles, words));
    blocks << Heading{2, words(u"notActing"), {}}
           << Listing{{words(u"dutyCount").arg(source.dutyProcesses).arg(source.processes),
                       words(u"riskCount").arg(source.processesAtRisk).arg(source.processes)}};
    addListing(blocks, 2, words(u"dependencies"), fewOf(dependenciesOf(source), words));
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
