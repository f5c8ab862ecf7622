// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/workshopfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

using Moderating = OpenWorkshop;

TEST_F(Moderating, FilesWhatIsSaidUnderWhatIsChosenAndKeepsTheChoice)
{
    moderation().setCircle(1);
    moderation().setDimension(u"Human"_s);
    moderation().setKind(u"Wish"_s);
    moderation().setSpeaker(u"Clerk"_s);
    moderation().setProcess(process);
    say(u" Mehr Zeit für Gespräche. "_s);
    say(u"Weniger Papier."_s);

    EXPECT_EQ(column(0).count(), 0);
    ASSERT_EQ(column(1).count(), 2);
    EXPECT_EQ(text(column(1).rows(), 0, "words"), u"Weniger Papier."_s) << "the newest on top";
    const auto saved = std::get<Finding>(stored(text(column(1).rows(), 1, "recordId")));
    EXPECT_EQ(saved.text, u"Mehr Zeit für Gespräche."_s);
    EXPECT_EQ(saved.circle, u"ChangeNeed"_s);
    EXPECT_EQ(saved.dimension, u"Human"_s);
    EXPECT_EQ(saved.kind, u"Wish"_s);
    EXPECT_EQ(saved.speaker, u"Clerk"_s);
    EXPECT_EQ(saved.processes, QStringList{process});
    EXPECT_TRUE(text(column(1).rows(), 0, "about").contains(u"Wohngeld bewilligen"_s));
}

TEST_F(Moderating, OffersTheProcessesLookedAtAndNone)
{
    EXPECT_EQ(moderation().processes()->count(), 2);
    EXPECT_EQ(moderation().processes()->codeAt(0), QString());
    EXPECT_EQ(moderation().processes()->codeAt(1), process);
}

TEST_F(Moderating, IgnoresAnEmptyLine)
{
    const QSignalSpy failed(&moderation(), &ModerationViewModel::failed);
    enter(u"   "_s);
    say(u"Eins."_s);
    EXPECT_EQ(moderation().count(), 1);
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(Moderating, ChangesTheNewestWithItsOwnChoices)
{
    moderation().setCircle(2);
    say(u"Das Netz ist langsam."_s);
    moderation().setCircle(0);
    moderation().setLine(u"halb getippt"_s);

    moderation().editNewest();

    EXPECT_EQ(moderation().line(), u"Das Netz ist langsam."_s);
    EXPECT_TRUE(moderation().isEditing());
    EXPECT_EQ(moderation().circle(), 2);
    moderation().setKind(u"Obstacle"_s);
    enter(u"Das Netz ist morgens langsam."_s);
    EXPECT_FALSE(moderation().isEditing());
    EXPECT_EQ(moderation().line(), u"halb getippt"_s) << "put aside meanwhile";
    ASSERT_TRUE(comesTrue([&] { return text(column(2).rows(), 0, "words") == u"Das Netz ist morgens langsam."_s; }));
    EXPECT_EQ(moderation().count(), 1) << "changed, not added";
    EXPECT_EQ(std::get<Finding>(stored(text(column(2).rows(), 0, "recordId"))).kind, u"Obstacle"_s);
}

TEST_F(Moderating, KeepsSeveralProcessesOfAFindingThatIsChanged)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hund anmelden"_s); }).id;
    say(u"Wir drucken alles."_s);
    const Id finding = text(column(0).rows(), 0, "recordId");
    write([&](Workspace &workspace) {
        return setFields(workspace, finding, {{u"processes"_s, QJsonArray{process, other}}});
    });
    ASSERT_TRUE(comesTrue([&] { return text(column(0).rows(), 0, "about").contains(u"Hund anmelden"_s); }));
    moderation().edit(finding);
    enter(u"Wir drucken alles aus."_s);
    ASSERT_TRUE(comesTrue([&] { return text(column(0).rows(), 0, "words") == u"Wir drucken alles aus."_s; }));
    EXPECT_EQ(std::get<Finding>(stored(finding)).processes, (QStringList{process, other}));
}

TEST_F(Moderating, TakesTheLastOneBack)
{
    say(u"Eins."_s);
    say(u"Zwei."_s);
    moderation().takeBack();
    ASSERT_TRUE(comesTrue([&] { return moderation().count() == 1; }));
    EXPECT_EQ(text(column(0).rows(), 0, "words"), u"Eins."_s);
}

TEST_F(Moderating, MovesTheFindingThatIsChangedToTheBin)
{
    say(u"Eins."_s);
    moderation().editNewest();
    const QSignalSpy done(&moderation(), &ModerationViewModel::done);
    moderation().removeEdited();
    EXPECT_FALSE(moderation().isEditing());
    ASSERT_TRUE(comesTrue([&] { return moderation().count() == 0 && done.count() == 1; }));
    EXPECT_TRUE(done.first().first().toString().contains(u"Eins."_s));
}

TEST_F(Moderating, KeepsWhatWasSaidWordForWordWhenItIsChanged)
{
    say(u"„Vorne App, hinten Zettel.“"_s);
    const Id finding = text(column(0).rows(), 0, "recordId");
    EXPECT_EQ(std::get<Finding>(stored(finding)).isQuote, true);
    moderation().editNewest();
    const QString shown = moderation().line();
    EXPECT_NE(shown, u"Vorne App, hinten Zettel."_s) << "in quotation marks";
    moderation().setKind(u"Obstacle"_s);
    enter(shown);
    ASSERT_TRUE(comesTrue([&] { return std::get<Finding>(stored(finding)).kind == u"Obstacle"_s; }));
    EXPECT_EQ(std::get<Finding>(stored(finding)).isQuote, true);
    EXPECT_EQ(std::get<Finding>(stored(finding)).text, u"Vorne App, hinten Zettel."_s);
}

TEST_F(Moderating, CountsWhoSaysTheSame)
{
    say(u"Eins."_s);
    const Id finding = text(column(0).rows(), 0, "recordId");
    moderation().sayAgain(finding);
    EXPECT_TRUE(comesTrue([&] { return text(column(0).rows(), 0, "detail").contains(u"2"_s); }));
    EXPECT_EQ(std::get<Finding>(stored(finding)).mentions, 2);
}

TEST_F(Moderating, KeepsAHalfTypedLineForItsOwnWorkshop)
{
    moderation().setLine(u"halb getippt"_s);
    WorkshopView view;
    view.workshop.id = newId();
    moderation().show(view);
    EXPECT_EQ(moderation().line(), QString());
    view.workshop.id = id;
    moderation().show(view);
    EXPECT_EQ(moderation().line(), u"halb getippt"_s);
}

TEST_F(Moderating, GivesBackWhatCouldNotBeSaved)
{
    write([this](Workspace &workspace) { return removeRecords(workspace, {id}); });
    ModerationViewModel late(session);
    WorkshopView view;
    view.workshop.id = id;
    late.show(view);
    const QSignalSpy failed(&late, &ModerationViewModel::failed);
    late.setLine(u"Das darf nicht verloren gehen."_s);
    late.enter();
    EXPECT_TRUE(late.line().isEmpty());
    ASSERT_TRUE(comesTrue([&] { return late.line() == u"Das darf nicht verloren gehen."_s; }));
    EXPECT_EQ(failed.count(), 1);
}

} // namespace
