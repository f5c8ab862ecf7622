// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/process.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

Step aStep(const QString &number, const QString &in, const QString &out)
{
    Step step;
    step.number = number;
    step.mediumIn = in;
    step.mediumOut = out;
    return step;
}

TEST(MediaBreaks, CountsAChangeInsideAStep)
{
    EXPECT_EQ(countMediaBreaks({aStep(u"01"_s, u"Paper"_s, u"ItProcedure"_s)}), 1);
}

TEST(MediaBreaks, CountsAChangeBetweenTwoSteps)
{
    EXPECT_EQ(countMediaBreaks({aStep(u"01"_s, u"Paper"_s, u"Paper"_s), aStep(u"02"_s, u"File"_s, u"File"_s)}), 1);
}

TEST(MediaBreaks, SkipsUnsetMedia)
{
    EXPECT_EQ(countMediaBreaks({aStep(u"01"_s, u"Paper"_s, {}), aStep(u"02"_s, {}, u"File"_s), aStep(u"03"_s, {}, {})}),
              0);
}

TEST(MediaBreaks, AddsBothKinds)
{
    // 01 Paper→File (1), 01→02 File→ItProcedure (1), 02 ItProcedure→Paper (1)
    EXPECT_EQ(countMediaBreaks({aStep(u"01"_s, u"Paper"_s, u"File"_s), aStep(u"02"_s, u"ItProcedure"_s, u"Paper"_s)}),
              3);
}

TEST(MediaBreaks, AreNoneWithoutSteps) { EXPECT_EQ(countMediaBreaks({}), 0); }

TEST(Steps, SortByNumberNotByLetter)
{
    QList<Step> steps{aStep(u"10"_s, {}, {}), aStep(u"2"_s, {}, {}), aStep(u"01"_s, {}, {})};

    sortSteps(steps);

    EXPECT_EQ(steps[0].number, u"01"_s);
    EXPECT_EQ(steps[1].number, u"2"_s);
    EXPECT_EQ(steps[2].number, u"10"_s);
}

} // namespace
} // namespace staffelstab
