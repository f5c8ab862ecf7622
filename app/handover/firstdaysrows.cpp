// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/firstdaysrows.h"

#include "base/text.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// More of it stands on the page that the line opens.
constexpr qsizetype kLongestDetail = 240;

struct FirstDaysText {
    Q_DECLARE_TR_FUNCTIONS(FirstDaysText)
};

QString joinedWords(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

FirstDaysRow rowFor(const report::FirstDaysLine &line)
{
    return {.record = line.record,
            .title = line.title,
            .detail = shortened(line.detail.simplified(), kLongestDetail),
            .chip = line.note,
            .tone = u"neutral"_s,
            .isCase = line.kind == RecordKind::OpenCase};
}

QList<FirstDaysRow> rowsFor(const QList<report::FirstDaysLine> &lines)
{
    QList<FirstDaysRow> rows;
    for (const report::FirstDaysLine &line : lines)
        rows << rowFor(line);
    return rows;
}

/// What comes on a day before what comes again and again.
QList<FirstDaysRow> dateRows(const report::FirstDays &days)
{
    QList<FirstDaysRow> rows = rowsFor(days.dates);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].chip = dateText(days.dates[i].date);
        rows[i].tone = u"info"_s;
    }
    for (FirstDaysRow row : rowsFor(days.regular)) {
        row.chip = FirstDaysText::tr("comes regularly");
        rows << row;
    }
    return rows;
}

QList<FirstDaysRow> peopleRows(const report::FirstDays &days)
{
    QList<FirstDaysRow> rows = rowsFor(days.people);
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (days.people[i].date.isValid())
            rows[i].detail = FirstDaysText::tr("until %1").arg(dateText(days.people[i].date));
    return rows;
}

QList<FirstDaysRow> caseRowsOf(const report::FirstDays &days)
{
    QList<FirstDaysRow> rows;
    for (const OpenCase &each : days.cases) {
        const bool isLate = each.nextDate.isValid() && each.nextDate < days.today;
        const QString promised = each.isPromise == true ? FirstDaysText::tr("promised") : QString();
        const QString next =
            each.nextStep.isEmpty() ? QString() : FirstDaysText::tr("next step: %1").arg(each.nextStep);
        rows << FirstDaysRow{.record = each.id,
                             .title = each.title,
                             .detail = joinedWords({promised, each.status, next}),
                             .chip = !each.nextDate.isValid() ? FirstDaysText::tr("no date")
                                     : isLate ? FirstDaysText::tr("since %1").arg(dateText(each.nextDate))
                                              : dateText(each.nextDate),
                             .tone = isLate || !each.nextDate.isValid() ? u"warn"_s : u"info"_s,
                             .isCase = true};
    }
    return rows;
}

} // namespace

QList<FirstDaysRow> firstDaysRows(const report::FirstDays &days, FirstDaysPart part)
{
    switch (part) {
    case FirstDaysPart::ToDo:
        return rowsFor(days.todo);
    case FirstDaysPart::Never:
        return rowsFor(days.never);
    case FirstDaysPart::FirstTraps:
        return rowsFor(days.firstTraps);
    case FirstDaysPart::Dates:
        return dateRows(days);
    case FirstDaysPart::Accesses:
        return rowsFor(days.accesses);
    case FirstDaysPart::People:
        return peopleRows(days);
    case FirstDaysPart::Traps:
        return rowsFor(days.traps);
    case FirstDaysPart::Cases:
        return caseRowsOf(days);
    }
    return {};
}

QList<RowsModel<FirstDaysRow>::Role> firstDaysRoles()
{
    return {{"record", [](const FirstDaysRow &row) -> QVariant { return row.record; }},
            {"title", [](const FirstDaysRow &row) -> QVariant { return row.title; }},
            {"detail", [](const FirstDaysRow &row) -> QVariant { return row.detail; }},
            {"chip", [](const FirstDaysRow &row) -> QVariant { return row.chip; }},
            {"tone", [](const FirstDaysRow &row) -> QVariant { return row.tone; }},
            {"isCase", [](const FirstDaysRow &row) -> QVariant { return row.isCase; }}};
}

} // namespace staffelstab
