// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/reviewcycle.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

namespace
{

Process checkedUntil(const QDate &until, const QString &state = u"Verified"_s)
{
    Process process;
    process.reviewState = state;
    process.checkedUntil = until;
    return process;
}

TEST(ReviewState, BecomesDueThirtyDaysBeforeAndExpiresAfterwards)
{
    const Process process = checkedUntil(QDate(2027, 3, 31));
    EXPECT_EQ(reviewStateOn(process, QDate(2027, 2, 28)), u"Verified"_s);
    EXPECT_EQ(reviewStateOn(process, QDate(2027, 3, 1)), u"ReviewDue"_s);
    EXPECT_EQ(reviewStateOn(process, QDate(2027, 3, 31)), u"ReviewDue"_s);
    EXPECT_EQ(reviewStateOn(process, QDate(2027, 4, 1)), u"Expired"_s);
}

TEST(ReviewState, StaysWhereNothingWasCheckedOrForGood)
{
    EXPECT_EQ(reviewStateOn(checkedUntil(QDate(2020, 1, 1), u"Draft"_s), QDate(2027, 1, 1)), u"Draft"_s);
    EXPECT_EQ(reviewStateOn(checkedUntil(QDate(2020, 1, 1), u"Archived"_s), QDate(2027, 1, 1)), u"Archived"_s);
    EXPECT_EQ(reviewStateOn(checkedUntil({}), QDate(2099, 1, 1)), u"Verified"_s);
}

TEST(ReviewPeriod, IsHalvedWhereMuchHangsOnOnePersonOrTheLawIsUnsteady)
{
    EXPECT_EQ(reviewMonths(3, false), 12);
    EXPECT_EQ(reviewMonths(std::nullopt, false), 12);
    EXPECT_EQ(reviewMonths(4, false), 6);
    EXPECT_EQ(reviewMonths(1, true), 6);
}

TEST(ReviewDate, IsThirtyDaysBefore)
{
    EXPECT_EQ(reviewDateFor(QDate(2027, 3, 31)), QDate(2027, 3, 1));
    EXPECT_FALSE(reviewDateFor({}).isValid());
}

TEST(ReviewSteps, LeadFromDraftThroughReviewAndBack)
{
    EXPECT_TRUE(reviewSteps(u"Draft"_s).contains(ReviewStep::Submit));
    EXPECT_FALSE(reviewSteps(u"Draft"_s).contains(ReviewStep::Confirm));
    EXPECT_EQ(reviewSteps(u"InReview"_s), (QList<ReviewStep>{ReviewStep::Confirm, ReviewStep::Reject}));
    for (const QString &state : {u"Verified"_s, u"ReviewDue"_s, u"Expired"_s})
        EXPECT_TRUE(reviewSteps(state).contains(ReviewStep::Confirm)) << "a new check leads to Verified again";
    EXPECT_EQ(reviewSteps(u"Archived"_s), QList<ReviewStep>{ReviewStep::Reopen});
}

} // namespace
