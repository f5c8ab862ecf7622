// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

TEST(Effort, CountsInWorkingDaysWeeksMonthsAndYears)
{
    // 1 day = 28,800 s, week 144,000 s, month 576,000 s, year 6,912,000 s (time normalisation of PICTURE)
    EXPECT_DOUBLE_EQ(*hoursOf({30, u"min"_s}), 0.5);
    EXPECT_DOUBLE_EQ(*hoursOf({1, u"h"_s}), 1);
    EXPECT_DOUBLE_EQ(*hoursOf({1, u"d"_s}), 28'800 / 3'600.0);
    EXPECT_DOUBLE_EQ(*hoursOf({1, u"wk"_s}), 144'000 / 3'600.0);
    EXPECT_DOUBLE_EQ(*hoursOf({1, u"mo"_s}), 576'000 / 3'600.0);
    EXPECT_DOUBLE_EQ(*hoursOf({1, u"a"_s}), 6'912'000 / 3'600.0);
}

TEST(Effort, OfNothingIsNothingAndNotZero)
{
    EXPECT_FALSE(hoursOf({}));
    EXPECT_FALSE(hoursOf({5, u"fortnight"_s}));
    EXPECT_FALSE(boundHours({}, {20, u"min"_s}));
    EXPECT_FALSE(boundHours({100, 100, {}, {}}, {}));
    EXPECT_DOUBLE_EQ(*boundHours({0, 0, {}, {}}, {20, u"min"_s}), 0);
}

TEST(Effort, TakesTheMeanOfARange)
{
    EXPECT_DOUBLE_EQ(*casesOf({100, 101, {}, {}}), 100.5);
    EXPECT_DOUBLE_EQ(*casesOf({{}, 40, {}, {}}), 40);
    EXPECT_DOUBLE_EQ(*boundHours({100, 200, {}, {}}, {20, u"min"_s}), 50);
}
