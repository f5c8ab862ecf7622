// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/progress.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace Qt::StringLiterals;

TEST(ProgressOverTime, CountsEachProcessOncePerHalfYearAndOnlyHigherLevelsOfTheSameModel)
{
    const QList<HalfYearProgress> progress = progressOf({{u"a"_s, u"ozg"_s, 1, QDate(2025, 3, 1)},
                                                         {u"b"_s, u"ozg"_s, 2, QDate(2025, 6, 30)},
                                                         {u"a"_s, u"ozg"_s, 2, QDate(2026, 7, 1)},
                                                         {u"a"_s, u"ozg"_s, 3, QDate(2026, 8, 1)},
                                                         {u"b"_s, u"einfach"_s, 3, QDate(2026, 9, 1)},
                                                         {u"b"_s, u"ozg"_s, 1, QDate(2026, 10, 1)},
                                                         {u"c"_s, u"ozg"_s, 4, QDate()}});
    // a rises from 1 to 2 and 3 in the second half of 2026; b is assessed by another model, then lower
    EXPECT_EQ(progress, (QList<HalfYearProgress>{{{2025, 1}, {u"a"_s, u"b"_s}, {}},
                                                 {{2025, 2}, {}, {}},
                                                 {{2026, 1}, {}, {}},
                                                 {{2026, 2}, {u"a"_s, u"b"_s}, {u"a"_s}}}));
}

TEST(ProgressOverTime, OrdersWhatComesInAnyOrder)
{
    const QList<HalfYearProgress> progress =
        progressOf({{u"a"_s, u"ozg"_s, 3, QDate(2026, 2, 1)}, {u"a"_s, u"ozg"_s, 1, QDate(2026, 1, 1)}});
    ASSERT_EQ(progress.size(), 1);
    EXPECT_EQ(progress[0].risen, QStringList{u"a"_s});
    EXPECT_TRUE(progressOf({}).isEmpty());
}
