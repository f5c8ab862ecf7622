// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sitting.h"

#include <QTimeZone>
#include <gtest/gtest.h>

namespace staffelstab
{
namespace
{

QDateTime at(int minutes, int seconds = 0)
{
    return QDateTime({2026, 11, 2}, {9, 0}, QTimeZone::utc()).addSecs(minutes * 60 + seconds);
}

/// Somebody types every five minutes.
SittingTime busyUntil(int end)
{
    SittingTime sitting;
    sitting.begin(at(0));
    for (int minute = 5; minute <= end; minute += 5)
        sitting.touch(at(minute));
    return sitting;
}

TEST(Sitting, CountsWholeMinutes)
{
    SittingTime sitting;
    sitting.begin(at(0));
    EXPECT_EQ(sitting.minutes(at(0, 59)), 0);
    EXPECT_EQ(sitting.minutes(at(1)), 1);
    EXPECT_EQ(busyUntil(30).minutes(at(32, 30)), 32);
    EXPECT_EQ(busyUntil(30).begun(), at(0));
}

TEST(Sitting, DoesNotCountALongGap)
{
    SittingTime sitting = busyUntil(10);
    EXPECT_EQ(sitting.minutes(at(25)), 25) << "fifteen minutes of talk without typing";
    EXPECT_EQ(sitting.minutes(at(25, 1)), 10) << "nobody is there any more";
    sitting.touch(at(90));
    EXPECT_EQ(sitting.minutes(at(93)), 13);
}

TEST(Sitting, OffersABreakAfter45MinutesAndAgain15MinutesLater)
{
    SittingTime sitting = busyUntil(40);
    EXPECT_FALSE(sitting.isBreakDue(at(44, 59)));
    EXPECT_TRUE(sitting.isBreakDue(at(45)));
    sitting.touch(at(47));
    sitting.declineBreak(at(47));
    EXPECT_FALSE(sitting.isBreakDue(at(61)));
    EXPECT_TRUE(sitting.isBreakDue(at(62)));
}

TEST(Sitting, BeginsAnew)
{
    SittingTime sitting = busyUntil(50);
    sitting.begin(at(100));
    EXPECT_EQ(sitting.minutes(at(100)), 0);
    EXPECT_FALSE(sitting.isBreakDue(at(101)));
}

TEST(Sitting, SurvivesAClockThatIsSetBack)
{
    SittingTime sitting = busyUntil(10);
    EXPECT_EQ(sitting.minutes(at(-50)), 10);
    sitting.touch(at(-50));
    EXPECT_EQ(sitting.minutes(at(-45)), 15);
}

} // namespace
} // namespace staffelstab
