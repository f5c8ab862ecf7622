// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "usecase/priorities.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

/// What to look at first, in three lists.
namespace staffelstab::cli
{
namespace
{

QJsonValue orNull(std::optional<double> number) { return number ? QJsonValue(*number) : QJsonValue(); }

/// place: 0 for what is ordered by law and not ranked.
QJsonObject rankedJson(const QString &view, int place, const PriorityRow &row)
{
    QJsonObject object{{u"view"_s, view},           {u"place"_s, place > 0 ? QJsonValue(place) : QJsonValue()},
                       {u"process"_s, row.process}, {u"name"_s, row.name},
                       {u"unit"_s, row.unit},       {u"duty"_s, row.isDuty}};
    if (view == u"management") {
        object.insert(u"benefit"_s, orNull(row.benefit));
        object.insert(u"missing"_s, QJsonArray::fromStringList(row.missing));
        object.insert(u"cases"_s, orNull(row.cases));
        object.insert(u"boundHours"_s, orNull(row.boundHours));
        object.insert(u"complexity"_s, row.complexity ? QJsonValue(*row.complexity) : QJsonValue());
    } else if (view == u"digital") {
        object.insert(u"mediaBreaks"_s, row.mediaBreaks.value_or(0));
        object.insert(u"procedures"_s, row.procedures);
    } else {
        object.insert(u"risk"_s, row.risk.gross.value_or(0));
        object.insert(u"departure"_s, row.risk.departure.value.value_or(0));
        object.insert(u"knowledge"_s, row.risk.knowledge.value_or(0));
    }
    return object;
}

QString rankedBy(const QString &view, const PriorityRow &row)
{
    if (view == u"management") return QLocale().toString(row.benefit.value_or(0), 'f', 1);
    return QString::number(view == u"digital" ? row.mediaBreaks.value_or(0) : row.risk.gross.value_or(0));
}

void printRanked(Output &out, const QString &view, const QString &heading, const PriorityList &list)
{
    out.line(out.marked(heading));
    int place = 0;
    for (const PriorityRow &row : list.ranked) {
        out.object(rankedJson(view, ++place, row));
        out.line(u"  %1. %2  %3 · %4"_s.arg(place).arg(rankedBy(view, row), row.name, row.unit));
    }
    if (list.dutyCount > 0)
        out.line(u"  "_s + translate("Cli", "Ordered by law and therefore not ranked: %1").arg(list.dutyCount));
    for (const PriorityRow &row : list.duty) {
        out.object(rankedJson(view, 0, row));
        out.line(u"  –  %1  %2 · %3"_s.arg(rankedBy(view, row), row.name, row.unit));
    }
    out.line(u"  "_s + translate("Cli", "Not ranked, because numbers are missing: %1").arg(list.without));
}

} // namespace

ExitCode runPriorities(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const PriorityViews views = need(priorityViews(workspace, QDate::currentDate()));
    printRanked(call.out, u"management"_s, translate("Cli", "Work that could be saved (utility value)"),
                views.management);
    printRanked(call.out, u"digital"_s, translate("Cli", "How the work is done (media breaks)"), views.digital);
    printRanked(call.out, u"knowledge"_s, translate("Cli", "What would be lost (risk)"), views.knowledge);
    return views.processes == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace staffelstab::cli
