// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include <QSet>
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

TEST(MaturityModel, CountsTheYesesOfTheSixQuestions)
{
    // digitization.md §1.4: six questions, yes or no each. How many are answered with yes is our definition.
    const MaturityModel &six = *findMaturityModel(u"sechs-fragen");
    EXPECT_EQ(six.criteria.size(), 6);
    EXPECT_EQ(six.answers.size(), 2);
    EXPECT_EQ(six.answer(1)->name, u"ja");

    const AggregatedLevel four = aggregate(six, {1, 1, 0, 1, 0, 1}); // 1 + 1 + 0 + 1 + 0 + 1
    EXPECT_EQ(four.level, 4);
    EXPECT_FALSE(four.provisional);
    EXPECT_EQ(aggregate(six, {0, 0, 0, 0, 0, 0}).level, 0);
    EXPECT_EQ(aggregate(six, {1, 1, 1, 1, 1, 1}).level, 6);
    EXPECT_NE(six.level(6), nullptr);

    const AggregatedLevel begun = aggregate(six, {1, std::nullopt, 1});
    EXPECT_EQ(begun.level, 2);
    EXPECT_TRUE(begun.provisional);
}

TEST(MaturityModel, TakesTheMeanOfTheFiveRatingsForARobotRoundedDown)
{
    const MaturityModel &robot = *findMaturityModel(u"rpa-5x5");
    EXPECT_EQ(aggregate(robot, {5, 4, 3, 4, 3}).level, 3); // 19 / 5 = 3.8
    EXPECT_EQ(aggregate(robot, {2, 2, 2, 2, 2}).level, 2);
    EXPECT_EQ(robot.answers.size(), robot.levels.size());
}

TEST(MaturityModel, KeepsTheAnswersOfBitkomAndLeavesTheLevelToPeople)
{
    // digitization.md §1.4: 4 dimensions × 3 criteria × 2 questions on 5 levels; no rule is documented
    const MaturityModel &bitkom = *findMaturityModel(u"bitkom-24");
    EXPECT_EQ(bitkom.criteria.size(), 24);
    EXPECT_EQ(QSet(bitkom.criteria.begin(), bitkom.criteria.end()).size(), 24);
    EXPECT_EQ(bitkom.levels.size(), 5);
    EXPECT_EQ(aggregate(bitkom, {1, 5, 3}).level, std::nullopt);
}

TEST(MaturityModel, HasThePlainScaleForInternalWorkInTheOrderOfItsWords)
{
    // digitization.md §1.4: Papier → gemischt → digital mit Bruch → durchgängig
    const MaturityModel &plain = *findMaturityModel(u"einfach");
    const QList<Term> &words = vocabulary(u"plainLevel").terms;
    ASSERT_EQ(plain.levels.size(), 4);
    ASSERT_EQ(words.size(), 4);
    for (qsizetype i = 0; i < words.size(); ++i)
        EXPECT_EQ(plain.level(i)->name, words[i].german);
    EXPECT_EQ(aggregate(plain, {1}).level, std::nullopt) << "declared";
}

TEST(MaturityModel, IsVersionedDataWithACodeOfItsOwnAndARuleThatIsKnown)
{
    QSet<QString> codes;
    for (const MaturityModel &model : maturityModels()) {
        codes << model.code;
        EXPECT_FALSE(model.version.isEmpty()) << model.code.toStdString();
        EXPECT_FALSE(model.levels.isEmpty()) << model.code.toStdString();
        EXPECT_TRUE((QStringList{u"Min"_s, u"Mean"_s, u"Sum"_s, u"Declared"_s}.contains(model.aggregation)));
        for (qsizetype i = 1; i < model.levels.size(); ++i)
            EXPECT_EQ(model.levels[i].number, model.levels[i - 1].number + 1) << model.code.toStdString();
    }
    EXPECT_EQ(codes.size(), maturityModels().size());
}

TEST(MaturityModel, HasTheLevelsOfTheDocument)
{
    EXPECT_EQ(ozg().levels.size(), 5);
    EXPECT_EQ(ozg().criteria.size(), 10);
    EXPECT_EQ(findMaturityModel(u"reifegrad-2.0")->levels.size(), 8);
}

} // namespace
} // namespace staffelstab
