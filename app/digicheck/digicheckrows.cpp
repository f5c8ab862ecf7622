// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/digicheckrows.h"

#include "i18n/translations.h"
#include "model/vocabulary.h"
#include "process/digitizationrows.h"
#include "suggestiontext.h"
#include "wording.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct DigiCheckText {
    Q_DECLARE_TR_FUNCTIONS(DigiCheckText)
};

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty()) filled << part;
    return filled.join(u" · "_s);
}

QString maturityText(const RegisterRow &row)
{
    if (!row.level) return DigiCheckText::tr("maturity not assessed");
    const MaturityModel *model = findMaturityModel(row.levelModel);
    return DigiCheckText::tr("maturity %1 (%2)").arg(*row.level).arg(model ? model->name : row.levelModel);
}

QString volumeText(const RegisterRow &row)
{
    if (!row.caseCount) return DigiCheckText::tr("number of cases unknown");
    const QString cases = DigiCheckText::tr("%1 cases a year").arg(numberText(std::round(*row.caseCount)));
    return row.boundHours ? DigiCheckText::tr("%1, %2 hours").arg(cases, numberText(std::round(*row.boundHours)))
                          : cases;
}

QString statementText(const TracedFinding &traced)
{
    const QString words = wordsText(traced.finding);
    const QString where = joined({traced.source.title, dateText(traced.saidOn)});
    return where.isEmpty() ? words : DigiCheckText::tr("%1 — %2").arg(words, where);
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
        parts << DigiCheckText::tr("needs first: %1").arg(first);
    if (const QString after = titlesOf(each.betterAfter, trace.labels); !after.isEmpty())
        parts << DigiCheckText::tr("better after: %1").arg(after);
    if (const QString never = titlesOf(each.excludes, trace.labels); !never.isEmpty())
        parts << DigiCheckText::tr("excludes: %1").arg(never);
    return parts.join(u"; "_s);
}

/// Priority, effort and costs, as far as they are stated.
QString weightText(const Recommendation &each, const QString &cost)
{
    return joined({DigiCheckText::tr("Priority: %1").arg(termWord(u"priority", each.priority)),
                   each.effortClass.isEmpty()
                       ? QString()
                       : DigiCheckText::tr("effort: %1").arg(termWord(u"effortClass", each.effortClass)),
                   cost.isEmpty() ? QString() : DigiCheckText::tr("costs: %1").arg(cost)});
}

AdviceLine adviceLine(const RecommendationTrace &trace)
{
    const Recommendation &each = trace.recommendation;
    const RecommendationRow words = recommendationRows({each}).constFirst();
    QStringList statements;
    for (const TracedFinding &finding : trace.findings)
        statements << statementText(finding);
    return {.id = each.id,
            .title = each.number.isEmpty() ? each.title : DigiCheckText::tr("%1 %2").arg(each.number, each.title),
            .state = words.stateLabel,
            .tone = words.tone,
            .facts = weightText(each, words.cost),
            .description = each.description,
            .because = statements.join(u'\n'),
            .simplify = each.simplify,
            .depends = dependenceText(trace)};
}

} // namespace

QList<WorkshopLine> workshopLines(const QList<WorkshopRow> &rows)
{
    QList<WorkshopLine> lines;
    for (const WorkshopRow &row : rows)
        lines << WorkshopLine{
            row.workshop.id, row.workshop.title,
            joined({row.unit, row.date.isValid() ? dateText(row.date) : DigiCheckText::tr("no date yet"),
                    DigiCheckText::tr("%n finding(s)", "", row.findings)}),
            termWord(u"workshopState", row.state)};
    return lines;
}

QList<PreparedLine> preparedLines(const WorkshopView &view)
{
    QList<PreparedLine> lines;
    for (const RegisterRow &row : view.processes) {
        QStringList status;
        for (const QString &code : row.offering)
            status << termWord(u"offering", code);
        lines << PreparedLine{
            .id = row.id,
            .title = row.name,
            .facts =
                joined({volumeText(row), DigiCheckText::tr("%n media break(s)", "", row.mediaBreaks), maturityText(row),
                        DigiCheckText::tr("sheet: %1 of 100").arg(view.completeness.value(row.id))}),
            .status = status.isEmpty() ? DigiCheckText::tr("online offer not stated") : status.join(u", "_s)};
    }
    return lines;
}

QString wordsText(const Finding &finding)
{
    return finding.isQuote == true ? DigiCheckText::tr("“%1”").arg(finding.text) : finding.text;
}

FindingLine findingLine(const Finding &finding, const Labels &labels)
{
    QStringList processes;
    for (const QString &process : finding.processes)
        processes << labels.value(process).title;
    const auto mentions = static_cast<int>(finding.mentions.value_or(1));
    return {.id = finding.id,
            .text = wordsText(finding),
            .detail = joined({termWord(u"dimension", finding.dimension), termWord(u"findingKind", finding.kind),
                              termWord(u"speakerRole", finding.speaker),
                              mentions > 1 ? DigiCheckText::tr("said %n time(s)", "", mentions) : QString()}),
            .about = processes.join(u", "_s),
            .source = {}};
}

QList<FindingLine> heardLines(const WorkshopView &view)
{
    const Labels labels = labelsById(view.labels);
    QList<FindingLine> lines;
    for (const TracedFinding &heard : view.heard) {
        FindingLine line = findingLine(heard.finding, labels);
        line.source = joined({heard.source.title, dateText(heard.saidOn)});
        lines << line;
    }
    return lines;
}

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
                                .facts = answerTo(each).facts,
                                .expected = weightText(expected, recommendationRows({expected}).constFirst().cost),
                                .question = rule->simplify.in(language)};
    }
    return lines;
}

QList<RowsModel<WorkshopLine>::Role> workshopRoles()
{
    return {{"recordId", [](const WorkshopLine &row) { return QVariant(row.id); }},
            {"title", [](const WorkshopLine &row) { return QVariant(row.title); }},
            {"detail", [](const WorkshopLine &row) { return QVariant(row.detail); }},
            {"stateLabel", [](const WorkshopLine &row) { return QVariant(row.state); }}};
}

QList<RowsModel<PreparedLine>::Role> preparedRoles()
{
    return {{"recordId", [](const PreparedLine &row) { return QVariant(row.id); }},
            {"title", [](const PreparedLine &row) { return QVariant(row.title); }},
            {"facts", [](const PreparedLine &row) { return QVariant(row.facts); }},
            {"status", [](const PreparedLine &row) { return QVariant(row.status); }}};
}

QList<RowsModel<FindingLine>::Role> findingRoles()
{
    return {{"recordId", [](const FindingLine &row) { return QVariant(row.id); }},
            {"words", [](const FindingLine &row) { return QVariant(row.text); }},
            {"detail", [](const FindingLine &row) { return QVariant(row.detail); }},
            {"about", [](const FindingLine &row) { return QVariant(row.about); }},
            {"source", [](const FindingLine &row) { return QVariant(row.source); }},
            {"used", [](const FindingLine &row) { return QVariant(row.used); }},
            {"chosen", [](const FindingLine &row) { return QVariant(row.chosen); }}};
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
            {"depends", [](const AdviceLine &row) { return QVariant(row.depends); }}};
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
