// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace staffelstab
{

/// Halbjahr, written JJJJ-H1 or JJJJ-H2.
struct HalfYear {
    int year = 0;
    int half = 1;

    QString code() const;
    HalfYear next() const { return half == 1 ? HalfYear{year, 2} : HalfYear{year + 1, 1}; }
    QDate lastDay() const { return half == 1 ? QDate(year, 6, 30) : QDate(year, 12, 31); }

    bool operator==(const HalfYear &) const = default;
    std::strong_ordering operator<=>(const HalfYear &other) const { return place() <=> other.place(); }

  private:
    int place() const { return 2 * year + half; }
};

/// Nothing for text that is no half-year.
std::optional<HalfYear> halfYearOf(QStringView code);
HalfYear halfYearAt(const QDate &day);
QList<HalfYear> halfYearsFrom(HalfYear first, int count);

} // namespace staffelstab
