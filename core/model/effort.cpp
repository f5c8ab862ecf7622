// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct UnitHours {
    QLatin1StringView unit;
    double hours;
};

constexpr double kDay = 8;
constexpr double kWeek = 5 * kDay;
constexpr double kMonth = 4 * kWeek;
constexpr std::array kUnits{UnitHours{"min"_L1, 1.0 / 60}, UnitHours{"h"_L1, 1},       UnitHours{"d"_L1, kDay},
                            UnitHours{"wk"_L1, kWeek},     UnitHours{"mo"_L1, kMonth}, UnitHours{"a"_L1, 12 * kMonth}};

} // namespace

std::optional<double> hoursOf(const Duration &time)
{
    const auto known = std::ranges::find(kUnits, time.unit, &UnitHours::unit);
    if (!time.amount || known == kUnits.end()) return std::nullopt;
    return *time.amount * known->hours;
}

std::optional<double> casesOf(const CaseCount &count)
{
    if (count.min && count.max) return (static_cast<double>(*count.min) + static_cast<double>(*count.max)) / 2;
    if (count.min) return static_cast<double>(*count.min);
    if (count.max) return static_cast<double>(*count.max);
    return std::nullopt;
}

std::optional<double> boundHours(const CaseCount &cases, const Duration &perCase)
{
    const auto count = casesOf(cases);
    const auto hours = hoursOf(perCase);
    if (!count || !hours) return std::nullopt;
    return *count * *hours;
}

} // namespace staffelstab
