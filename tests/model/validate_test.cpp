// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using Rule = Problem::Rule;

Process aProcess()
{
    Process process = std::get<Process>(blank(RecordKind::Process));
    process.name = u"Wohngeld prüfen"_s;
    process.leadUnit = newId();
    return process;
}

OfferingStatus status(const QString &code)
{
    OfferingStatus row;
    row.status = code;
    return row;
}

TEST(Validate, AcceptsAProcessWithNameAndUnit) { EXPECT_TRUE(validate(aProcess()).isEmpty()); }

TEST(Validate, AsksForRequiredFields)
{
    Process process = aProcess();
    for (const QString &nothing : {QString(), u" \t "_s}) {
        process.name = nothing;
        EXPECT_EQ(validate(process), (QList<Problem>{{u"name"_s, Rule::Required}}));
    }
}

TEST(Validate, RefusesCodesThatTheVocabularyDoesNotKnow)
{
    Process process = aProcess();
    process.kind = u"Sonstwas"_s;

    EXPECT_EQ(validate(process), (QList<Problem>{{u"kind"_s, Rule::UnknownCode}}));
}

TEST(Validate, AcceptsOwnWordsInOpenVocabularies)
{
    Process process = aProcess();
    process.tags = {u"unser eigenes Wort"_s};

    EXPECT_TRUE(validate(process).isEmpty());
}

TEST(Validate, WantsExactlyOneOfFormProcessAndWordsInATrigger)
{
    Process process = aProcess();
    Trigger trigger;
    trigger.text = u"Antrag"_s;
    trigger.formId = u"F1"_s;
    process.triggers = {trigger};

    EXPECT_EQ(validate(process), (QList<Problem>{{u"triggers"_s, Rule::NotOneOf}}));
}

TEST(Validate, LetsNoOfferStandAlone)
{
    Process process = aProcess();
    process.offering = {status(u"None"_s), status(u"OnlineApplication"_s)};

    EXPECT_EQ(validate(process), (QList<Problem>{{u"offering"_s, Rule::ExcludesOthers}}));
}

TEST(Validate, WantsAReasonForNotDigitizable)
{
    Process process = aProcess();
    process.offering = {status(u"NotDigitizable"_s)};

    EXPECT_EQ(validate(process), (QList<Problem>{{u"offering"_s, Rule::ReasonMissing}}));
}

TEST(Validate, WantsAReasonForASetKnowledgeFactor)
{
    Process process = aProcess();
    process.knowledgeFactor.setValue = 4;
    EXPECT_EQ(validate(process), (QList<Problem>{{u"knowledgeFactor"_s, Rule::ReasonMissing}}));
    process.knowledgeFactor.reason = u"Die Vertretung ist krank."_s;
    EXPECT_TRUE(validate(process).isEmpty());
    process.knowledgeFactor.setValue = 6;
    EXPECT_EQ(validate(process), (QList<Problem>{{u"knowledgeFactor"_s, Rule::OutOfRange}}));
}

TEST(Validate, WantsAReasonForAPriority)
{
    Process process = aProcess();
    process.priority.value = u"High"_s;

    EXPECT_EQ(validate(process), (QList<Problem>{{u"priority"_s, Rule::ReasonMissing}}));
}

TEST(Validate, ChecksTheServiceKey)
{
    Process process = aProcess();
    process.serviceKey = u"99006028261000"_s;
    EXPECT_TRUE(validate(process).isEmpty());

    process.serviceKey = u"12345"_s;
    EXPECT_EQ(validate(process), (QList<Problem>{{u"serviceKey"_s, Rule::BadFormat}}));
}

TEST(Validate, KeepsComplexityBetweenOneAndFive)
{
    Process process = aProcess();
    process.complexity = 6;

    EXPECT_EQ(validate(process), (QList<Problem>{{u"complexity"_s, Rule::OutOfRange}}));
}

TEST(Validate, KeepsALevelInsideItsModel)
{
    Assessment assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = newId();
    assessment.model = u"ozg-1.1"_s;
    assessment.modelVersion = u"1.1"_s;
    assessment.level = 5;

    EXPECT_EQ(validate(assessment), (QList<Problem>{{u"level"_s, Rule::OutOfRange}}));
}

TEST(Validate, ChecksTheHalfYearOfARecommendation)
{
    Recommendation recommendation = std::get<Recommendation>(blank(RecordKind::Recommendation));
    recommendation.title = u"Online-Antrag"_s;
    recommendation.halfYear = u"2027/1"_s;

    EXPECT_EQ(validate(recommendation), (QList<Problem>{{u"halfYear"_s, Rule::BadFormat}}));
    for (const QString &mistyped : {u"2206-H1"_s, u"9999-H2"_s, u"0027-H1"_s}) {
        recommendation.halfYear = mistyped;
        EXPECT_EQ(validate(recommendation), (QList<Problem>{{u"halfYear"_s, Rule::OutOfRange}}));
    }
    for (const QString &right : {u"2000-H1"_s, u"2100-H2"_s}) {
        recommendation.halfYear = right;
        EXPECT_EQ(validate(recommendation), QList<Problem>());
    }
}

TEST(Validate, RefusesALineOfTenThousandLetters)
{
    Process process = aProcess();
    process.name = QString(10'000, u'a');

    EXPECT_EQ(validate(process), (QList<Problem>{{u"name"_s, Rule::TooLong}}));
}

} // namespace
} // namespace staffelstab
