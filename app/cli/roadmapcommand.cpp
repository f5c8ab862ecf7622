// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "roadmaptext.h"
#include "wording.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Half-year bundles and what a better plan would be: roadmap.
namespace staffelstab::cli
{
namespace
{

constexpr double kCut = 0.2;

QJsonValue jsonOf(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject jsonOf(const digitization::CostBand &band) { return {{u"from"_s, band.from}, {u"to"_s, band.to}}; }

QJsonObject jsonOf(const RoadmapItem &item)
{
    const Recommendation &recommendation = item.recommendation;
    return {{u"id"_s, recommendation.id},
            {u"title"_s, recommendation.title},
            {u"state"_s, recommendation.state},
            {u"priority"_s, recommendation.priority},
            {u"oneOff"_s, jsonOf(item.oneOff)},
            {u"yearly"_s, jsonOf(item.yearly)},
            {u"days"_s, item.days},
            {u"benefit"_s, jsonOf(item.benefit.value)},
            {u"sharedWith"_s, recommendation.sharedWith},
            {u"isDuty"_s, item.isDuty},
            {u"placedByHand"_s, recommendation.placedByHand.value_or(false)}};
}

QJsonArray jsonOf(const QList<RoadmapItem> &items)
{
    QJsonArray array;
    for (const RoadmapItem &item : items)
        array << jsonOf(item);
    return array;
}

QJsonArray warningsOf(const RoadmapView &view, const QString &halfYear)
{
    QJsonArray array;
    for (const digitization::RoadmapWarning &warning : view.warnings)
        if (warning.halfYear == halfYear)
            array << QJsonObject{{u"kind"_s, digitization::codeOf(warning.kind)},
                                 {u"recommendation"_s, warning.recommendation},
                                 {u"other"_s, warning.other},
                                 {u"text"_s, warningText(warning, view.titles)}};
    return array;
}

QString itemLine(const RoadmapItem &item)
{
    QStringList parts{termWord(u"priority", item.recommendation.priority), bandText(item.oneOff), daysText(item.days)};
    if (const QString shared = sharedText(item.recommendation.sharedWith); !shared.isEmpty()) parts << shared;
    return u"  %1  %2"_s.arg(item.recommendation.title, parts.join(u" · "_s));
}

void print(Output &out, const RoadmapView &view, const RoadmapColumn &column)
{
    QJsonArray bundles;
    for (const Bundle &bundle : column.bundles)
        bundles << bundle.id;
    out.object({{u"halfYear"_s, column.halfYear},
                {u"bundles"_s, bundles},
                {u"budget"_s, jsonOf(column.budget)},
                {u"capacityDays"_s, jsonOf(column.capacityDays)},
                {u"oneOff"_s, jsonOf(column.sums.oneOff)},
                {u"yearly"_s, jsonOf(column.sums.yearly)},
                {u"days"_s, column.sums.days},
                {u"recommendations"_s, jsonOf(column.items)},
                {u"warnings"_s, warningsOf(view, column.halfYear)}});
    out.line(
        u"%1: %2, %3"_s.arg(halfYearText(column.halfYear), bandText(column.sums.oneOff), daysText(column.sums.days)));
    for (const RoadmapItem &item : column.items)
        out.line(itemLine(item));
    for (const digitization::RoadmapWarning &warning : view.warnings)
        if (warning.halfYear == column.halfYear) out.line(u"  ! "_s + warningText(warning, view.titles));
}

void print(Output &out, const RoadmapView &view, const Proposal &proposal)
{
    for (const Proposal::Line &line : proposal.lines) {
        out.object({{u"id"_s, line.recommendation},
                    {u"before"_s, line.before},
                    {u"after"_s, line.after},
                    {u"reason"_s, digitization::codeOf(line.reason)},
                    {u"other"_s, line.other},
                    {u"text"_s, reasonText(line, view.titles)}});
        out.line(u"%1: %2. %3"_s.arg(view.titles.value(line.recommendation), halfYearText(line.after),
                                     reasonText(line, view.titles)));
    }
    for (const Proposal::Delayed &delayed : proposal.delays) {
        out.object(
            {{u"delayed"_s, delayed.recommendation}, {u"before"_s, delayed.before}, {u"after"_s, delayed.after}});
        out.line(translate("Cli", "With 20 % less: %1 – %2")
                     .arg(view.titles.value(delayed.recommendation), delayText(delayed)));
    }
}

} // namespace

ExitCode runRoadmap(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const RoadmapView view = need(roadmapView(workspace));
    if (call.has(u"propose"_s)) {
        const Proposal proposal = need(proposePlan(workspace, QDate::currentDate(), kCut));
        print(call.out, view, proposal);
        return proposal.lines.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
    }
    for (const RoadmapColumn &column : view.columns)
        print(call.out, view, column);
    if (!view.unplanned.isEmpty()) {
        call.out.object({{u"halfYear"_s, QJsonValue()}, {u"recommendations"_s, jsonOf(view.unplanned)}});
        call.out.line(translate("Cli", "Not planned:"));
        for (const RoadmapItem &item : view.unplanned)
            call.out.line(itemLine(item));
    }
    return view.columns.isEmpty() && view.unplanned.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace staffelstab::cli
