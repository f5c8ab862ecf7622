// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/benefit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

// Working time counts most, because it is what small town halls lack.
constexpr double kHoursWeight = 0.4;
constexpr double kCasesWeight = 0.2;
constexpr double kBreaksWeight = 0.2;
constexpr double kGapWeight = 0.2;

using Intervals = std::array<ScoreInterval, 5>;
constexpr Intervals kHoursScores{{{0, 1}, {50, 2}, {200, 3}, {500, 4}, {1000, 5}}};
constexpr Intervals kCasesScores{{{0, 1}, {50, 2}, {200, 3}, {1000, 4}, {5000, 5}}};
constexpr Intervals kBreaksScores{{{0, 1}, {1, 2}, {2, 3}, {4, 4}, {6, 5}}};
constexpr Intervals kGapScores{{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}}};

} // namespace

QString benefitModelVersion() { return u"1"_s; }

QList<WeighedScore> benefitScores(const BenefitFacts &facts)
{
    return {{u"hours"_s, kHoursWeight, intervalScore(kHoursScores, facts.boundHours)},
            {u"cases"_s, kCasesWeight, intervalScore(kCasesScores, facts.cases)},
            {u"breaks"_s, kBreaksWeight, intervalScore(kBreaksScores, facts.mediaBreaks)},
            {u"gap"_s, kGapWeight, intervalScore(kGapScores, facts.levelGap)}};
}

} // namespace staffelstab::digitization
