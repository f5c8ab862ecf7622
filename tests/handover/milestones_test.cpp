// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/milestones.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace staffelstab::handover;

namespace
{

const QDate kLast(2028, 9, 30);

QDate dueOf(MilestoneKind kind, const QList<PlanMilestone> &all)
{
    const auto found = std::ranges::find(all, kind, &PlanMilestone::kind);
    return found == all.end() ? QDate() : found->due;
}

struct Row {
    MilestoneKind kind;
    QDate due;
};

class MilestoneOf : public testing::TestWithParam<Row>
{
};

// §4 with T = 30 September 2028 and more than two years left
TEST_P(MilestoneOf, IsCountedFromTheLastWorkingDay)
{
    EXPECT_EQ(dueOf(GetParam().kind, milestones(kLast, QDate(2026, 1, 1))), GetParam().due);
}

INSTANTIATE_TEST_SUITE_P(
    Plan, MilestoneOf,
    testing::Values(Row{MilestoneKind::ListChecked, {2026, 9, 30}}, // − 24 months
                    Row{MilestoneKind::Rated, {2027, 9, 30}},       // − 12 months
                    Row{MilestoneKind::FirstTalk, {2028, 3, 30}},   // − 6 months
                    Row{MilestoneKind::KnowledgeMap, {2028, 4, 30}},
                    Row{MilestoneKind::MeasurePlan, {2028, 5, 15}}, // − 4½ months
                    Row{MilestoneKind::TransferBegins, {2028, 5, 30}}, Row{MilestoneKind::TransferEnds, {2028, 8, 30}},
                    Row{MilestoneKind::AcceptanceTalk, {2028, 9, 9}}, Row{MilestoneKind::AccessesPassed, {2028, 9, 23}},
                    Row{MilestoneKind::Closing, {2028, 9, 30}}, Row{MilestoneKind::FollowUp, {2028, 12, 30}}));

// 92 of the 184 days of six months are left: every offset up to six months is halved.
TEST(Milestones, MoveTogetherWhenTimeIsShort)
{
    const QDate today = kLast.addDays(-92);
    const auto all = milestones(kLast, today);
    EXPECT_EQ(dueOf(MilestoneKind::FirstTalk, all), today);
    EXPECT_EQ(dueOf(MilestoneKind::AccessesPassed, all), kLast.addDays(-4)) << "7 days halved, rounded";
    EXPECT_EQ(dueOf(MilestoneKind::Rated, all), QDate(2027, 9, 30)) << "further than six months: stays";
    EXPECT_EQ(dueOf(MilestoneKind::FollowUp, all), QDate(2028, 12, 30)) << "after T: stays";
}

TEST(Milestones, BeginEarlierWhereTheBandDemandsIt)
{
    const QDate today(2026, 1, 1);
    EXPECT_EQ(dueOf(MilestoneKind::FirstTalk, milestones(kLast, today, RiskBand::AtOnce)), QDate(2026, 1, 29));
    EXPECT_EQ(dueOf(MilestoneKind::FirstTalk, milestones(kLast, today, RiskBand::Urgent)), QDate(2026, 4, 1));
    EXPECT_EQ(dueOf(MilestoneKind::FirstTalk, milestones(kLast, today, RiskBand::LookAhead)), QDate(2028, 3, 30));
    const QDate late = kLast.addDays(-10);
    EXPECT_EQ(dueOf(MilestoneKind::FirstTalk, milestones(kLast, late, RiskBand::Urgent)), late)
        << "the earlier date wins";
}

TEST(Milestones, OfferTheCoreSetWhenLessThanSixWeeksAreLeft)
{
    EXPECT_TRUE(isTooLateForAPlan(kLast, kLast.addDays(-41)));
    EXPECT_FALSE(isTooLateForAPlan(kLast, kLast.addDays(-42)));
    EXPECT_TRUE(isTooLateForAPlan(kLast, kLast.addDays(5)));
    EXPECT_FALSE(isTooLateForAPlan({}, kLast));
}

TEST(Milestones, StandInOrderOfTime)
{
    const auto all = milestones(kLast, QDate(2028, 9, 1));
    EXPECT_TRUE(std::ranges::is_sorted(all, {}, &PlanMilestone::due));
    EXPECT_EQ(all.size(), 11);
    EXPECT_TRUE(milestones({}, QDate(2028, 9, 1)).isEmpty());
}

TEST(LastDay, IsEstimatedByTheLeavingMonth)
{
    EXPECT_EQ(lastDay({}, QDate(2028, 2, 10)), (LastDay{QDate(2028, 2, 29), true}));
    EXPECT_EQ(lastDay(QDate(2028, 2, 10), QDate(2028, 3, 1)), (LastDay{QDate(2028, 2, 10), false}));
    EXPECT_FALSE(lastDay({}, {}).date.isValid());
}

} // namespace
