// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/stepcomparison.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::flow;

namespace
{

/// Steps called by their letters, numbered as they stand.
QList<Step> stepsCalled(const QString &letters)
{
    QList<Step> steps;
    for (const QChar letter : letters) {
        Step step;
        step.id = letter;
        step.name = letter;
        step.number = QString::number(steps.size() + 1);
        steps << step;
    }
    return steps;
}

QList<StepChange> changesBetween(const QString &before, const QString &after)
{
    return compareSteps(stepsCalled(before), stepsCalled(after));
}

StepChange added(const QString &step, int after) { return {step, step, std::nullopt, after, false, {}}; }
StepChange removed(const QString &step, int before) { return {step, step, before, std::nullopt, false, {}}; }
StepChange moved(const QString &step, int before, int after) { return {step, step, before, after, true, {}}; }

} // namespace

TEST(StepComparison, OfTheSameStepsIsEmpty)
{
    EXPECT_TRUE(changesBetween(u"ABC"_s, u"ABC"_s).isEmpty());
    EXPECT_TRUE(changesBetween({}, {}).isEmpty());
}

TEST(StepComparison, NamesOnlyTheNewStepAndNotThoseItPushesAlong)
{
    EXPECT_EQ(changesBetween(u"ABC"_s, u"AXBC"_s), QList{added(u"X"_s, 2)});
    EXPECT_EQ(changesBetween({}, u"A"_s), QList{added(u"A"_s, 1)});
}

TEST(StepComparison, NamesARemovedStepBehindTheOneItFollowed)
{
    EXPECT_EQ(changesBetween(u"ABC"_s, u"AC"_s), QList{removed(u"B"_s, 2)});
    EXPECT_EQ(changesBetween(u"ABC"_s, u"C"_s), (QList{removed(u"A"_s, 1), removed(u"B"_s, 2)}));
    // C is put before A: the removed B still stands behind A, which it followed.
    EXPECT_EQ(changesBetween(u"ABC"_s, u"CA"_s), (QList{moved(u"C"_s, 3, 1), removed(u"B"_s, 2)}));
}

TEST(StepComparison, NamesTheFewestStepsThatExplainTheNewOrder)
{
    // Four of five keep their order, so that one has moved.
    EXPECT_EQ(changesBetween(u"ABCDE"_s, u"BCDEA"_s), QList{moved(u"A"_s, 1, 5)});
    EXPECT_EQ(changesBetween(u"ABCDE"_s, u"EABCD"_s), QList{moved(u"E"_s, 5, 1)});
    EXPECT_EQ(changesBetween(u"AB"_s, u"BA"_s), QList{moved(u"B"_s, 2, 1)});
    // Turned round, only one of three can keep its place: the one that was first.
    EXPECT_EQ(changesBetween(u"ABC"_s, u"CBA"_s), (QList{moved(u"C"_s, 3, 1), moved(u"B"_s, 2, 2)}));
}

TEST(StepComparison, NamesTheFieldsOfAChangedStepButNotItsNumber)
{
    const QList<Step> before = stepsCalled(u"AB"_s);
    QList<Step> after = stepsCalled(u"XAB"_s);
    after[2].description = u"Mit Vordruck 7"_s;
    after[2].name = u"Bescheid schreiben"_s;

    const QList<StepChange> changes = compareSteps(before, after);

    ASSERT_EQ(changes.size(), 2) << "A only has another number";
    EXPECT_EQ(changes[0], added(u"X"_s, 1));
    EXPECT_EQ(changes[1], (StepChange{u"B"_s,
                                      u"Bescheid schreiben"_s,
                                      2,
                                      3,
                                      false,
                                      {{u"name"_s, u"B"_s, u"Bescheid schreiben"_s},
                                       {u"description"_s, QJsonValue(), u"Mit Vordruck 7"_s}}}));
}

TEST(StepComparison, SaysOfOneStepThatItMovedAndChanged)
{
    QList<Step> after = stepsCalled(u"BCA"_s);
    after[2].mediumOut = u"Paper"_s;
    const QList<StepChange> changes = compareSteps(stepsCalled(u"ABC"_s), after);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes[0].moved);
    EXPECT_EQ(changes[0].before, 1);
    EXPECT_EQ(changes[0].after, 3);
    EXPECT_EQ(changes[0].fields, QList{(FieldChange{u"mediumOut"_s, QJsonValue(), u"Paper"_s})});
}
