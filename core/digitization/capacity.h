// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace staffelstab::digitization
{

enum class CapacityNote {
    HoursMissing,    ///< processes without bound hours are left out
    NoAllowance,     ///< no factor for general working time was set: 1 is used
    AllowanceTooLow, ///< a factor below 1 would make work disappear: 1 is used
    NoYearlyHours,   ///< without the planned working time of a year there is no result
    MoreThanAYear,   ///< more planned hours than a year has
};

/// Kapazität: the posts that work needs.
struct StaffNeed {
    double hours = 0;               ///< a year, of the processes that have a value
    int processesMissing = 0;       ///< without bound hours
    std::optional<double> fullTime; ///< VZÄ
    QList<CapacityNote> notes;

    bool operator==(const StaffNeed &) const = default;
};

/// VZÄ = Σ bound hours × allowance for general working time / planned yearly hours. Missing inputs never fail; they are
/// said in the notes.
StaffNeed staffNeed(const QList<std::optional<double>> &boundHours, std::optional<double> allowance,
                    std::optional<double> yearlyHours);

} // namespace staffelstab::digitization
