// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/levelhistory.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace Qt::StringLiterals;

namespace
{

// b is assessed on the last day of a half-year, a rises in the next but one, c by another model only
const QList<LevelOnDay> kAssessments{{u"a"_s, u"ozg"_s, 3, QDate(2026, 8, 1)},
                                     {u"a"_s, u"ozg"_s, 1, QDate(2025, 3, 1)},
                                     {u"b"_s, u"ozg"_s, 1, QDate(2025, 6, 30)},
                                     {u"c"_s, u"einfach"_s, 2, QDate(2025, 1, 1)},
                                     {u"d"_s, u"ozg"_s, 4, QDate()}};

} // namespace

TEST(LevelHistory, CarriesEachProcessAtItsNewestLevelToTheEndOfEveryHalfYear)
{
    EXPECT_EQ(levelsOverTime(kAssessments, u"ozg"_s, {2026, 2}),
              (QList<LevelsThen>{
                  {{2025, 1}, {{1, 2}}}, {{2025, 2}, {{1, 2}}}, {{2026, 1}, {{1, 2}}}, {{2026, 2}, {{1, 1}, {3, 1}}}}));
    EXPECT_TRUE(levelsOverTime(kAssessments, u"six"_s, {2026, 2}).isEmpty());
    EXPECT_TRUE(levelsOverTime(kAssessments, u"ozg"_s, {2024, 2}).isEmpty()) << "before the first assessment";
}

TEST(LevelHistory, NamesTheProcessesOfALevelOnADay)
{
    EXPECT_EQ(processesAtLevel(kAssessments, u"ozg"_s, 1, QDate(2026, 6, 30)), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(processesAtLevel(kAssessments, u"ozg"_s, 1, QDate(2026, 12, 31)), QStringList{u"b"_s});
    EXPECT_EQ(processesAtLevel(kAssessments, u"ozg"_s, 3, QDate(2026, 7, 31)), QStringList());
}
