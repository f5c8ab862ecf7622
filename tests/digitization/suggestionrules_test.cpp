// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped rules as data: nothing missing, nothing twice, no code that the program does not know.
#include "digitization/suggestions.h"
#include "model/vocabulary.h"

#include <QSet>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;

namespace
{

bool isComplete(const RuleText &text)
{
    return !text.german.trimmed().isEmpty() && !text.english.trimmed().isEmpty() && text.german != text.english;
}

TEST(SuggestionRules, HaveAVersionAndEnoughRules)
{
    EXPECT_FALSE(shippedRules().version.isEmpty());
    EXPECT_GE(shippedRules().rules.size(), 30);
}

TEST(SuggestionRules, HaveEachCodeOnce)
{
    QSet<QString> codes;
    for (const SuggestionRule &rule : shippedRules().rules) {
        EXPECT_FALSE(codes.contains(rule.code)) << rule.code.toStdString();
        codes << rule.code;
        EXPECT_EQ(shippedRules().find(rule.code), &rule);
    }
    EXPECT_EQ(shippedRules().find(u"no-such-rule"), nullptr);
}

TEST(SuggestionRules, SayEverythingInBothLanguages)
{
    for (const SuggestionRule &rule : shippedRules().rules)
        for (const RuleText &text : {rule.title, rule.text, rule.why, rule.simplify})
            EXPECT_TRUE(isComplete(text)) << rule.code.toStdString() << ": " << text.german.toStdString();
    for (const FactName &fact : shippedRules().facts)
        EXPECT_TRUE(isComplete(fact.name)) << fact.code.toStdString();
}

TEST(SuggestionRules, AskWhatCouldBeSimplified)
{
    for (const SuggestionRule &rule : shippedRules().rules)
        for (const QString &question : {rule.simplify.german, rule.simplify.english})
            EXPECT_TRUE(question.endsWith(u'?')) << rule.code.toStdString() << ": " << question.toStdString();
}

TEST(SuggestionRules, UseCodesOfTheVocabularies)
{
    for (const SuggestionRule &rule : shippedRules().rules) {
        SCOPED_TRACE(rule.code.toStdString());
        EXPECT_FALSE(rule.dimensions.isEmpty());
        for (const QString &dimension : rule.dimensions)
            EXPECT_TRUE(vocabulary(u"dimension").find(dimension)) << dimension.toStdString();
        EXPECT_TRUE(vocabulary(u"digicheckModule").find(rule.module));
        EXPECT_TRUE(vocabulary(u"effortClass").find(rule.effortClass));
        EXPECT_TRUE(vocabulary(u"costClass").find(rule.costClass));
        EXPECT_TRUE(vocabulary(u"costKind").find(rule.costKind));
        EXPECT_TRUE(vocabulary(u"priority").find(rule.priority));
    }
}

TEST(SuggestionRules, CompareFactsByTheirTypes)
{
    using enum FactCondition::Comparison;
    for (const SuggestionRule &rule : shippedRules().rules) {
        EXPECT_FALSE(rule.conditions.isEmpty()) << rule.code.toStdString();
        for (const FactCondition &condition : rule.conditions) {
            SCOPED_TRACE((rule.code + u": "_s + condition.fact).toStdString());
            const FactName *fact = shippedRules().factName(condition.fact);
            ASSERT_TRUE(fact);
            const bool isNumber = condition.comparison == AtLeast || condition.comparison == AtMost;
            const bool isWords = condition.comparison == AnyOf || condition.comparison == NoneOf;
            EXPECT_EQ(fact->type, isNumber ? FactType::Number : isWords ? FactType::Words : FactType::Flag);
            EXPECT_EQ(condition.words.isEmpty(), !isWords);
            for (const QString &word : condition.words)
                EXPECT_TRUE(vocabulary(fact->vocabulary).find(word)) << word.toStdString();
        }
    }
}

TEST(SuggestionRules, RestOnSomethingThatMayBeKept)
{
    EXPECT_TRUE(shippedRules().factName(u"departure")->restricted) << "the year in which somebody leaves";
    for (const SuggestionRule &rule : shippedRules().rules)
        EXPECT_TRUE(std::ranges::any_of(rule.conditions, [](const FactCondition &condition) {
            return !shippedRules().factName(condition.fact)->restricted;
        })) << rule.code.toStdString();
}

TEST(SuggestionRules, ExpectDaysThatFitTheirEffortClass)
{
    for (const SuggestionRule &rule : shippedRules().rules) {
        ASSERT_TRUE(rule.personDays) << rule.code.toStdString();
        const double days = *rule.personDays;
        EXPECT_EQ(rule.effortClass, days <= 5    ? u"Small"_s
                                    : days <= 20 ? u"Medium"_s
                                                 : u"Large"_s)
            << rule.code.toStdString();
    }
}

TEST(SuggestionRules, ExpectAClassOfCostsAndNeverASum)
{
    SuggestionRule rule;
    rule.costKind = u"Yearly"_s;
    rule.costClass = u"C"_s;
    rule.personDays = 12;
    const CostEstimate cost = costOf(rule);
    EXPECT_EQ(cost.kind, u"Yearly"_s);
    EXPECT_EQ(cost.costClass, u"C"_s);
    EXPECT_EQ(cost.personDays, 12);
    EXPECT_EQ(cost.certainty, u"Estimate"_s);
    EXPECT_EQ(cost.from, std::nullopt);
    EXPECT_EQ(cost.to, std::nullopt);
}

} // namespace
