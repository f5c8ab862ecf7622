// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/benefit.h"
#include "store/registerrows.h"

#include <algorithm>

/// For use cases that weigh many processes.
namespace staffelstab
{

/// What the register knows of the benefit of one process.
inline digitization::BenefitFacts benefitFactsOf(const store::RegisterRow &row)
{
    digitization::BenefitFacts facts;
    facts.boundHours = row.boundHours;
    facts.cases = row.caseCount;
    if (row.mediaBreaks) facts.mediaBreaks = *row.mediaBreaks;
    if (row.level && row.targetLevel)
        facts.levelGap = static_cast<double>(std::max<qint64>(0, *row.targetLevel - *row.level));
    return facts;
}

} // namespace staffelstab
