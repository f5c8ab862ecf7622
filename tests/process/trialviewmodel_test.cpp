// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trialviewmodel.h"

#include "process/opensession.h"
#include "process/trialsviewmodel.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class TrialPages : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        process = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
        for (const QString &name : {u"Antrag prüfen"_s, u"Bescheid erstellen"_s})
            steps << write([&](Workspace &workspace) { return addStep(workspace, process, name); }).id;
        run = write([this](Workspace &workspace) { return beginTrial(workspace, process, QDate::currentDate()); }).id;
        open(trial);
    }
    void open(TrialViewModel &shown) const
    {
        shown.openTrial(run);
        ASSERT_TRUE(comesTrue([&] { return !shown.isLoading(); }));
    }
    TrialRun kept() { return std::get<TrialRun>(stored(run)); }
    QString inRow(int row, const char *role) const
    {
        const QAbstractItemModel &rows = *const_cast<TrialViewModel &>(trial).steps();
        return rows.data(rows.index(row, 0), rows.roleNames().key(role)).toString();
    }
    bool rests()
    {
        return comesTrue([this] { return !session.isBusy() && !trial.isUnsaved(); });
    }

    TrialViewModel trial{session};
    Id process, run;
    QStringList steps;
};

TEST_F(TrialPages, GoesFromStepToStepAndEndsWithTheSummary)
{
    EXPECT_EQ(trial.position(), u"Step 1 of 2"_s);
    EXPECT_EQ(trial.name(), u"Antrag prüfen"_s);
    trial.held();
    EXPECT_EQ(trial.name(), u"Bescheid erstellen"_s);
    EXPECT_EQ(trial.note(), QString());
    trial.back();
    EXPECT_EQ(trial.verdict(), u"hat gehalten"_s);
    trial.next();
    trial.skip();
    EXPECT_EQ(trial.page(), TrialViewModel::Page::Summary);
    EXPECT_EQ(trial.counts(), u"1 held · 1 skipped"_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(kept().trials[0].verdict, u"Held"_s);
    EXPECT_EQ(kept().trials[1].verdict, u"Skipped"_s);
}

TEST_F(TrialPages, StaysWhereItDidNotHoldUntilItIsSaidWhy)
{
    const QSignalSpy wanted(&trial, &TrialViewModel::noteWanted);
    trial.didNotHold();
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(trial.position(), u"Step 1 of 2"_s);
    trial.setNote(u"Die Liste liegt woanders"_s);
    trial.next();
    trial.showSummary();
    ASSERT_TRUE(rests());
    EXPECT_EQ(inRow(0, "title"), u"01 · Antrag prüfen"_s);
    EXPECT_EQ(inRow(0, "note"), u"Die Liste liegt woanders"_s);
    EXPECT_EQ(inRow(0, "verdict"), u"hat nicht gehalten"_s);
    EXPECT_EQ(inRow(1, "verdict"), u"not looked at"_s);
}

TEST_F(TrialPages, KeepsWhatIsTypedWithoutAnyPressAndGoesOnAtTheLetter)
{
    trial.next();
    trial.didNotHold();
    trial.setNote(u"Vorlage fe"_s);
    ASSERT_TRUE(comesTrue([this] { return kept().trials.value(1).note == u"Vorlage fe"_s; }))
        << "nobody pressed anything";

    TrialViewModel again(session); // as after a program that was killed
    open(again);
    EXPECT_EQ(again.page(), TrialViewModel::Page::Step);
    EXPECT_EQ(again.name(), u"Bescheid erstellen"_s);
    EXPECT_EQ(again.note(), u"Vorlage fe"_s);
    EXPECT_TRUE(again.isFailed());
}

TEST_F(TrialPages, KeepsTheLastWordsWhenTheWindowIsClosed)
{
    {
        TrialViewModel shown(session);
        open(shown);
        shown.didNotHold();
        ASSERT_TRUE(comesTrue([&] { return !shown.isUnsaved(); }));
        shown.setNote(u"letzte Worte"_s);
    }
    EXPECT_EQ(kept().trials[0].note, u"letzte Worte"_s);
}

TEST_F(TrialPages, KeepsWhatCannotBeSavedAndSaysSo)
{
    trial.didNotHold();
    ASSERT_TRUE(rests());
    trial.setNote(QString(2'000'001, u'x')); // longer than a text may be
    trial.flush();
    ASSERT_TRUE(comesTrue([this] { return !trial.error().isEmpty(); }));
    EXPECT_TRUE(trial.isUnsaved());

    TrialViewModel again(session);
    open(again);
    EXPECT_EQ(again.note().size(), 2'000'001) << "the draft beside the settings";
    again.setNote(u"kurz"_s);
    again.flush();
    ASSERT_TRUE(comesTrue([&] { return !again.isUnsaved() && again.error().isEmpty(); }));
    EXPECT_EQ(kept().trials[0].note, u"kurz"_s);
}

TEST_F(TrialPages, MakesAQuestionAndANoteOfWhatDidNotHold)
{
    trial.didNotHold();
    trial.setNote(u"Die Liste\nfehlt"_s);
    trial.next();
    trial.didNotHold();
    trial.finish();
    ASSERT_TRUE(comesTrue([this] { return trial.isFinished(); }));
    const QSignalSpy done(&trial, &TrialViewModel::done);
    trial.ask(steps[0]);
    trial.noteDown(steps[1]);
    ASSERT_TRUE(comesTrue([&] { return done.count() == 2 && !inRow(1, "followUp").isEmpty(); }));

    EXPECT_EQ(inRow(0, "followUp"),
              u"Wohngeld bewilligen, step 01 · Antrag prüfen did not work as it is written: Die Liste fehlt"_s);
    EXPECT_EQ(inRow(1, "followUp"), u"Bescheid erstellen: does not work as it is written"_s);
}

TEST_F(TrialPages, ShowsHowFarTheRunsOfASheetCame)
{
    TrialsViewModel runs(session);
    const auto sheet = [this] {
        return write([this](Workspace &workspace) { return processSheet(workspace, process); });
    };
    const auto cell = [&](const char *role) {
        return runs.runs()->data(runs.runs()->index(0, 0), runs.runs()->roleNames().key(role)).toString();
    };
    runs.show(sheet());
    ASSERT_EQ(runs.count(), 1);
    EXPECT_EQ(cell("state"), u"läuft"_s);
    EXPECT_EQ(cell("result"), u"2 not looked at"_s);

    trial.held();
    trial.didNotHold();
    trial.finish();
    ASSERT_TRUE(comesTrue([this] { return trial.isFinished(); }));
    runs.show(sheet());
    EXPECT_EQ(cell("state"), u"did not hold everywhere"_s);
    EXPECT_EQ(cell("result"), u"1 held · 1 did not hold"_s);

    write([this](Workspace &workspace) { return setFields(workspace, steps[0], {{u"description"_s, u"neu"_s}}); });
    runs.show(sheet());
    EXPECT_EQ(cell("state"), u"the steps have changed since"_s);
}

TEST_F(TrialPages, SaysWhereARunWasTriedInPart)
{
    TrialsViewModel runs(session);
    const auto cell = [&](const char *role) {
        return runs.runs()->data(runs.runs()->index(0, 0), runs.runs()->roleNames().key(role)).toString();
    };
    trial.held();
    trial.skip();
    trial.finish();
    ASSERT_TRUE(comesTrue([this] { return trial.isFinished(); }));
    runs.show(write([this](Workspace &workspace) { return processSheet(workspace, process); }));
    EXPECT_EQ(cell("state"), u"tried in part"_s);
    EXPECT_EQ(cell("tone"), u"neutral"_s);
    EXPECT_TRUE(trial.provesAlone()) << "a step that this case did not need is no fault";
}

TEST_F(TrialPages, MovesOnlyTheRunOfWhoeverHasBegunIt)
{
    const Id theirs = write([this](Workspace &workspace) {
                          const QString own = workspace.author();
                          workspace.setAuthor(u"kollegin"_s);
                          auto begun = beginTrial(workspace, process, QDate::currentDate());
                          workspace.setAuthor(own);
                          return begun;
                      }).id;
    ASSERT_NE(theirs, run);
    TrialViewModel visit(session);
    visit.openTrial(theirs);
    ASSERT_TRUE(comesTrue([&] { return !visit.isLoading(); }));
    visit.next();
    EXPECT_EQ(visit.name(), u"Bescheid erstellen"_s);
    ASSERT_TRUE(comesTrue([&] { return !session.isBusy() && !visit.isUnsaved(); }));
    EXPECT_EQ(std::get<TrialRun>(stored(theirs)).lastStep, steps[0]) << "it goes on where she left it";
}

TEST_F(TrialPages, ClosesWhenItIsThrownAway)
{
    trial.discard();
    EXPECT_TRUE(comesTrue([this] { return !trial.isOpen(); }));
}

} // namespace
