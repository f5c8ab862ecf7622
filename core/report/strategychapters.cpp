// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strategychapters.h"

#include "model/vocabulary.h"
#include "report/costblocks.h"
#include "report/sheetblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{

QString headlineOf(const Recommendation &recommendation)
{
    return (recommendation.number + u' ' + recommendation.title).trimmed();
}

void StrategyChapters::heading(QStringView word, int below)
{
    m_blocks << Heading{m_level + below, m_words(word), below == 0 ? u"chapter-"_s + word.toString() : QString()};
}

void StrategyChapters::note(QStringView word) { m_blocks << Paragraph{m_words(word), Tone::Note}; }

void StrategyChapters::listed(const QList<Text> &items)
{
    if (items.isEmpty())
        note(u"notWrittenDown");
    else
        m_blocks << Listing{items};
}

Text StrategyChapters::link(const Recommendation &each) const { return {headlineOf(each), anchorOf(each.id)}; }

/// Each with how many said it; the needs that more people share come first.
void StrategyChapters::addTarget()
{
    heading(u"targetPicture");
    QList<Finding> needs;
    for (const Finding &finding : m_source.findings)
        if (finding.kind == u"Need" || finding.kind == u"Wish") needs << finding;
    std::ranges::stable_sort(needs, std::ranges::greater(),
                             [](const Finding &each) { return each.mentions.value_or(1); });
    QList<Text> lines;
    for (const Finding &finding : std::as_const(needs)) {
        const QString text = wordsOf(finding);
        const qint64 mentions = finding.mentions.value_or(1);
        lines << Text(mentions > 1 ? m_words(u"saidTimes").arg(text, QString::number(mentions)) : text);
    }
    heading(u"needs", 1);
    listed(lines);
    QList<Text> goals;
    for (const Bundle &bundle : m_source.bundles)
        if (!bundle.goal.isEmpty()) goals << Text(halfYearText(bundle.halfYear, m_words) + u": "_s + bundle.goal);
    heading(u"goals", 1);
    listed(goals);
}

void StrategyChapters::addFields()
{
    heading(u"fieldsOfAction");
    QStringList dimensions;
    for (const Term &dimension : vocabulary(u"dimension").terms)
        dimensions << dimension.code;
    for (const QString &dimension : std::as_const(dimensions)) {
        QList<Text> titles;
        for (const Recommendation &each : m_source.recommendations)
            if (each.dimensions.contains(dimension)) titles << link(each);
        m_blocks << Heading{m_level + 1, m_words.term(u"dimension", dimension), {}};
        listed(titles);
    }
    QList<Text> others;
    for (const Recommendation &each : m_source.recommendations)
        if (std::ranges::none_of(each.dimensions, [&](const QString &code) { return dimensions.contains(code); }))
            others << link(each);
    if (!others.isEmpty()) {
        heading(u"noDimension", 1);
        listed(others);
    }
}

/// What was said, each with where; a quotation goes by the role alone.
QStringList StrategyChapters::reasonsFor(const Recommendation &each) const
{
    QStringList reasons;
    for (const Finding &finding : m_source.findings) {
        if (!each.basedOn.contains(finding.id)) continue;
        QStringList where;
        for (const QString &part : {speakerOf(finding, m_words), nameOf(m_source.names, finding.workshop)})
            if (!part.isEmpty()) where << part;
        const QString text = wordsOf(finding);
        reasons << (where.isEmpty() ? text : text + u" ("_s + where.join(u", "_s) + u')');
    }
    if (reasons.isEmpty() && !each.findings.isEmpty()) reasons << each.findings;
    return reasons;
}

QList<Fact> StrategyChapters::profile(const Recommendation &each) const
{
    QList<Fact> facts;
    addFact(facts, m_words(u"reason"), reasonsFor(each).join(u'\n'));
    addFact(facts, m_words(u"goalAndEffect"), each.goal);
    addFact(facts, m_words(u"lead"), nameOf(m_source.names, each.lead));
    addFact(facts, m_words(u"contributors"), namesOf(m_source.names, each.contributors));
    addFact(facts, m_words(u"sharedWith"), each.sharedWith);
    addFact(facts, m_words(u"funding"), fundingOf({each}, m_words));
    addFact(facts, m_words(u"priority"), m_words.term(u"priority", each.priority));
    addFact(facts, m_words(u"period"), halfYearText(each.halfYear, m_words));
    addFact(facts, m_words(u"indicator"), each.indicator);
    addFact(facts, m_words(u"effort"), m_words.term(u"effortClass", each.effortClass));
    addFact(facts, m_words(u"oneOff"), bandText(oneOffSum({each}), m_words));
    addFact(facts, m_words(u"yearly"), bandText(yearlySum({each}), m_words));
    addFact(facts, m_words(u"certainty"), certaintyOf({each}, m_words));
    addFact(facts, m_words(u"dependsOn"), namesOf(m_source.names, each.requires_));
    addFact(facts, m_words(u"betterAfter"), namesOf(m_source.names, each.betterAfter));
    addFact(facts, m_words(u"excludes"), namesOf(m_source.names, each.excludes));
    addFact(facts, m_words(u"simplifyFirst"), each.simplify);
    addFact(facts, m_words(u"processes"), namesOf(m_source.names, each.processes));
    addFact(facts, m_words(u"state"), m_words.term(u"recommendationState", each.state));
    addFact(facts, m_words(u"measuredEffect"), each.measuredEffect);
    return facts;
}

void StrategyChapters::addProfiles()
{
    m_blocks << PageBreak{};
    heading(u"profiles");
    if (m_source.recommendations.isEmpty()) note(u"none");
    bool isFirst = true;
    for (const Recommendation &each : m_source.recommendations) {
        if (!isFirst) m_blocks << PageBreak{};
        isFirst = false;
        m_blocks << Heading{m_level + 1, headlineOf(each), anchorOf(each.id)};
        if (!each.description.isEmpty()) m_blocks << Paragraph{each.description};
        m_blocks << Facts{profile(each)};
        QStringList missing;
        for (const auto &[isMissing, word] : {std::pair(reasonsFor(each).isEmpty(), u"reason"),
                                              {each.goal.isEmpty(), u"goalAndEffect"},
                                              {each.lead.isEmpty(), u"lead"},
                                              {fundingOf({each}, m_words).isEmpty(), u"funding"},
                                              {!halfYearOf(each.halfYear), u"period"},
                                              {each.indicator.isEmpty(), u"indicator"}})
            if (isMissing) missing << m_words(word);
        if (!missing.isEmpty()) m_blocks << Paragraph{m_words(u"notGiven").arg(missing.join(u", "_s)), Tone::Note};
    }
    m_blocks << PageBreak{};
}

void StrategyChapters::addReasons()
{
    heading(u"recommendations");
    if (m_source.recommendations.isEmpty()) return note(u"none");
    for (const Recommendation &each : m_source.recommendations) {
        m_blocks << Heading{m_level + 1, headlineOf(each), anchorOf(each.id)};
        if (!each.description.isEmpty()) m_blocks << Paragraph{each.description};
        m_blocks << Facts{profile(each)};
    }
}

} // namespace staffelstab::report
