// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/capacity.h"

namespace staffelstab::digitization
{
namespace
{

constexpr double kHoursOfAYear = 366 * 24;

} // namespace

StaffNeed staffNeed(const QList<std::optional<double>> &boundHours, std::optional<double> allowance,
                    std::optional<double> yearlyHours)
{
    StaffNeed need;
    for (const auto &hours : boundHours) {
        if (hours)
            need.hours += *hours;
        else
            ++need.processesMissing;
    }
    if (need.processesMissing > 0) need.notes << CapacityNote::HoursMissing;
    if (!allowance)
        need.notes << CapacityNote::NoAllowance;
    else if (*allowance < 1)
        need.notes << CapacityNote::AllowanceTooLow;
    const double factor = allowance && *allowance >= 1 ? *allowance : 1;
    if (!yearlyHours || *yearlyHours <= 0) {
        need.notes << CapacityNote::NoYearlyHours;
        return need;
    }
    if (*yearlyHours > kHoursOfAYear) need.notes << CapacityNote::MoreThanAYear;
    need.fullTime = need.hours * factor / *yearlyHours;
    return need;
}

} // namespace staffelstab::digitization
