// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/halfyear.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

QString HalfYear::code() const { return u"%1-H%2"_s.arg(year, 4, 10, '0'_L1).arg(half); }

std::optional<HalfYear> halfYearOf(QStringView code)
{
    if (code.size() != 7 || code.sliced(4, 2) != u"-H") return std::nullopt;
    bool isYear = false;
    const int year = code.first(4).toInt(&isYear);
    const int half = code.at(6).digitValue();
    if (!isYear || year < 1 || half < 1 || half > 2) return std::nullopt;
    return HalfYear{year, half};
}

HalfYear halfYearAt(const QDate &day) { return {day.year(), day.month() <= 6 ? 1 : 2}; }

QList<HalfYear> halfYearsFrom(HalfYear first, int count)
{
    QList<HalfYear> halfYears;
    for (int i = 0; i < count; ++i, first = first.next())
        halfYears << first;
    return halfYears;
}

} // namespace staffelstab
