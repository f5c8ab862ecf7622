// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/spelling.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

TEST(EditDistance, CountsSingleChangesUpToALimit)
{
    EXPECT_EQ(editDistance(u"wohngeld", u"wohngeld", 2), 0);
    EXPECT_EQ(editDistance(u"wohngedl", u"wohngeld", 2), 1) << "swapped neighbours are one change";
    EXPECT_EQ(editDistance(u"wohgeld", u"wohngeld", 2), 1);
    EXPECT_EQ(editDistance(u"whongelt", u"wohngeld", 2), 2);
    EXPECT_EQ(editDistance(u"bauamt", u"wohngeld", 2), 3);
    EXPECT_EQ(editDistance(u"", u"ab", 2), 2);
}

TEST(SpellingSearch, PrefersNearAndFrequentWords)
{
    const SpellingSearch search(u"wohngled"_s);
    EXPECT_GT(search.score("wohngeld", 5), search.score("wohngelde", 5));
    EXPECT_GT(search.score("wohngeld", 50), search.score("wohngeld", 5));
    EXPECT_EQ(search.score("bauamt", 500), 0);
    EXPECT_TRUE(SpellingSearch(u"abc"_s).starts().empty()) << "too short to guess";
}
