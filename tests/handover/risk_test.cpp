// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/risk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

// Test vectors of risk-and-handover.md §1.6, with the day they were made for.
namespace
{

const QDate kToday(2026, 3, 15);

KnowledgeFactor answers(const QString &others, const QString &written, const QString &damage, const QString &training)
{
    return {others, written, damage, training, {}, {}};
}

TEST(DepartureFactor, GoesByCalendarYears)
{
    EXPECT_EQ(departureFactor({2026, 6, 30}, kToday), (DepartureFactor{5, false}));
    EXPECT_EQ(departureFactor({2027, 12, 31}, kToday), (DepartureFactor{5, false}));
    EXPECT_EQ(departureFactor({2028, 1, 1}, kToday), (DepartureFactor{4, false}));
    EXPECT_EQ(departureFactor({2029, 7, 31}, kToday), (DepartureFactor{3, false}));
    for (int month = 1; month <= 12; ++month)
        EXPECT_EQ(departureFactor({2030, month, 28}, kToday), (DepartureFactor{2, false}));
    EXPECT_EQ(departureFactor({2031, 1, 1}, kToday), (DepartureFactor{1, false}));
    EXPECT_EQ(departureFactor({2050, 1, 1}, kToday), (DepartureFactor{1, false}));
}

TEST(DepartureFactor, SaysWhoHasLeft)
{
    EXPECT_EQ(departureFactor({2025, 11, 30}, kToday), (DepartureFactor{5, true}));
    EXPECT_EQ(departureFactor({1999, 1, 1}, kToday), (DepartureFactor{5, true}));
    EXPECT_EQ(departureFactor(kToday, kToday), (DepartureFactor{5, false})) << "still here on the last day";
}

TEST(DepartureFactor, IsNoneWithoutADate) { EXPECT_EQ(departureFactor({}, kToday), DepartureFactor()); }

TEST(KnowledgeFactor, HasTheValuesOfTheVectors)
{
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"No"_s, u"Yes"_s, u"OverTwo"_s)), 5);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"Patchy"_s, u"Yes"_s, u"OneToTwo"_s)), 4);
    EXPECT_EQ(knowledgeFactor(answers(u"Partly"_s, u"No"_s, u"Yes"_s, u"UnderOne"_s)), 4);
    EXPECT_EQ(knowledgeFactor(answers(u"Yes"_s, u"No"_s, u"Yes"_s, u"OneToTwo"_s)), 3);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"Current"_s, u"Yes"_s, u"OverTwo"_s)), 3);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"Current"_s, u"Yes"_s, u"UnderOne"_s)), 2);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"No"_s, u"No"_s, u"OverTwo"_s)), 2);
    EXPECT_EQ(knowledgeFactor(answers(u"Yes"_s, u"Current"_s, u"No"_s, u"UnderOne"_s)), 1);
}

TEST(KnowledgeFactor, TakesTheRiskyAnswerWhereNobodyKnows)
{
    EXPECT_EQ(knowledgeFactor(answers(u"Unknown"_s, u"Unknown"_s, u"Unknown"_s, u"Unknown"_s)), 5);
}

TEST(KnowledgeFactor, IsNoneWhileAnAnswerIsMissing)
{
    EXPECT_EQ(knowledgeFactor(answers({}, u"No"_s, u"Yes"_s, u"OverTwo"_s)), std::nullopt);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, {}, u"Yes"_s, u"OverTwo"_s)), std::nullopt);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"No"_s, {}, u"OverTwo"_s)), std::nullopt);
    EXPECT_EQ(knowledgeFactor(answers(u"No"_s, u"No"_s, u"Yes"_s, {})), std::nullopt);
}

TEST(KnowledgeFactor, FollowsTheTableOfAll54Combinations)
{
    // Rows others, columns written, cells: by training UnderOne / OneToTwo / OverTwo; damage = yes.
    const int damage[3][3][3] = {
        {{2, 3, 3}, {3, 3, 3}, {3, 3, 3}}, {{2, 3, 3}, {4, 4, 4}, {4, 4, 4}}, {{2, 3, 3}, {4, 4, 4}, {5, 5, 5}}};
    const QString others[]{u"Yes"_s, u"Partly"_s, u"No"_s};
    const QString written[]{u"Current"_s, u"Patchy"_s, u"No"_s};
    const QString training[]{u"UnderOne"_s, u"OneToTwo"_s, u"OverTwo"_s};
    for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b)
            for (int d = 0; d < 3; ++d) {
                EXPECT_EQ(knowledgeFactor(answers(others[a], written[b], u"Yes"_s, training[d])), damage[a][b][d])
                    << a << b << d;
                EXPECT_EQ(knowledgeFactor(answers(others[a], written[b], u"No"_s, training[d])), a + d == 0 ? 1 : 2)
                    << a << b << d;
            }
}

TEST(Risk, HasTheBandsOfTheVectors)
{
    EXPECT_EQ(riskBand(5 * 4), RiskBand::AtOnce);
    EXPECT_EQ(riskBand(4 * 4), RiskBand::Urgent);
    EXPECT_EQ(riskBand(5 * 3), RiskBand::LookAhead);
    EXPECT_EQ(riskBand(3 * 3), RiskBand::Watch);
    EXPECT_EQ(riskBand(25), RiskBand::AtOnce);
    EXPECT_EQ(riskBand(10), RiskBand::LookAhead);
    EXPECT_EQ(riskBand(1), RiskBand::Watch);
}

TEST(Risk, IsLoweredByPrecautionsAndNeverBelowA)
{
    const auto net = [](int year, int set, const Precautions &precautions) {
        KnowledgeFactor factor;
        factor.setValue = set;
        const Risk risk = riskOf(factor, {year, 6, 30}, kToday, precautions);
        return std::pair(risk.gross, risk.net);
    };
    EXPECT_EQ(net(2026, 5, {true, true}), std::pair(std::optional(25), std::optional(15)));
    EXPECT_EQ(net(2028, 4, {true, false}), std::pair(std::optional(16), std::optional(12)));
    EXPECT_EQ(net(2026, 1, {true, true}), std::pair(std::optional(5), std::optional(5)));
}

TEST(Risk, KeepsTheComputedValueBesideTheSetOne)
{
    KnowledgeFactor factor = answers(u"No"_s, u"No"_s, u"Yes"_s, u"OverTwo"_s);
    factor.setValue = 3;
    const Risk risk = riskOf(factor, {2026, 6, 30}, kToday, {});
    EXPECT_EQ(risk.computed, 5);
    EXPECT_EQ(risk.knowledge, 3);
    EXPECT_EQ(risk.gross, 15);
}

TEST(Risk, IsNotRatedWithoutBothFactors)
{
    EXPECT_EQ(riskOf({}, {2026, 6, 30}, kToday, {}).gross, std::nullopt);
    EXPECT_EQ(riskOf(answers(u"No"_s, u"No"_s, u"Yes"_s, u"OverTwo"_s), {}, kToday, {}).gross, std::nullopt);
}

TEST(Risk, CountsASheetAsCheckedUntilItExpires)
{
    EXPECT_TRUE(countsAsChecked(80, u"Verified"_s));
    EXPECT_TRUE(countsAsChecked(80, u"ReviewDue"_s));
    EXPECT_FALSE(countsAsChecked(79, u"Verified"_s));
    EXPECT_FALSE(countsAsChecked(100, u"Expired"_s));
    EXPECT_FALSE(countsAsChecked(100, u"InReview"_s));
}

} // namespace
