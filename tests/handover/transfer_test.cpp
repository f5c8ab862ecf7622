// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/transfer.h"

#include "handover/sheetcontents.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;
using staffelstab::tests::aDescribedStep;

namespace
{

TransferProof proof(const QString &stage, const QString &mark = u"steps"_s)
{
    return {stage, u"successor"_s, QDate(2026, 11, 1), 7, mark, {}};
}

TransferEvidence complete() { return {.completeness = 80, .isChecked = true, .proofs = {}, .stepsMark = u"steps"_s}; }

TEST(TransferStage, NeedsEachLowerStage)
{
    TransferEvidence evidence = complete();
    EXPECT_EQ(
        transferStage({.completeness = 79, .isChecked = true, .proofs = {proof(u"Alone"_s)}, .stepsMark = u"steps"_s}),
        0);
    EXPECT_EQ(
        transferStage({.completeness = 80, .isChecked = false, .proofs = {proof(u"Alone"_s)}, .stepsMark = u"steps"_s}),
        25);
    EXPECT_EQ(transferStage(evidence), 50);
    evidence.proofs = {proof(u"Guided"_s)};
    EXPECT_EQ(transferStage(evidence), 75);
    evidence.proofs << proof(u"Alone"_s);
    EXPECT_EQ(transferStage(evidence), 100);
}

TEST(TransferStage, DropsToShownOnlyWhenStepsChanged)
{
    TransferEvidence evidence = complete();
    evidence.proofs = {proof(u"Alone"_s)};
    evidence.stepsMark = u"other steps"_s;
    EXPECT_EQ(transferStage(evidence), 75);
}

TEST(TransferStage, IsSignedByAPerson)
{
    TransferEvidence evidence = complete();
    evidence.proofs = {proof(u"Alone"_s)};
    evidence.proofs.front().person.clear();
    EXPECT_EQ(transferStage(evidence), 75);
}

TEST(StepsMark, ChangesWithTheWordsOfAStepAndNotWithTheRest)
{
    QList<Step> steps{aDescribedStep(u"prüfen"_s), aDescribedStep(u"bescheiden"_s)};
    const QString before = stepsMark(steps);
    steps[0].revision = 9;
    EXPECT_EQ(stepsMark(steps), before);
    steps[0].description = u"Anders."_s;
    EXPECT_NE(stepsMark(steps), before);
}

// risk-and-handover.md §1.6: (5·100 + 3·50 + 1·0) / 9 = 650 / 9 = 72.2
TEST(WeightedMean, IsRoundedDown) { EXPECT_EQ(weightedMean({{5, 100}, {3, 50}, {1, 0}}), 72); }

TEST(WeightedMean, LeavesOutWhatIsNotRated)
{
    EXPECT_EQ(weightedMean({{4, 60}, {std::nullopt, 100}}), 60);
    EXPECT_EQ(weightedMean({{std::nullopt, 100}}), std::nullopt);
    EXPECT_EQ(weightedMean({}), std::nullopt);
}

} // namespace
