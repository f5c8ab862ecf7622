// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmap/roadmaprows.h"

#include "roadmaptext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RoadmapRows {
    Q_DECLARE_TR_FUNCTIONS(RoadmapRows)
};

constexpr double kNearlyFull = 0.9;

using Amount = QString (*)(double);

Meter meterOf(const QString &name, double used, const std::optional<double> &limit, Amount words)
{
    if (!limit) return {RoadmapRows::tr("%1: %2, no limit stated").arg(name, words(used)), 0, u"neutral"_s};
    Meter meter{RoadmapRows::tr("%1: %2 of %3").arg(name, words(used), words(*limit)), 0, u"good"_s};
    const double share = *limit > 0 ? used / *limit : used > 0 ? 2 : 0;
    meter.share = std::clamp(share, 0.0, 1.0);
    if (share > 1) {
        meter.tone = u"bad"_s;
        meter.text =
            RoadmapRows::tr("%1: %2 of %3, %4 too much").arg(name, words(used), words(*limit), words(used - *limit));
    } else if (share > kNearlyFull) {
        meter.tone = u"warn"_s;
    }
    return meter;
}

QVariantList bundlesOf(const RoadmapColumn &column)
{
    QVariantList bundles;
    for (const Bundle &bundle : column.bundles)
        bundles << QVariantMap{{u"id"_s, bundle.id}, {u"name"_s, bundle.name}};
    return bundles;
}

QVariantList milestonesOf(const RoadmapColumn &column)
{
    QVariantList milestones;
    for (const Bundle &bundle : column.bundles)
        for (int i = 0; i < bundle.milestones.size(); ++i) {
            const Milestone &each = bundle.milestones[i];
            QString text = each.text;
            if (each.reachedOn.isValid())
                text = RoadmapRows::tr("%1 – reached on %2").arg(each.text, dateText(each.reachedOn));
            else if (each.due.isValid())
                text = RoadmapRows::tr("%1 – by %2").arg(each.text, dateText(each.due));
            milestones << QVariantMap{{u"bundle"_s, bundle.id},
                                      {u"position"_s, i},
                                      {u"text"_s, text},
                                      {u"reached"_s, each.reachedOn.isValid()}};
        }
    return milestones;
}

int rankOf(const Recommendation &recommendation)
{
    return recommendation.priority == u"High" ? 0 : recommendation.priority == u"Medium" ? 1 : 2;
}

QStringList marksOf(const RoadmapItem &item)
{
    QStringList marks{termWord(u"recommendationState", item.recommendation.state)};
    if (item.isDuty) marks << RoadmapRows::tr("ordered by law");
    if (const QString shared = sharedText(item.recommendation.sharedWith); !shared.isEmpty()) marks << shared;
    if (item.recommendation.placedByHand.value_or(false)) marks << RoadmapRows::tr("placed by hand");
    return marks;
}

QVariantMap cardOf(const RoadmapItem &item, bool isWarned)
{
    const Recommendation &recommendation = item.recommendation;
    const QString title =
        recommendation.number.isEmpty() ? recommendation.title : recommendation.number + u" "_s + recommendation.title;
    const QString facts =
        QStringList{RoadmapRows::tr("Priority %1").arg(termWord(u"priority", recommendation.priority)),
                    bandText(item.oneOff), daysText(item.days)}
            .join(u" · "_s);
    const QString marks = marksOf(item).join(u" · "_s);
    QStringList spoken{title, facts, marks};
    if (isWarned) spoken << RoadmapRows::tr("there is a warning");
    return {{u"id"_s, recommendation.id},
            {u"title"_s, title},
            {u"facts"_s, facts},
            {u"marks"_s, marks},
            {u"warned"_s, isWarned},
            {u"done"_s, recommendation.state == u"Done"},
            {u"spoken"_s, spoken.join(u", "_s)}};
}

} // namespace

QVariantList cardsOf(const QList<RoadmapItem> &items, const RoadmapView &view)
{
    QList<RoadmapItem> sorted = items;
    std::ranges::stable_sort(sorted, [](const RoadmapItem &a, const RoadmapItem &b) {
        return a.isDuty != b.isDuty ? a.isDuty : rankOf(a.recommendation) < rankOf(b.recommendation);
    });
    QVariantList cards;
    for (const RoadmapItem &item : std::as_const(sorted)) {
        const bool isWarned = std::ranges::any_of(view.warnings, [&](const digitization::RoadmapWarning &warning) {
            return warning.recommendation == item.recommendation.id;
        });
        cards << cardOf(item, isWarned);
    }
    return cards;
}

QList<ColumnRow> columnRows(const RoadmapView &view)
{
    QList<ColumnRow> rows;
    for (const RoadmapColumn &column : view.columns) {
        QStringList goals;
        for (const Bundle &bundle : column.bundles)
            if (!bundle.goal.isEmpty()) goals << bundle.goal;
        const digitization::CostBand &yearly = column.sums.yearly;
        rows << ColumnRow{
            .halfYear = column.halfYear,
            .title = halfYearText(column.halfYear),
            .bundles = bundlesOf(column),
            .goal = goals.join(u'\n'),
            .budget = meterOf(RoadmapRows::tr("Costs"), column.sums.oneOff.to, column.budget, &euroText),
            .capacity = meterOf(RoadmapRows::tr("Work"), column.sums.days, column.capacityDays, &daysText),
            .yearly = yearly.to > 0 ? RoadmapRows::tr("and from then on %1 a year").arg(bandText(yearly)) : QString(),
            .milestones = milestonesOf(column),
            .cards = cardsOf(column.items, view)};
    }
    return rows;
}

QList<WarningRow> warningRows(const RoadmapView &view)
{
    QList<WarningRow> rows;
    for (const digitization::RoadmapWarning &warning : view.warnings) {
        using Kind = digitization::RoadmapWarning::Kind;
        const bool isAboutProcess = warning.kind == Kind::CaptureFirst || warning.kind == Kind::ExpertLeaves;
        rows << WarningRow{isAboutProcess ? warning.other : warning.recommendation, warningText(warning, view.titles)};
    }
    return rows;
}

QList<YearRow> yearRows(const RoadmapView &view)
{
    QList<YearRow> rows;
    for (auto year = view.yearly.begin(); year != view.yearly.end(); ++year)
        if (year->to > 0) rows << YearRow{QString::number(year.key()), bandText(*year)};
    return rows;
}

namespace
{

QString costsText(const digitization::CostBand &oneOff, const digitization::CostBand &yearly)
{
    QStringList parts;
    if (oneOff.to > 0) parts << RoadmapRows::tr("%1 once").arg(bandText(oneOff));
    if (yearly.to > 0) parts << RoadmapRows::tr("%1 a year").arg(bandText(yearly));
    return parts.isEmpty() ? RoadmapRows::tr("no costs stated") : parts.join(u" · "_s);
}

} // namespace

QList<PartnerRow> partnerRows(const QList<digitization::SharedWork> &work)
{
    QList<PartnerRow> rows;
    for (const digitization::SharedWork &each : work) {
        PartnerRow row{.partner = each.partner, .costs = costsText(each.oneOff, each.yearly), .items = {}};
        for (const Recommendation &recommendation : each.recommendations)
            row.items << QVariantMap{{u"id"_s, recommendation.id},
                                     {u"text"_s, RoadmapRows::tr("%1 · %2").arg(
                                                     recommendation.title, halfYearText(recommendation.halfYear))}};
        rows << row;
    }
    return rows;
}

QString sharedSumText(const QList<digitization::SharedWork> &work)
{
    if (work.isEmpty()) return {};
    int count = 0;
    for (const digitization::SharedWork &each : work)
        count += static_cast<int>(each.recommendations.size());
    return RoadmapRows::tr("%n recommendation(s): %1", "", count)
        .arg(costsText(digitization::oneOffCosts(work), digitization::yearlyCosts(work)));
}

QList<RowsModel<PartnerRow>::Role> partnerRoles()
{
    return {{"partner", [](const PartnerRow &row) { return QVariant(row.partner); }},
            {"costs", [](const PartnerRow &row) { return QVariant(row.costs); }},
            {"items", [](const PartnerRow &row) { return QVariant(row.items); }}};
}

QList<RowsModel<ColumnRow>::Role> columnRoles()
{
    return {{"halfYear", [](const ColumnRow &row) { return QVariant(row.halfYear); }},
            {"title", [](const ColumnRow &row) { return QVariant(row.title); }},
            {"bundles", [](const ColumnRow &row) { return QVariant(row.bundles); }},
            {"goal", [](const ColumnRow &row) { return QVariant(row.goal); }},
            {"budgetText", [](const ColumnRow &row) { return QVariant(row.budget.text); }},
            {"budgetShare", [](const ColumnRow &row) { return QVariant(row.budget.share); }},
            {"budgetTone", [](const ColumnRow &row) { return QVariant(row.budget.tone); }},
            {"capacityText", [](const ColumnRow &row) { return QVariant(row.capacity.text); }},
            {"capacityShare", [](const ColumnRow &row) { return QVariant(row.capacity.share); }},
            {"capacityTone", [](const ColumnRow &row) { return QVariant(row.capacity.tone); }},
            {"yearly", [](const ColumnRow &row) { return QVariant(row.yearly); }},
            {"milestones", [](const ColumnRow &row) { return QVariant(row.milestones); }},
            {"cards", [](const ColumnRow &row) { return QVariant(row.cards); }}};
}

QList<RowsModel<WarningRow>::Role> warningRoles()
{
    return {{"recordId", [](const WarningRow &row) { return QVariant(row.recordId); }},
            {"sentence", [](const WarningRow &row) { return QVariant(row.text); }}};
}

QList<RowsModel<YearRow>::Role> yearRoles()
{
    return {{"label", [](const YearRow &row) { return QVariant(row.year); }},
            {"value", [](const YearRow &row) { return QVariant(row.costs); }}};
}

} // namespace staffelstab
