// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/outlook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

namespace
{

CoveredProcess covered(const QString &name, const QList<QDate> &leaving, std::optional<int> knowledge = {},
                       const Id &unit = u"50"_s)
{
    CoveredProcess process{name, name, unit, knowledge, {}};
    for (const QDate &day : leaving)
        process.able << AblePerson{u"p"_s, day};
    return process;
}

TEST(LastCoveredDay, IsWhenTheLastOfThemLeaves)
{
    EXPECT_EQ(lastCoveredDay(covered(u"a"_s, {QDate(2027, 6, 30), QDate(2028, 3, 31)})), QDate(2028, 3, 31));
    EXPECT_EQ(lastCoveredDay(covered(u"a"_s, {QDate(2027, 6, 30), QDate()})), std::nullopt) << "one of them stays";
    EXPECT_EQ(lastCoveredDay(covered(u"a"_s, {})), std::nullopt) << "nobody was ever named";
}

TEST(TownHallOnADay, MissesWhatNobodyLeftCanDo)
{
    const QList<CoveredProcess> all{covered(u"b"_s, {QDate(2028, 12, 31)}, 3), covered(u"a"_s, {QDate(2027, 1, 31)}, 5),
                                    covered(u"c"_s, {QDate(2029, 1, 1)}), covered(u"d"_s, {QDate()})};
    const auto uncovered = uncoveredOn(all, QDate(2029, 1, 1));
    ASSERT_EQ(uncovered.size(), 2);
    EXPECT_EQ(uncovered[0].name, u"a"_s) << "the dearest first";
    EXPECT_EQ(uncovered[1].name, u"b"_s);
}

TEST(HeatMap, CountsLossesByUnitAndHalfYear)
{
    const auto rows =
        heatMap({covered(u"a"_s, {QDate(2027, 6, 30)}, 5, u"50"_s), covered(u"b"_s, {QDate(2027, 1, 1)}, 3, u"50"_s),
                 covered(u"c"_s, {QDate(2027, 7, 1)}, {}, u"50"_s), covered(u"d"_s, {QDate(2026, 12, 31)}, 4, u"20"_s),
                 covered(u"e"_s, {QDate(2028, 1, 1)}, 4, u"20"_s), covered(u"f"_s, {QDate()}, 4, u"10"_s)},
                halfYearsFrom({2026, 2}, 3));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].unit, u"50"_s);
    EXPECT_EQ(rows[0].cells, (QList<HeatCell>{{0, 0}, {2, 5}, {1, 0}}));
    EXPECT_EQ(rows[1].cells, (QList<HeatCell>{{1, 4}, {0, 0}, {0, 0}}))
        << "what lies behind the last half-year is left out";
}

} // namespace
