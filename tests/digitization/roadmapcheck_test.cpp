// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/roadmapcheck.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;

namespace
{

using Kind = RoadmapWarning::Kind;

Recommendation recommended(const Id &id, double cost = 0, double days = 0)
{
    Recommendation result;
    result.id = id;
    CostEstimate estimate;
    estimate.kind = u"OneOff"_s;
    estimate.to = cost;
    estimate.personDays = days;
    result.costs = {estimate};
    return result;
}

QList<Kind> kindsOf(const QList<RoadmapWarning> &warnings)
{
    QList<Kind> kinds;
    for (const RoadmapWarning &warning : warnings)
        kinds << warning.kind;
    return kinds;
}

TEST(RoadmapWarnings, SayHowMuchIsTooMuch)
{
    const auto warnings =
        roadmapWarnings({{u"2027-H1"_s, 10000.0, 20.0, {recommended(u"a"_s, 8000, 15), recommended(u"b"_s, 5000, 10)}},
                         {u"2027-H2"_s, 5000.0, 10.0, {recommended(u"c"_s, 5000, 10)}},
                         {u"2028-H1"_s, {}, {}, {recommended(u"d"_s, 90000, 900)}}},
                        {});
    ASSERT_EQ(kindsOf(warnings), (QList{Kind::OverBudget, Kind::OverCapacity})) << "limits reached are no warning";
    EXPECT_EQ(warnings[0].amount, 3000); // 8,000 + 5,000 − 10,000
    EXPECT_EQ(warnings[1].amount, 5);    // 15 + 10 − 20
}

TEST(RoadmapWarnings, SeeAPrerequisiteThatComesLaterOrNotAtAll)
{
    Recommendation first = recommended(u"a"_s);
    first.requires_ = {u"b"_s, u"c"_s};
    Recommendation later = recommended(u"b"_s);
    later.requires_ = {u"a"_s};
    const auto warnings = roadmapWarnings({{u"2027-H1"_s, {}, {}, {first}}, {u"2027-H2"_s, {}, {}, {later}}}, {});
    ASSERT_EQ(kindsOf(warnings), (QList{Kind::PrerequisiteLater, Kind::PrerequisiteUnplanned}));
    EXPECT_EQ(warnings[0].recommendation, u"a"_s);
    EXPECT_EQ(warnings[0].other, u"b"_s);
    EXPECT_EQ(warnings[1].other, u"c"_s);
}

TEST(RoadmapWarnings, AreSatisfiedByWhatIsDone)
{
    Recommendation first = recommended(u"a"_s);
    first.requires_ = {u"b"_s};
    Recommendation done = recommended(u"b"_s);
    done.state = u"Done"_s;
    EXPECT_TRUE(roadmapWarnings({{u"2027-H1"_s, {}, {}, {first}}, {u"2027-H2"_s, {}, {}, {done}}}, {}).isEmpty());
}

TEST(RoadmapWarnings, SeeWhatExcludesEachOther)
{
    Recommendation first = recommended(u"a"_s);
    first.excludes = {u"b"_s, u"z"_s};
    const auto warnings =
        roadmapWarnings({{u"2027-H1"_s, {}, {}, {first}}, {u"2028-H1"_s, {}, {}, {recommended(u"b"_s)}}}, {});
    ASSERT_EQ(kindsOf(warnings), QList{Kind::ExcludedBoth});
    EXPECT_EQ(warnings[0].other, u"b"_s);
}

TEST(RoadmapWarnings, AskToCaptureBeforeMigrating)
{
    const QList<PlannedHalfYear> plan{{u"2027-H1"_s, {}, {}, {recommended(u"a"_s)}}};
    const auto kindsFor = [&](const QDate &leaving, int points) {
        return kindsOf(roadmapWarnings(plan, {{u"a"_s, u"p"_s, leaving, points}}));
    };
    EXPECT_EQ(kindsFor({2027, 6, 30}, 79), QList{Kind::CaptureFirst}) << "leaves on the last day of the bundle";
    EXPECT_TRUE(kindsFor({2027, 7, 1}, 10).isEmpty()) << "is still there";
    EXPECT_TRUE(kindsFor({2027, 3, 31}, 80).isEmpty()) << "everything is written down";
    EXPECT_EQ(roadmapWarnings(plan, {{u"a"_s, u"p"_s, {2027, 3, 31}, 40}})[0].other, u"p"_s);
    EXPECT_EQ(kindsOf(roadmapWarnings(plan, {{u"a"_s, u"p"_s, {2027, 3, 31}, 40, true}})), QList{Kind::ExpertLeaves});
    EXPECT_TRUE(roadmapWarnings(plan, {{u"a"_s, u"p"_s, {2027, 3, 31}, 80, true}}).isEmpty());
}

} // namespace
