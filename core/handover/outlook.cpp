// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/outlook.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace staffelstab::handover
{

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

QList<HeatRow> heatMap(const QList<CoveredProcess> &processes, const QList<HalfYear> &halfYears)
{
    QList<HeatRow> rows;
    QHash<Id, qsizetype> places;
    for (const CoveredProcess &process : processes) {
        const auto last = lastCoveredDay(process);
        const qsizetype at = last ? halfYears.indexOf(halfYearAt(*last)) : -1;
        if (at < 0) continue;
        if (!places.contains(process.unit)) {
            places.insert(process.unit, rows.size());
            rows << HeatRow{process.unit, QList<HeatCell>(halfYears.size())};
        }
        HeatCell &cell = rows[places.value(process.unit)].cells[at];
        ++cell.count;
        cell.worst = std::max(cell.worst, process.knowledge.value_or(0));
    }
    std::ranges::stable_sort(rows, std::greater(), &HeatRow::total);
    return rows;
}

} // namespace staffelstab::handover
