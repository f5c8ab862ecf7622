// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/outlook.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr int kMonthsOfAHalf = 6;

} // namespace

std::optional<QDate> lastCoveredDay(const CoveredProcess &process)
{
    if (process.able.isEmpty()) return std::nullopt;
    QDate last;
    for (const AblePerson &person : process.able) {
        if (!person.leaving.isValid()) return std::nullopt;
        if (!last.isValid() || person.leaving > last) last = person.leaving;
    }
    return last;
}

QList<CoveredProcess> uncoveredOn(const QList<CoveredProcess> &processes, const QDate &day)
{
    QList<CoveredProcess> uncovered;
    for (const CoveredProcess &process : processes)
        if (const auto last = lastCoveredDay(process); last && *last < day) uncovered << process;
    std::ranges::stable_sort(uncovered, [](const CoveredProcess &a, const CoveredProcess &b) {
        const int left = a.knowledge.value_or(0), right = b.knowledge.value_or(0);
        return left != right ? left > right : a.name < b.name;
    });
    return uncovered;
}

int HeatRow::total() const
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int sum, const HeatCell &cell) { return sum + cell.count; });
}

QList<QDate> halfYears(const QDate &from, int count)
{
    QList<QDate> days;
    QDate first(from.year(), from.month() <= kMonthsOfAHalf ? 1 : kMonthsOfAHalf + 1, 1);
    for (int i = 0; i < count; ++i, first = first.addMonths(kMonthsOfAHalf))
        days << first;
    return days;
}

QString halfYearName(const QDate &day)
{
    return u"%1-H%2"_s.arg(day.year()).arg(day.month() <= kMonthsOfAHalf ? 1 : 2);
}

QList<HeatRow> heatMap(const QList<CoveredProcess> &processes, const QList<QDate> &halfYears)
{
    QList<HeatRow> rows;
    if (halfYears.isEmpty()) return rows;
    const QDate end = halfYears.back().addMonths(kMonthsOfAHalf);
    QHash<Id, qsizetype> places;
    for (const CoveredProcess &process : processes) {
        const auto last = lastCoveredDay(process);
        if (!last || *last < halfYears.front() || *last >= end) continue;
        const auto after = std::ranges::upper_bound(halfYears, *last);
        if (!places.contains(process.unit)) {
            places.insert(process.unit, rows.size());
            rows << HeatRow{process.unit, QList<HeatCell>(halfYears.size())};
        }
        HeatCell &cell = rows[places.value(process.unit)].cells[after - halfYears.begin() - 1];
        ++cell.count;
        cell.worst = std::max(cell.worst, process.knowledge.value_or(0));
    }
    std::ranges::stable_sort(rows, std::greater(), &HeatRow::total);
    return rows;
}

} // namespace staffelstab::handover
