// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/statedlevels.h"

#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace Qt::StringLiterals;

namespace
{

Assessment anAssessment(const QString &model, std::optional<qint64> level, const QString &plain = {})
{
    Assessment assessment;
    assessment.model = model;
    assessment.level = level;
    assessment.plainLevel = plain;
    return assessment;
}

Assessment internalWork(const QString &plain)
{
    Assessment assessment = anAssessment(u"ozg-1.1"_s, {}, plain);
    assessment.notApplicable = true;
    return assessment;
}

TEST(StatedLevels, AWordOfThePlainScaleIsNoLevelOfTheModelBesideIt)
{
    // Paper is the first of the four words: level 0 of the plain scale, and not "Offline" of the OZG model.
    EXPECT_EQ(statedBy(internalWork(u"Paper"_s)), (QList<StatedLevel>{{u"ozg-1.1"_s, {}}, {u"einfach"_s, 0}}));
    EXPECT_EQ(statedBy(anAssessment(u"ozg-1.1"_s, {}, u"DigitalWithBreak"_s)), (QList<StatedLevel>{{u"einfach"_s, 2}}));
    EXPECT_EQ(statedBy(anAssessment(u"ozg-1.1"_s, 3, u"EndToEnd"_s)),
              (QList<StatedLevel>{{u"ozg-1.1"_s, 3}, {u"einfach"_s, 3}}));
    EXPECT_EQ(statedBy(anAssessment(u"einfach"_s, 1, u"EndToEnd"_s)), (QList<StatedLevel>{{u"einfach"_s, 1}}));
    EXPECT_EQ(statedBy(anAssessment(u"ozg-1.1"_s, {})), QList<StatedLevel>()) << "it says nothing";
}

TEST(StatedLevels, WhatDoesNotApplyHasNoLevel)
{
    Assessment both = internalWork({});
    both.level = 4;
    EXPECT_EQ(statedBy(both), (QList<StatedLevel>{{u"ozg-1.1"_s, {}}}));
    EXPECT_EQ(levelIn(statedBy(both), kOzgModel), std::nullopt);
    Assessment plain = anAssessment(u"einfach"_s, {}, u"Paper"_s);
    plain.notApplicable = true;
    EXPECT_EQ(statedBy(plain), (QList<StatedLevel>{{u"einfach"_s, {}}}))
        << "nor has the plain scale, whatever its word";
}

TEST(StatedLevels, TheNewestOfEachModelStands)
{
    // Newest first: 2.0 was assessed last; 1.1 rose from 1 to 2 before; the plain word is older than both.
    const QList<Assessment> assessments{anAssessment(u"reifegrad-2.0"_s, 5), anAssessment(u"ozg-1.1"_s, 2),
                                        anAssessment(u"ozg-1.1"_s, 1, u"Mixed"_s)};
    EXPECT_EQ(currentLevels(assessments),
              (QList<StatedLevel>{{u"einfach"_s, 1}, {u"ozg-1.1"_s, 2}, {u"reifegrad-2.0"_s, 5}}));
    EXPECT_EQ(currentPlainLevel(assessments), u"Mixed"_s);
    EXPECT_EQ(currentPlainLevel({}), QString());
    EXPECT_EQ(currentLevels({internalWork({}), anAssessment(u"ozg-1.1"_s, 2)}),
              (QList<StatedLevel>{{u"ozg-1.1"_s, {}}}))
        << "it was found not to apply";
}

TEST(StatedLevels, TheWordsOfThePlainScaleStandInTheOrderOfItsLevels)
{
    const MaturityModel *scale = findMaturityModel(kPlainModel);
    const QList<Term> &words = vocabulary(u"plainLevel").terms;
    ASSERT_TRUE(scale);
    ASSERT_EQ(scale->levels.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        EXPECT_EQ(scale->levels[i].number, i);
        EXPECT_EQ(scale->levels[i].name, termLabel(u"plainLevel", words[i].code, u"de"_s));
    }
}

} // namespace
