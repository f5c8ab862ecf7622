// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewrows.h"

#include "model/vocabulary.h"
#include "process/risktext.h"
#include "roadmaptext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

using digitization::OfferingStage;
using handover::RiskBand;

// Keys of figures.
constexpr QStringView kStage = u"stage";
constexpr QStringView kBand = u"band";
constexpr QStringView kLevel = u"level";
constexpr QStringView kNotApplicable = u"notApplicable";
constexpr QStringView kUnrated = u"unrated";
constexpr QStringView kUnassessed = u"unassessed";

QVariantMap figure(const QString &key, const QString &label, int count, int total, const QString &tone)
{
    return {{u"key"_s, key},
            {u"label"_s, label},
            {u"count"_s, count},
            {u"share"_s, total > 0 ? static_cast<double>(count) / total : 0.0},
            {u"tone"_s, tone}};
}

QString keyOf(QStringView name, int number) { return u"%1/%2"_s.arg(name).arg(number); }

QString stageWord(OfferingStage stage)
{
    switch (stage) {
    case OfferingStage::NotStated:
        return OverviewText::tr("not stated");
    case OfferingStage::Nothing:
        return OverviewText::tr("no offer");
    case OfferingStage::Parts:
        return OverviewText::tr("information or form");
    case OfferingStage::Online:
        return OverviewText::tr("offered online");
    case OfferingStage::Automated:
        return OverviewText::tr("automated");
    }
    return {};
}

QString stageTone(OfferingStage stage)
{
    switch (stage) {
    case OfferingStage::Nothing:
        return u"warn"_s;
    case OfferingStage::Parts:
        return u"info"_s;
    case OfferingStage::Online:
    case OfferingStage::Automated:
        return u"good"_s;
    case OfferingStage::NotStated:
        break;
    }
    return u"neutral"_s;
}

/// The furthest first.
QVariantList digitalFigures(const UnitNumbers &numbers)
{
    QVariantList figures;
    for (int i = digitization::kOfferingStages - 1; i >= 0; --i) {
        const auto stage = static_cast<OfferingStage>(i);
        if (const int count = numbers.stages[static_cast<size_t>(i)])
            figures << figure(keyOf(kStage, i), stageWord(stage), count, numbers.processes, stageTone(stage));
    }
    return figures;
}

/// The most urgent first.
QVariantList riskFigures(const UnitNumbers &numbers)
{
    QVariantList figures;
    for (int i = kRiskBands - 1; i >= 0; --i) {
        const auto band = static_cast<RiskBand>(i);
        if (const int count = numbers.bands[static_cast<size_t>(i)])
            figures << figure(keyOf(kBand, i), riskBandWord(band), count, numbers.processes, riskBandTone(band));
    }
    if (numbers.unrated > 0)
        figures << figure(kUnrated.toString(), OverviewText::tr("not rated"), numbers.unrated, numbers.processes,
                          u"neutral"_s);
    return figures;
}

QString levelWord(const MaturityModel *model, int number)
{
    if (model)
        for (const MaturityLevel &level : model->levels)
            if (level.number == number && !level.name.isEmpty())
                return OverviewText::tr("level %1 – %2").arg(level.number).arg(level.name);
    return OverviewText::tr("level %1").arg(number);
}

/// Low levels are no fault of a process; only the far ones are marked.
QString levelTone(const MaturityModel *model, int number)
{
    const int highest = model && !model->levels.isEmpty() ? model->levels.back().number : number;
    return number * 2 > highest ? u"good"_s : u"info"_s;
}

int assessedBy(const UnitNumbers &numbers, const QString &model)
{
    int processes = 0;
    for (const LevelCount &each : numbers.levels)
        if (each.model == model) processes += each.processes;
    return processes;
}

} // namespace

OverviewChoice choiceOf(const QString &unit, const QString &key)
{
    const QStringList parts = key.split(u'/');
    const int number = parts.value(1).toInt();
    OverviewChoice choice;
    choice.unit = unit;
    if (parts[0] == kStage) choice.stage = static_cast<OfferingStage>(number);
    if (parts[0] == kBand) choice.band = static_cast<RiskBand>(number);
    choice.unrated = parts[0] == kUnrated;
    choice.unassessed = parts[0] == kUnassessed;
    if (parts[0] == kLevel) {
        choice.level = number;
        choice.model = parts.value(2);
    }
    if (parts[0] == kNotApplicable) {
        choice.notApplicable = true;
        choice.model = parts.value(1);
    }
    return choice;
}

QVariantList levelFigures(const QString &model, const QMap<int, int> &processes, int most)
{
    const MaturityModel *known = findMaturityModel(model);
    QVariantList figures;
    for (auto level = processes.cbegin(); level != processes.cend(); ++level)
        figures << figure(keyOf(kLevel, level.key()) + u'/' + model, levelWord(known, level.key()), level.value(), most,
                          levelTone(known, level.key()));
    return figures;
}

QString modelTitle(const QString &model)
{
    const MaturityModel *known = findMaturityModel(model);
    return known ? u"%1 %2"_s.arg(known->name, known->version) : model;
}

UnitRow unitRow(const UnitNumbers &numbers)
{
    return {numbers.unit, numbers.name, OverviewText::tr("%n process(es)", "", numbers.processes),
            digitalFigures(numbers), riskFigures(numbers)};
}

QList<UnitRow> unitRows(const OverviewView &view)
{
    QList<UnitRow> rows;
    for (const UnitNumbers &numbers : view.units)
        rows << unitRow(numbers);
    return rows;
}

QList<ModelRow> modelRows(const UnitNumbers &numbers)
{
    QList<ModelRow> rows;
    QString last;
    for (const LevelCount &each : numbers.levels) {
        const MaturityModel *model = findMaturityModel(each.model);
        if (rows.isEmpty() || each.model != last) rows << ModelRow{modelTitle(each.model), {}};
        last = each.model;
        const int all = assessedBy(numbers, each.model);
        if (each.level)
            rows.last().figures << figure(keyOf(kLevel, *each.level) + u'/' + each.model, levelWord(model, *each.level),
                                          each.processes, all, levelTone(model, *each.level));
        else
            rows.last().figures << figure(kNotApplicable.toString() + u'/' + each.model,
                                          OverviewText::tr("does not apply"), each.processes, all, u"neutral"_s);
    }
    if (numbers.unassessed > 0)
        rows << ModelRow{OverviewText::tr("Not assessed yet"),
                         {figure(kUnassessed.toString(), OverviewText::tr("not assessed"), numbers.unassessed,
                                 numbers.processes, u"neutral"_s)}};
    return rows;
}

QList<CostRow> costRows(const OverviewView &view)
{
    double most = 0;
    for (const HalfYearCosts &each : view.costs)
        most = std::max({most, each.oneOff.to, each.budget.value_or(0)});
    QList<CostRow> rows;
    for (const HalfYearCosts &each : view.costs) {
        if (each.oneOff == digitization::CostBand() && each.yearly == digitization::CostBand() && !each.budget)
            continue;
        QStringList texts{bandText(each.oneOff)};
        if (each.budget) texts << OverviewText::tr("budget %1").arg(euroText(*each.budget));
        if (each.yearly.to > 0) texts << OverviewText::tr("then %1 a year").arg(bandText(each.yearly));
        rows << CostRow{halfYearText(each.halfYear),
                        texts.join(u" · "_s),
                        most > 0 ? each.oneOff.from / most : 0,
                        most > 0 ? each.oneOff.to / most : 0,
                        most > 0 ? each.budget.value_or(0) / most : 0,
                        each.budget && each.oneOff.to > *each.budget};
    }
    return rows;
}

QList<CollisionRow> collisionRows(const OverviewView &view)
{
    QList<CollisionRow> rows;
    for (const digitization::RoadmapWarning &each : view.collisions)
        rows << CollisionRow{
            each.other, OverviewText::tr("%1: %2").arg(halfYearText(each.halfYear), warningText(each, view.titles))};
    return rows;
}

QList<RowsModel<UnitRow>::Role> unitRoles()
{
    return {{"unit", [](const UnitRow &row) { return QVariant(row.unit); }},
            {"name", [](const UnitRow &row) { return QVariant(row.name); }},
            {"countText", [](const UnitRow &row) { return QVariant(row.countText); }},
            {"digital", [](const UnitRow &row) { return QVariant(row.digital); }},
            {"risk", [](const UnitRow &row) { return QVariant(row.risk); }}};
}

QList<RowsModel<ModelRow>::Role> modelRoles()
{
    return {{"name", [](const ModelRow &row) { return QVariant(row.name); }},
            {"figures", [](const ModelRow &row) { return QVariant(row.figures); }}};
}

QList<RowsModel<CostRow>::Role> costRoles()
{
    return {{"title", [](const CostRow &row) { return QVariant(row.title); }},
            {"text", [](const CostRow &row) { return QVariant(row.text); }},
            {"least", [](const CostRow &row) { return QVariant(row.from); }},
            {"most", [](const CostRow &row) { return QVariant(row.to); }},
            {"budget", [](const CostRow &row) { return QVariant(row.budget); }},
            {"tooMuch", [](const CostRow &row) { return QVariant(row.tooMuch); }}};
}

QList<RowsModel<CollisionRow>::Role> collisionRoles()
{
    return {{"recordId", [](const CollisionRow &row) { return QVariant(row.recordId); }},
            {"sentence", [](const CollisionRow &row) { return QVariant(row.text); }}};
}

} // namespace staffelstab
