// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/processvalues.h"

#include "digitization/mediabreaks.h"
#include "model/rpamodel.h"
#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace Qt::StringLiterals;

namespace
{

Process aMeasuredProcess()
{
    Process process;
    process.caseCount = {750, 1250, u"Jahresstatistik"_s, QDate(2026, 1, 31)};
    process.handlingTime = {20, u"min"_s};
    return process;
}

Assessment anAim(qint64 level, qint64 aim)
{
    Assessment assessment;
    assessment.model = u"ozg-1.1"_s;
    assessment.level = level;
    assessment.targetLevel = aim;
    return assessment;
}

/// The five ratings in the order of the model.
Assessment aRating(const QList<qint64> &values)
{
    Assessment rating;
    rating.model = kRpaModel.toString();
    const QStringList criteria = findMaturityModel(kRpaModel)->criteria;
    for (qsizetype i = 0; i < values.size(); ++i)
        rating.criteria << CriterionResult{criteria[i], values[i], {}, {}};
    return rating;
}

} // namespace

TEST(ProcessValues, TheUtilityValueKeepsEachInputWithItsWeight)
{
    Step onScreen;
    onScreen.mediumIn = u"ItProcedure"_s;
    const ProcessValues values = processValues(aMeasuredProcess(), {onScreen}, {anAim(1, 3)}, {});
    // 1,000 cases × 20 min = 333.3 h: score 3; 1,000 cases: 4; no break: 1; two levels: 3
    ASSERT_EQ(values.scores.size(), 4);
    EXPECT_EQ(values.scores[0], (WeighedScore{u"hours"_s, 0.4, 3}));
    EXPECT_EQ(values.scores[1], (WeighedScore{u"cases"_s, 0.2, 4}));
    EXPECT_EQ(values.scores[2], (WeighedScore{u"breaks"_s, 0.2, 1}));
    EXPECT_EQ(values.scores[3], (WeighedScore{u"gap"_s, 0.2, 3}));
    // 0.4 × 3 + 0.2 × (4 + 1 + 3) = 2.8
    EXPECT_DOUBLE_EQ(values.benefit.value.value_or(0), 2.8);
    ASSERT_TRUE(values.hours);
    EXPECT_DOUBLE_EQ(values.hours->from, 250);   // 750 × 20 min
    EXPECT_NEAR(values.hours->to, 416.67, 0.01); // 1,250 × 20 min
}

TEST(ProcessValues, AnAimStandsUntilItIsReachedOrReplaced)
{
    Assessment newest;
    newest.model = u"ozg-1.1"_s;
    newest.level = 3;
    EXPECT_EQ(levelAimOf({newest, anAim(1, 3)}), (LevelAim{3, 3})) << "reassessed without a new aim";
    EXPECT_EQ(processValues({}, {}, {newest, anAim(1, 3)}, {}).facts.levelGap, 0);
    EXPECT_EQ(levelAimOf({anAim(2, 4), anAim(1, 3)}), (LevelAim{2, 4}));
    Assessment other = newest;
    other.model = u"reifegrad-2.0"_s;
    EXPECT_EQ(levelAimOf({other, anAim(1, 3)}), std::nullopt) << "levels of two models are never compared";
    EXPECT_EQ(levelAimOf({newest, other, anAim(1, 4)}), (LevelAim{3, 4})) << "whatever lies between";
    newest.notApplicable = true;
    EXPECT_EQ(levelAimOf({newest, anAim(1, 3)}), std::nullopt) << "what does not apply has no level";
    newest.notApplicable.reset();
    newest.level.reset();
    EXPECT_EQ(levelAimOf({newest, anAim(1, 3)}), std::nullopt) << "it is not known where the process stands";
    EXPECT_EQ(levelAimOf({}), std::nullopt);
}

TEST(ProcessValues, WhatIsMissingIsNamedAndNeverAZero)
{
    Process process = aMeasuredProcess();
    process.handlingTime = {};
    const ProcessValues values = processValues(process, {}, {Assessment()}, {});
    EXPECT_EQ(values.benefit.missing, (QStringList{u"hours"_s, u"breaks"_s, u"gap"_s}));
    EXPECT_DOUBLE_EQ(values.benefit.value.value_or(0), 4) << "of the cases alone";
    EXPECT_FALSE(values.hours);
    EXPECT_FALSE(values.rpaMean);
    EXPECT_EQ(values.rpa.size(), 5);
    EXPECT_FALSE(processValues(Process(), {}, {}, {}).benefit.value);
    EXPECT_TRUE(processValues(process, {Step()}, {}, {}).benefit.missing.contains(u"breaks"_s))
        << "a step that names no medium";
}

TEST(ProcessValues, TheRatingForRobotsIsTheMeanOfTheNewestFive)
{
    // (5 + 4 + 3 + 4 + 3) / 5 = 3.8
    const ProcessValues values = processValues({}, {}, {}, {aRating({5, 4, 3, 4, 3}), aRating({1, 1, 1, 1, 1})});
    EXPECT_DOUBLE_EQ(values.rpaMean.value_or(0), 3.8);
    EXPECT_EQ(values.rpa[1].value, 4);
    const ProcessValues partly = processValues({}, {}, {}, {aRating({5, 4})});
    EXPECT_FALSE(partly.rpaMean) << "three are missing";
    EXPECT_EQ(partly.rpa[0].value, 5);
}

TEST(MediaBreaks, AreUnknownUntilAStepNamesAMedium)
{
    EXPECT_EQ(mediaBreaksOf({}), std::nullopt);
    EXPECT_EQ(mediaBreaksOf({Step(), Step()}), std::nullopt);
    Step reads;
    reads.mediumIn = u"Paper"_s;
    EXPECT_EQ(mediaBreaksOf({Step(), reads}), 0) << "one medium, and no other after it";
    reads.mediumOut = u"ItProcedure"_s;
    Step prints = reads;
    // Paper to program, then paper again, then program: 1 inside each step and 1 between them.
    EXPECT_EQ(mediaBreaksOf({reads, prints}), 3);
}
