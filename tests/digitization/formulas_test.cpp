// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/benefit.h"
#include "digitization/capacity.h"
#include "digitization/matrix.h"
#include "digitization/utility.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;

namespace
{

TEST(Utility, IsTheWeighedMean)
{
    // (0.5 · 4 + 0.3 · 2 + 0.2 · 5) / (0.5 + 0.3 + 0.2) = (2 + 0.6 + 1) / 1 = 3.6
    const Utility utility = utilityOf({{u"cases"_s, 0.5, 4.0}, {u"breaks"_s, 0.3, 2.0}, {u"duty"_s, 0.2, 5.0}});
    EXPECT_DOUBLE_EQ(utility.value.value_or(0), 3.6);
    EXPECT_TRUE(utility.missing.isEmpty());
}

TEST(Utility, LeavesOutWhatHasNoScoreAndSaysSo)
{
    // (0.5 · 4 + 0.2 · 5) / (0.5 + 0.2) = 3 / 0.7
    const Utility utility = utilityOf({{u"cases"_s, 0.5, 4.0}, {u"breaks"_s, 0.3, {}}, {u"duty"_s, 0.2, 5.0}});
    EXPECT_DOUBLE_EQ(utility.value.value_or(0), 3.0 / 0.7);
    EXPECT_EQ(utility.missing, QStringList{u"breaks"_s});
}

TEST(Utility, IsNoneWithoutWeights)
{
    EXPECT_EQ(utilityOf({}).value, std::nullopt);
    EXPECT_EQ(utilityOf({{u"cases"_s, 0.0, 4.0}}).value, std::nullopt);
    EXPECT_EQ(utilityOf({{u"cases"_s, 1.0, {}}}).value, std::nullopt);
}

TEST(Score, TakesTheLowerLimitOfAnIntervalIn)
{
    const QList<ScoreInterval> intervals{{10, 1}, {100, 2}, {1000, 3}};
    EXPECT_EQ(intervalScore(intervals, 9.9), std::nullopt);
    EXPECT_EQ(intervalScore(intervals, 10.0), 1);
    EXPECT_EQ(intervalScore(intervals, 99.9), 1);
    EXPECT_EQ(intervalScore(intervals, 100.0), 2);
    EXPECT_EQ(intervalScore(intervals, 5000.0), 3);
    EXPECT_EQ(intervalScore(intervals, {}), std::nullopt);
}

TEST(Score, OfChoicesIsASumWithACap)
{
    const QHash<QString, double> scores{{u"Paper"_s, 3}, {u"Phone"_s, 2}, {u"Mail"_s, 1}};
    EXPECT_EQ(choiceScore(scores, u"Phone"_s), 2);
    EXPECT_EQ(choiceScore(scores, u"Fax"_s), std::nullopt);
    EXPECT_EQ(choicesScore(scores, {u"Mail"_s, u"Phone"_s}, 5), 3);             // 1 + 2
    EXPECT_EQ(choicesScore(scores, {u"Mail"_s, u"Phone"_s, u"Paper"_s}, 5), 5); // 6, at most 5
    EXPECT_EQ(choicesScore(scores, {}, 5), std::nullopt);
}

TEST(BoundHours, SayTheRangeOfUncertainCases)
{
    // 200 to 400 cases of 30 minutes: 100 to 200 hours, in the mean 300 · 0.5 = 150
    const auto range = boundHoursRange({200, 400, {}, {}}, {30.0, u"min"_s});
    EXPECT_EQ(range, (HoursRange{150, 100, 200}));
    // 10 cases of 2 days of 8 hours: 160
    EXPECT_EQ(boundHoursRange({10, 10, {}, {}}, {2.0, u"d"_s}), (HoursRange{160, 160, 160}));
    EXPECT_TRUE(boundHoursRange({10, {}, {}, {}}, {2.0, u"d"_s})->isExact());
    EXPECT_EQ(boundHoursRange({{}, {}, {}, {}}, {2.0, u"d"_s}), std::nullopt);
    EXPECT_EQ(boundHoursRange({10, 10, {}, {}}, {}), std::nullopt);
}

TEST(Capacity, IsHoursWithAllowanceByTheWorkingTimeOfAYear)
{
    // (1,000 + 600) h · 1.2 / 1,600 h = 1.2 posts
    const StaffNeed need = staffNeed({1000.0, 600.0}, 1.2, 1600.0);
    EXPECT_DOUBLE_EQ(need.fullTime.value_or(0), 1.2);
    EXPECT_EQ(need.hours, 1600);
    EXPECT_TRUE(need.notes.isEmpty());
}

TEST(Capacity, SaysWhatIsMissingInsteadOfFailing)
{
    const StaffNeed nothing = staffNeed({800.0, {}}, {}, {});
    EXPECT_EQ(nothing.fullTime, std::nullopt);
    EXPECT_EQ(nothing.processesMissing, 1);
    EXPECT_EQ(nothing.notes,
              (QList{CapacityNote::HoursMissing, CapacityNote::NoAllowance, CapacityNote::NoYearlyHours}));
    // A factor of 0.5 is not used: 800 / 1,600 = 0.5
    const StaffNeed low = staffNeed({800.0}, 0.5, 1600.0);
    EXPECT_DOUBLE_EQ(low.fullTime.value_or(0), 0.5);
    EXPECT_EQ(low.notes, QList{CapacityNote::AllowanceTooLow});
    EXPECT_EQ(staffNeed({800.0}, 1.1, 9000.0).notes, QList{CapacityNote::MoreThanAYear});
}

TEST(AutomationEffect, IsAShareOfTheBoundHours)
{
    EXPECT_EQ(automationEffect(150.0, 0.4), 60); // 150 · 0.4
    EXPECT_EQ(automationEffect({}, 0.4), std::nullopt);
    EXPECT_EQ(automationEffect(150.0, {}), std::nullopt);
    EXPECT_EQ(automationEffect(150.0, 1.2), std::nullopt) << "no more than everything";
}

TEST(RpaSuitability, IsTheMeanOfFiveRatings)
{
    EXPECT_EQ(rpaSuitability({5, 4, 3, 4, 2}), 3.6); // 18 / 5
    EXPECT_EQ(rpaSuitability({5, 4, {}, 4, 2}), std::nullopt);
    EXPECT_EQ(rpaSuitability({5, 4, 6, 4, 2}), std::nullopt);
    EXPECT_EQ(rpaSuitability({5, 4, 0, 4, 2}), std::nullopt);
}

TEST(Benefit, ComesFromTheShippedTables)
{
    // 300 h → 3, 120 cases → 2, 4 breaks → 4, 3 levels → 4: 0.4 · 3 + 0.2 · (2 + 4 + 4) = 3.2
    const Utility utility = utilityOf(benefitScores({300.0, 120.0, 4.0, 3.0}));
    EXPECT_DOUBLE_EQ(utility.value.value_or(0), 3.2);
    // Without hours (0.2 · 10) / 0.6
    const Utility without = utilityOf(benefitScores({{}, 120.0, 4.0, 3.0}));
    EXPECT_DOUBLE_EQ(without.value.value_or(0), 2 / 0.6);
    EXPECT_EQ(without.missing, QStringList{u"hours"_s});
    EXPECT_EQ(utilityOf(benefitScores({})).value, std::nullopt);
}

TEST(Matrix, FindsQuickWinsAndKeepsDutiesOut)
{
    EXPECT_EQ(matrixField(4.0, Effort::Small, false), MatrixField::QuickWin);
    EXPECT_EQ(matrixField(3.0, Effort::Small, false), MatrixField::QuickWin) << "the limit is part of it";
    EXPECT_EQ(matrixField(2.9, Effort::Small, false), MatrixField::FillIn);
    EXPECT_EQ(matrixField(4.0, Effort::Medium, false), MatrixField::Project);
    EXPECT_EQ(matrixField(2.0, Effort::Large, false), MatrixField::Questionable);
    EXPECT_EQ(matrixField(4.0, Effort::Small, true), MatrixField::Duty);
    EXPECT_EQ(matrixField({}, {}, true), MatrixField::Duty);
    EXPECT_EQ(matrixField({}, Effort::Small, false), MatrixField::Unknown);
    EXPECT_EQ(matrixField(4.0, {}, false), MatrixField::Unknown);
}

TEST(Matrix, TakesTheEffortFromTheCostsWhereNoneWasChosen)
{
    Recommendation recommendation;
    EXPECT_EQ(effortOf(recommendation), std::nullopt);
    CostEstimate estimate;
    estimate.kind = u"OneOff"_s;
    estimate.to = 5000.0;
    recommendation.costs = {estimate};
    EXPECT_EQ(effortOf(recommendation), Effort::Small);
    recommendation.costs[0].to = 5001.0;
    EXPECT_EQ(effortOf(recommendation), Effort::Medium);
    recommendation.costs[0].to = 25001.0;
    EXPECT_EQ(effortOf(recommendation), Effort::Large);
    recommendation.effortClass = u"Small"_s;
    EXPECT_EQ(effortOf(recommendation), Effort::Small);
}

} // namespace
