// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/trialling.h"

#include "support/workspacefixture.h"
#include "usecase/personaldata.h"
#include "usecase/planning.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 27);

class Trialling : public testing::Test
{
  protected:
    Trialling()
    {
        post = Builder<Post>(*workspace)
                   .with(&Post::title, u"Wohngeld"_s)
                   .with(&Post::unit, aUnit(*workspace).saved().id)
                   .saved()
                   .id;
        process = aProcess(*workspace).with(&Process::owner, post).saved().id;
        check = aStep(*workspace, process, u"01"_s, u"Antrag prüfen"_s).saved().id;
        decide = aStep(*workspace, process, u"02"_s, u"Bescheid erstellen"_s).saved().id;
        run = valueOf(beginTrial(*workspace, process, kToday)).id;
    }

    TrialView view() { return valueOf(trialView(*workspace, run, kToday)); }
    Result<Done> say(const Id &step, const QString &verdict, const QString &note = {})
    {
        return keepTrials(*workspace, run, {StepTrial{step, u"Name"_s, verdict, note, {}}}, step);
    }
    Id aPerson(const QString &name) { return Builder<Person>(*workspace).with(&Person::displayName, name).saved().id; }
    void finish() { valueOf(finishTrial(*workspace, run, kToday)); }
    void finishAsHeld()
    {
        valueOf(say(check, u"Held"_s));
        valueOf(say(decide, u"Held"_s));
        finish();
    }
    Id aPlanFor(const Id &successor)
    {
        const Id plan = valueOf(beginPlan(*workspace, post)).id;
        valueOf(setFields(*workspace, plan, {{u"successors"_s, QJsonArray{successor}}}));
        return plan;
    }
    QList<TransferProof> proofsIn(const Id &plan)
    {
        return valueOf(planView(*workspace, plan, kToday)).facts.processes[0].record.proofs;
    }

    TempWorkspace workspace;
    Id post, process, check, decide, run;
};

TEST_F(Trialling, BeginsAtTheFirstStepAndGoesOnWithTheRunThatIsThere)
{
    EXPECT_EQ(view().run.lastStep, check);
    EXPECT_EQ(view().run.sheetRevision, 1);
    EXPECT_EQ(view().counts, (handover::TrialCounts{.held = 0, .failed = 0, .skipped = 0, .open = 2}));
    EXPECT_EQ(std::get<TrialRun>(valueOf(load(*workspace, run))).trials.size(), 2) << "both are ahead";
    EXPECT_EQ(valueOf(beginTrial(*workspace, process, kToday)).id, run) << "mine is still running";
    finish();
    EXPECT_NE(valueOf(beginTrial(*workspace, process, kToday)).id, run);
}

TEST_F(Trialling, StaysWithWhoeverHasBegunIt)
{
    const QString beginner = workspace->author();
    workspace->setAuthor(u"kollegin"_s);
    EXPECT_FALSE(view().isOwn);
    valueOf(say(check, {}, u"Hier fehlt etwas"_s));
    EXPECT_NE(valueOf(beginTrial(*workspace, process, kToday)).id, run) << "looking in made it nobody else's";
    workspace->setAuthor(beginner);
    EXPECT_TRUE(view().isOwn);
    EXPECT_EQ(valueOf(beginTrial(*workspace, process, kToday)).id, run);
}

TEST_F(Trialling, NeedsSteps)
{
    const Id empty = aProcess(*workspace, u"Noch leer"_s).saved().id;
    EXPECT_EQ(codeOf(beginTrial(*workspace, empty, kToday)), ErrorCode::Invalid);
}

TEST_F(Trialling, KeepsWhatWasSaidAndWhereItGoesOn)
{
    valueOf(say(check, u"Held"_s));
    valueOf(say(decide, {}, u"Welche Vor"_s));
    workspace.reopen();

    const TrialView shown = view();
    EXPECT_EQ(shown.run.trials[0].verdict, u"Held"_s);
    EXPECT_EQ(shown.run.trials[1].note, u"Welche Vor"_s) << "words without a verdict are kept";
    EXPECT_EQ(shown.run.lastStep, decide);
    EXPECT_EQ(valueOf(beginTrial(*workspace, process, kToday)).id, run);
}

TEST_F(Trialling, EndsAndIsTakenUpAgain)
{
    finish();
    EXPECT_EQ(codeOf(say(check, u"Held"_s)), ErrorCode::Invalid) << "it has ended";
    EXPECT_EQ(view().run.finishedOn, kToday);
    valueOf(resumeTrial(*workspace, run));
    valueOf(say(check, u"Held"_s));
    EXPECT_EQ(view().counts.held, 1);
}

TEST_F(Trialling, KeepsWhatWasSaidAboutAStepThatWentMeanwhile)
{
    valueOf(say(check, u"Held"_s));
    valueOf(removeRecords(*workspace, {decide}));
    valueOf(say(decide, u"Failed"_s, u"gibt es nicht mehr"_s));
    ASSERT_EQ(view().run.trials.size(), 2);
    EXPECT_EQ(view().run.trials[1].note, u"gibt es nicht mehr"_s);
    EXPECT_FALSE(view().isOfThisSheet);
}

TEST_F(Trialling, AsksTheExpertAboutAStepOnce)
{
    const Id expert = aPerson(u"Frau Ahrens"_s);
    Builder<Competence>(*workspace)
        .with(&Competence::person, expert)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    valueOf(say(decide, u"Failed"_s, u"Vorlage fehlt"_s));
    finish();
    EXPECT_EQ(view().expert.id, expert);
    valueOf(askAboutStep(*workspace, run, decide, u"Wo liegt die Vorlage?"_s));
    valueOf(askAboutStep(*workspace, run, decide, u"Wo liegt die Vorlage?"_s));

    const auto questions = valueOf(listRecords(*workspace, RecordKind::OpenQuestion));
    ASSERT_EQ(questions.size(), 1);
    const auto &question = std::get<OpenQuestion>(questions[0]);
    EXPECT_EQ(question.addressee, expert);
    EXPECT_EQ(question.subject, decide);
    EXPECT_EQ(question.occasion, u"TrialRun"_s);
    EXPECT_EQ(view().run.trials[1].followUp, question.id);
    EXPECT_EQ(view().followUps.value(0).title, u"Wo liegt die Vorlage?"_s);
    valueOf(undoNewest(*workspace));
    EXPECT_TRUE(view().run.trials[1].followUp.isEmpty()) << "one undo takes question and mark back";
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::OpenQuestion)).isEmpty());
}

TEST_F(Trialling, NotesAtTheStepWhatDidNotHold)
{
    valueOf(say(decide, u"Failed"_s, u"Vorlage heißt jetzt anders"_s));
    finish();
    valueOf(noteAtStep(*workspace, run, decide, u"Bescheid erstellen hielt nicht"_s));

    const auto item = std::get<KnowledgeItem>(valueOf(load(*workspace, view().run.trials[1].followUp)));
    EXPECT_EQ(item.kind, u"Pitfall"_s);
    EXPECT_EQ(item.body, u"Vorlage heißt jetzt anders"_s);
    EXPECT_EQ(item.links, QStringList{decide});
    EXPECT_EQ(item.provenance, u"Observed"_s);
}

TEST_F(Trialling, IsProofOfAHandOverOnceItIsSigned)
{
    const Id successor = aPerson(u"Herr Neu"_s);
    finishAsHeld();
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Alone"_s, successor)), ErrorCode::Invalid) << "no plan yet";
    const Id plan = aPlanFor(successor);
    EXPECT_EQ(view().signers.value(0).id, successor);
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Alone"_s, {})), ErrorCode::Invalid) << "nobody is named";
    valueOf(signTrial(*workspace, run, u"Guided"_s, successor));
    valueOf(signTrial(*workspace, run, u"Alone"_s, successor));

    const auto planned = valueOf(planView(*workspace, plan, kToday)).facts.processes[0];
    ASSERT_EQ(planned.record.proofs.size(), 1) << "signed again it takes the place of the first";
    const TransferProof &proof = planned.record.proofs[0];
    EXPECT_EQ(proof.stage, u"Alone"_s);
    EXPECT_EQ(proof.person, successor);
    EXPECT_EQ(proof.date, kToday);
    EXPECT_EQ(proof.sheetRevision, 1);
    EXPECT_EQ(proof.trial, run);
    EXPECT_EQ(planned.trials.size(), 1);
    EXPECT_TRUE(view().isSigned);
    EXPECT_EQ(codeOf(resumeTrial(*workspace, run)), ErrorCode::Invalid) << "a proof stays as it was signed";
}

TEST_F(Trialling, ProvesNothingThatItDisproved)
{
    const Id successor = aPerson(u"Herr Neu"_s);
    const Id plan = aPlanFor(successor);
    finish();
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Guided"_s, successor)), ErrorCode::Invalid) << "nothing was tried";
    valueOf(resumeTrial(*workspace, run));
    valueOf(say(check, u"Held"_s));
    valueOf(say(decide, u"Failed"_s));
    finish();
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Alone"_s, successor)), ErrorCode::Invalid) << "a step did not hold";
    EXPECT_TRUE(proofsIn(plan).isEmpty());
    EXPECT_TRUE(view().run.person.isEmpty()) << "a refused signature leaves no name";
    valueOf(signTrial(*workspace, run, u"Guided"_s, successor));
    EXPECT_EQ(proofsIn(plan).size(), 1);
}

TEST_F(Trialling, IsProofOnlyWhereTheSignerFollowsOn)
{
    const Id successor = aPerson(u"Herr Neu"_s), other = aPerson(u"Frau Alt"_s);
    const Id plan = aPlanFor(other);
    finishAsHeld();
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Alone"_s, successor)), ErrorCode::Invalid);
    EXPECT_TRUE(proofsIn(plan).isEmpty());
    valueOf(setFields(*workspace, plan, {{u"interimKeeper"_s, successor}}));
    valueOf(signTrial(*workspace, run, u"Alone"_s, successor));
    EXPECT_EQ(proofsIn(plan).size(), 1);
    EXPECT_EQ(codeOf(signTrial(*workspace, run, u"Alone"_s, other)), ErrorCode::Invalid) << "another has signed it";
}

TEST_F(Trialling, StaysProofOnceThePlanIsOver)
{
    const Id successor = aPerson(u"Herr Neu"_s);
    const Id plan = aPlanFor(successor);
    finishAsHeld();
    valueOf(signTrial(*workspace, run, u"Alone"_s, successor));
    valueOf(setFields(*workspace, plan, {{u"state"_s, u"Closed"_s}}));
    EXPECT_TRUE(view().isSigned);
    EXPECT_EQ(codeOf(resumeTrial(*workspace, run)), ErrorCode::Invalid);
}

TEST_F(Trialling, GoesWithItsProcessAndComesBackWithIt)
{
    valueOf(removeRecords(*workspace, {process}));
    EXPECT_EQ(codeOf(load(*workspace, run)), ErrorCode::NotFound);
    valueOf(restoreRecords(*workspace, {process}));
    EXPECT_EQ(view().run.id, run);
}

TEST_F(Trialling, NamesNobodyOnceThePersonIsErased)
{
    const Id successor = aPerson(u"Friederike Sonnenschein"_s);
    aPlanFor(successor);
    finishAsHeld();
    valueOf(signTrial(*workspace, run, u"Guided"_s, successor));
    const auto places = valueOf(placesNaming(*workspace, successor));
    EXPECT_TRUE(places.isEmpty()) << "the run points to her and writes her name nowhere";
    valueOf(erasePerson(*workspace, successor));
    EXPECT_NE(std::get<Person>(valueOf(load(*workspace, view().run.person))).displayName, u"Friederike Sonnenschein"_s);
}

} // namespace
