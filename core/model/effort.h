// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

namespace staffelstab
{

/// Working time in hours: a day has 8, a week 5 days, a month 4 weeks, a year 12 months (PICTURE). Nothing where amount
/// or unit is missing.
std::optional<double> hoursOf(const Duration &time);

/// Cases a year; the mean where a range is given.
std::optional<double> casesOf(const CaseCount &count);

/// Gebundene Stunden: cases a year × working time of a case, in hours a year. Missing inputs give nothing, never zero.
std::optional<double> boundHours(const CaseCount &cases, const Duration &perCase);

} // namespace staffelstab
