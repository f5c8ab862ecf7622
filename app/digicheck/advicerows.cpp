// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/advicerows.h"

#include "i18n/translations.h"
#include "process/digitizationrows.h"
#include "roadmaptext.h"
#include "suggestiontext.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

QString statementText(const TracedFinding &traced)
{
    const QString words = wordsText(traced.finding);
    const QString where = joined({traced.source.title, dateText(traced.saidOn)});
    return where.isEmpty() ? words : AdviceText::tr("%1 — %2").arg(words, where);
}

QString titlesOf(const QStringList &ids, const QList<RecordLabel> &labels)
{
    const Labels byId = labelsById(labels);
    QStringList titles;
    for (const QString &id : ids)
        if (const auto label = byId.constFind(id); label != byId.constEnd()) titles << label->title;
    return titles.join(u", "_s);
}

QString dependenceText(const RecommendationTrace &trace)
{
    const Recommendation &each = trace.recommendation;
    QStringList parts;
    if (const QString first = titlesOf(each.requires_, trace.labels); !first.isEmpty())
        parts << AdviceText::tr("needs first: %1").arg(first);
    if (const QString after = titlesOf(each.betterAfter, trace.labels); !after.isEmpty())
        parts << AdviceText::tr("better after: %1").arg(after);
    if (const QString never = titlesOf(each.excludes, trace.labels); !never.isEmpty())
        parts << AdviceText::tr("excludes: %1").arg(never);
    return parts.join(u"; "_s);
}

/// Priority, effort and costs, as far as they are stated.
QString weightText(const Recommendation &each, const QString &cost)
{
    return joined({AdviceText::tr("Priority: %1").arg(termWord(u"priority", each.priority)),
                   each.effortClass.isEmpty()
                       ? QString()
                       : AdviceText::tr("effort: %1").arg(termWord(u"effortClass", each.effortClass)),
                   cost.isEmpty() ? QString() : AdviceText::tr("costs: %1").arg(cost)});
}

AdviceLine adviceLine(const RecommendationTrace &trace)
{
    const Recommendation &each = trace.recommendation;
    const RecommendationRow words = recommendationRows({each}).constFirst();
    QStringList statements;
    for (const TracedFinding &finding : trace.findings)
        statements << statementText(finding);
    return {.id = each.id,
            .title = each.number.isEmpty() ? each.title : AdviceText::tr("%1 %2").arg(each.number, each.title),
            .state = words.stateLabel,
            .tone = words.tone,
            .facts = weightText(each, words.cost),
            .description = each.description,
            .because = statements.join(u'\n'),
            .simplify = each.simplify,
            .depends = dependenceText(trace),
            .shared = sharedText(each.sharedWith)};
}

} // namespace

QList<AdviceLine> adviceLines(const WorkshopView &view)
{
    QList<AdviceLine> lines;
    for (const RecommendationTrace &trace : view.recommendations)
        lines << adviceLine(trace);
    return lines;
}

QList<SuggestionLine> suggestionLines(const QList<RuleSuggestion> &suggestions)
{
    QList<SuggestionLine> lines;
    const QString language = currentLanguage();
    for (const RuleSuggestion &each : suggestions) {
        const digitization::SuggestionRule *rule = digitization::shippedRules().find(each.rule);
        if (!rule) continue;
        Recommendation expected;
        expected.priority = rule->priority;
        expected.effortClass = rule->effortClass;
        expected.costs = {digitization::costOf(*rule)};
        lines << SuggestionLine{.rule = each.rule,
                                .title = rule->title.in(language),
                                .text = rule->text.in(language),
                                .why = rule->why.in(language),
                                .facts = triggersText(each),
                                .expected = weightText(expected, recommendationRows({expected}).constFirst().cost),
                                .question = rule->simplify.in(language)};
    }
    return lines;
}

QList<RowsModel<AdviceLine>::Role> adviceRoles()
{
    return {{"recordId", [](const AdviceLine &row) { return QVariant(row.id); }},
            {"title", [](const AdviceLine &row) { return QVariant(row.title); }},
            {"stateLabel", [](const AdviceLine &row) { return QVariant(row.state); }},
            {"tone", [](const AdviceLine &row) { return QVariant(row.tone); }},
            {"facts", [](const AdviceLine &row) { return QVariant(row.facts); }},
            {"description", [](const AdviceLine &row) { return QVariant(row.description); }},
            {"because", [](const AdviceLine &row) { return QVariant(row.because); }},
            {"simplify", [](const AdviceLine &row) { return QVariant(row.simplify); }},
            {"depends", [](const AdviceLine &row) { return QVariant(row.depends); }},
            {"sharedText", [](const AdviceLine &row) { return QVariant(row.shared); }}};
}

QList<RowsModel<SuggestionLine>::Role> suggestionRoles()
{
    return {{"rule", [](const SuggestionLine &row) { return QVariant(row.rule); }},
            {"title", [](const SuggestionLine &row) { return QVariant(row.title); }},
            {"words", [](const SuggestionLine &row) { return QVariant(row.text); }},
            {"why", [](const SuggestionLine &row) { return QVariant(row.why); }},
            {"facts", [](const SuggestionLine &row) { return QVariant(row.facts); }},
            {"expected", [](const SuggestionLine &row) { return QVariant(row.expected); }},
            {"question", [](const SuggestionLine &row) { return QVariant(row.question); }}};
}

} // namespace staffelstab
