// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const MaturityModel &ozg() { return *findMaturityModel(u"ozg-1.1"); }

TEST(Vocabulary, KnowsAllStatusWordsOfTheDocument)
{
    // digitization.md §2
    EXPECT_EQ(vocabulary(u"offering").terms.size(), 17);
    EXPECT_EQ(termLabel(u"offering", u"OnlineApplication"_s, u"de"), u"Online-Antrag"_s);
}

TEST(Vocabulary, ShowsAnOwnWordAsItself) { EXPECT_EQ(termLabel(u"tag", u"unser Wort"_s, u"de"), u"unser Wort"_s); }

TEST(MaturityModel, TakesTheLowestCriterion)
{
    // digitization.md §1.1: the lowest criterion decides; 10 criteria of 10 assessed, the smallest is 1
    const AggregatedLevel result = aggregate(ozg(), {3, 2, 4, 3, 1, 2, 3, 3, 4, 2});

    EXPECT_EQ(result.level, 1);
    EXPECT_FALSE(result.provisional);
}

TEST(MaturityModel, IsProvisionalWhileCriteriaAreMissing)
{
    const AggregatedLevel result = aggregate(ozg(), {3, std::nullopt, 2});

    EXPECT_EQ(result.level, 2);
    EXPECT_TRUE(result.provisional);
}

TEST(MaturityModel, GivesNoLevelWhenNothingWasAssessed)
{
    EXPECT_EQ(aggregate(ozg(), {std::nullopt}).level, std::nullopt);
}

TEST(MaturityModel, LeavesADeclaredLevelToPeople)
{
    EXPECT_EQ(aggregate(*findMaturityModel(u"reifegrad-2.0"), {1, 2}).level, std::nullopt);
}

TEST(MaturityModel, HasTheLevelsOfTheDocument)
{
    EXPECT_EQ(ozg().levels.size(), 5);
    EXPECT_EQ(ozg().criteria.size(), 10);
    EXPECT_EQ(findMaturityModel(u"reifegrad-2.0")->levels.size(), 8);
}

} // namespace
} // namespace staffelstab
