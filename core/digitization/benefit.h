// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/utility.h"

namespace staffelstab::digitization
{

/// What the processes that a recommendation touches say about its benefit, the largest of each.
struct BenefitFacts {
    std::optional<double> boundHours;  ///< a year, the sum over the processes
    std::optional<double> cases;       ///< a year, the sum over the processes
    std::optional<double> mediaBreaks; ///< the most that one process has
    std::optional<double> levelGap;    ///< levels to the target of the maturity model, the largest
};

/// Version of weights and interval tables, kept beside every score.
QString benefitModelVersion();

/// Each attribute with its weight and its score from 1 to 5 in the shipped model; codes "hours", "cases", "breaks",
/// "gap".
QList<WeighedScore> benefitScores(const BenefitFacts &facts);

} // namespace staffelstab::digitization
