// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/costs.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;

namespace
{

CostEstimate estimate(const QString &kind, double from, double to, std::optional<qint64> year = {})
{
    CostEstimate result;
    result.kind = kind;
    result.from = from;
    result.to = to;
    result.budgetYear = year;
    return result;
}

TEST(Costs, AreSummedByKind)
{
    Recommendation recommendation;
    recommendation.costs = {estimate(u"OneOff"_s, 1000, 2000), estimate(u"OneOff"_s, 500, 800),
                            estimate(u"Yearly"_s, 100, 150)};
    recommendation.costs[0].personDays = 3;
    recommendation.costs[2].personDays = 0.5;
    EXPECT_EQ(oneOffCosts(recommendation), (CostBand{1500, 2800}));
    EXPECT_EQ(yearlyCosts(recommendation), (CostBand{100, 150}));
    EXPECT_EQ(personDays(recommendation), 3.5);
}

TEST(Costs, TakeTheLimitsOfTheClassWhereNoAmountIsKnown)
{
    CostEstimate byClass;
    byClass.costClass = u"C"_s;
    EXPECT_EQ(bandOf(byClass), (CostBand{5000, 25000}));
    byClass.costClass = u"E"_s;
    EXPECT_EQ(bandOf(byClass), (CostBand{100000, 100000}));
    byClass.to = 700;
    EXPECT_EQ(bandOf(byClass), (CostBand{0, 700})) << "an amount counts more than the class";
    byClass.from = 900;
    EXPECT_EQ(bandOf(byClass), (CostBand{900, 900})) << "limits the wrong way round";
    EXPECT_EQ(bandOf({}), CostBand());
}

TEST(YearlyCosts, ComeBackEveryYearFromTheHalfYearOn)
{
    Recommendation first;
    first.halfYear = u"2027-H2"_s;
    first.costs = {estimate(u"Yearly"_s, 100, 200), estimate(u"OneOff"_s, 9000, 9000)};
    Recommendation second; // runs from 2027 on, but is paid from 2028 on
    second.halfYear = u"2027-H1"_s;
    second.costs = {estimate(u"Yearly"_s, 10, 20, 2028)};
    Recommendation unplanned;
    unplanned.costs = {estimate(u"Yearly"_s, 5000, 5000)};
    const auto years = yearlyCostsByYear({first, second, unplanned}, 2029);
    EXPECT_EQ(years, (QMap<int, CostBand>{{2027, {100, 200}}, {2028, {110, 220}}, {2029, {110, 220}}}));
}

} // namespace
