// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trial.h"

#include "handover/sheetcontents.h"
#include "handover/transfer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;
using staffelstab::tests::aDescribedStep;

namespace
{

Step aStepCalled(const Id &id, const QString &name)
{
    Step step = aDescribedStep(name);
    step.id = id;
    return step;
}

StepTrial aTrial(const Id &step, const QString &verdict, const QString &note = {})
{
    return {step, u"damals"_s, verdict, note, {}};
}

TEST(TrialCounts, CountEachVerdictAndWhatIsOpen)
{
    // two held, one did not, one was skipped, two without a verdict, of which one has words already
    const QList<StepTrial> trials{aTrial(u"a"_s, u"Held"_s), aTrial(u"b"_s, u"Failed"_s),
                                  aTrial(u"c"_s, u"Held"_s), aTrial(u"d"_s, u"Skipped"_s),
                                  aTrial(u"e"_s, {}),        aTrial(u"f"_s, {}, u"erst"_s)};
    EXPECT_EQ(countTrials(trials), (TrialCounts{.held = 2, .failed = 1, .skipped = 1, .open = 2}));
}

TEST(TrialCounts, ProveNothingThatDidNotHold)
{
    EXPECT_TRUE(mayProve({.held = 2, .failed = 0, .skipped = 1, .open = 0}, u"Alone"));
    EXPECT_FALSE(mayProve({.held = 2, .failed = 1, .skipped = 0, .open = 0}, u"Alone")) << "one did not hold";
    EXPECT_FALSE(mayProve({.held = 2, .failed = 0, .skipped = 0, .open = 1}, u"Alone")) << "one was not looked at";
    EXPECT_TRUE(mayProve({.held = 2, .failed = 1, .skipped = 0, .open = 1}, u"Guided")) << "somebody helped there";
    EXPECT_FALSE(mayProve({.held = 0, .failed = 0, .skipped = 3, .open = 0}, u"Guided")) << "nothing was tried";
}

TEST(TrialsOf, FollowTheStepsAsTheyStandNow)
{
    const QList<Step> steps{aStepCalled(u"b"_s, u"bescheiden"_s), aStepCalled(u"a"_s, u"prüfen"_s)};
    const QList<StepTrial> trials = trialsOf(steps, {aTrial(u"a"_s, u"Held"_s), aTrial(u"b"_s, {}, u"Liste fehlt"_s)});

    ASSERT_EQ(trials.size(), 2);
    EXPECT_EQ(trials[0].step, u"b"_s);
    EXPECT_EQ(trials[0].note, u"Liste fehlt"_s);
    EXPECT_EQ(trials[0].name, u"bescheiden"_s) << "no verdict yet, so the step goes by its name of today";
    EXPECT_EQ(trials[1].name, u"damals"_s) << "the verdict is about the step as it was";
}

TEST(TrialsOf, KeepWhatWasSaidAboutAStepThatIsGone)
{
    const QList<StepTrial> trials =
        trialsOf({aStepCalled(u"a"_s, u"prüfen"_s)},
                 {aTrial(u"x"_s, {}), aTrial(u"y"_s, u"Failed"_s), aTrial(u"z"_s, {}, u"n"_s)});
    QStringList steps;
    for (const StepTrial &trial : trials)
        steps << trial.step;
    EXPECT_EQ(steps, (QStringList{u"a"_s, u"y"_s, u"z"_s}));
}

TEST(NextOpen, LooksFromAStepOn)
{
    const QList<StepTrial> trials{aTrial(u"a"_s, {}), aTrial(u"b"_s, u"Held"_s), aTrial(u"c"_s, {})};
    EXPECT_EQ(nextOpen(trials, u"a"_s), u"a"_s);
    EXPECT_EQ(nextOpen(trials, u"b"_s), u"c"_s);
    EXPECT_EQ(nextOpen(trials.first(2), u"b"_s), Id());
}

TEST(TrialProof, IsOfTheVersionThatWasTriedAndNotOfALaterOne)
{
    QList<Step> steps{aStepCalled(u"a"_s, u"prüfen"_s)};
    TrialRun run;
    run.id = u"run"_s;
    run.manner = u"Alone"_s;
    run.person = u"successor"_s;
    run.finishedOn = QDate(2026, 11, 27);
    run.sheetRevision = 7;
    run.stepsMark = stepsMark(steps);
    TransferEvidence evidence{
        .completeness = 80, .isChecked = true, .proofs = {proofOf(run)}, .stepsMark = stepsMark(steps)};
    EXPECT_TRUE(isOfThisSheet(run, steps));
    EXPECT_EQ(transferStage(evidence), 100);
    EXPECT_EQ(evidence.proofs.front().trial, u"run"_s);

    steps[0].description = u"jetzt anders"_s;
    evidence.stepsMark = stepsMark(steps);
    EXPECT_FALSE(isOfThisSheet(run, steps));
    EXPECT_EQ(transferStage(evidence), 75) << "done alone by steps that have changed since";
}

} // namespace
