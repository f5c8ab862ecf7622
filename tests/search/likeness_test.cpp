// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/likeness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace staffelstab::search;

namespace
{

std::vector<std::string> telling(const std::vector<TermUse> &uses, unsigned allRecords = 1000)
{
    std::vector<std::string> terms;
    for (const WeighedTerm &term : tellingTerms(uses, allRecords))
        terms.push_back(term.term);
    return terms;
}

} // namespace

TEST(TellingTerms, AreNeitherUniqueNorEverywhere)
{
    EXPECT_EQ(telling({{"Zwohngeld", 1, 1}, {"Zantrag", 1, 600}, {"Zmiet", 1, 12}}), std::vector<std::string>{"Zmiet"});
}

TEST(TellingTerms, AreStemsAndCitationsButNoFacetsFormsAndShortWords)
{
    EXPECT_THAT(telling({{"Zmiet", 1, 5},
                         {"XCwogg/26", 1, 5},
                         {"miete", 1, 5},
                         {"XKprocess", 1, 50},
                         {"Zab", 1, 5},
                         {"Q0190", 1, 5},
                         {"XT1", 1, 5}}),
                testing::UnorderedElementsAre("Zmiet", "XCwogg/26"));
}

TEST(TellingTerms, OfTheTitleAndRareOnesComeFirst)
{
    EXPECT_EQ(telling({{"Zmiet", 1, 50}, {"Zlast", 1, 5}, {"Swohngeld", 1, 5}}),
              (std::vector<std::string>{"Swohngeld", "Zlast", "Zmiet"}));
}

TEST(TellingTerms, AreAsManyAsAQueryCanBear)
{
    std::vector<TermUse> uses;
    uses.reserve(500);
    for (int i = 0; i < 500; ++i)
        uses.push_back({"Zwort" + std::to_string(i), 1, 5});
    EXPECT_EQ(tellingTerms(uses, 1000).size(), 40U);
}
