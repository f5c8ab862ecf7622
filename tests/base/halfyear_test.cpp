// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/halfyear.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

TEST(HalfYear, IsReadAndWritten)
{
    EXPECT_EQ(halfYearOf(u"2027-H2"), (HalfYear{2027, 2}));
    EXPECT_EQ((HalfYear{2027, 2}).code(), u"2027-H2"_s);
    EXPECT_EQ((HalfYear{2027, 2}).next(), (HalfYear{2028, 1}));
    EXPECT_EQ((HalfYear{2027, 1}).next(), (HalfYear{2027, 2}));
    EXPECT_EQ((HalfYear{2027, 1}).lastDay(), QDate(2027, 6, 30));
    EXPECT_EQ((HalfYear{2027, 2}).lastDay(), QDate(2027, 12, 31));
    EXPECT_EQ(halfYearAt({2026, 11, 26}), (HalfYear{2026, 2}));
    EXPECT_EQ(halfYearAt({2026, 6, 30}), (HalfYear{2026, 1}));
    for (const QString &bad : {u""_s, u"2027"_s, u"2027-H3"_s, u"2027-H0"_s, u"2027-Q1"_s, u"abcd-H1"_s, u"2027-H11"_s})
        EXPECT_EQ(halfYearOf(bad), std::nullopt) << bad.toStdString();
}

TEST(HalfYear, FollowsOneAnotherFromTheOneOfTheDay)
{
    const QList<HalfYear> all = halfYearsFrom(halfYearAt(QDate(2026, 11, 26)), 3);
    EXPECT_EQ(all, (QList<HalfYear>{{2026, 2}, {2027, 1}, {2027, 2}}));
}

} // namespace
