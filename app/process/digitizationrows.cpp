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
