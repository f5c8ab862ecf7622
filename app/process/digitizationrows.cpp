// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/digitizationrows.h"

#include "model/vocabulary.h"
#include "roadmaptext.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Digitization {
    Q_DECLARE_TR_FUNCTIONS(Digitization)
};

QString levelText(const QString &modelCode, std::optional<qint64> number)
{
    if (!number) return {};
    if (const MaturityModel *model = findMaturityModel(modelCode))
        for (const MaturityLevel &level : model->levels)
            if (level.number == *number) return Digitization::tr("%1 – %2").arg(level.number).arg(level.name);
    return QString::number(*number);
}

QString costText(const CostEstimate &cost)
{
    QStringList parts{termWord(u"costKind", cost.kind)};
    if (cost.from && cost.to)
        parts << Digitization::tr("%1 to %2 €").arg(numberText(*cost.from), numberText(*cost.to));
    else if (const auto one = cost.from ? cost.from : cost.to)
        parts << Digitization::tr("%1 €").arg(numberText(*one));
    else
        parts << termWord(u"costClass", cost.costClass);
    return parts.join(u" "_s);
}

QString stateTone(const QString &state)
{
    if (state == u"Done" || state == u"Accepted") return u"good"_s;
    if (state == u"Declined") return u"bad"_s;
    if (state == u"Planned" || state == u"Running") return u"info"_s;
    if (state == u"Postponed") return u"warn"_s;
    return u"neutral"_s;
}

} // namespace

QList<StatusRow> statusRows(const Process &process)
{
    QList<StatusRow> rows;
    for (const Term &term : vocabulary(u"offering").terms) {
        StatusRow row{.code = term.code,
                      .label = termWord(u"offering", term.code),
                      .help = term.help,
                      .since = {},
                      .reason = {},
                      .set = false,
                      .needsReason = term.needsReason};
        for (const OfferingStatus &known : process.offering) {
            if (known.status != term.code) continue;
            row.set = true;
            row.since = dateText(known.since);
            row.reason = known.reason;
        }
        rows << row;
    }
    return rows;
}

QList<AssessmentRow> assessmentRows(const QList<Assessment> &assessments)
{
    QList<AssessmentRow> rows;
    for (const Assessment &assessment : assessments) {
        const MaturityModel *model = findMaturityModel(assessment.model);
        const bool provisional =
            model && model->aggregation != u"Declared" && assessment.criteria.size() < model->criteria.size();
        QString level = levelText(assessment.model, assessment.level);
        if (!level.isEmpty() && provisional) level = Digitization::tr("%1, provisional").arg(level);
        if (level.isEmpty()) level = termWord(u"plainLevel", assessment.plainLevel);
        QString target = levelText(assessment.model, assessment.targetLevel);
        if (!target.isEmpty() && assessment.targetDate.isValid())
            target = Digitization::tr("%1 by %2").arg(target, dateText(assessment.targetDate));
        rows << AssessmentRow{dateText(assessment.assessedAt), termWord(u"maturityModel", assessment.model), level,
                              target, assessment.reason};
    }
    return rows;
}

QList<RecommendationRow> recommendationRows(const QList<Recommendation> &recommendations)
{
    QList<RecommendationRow> rows;
    for (const Recommendation &each : recommendations) {
        QStringList costs;
        for (const CostEstimate &cost : each.costs)
            costs << costText(cost);
        rows << RecommendationRow{.id = each.id,
                                  .number = each.number,
                                  .title = each.title,
                                  .description = each.description,
                                  .state = each.state,
                                  .stateLabel = termWord(u"recommendationState", each.state),
                                  .tone = stateTone(each.state),
                                  .priority = termWord(u"priority", each.priority),
                                  .cost = costs.join(u", "_s),
                                  .decision = each.decisionNote,
                                  .sharedText = sharedText(each.sharedWith)};
    }
    return rows;
}

QList<RowsModel<StatusRow>::Role> statusRoles()
{
    return {{"code", [](const StatusRow &row) { return QVariant(row.code); }},
            {"label", [](const StatusRow &row) { return QVariant(row.label); }},
            {"help", [](const StatusRow &row) { return QVariant(row.help); }},
            {"since", [](const StatusRow &row) { return QVariant(row.since); }},
            {"reason", [](const StatusRow &row) { return QVariant(row.reason); }},
            {"present", [](const StatusRow &row) { return QVariant(row.set); }},
            {"needsReason", [](const StatusRow &row) { return QVariant(row.needsReason); }}};
}

QList<RowsModel<AssessmentRow>::Role> assessmentRoles()
{
    return {{"when", [](const AssessmentRow &row) { return QVariant(row.when); }},
            {"model", [](const AssessmentRow &row) { return QVariant(row.model); }},
            {"level", [](const AssessmentRow &row) { return QVariant(row.level); }},
            {"target", [](const AssessmentRow &row) { return QVariant(row.target); }},
            {"reason", [](const AssessmentRow &row) { return QVariant(row.reason); }}};
}

QList<RowsModel<RecommendationRow>::Role> recommendationRoles()
{
    return {{"recordId", [](const RecommendationRow &row) { return QVariant(row.id); }},
            {"number", [](const RecommendationRow &row) { return QVariant(row.number); }},
            {"title", [](const RecommendationRow &row) { return QVariant(row.title); }},
            {"description", [](const RecommendationRow &row) { return QVariant(row.description); }},
            {"decisionState", [](const RecommendationRow &row) { return QVariant(row.state); }},
            {"stateLabel", [](const RecommendationRow &row) { return QVariant(row.stateLabel); }},
            {"tone", [](const RecommendationRow &row) { return QVariant(row.tone); }},
            {"priority", [](const RecommendationRow &row) { return QVariant(row.priority); }},
            {"cost", [](const RecommendationRow &row) { return QVariant(row.cost); }},
            {"decision", [](const RecommendationRow &row) { return QVariant(row.decision); }},
            {"sharedText", [](const RecommendationRow &row) { return QVariant(row.sharedText); }}};
}

} // namespace staffelstab
