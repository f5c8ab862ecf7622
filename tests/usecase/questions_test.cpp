// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/questions.h"

#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 22);

OpenQuestion question(const QString &text, const Id &addressee = {}, const QDate &askedOn = kToday)
{
    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.text = text;
    question.addressee = addressee;
    question.askedOn = askedOn;
    return question;
}

class Questions : public testing::Test
{
  protected:
    QStringList missed()
    {
        QStringList texts;
        for (const SearchMiss &miss : valueOf(missedSearches(*m_workspace, kToday)))
            texts << miss.text;
        return texts;
    }
    Id person(const QString &name, const Id &post = {}, const QDate &leavesOn = {})
    {
        return Builder<Person>(*m_workspace)
            .with(&Person::displayName, name)
            .with(&Person::posts, post.isEmpty() ? QStringList() : QStringList{post})
            .with(&Person::leavingDate, leavesOn)
            .saved()
            .id;
    }
    Id post()
    {
        return Builder<Post>(*m_workspace)
            .with(&Post::title, u"Sachbearbeitung"_s)
            .with(&Post::unit, aUnit(*m_workspace).saved().id)
            .saved()
            .id;
    }
    void knows(const Id &person, const Id &process, const QString &role = u"Expert"_s)
    {
        Builder<Competence>(*m_workspace)
            .with(&Competence::person, person)
            .with(&Competence::process, process)
            .with(&Competence::role, role)
            .saved();
    }
    Addressee proposed(const QString &text) { return valueOf(proposeAddressee(*m_workspace, text, kToday)); }

    IndexedWorkspace m_workspace;
};

} // namespace

TEST_F(Questions, NoSearchIsKeptUnlessTheWorkspaceSaysSo)
{
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    EXPECT_TRUE(missed().isEmpty());

    valueOf(keepMisses(*m_workspace, true));
    EXPECT_TRUE(valueOf(keepsMisses(*m_workspace)));
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    EXPECT_EQ(missed(), QStringList{u"Feuerwehr"_s});
    valueOf(keepMisses(*m_workspace, false));
    EXPECT_TRUE(missed().isEmpty()) << "switched off, what was kept is forgotten";
    valueOf(noteMiss(*m_workspace, u"Wasserwehr"_s, kToday));
    EXPECT_TRUE(missed().isEmpty());
}

TEST_F(Questions, OldMissesGoAlsoWhereNothingIsMissed)
{
    const QDate old = kToday.addYears(-1).addDays(-1);
    valueOf(keepMisses(*m_workspace, true));
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, old));
    EXPECT_TRUE(missed().isEmpty()) << "none is shown longer than promised";
    EXPECT_EQ(valueOf(missedSearches(*m_workspace, old)).size(), 1);

    valueOf(dropOldMisses(*m_workspace, kToday));
    EXPECT_TRUE(valueOf(missedSearches(*m_workspace, old)).isEmpty());
    EXPECT_TRUE(dropOldMisses(*valueOf(Workspace::openReader(m_workspace.path())), kToday));
}

TEST_F(Questions, AskForTheWordsOfASearchWithoutItsFilters)
{
    EXPECT_EQ(wordsOfSearch(u"einheit:Kämmerei  Spende annehmen"_s), u"Spende annehmen");
    EXPECT_EQ(wordsOfSearch(u"Notiz: morgen"_s), u"Notiz: morgen");
    EXPECT_TRUE(isPlainSearch(u"Spende annehmen"_s));
    EXPECT_FALSE(isPlainSearch(u"einheit:Kämmerei Spende"_s));
}

TEST_F(Questions, WhatIsNoSearchIsNoMiss)
{
    valueOf(keepMisses(*m_workspace, true));
    for (const QString &text : {u""_s, u"  "_s, u"!?"_s, u"Fest einheit:Bürgerbüro"_s, u"wort "_s.repeated(60)})
        valueOf(noteMiss(*m_workspace, text, kToday));
    EXPECT_TRUE(missed().isEmpty());
}

TEST_F(Questions, AMissLeavesNoTraceInTheHistory)
{
    valueOf(keepMisses(*m_workspace, true));
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    valueOf(forgetMiss(*m_workspace, u"feuerwehr"_s));
    EXPECT_TRUE(missed().isEmpty());
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    valueOf(forgetMisses(*m_workspace));
    EXPECT_TRUE(missed().isEmpty());
    EXPECT_TRUE(valueOf(recentChanges(*m_workspace)).isEmpty());
}

TEST_F(Questions, AReadOnlyWorkspaceKeepsNothingAndSaysNothing)
{
    valueOf(keepMisses(*m_workspace, true));
    const auto reader = valueOf(Workspace::openReader(m_workspace.path()));
    EXPECT_TRUE(noteMiss(*reader, u"Feuerwehr"_s, kToday));
    EXPECT_EQ(codeOf(forgetMisses(*reader)), ErrorCode::ReadOnly);
    EXPECT_TRUE(missed().isEmpty());
}

TEST_F(Questions, AskedOnceForgetTheMissAndGoToTheBinByUndo)
{
    valueOf(keepMisses(*m_workspace, true));
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    const QString command = newId();

    const Saved saved = valueOf(askQuestion(*m_workspace, question(u"Feuerwehr"_s), command));
    EXPECT_EQ(valueOf(askQuestion(*m_workspace, question(u"Feuerwehr"_s), command)).id, saved.id);

    EXPECT_TRUE(missed().isEmpty());
    EXPECT_EQ(valueOf(listRecords(*m_workspace, RecordKind::OpenQuestion)).size(), 1);
    valueOf(undo(*m_workspace, command));
    EXPECT_TRUE(valueOf(listRecords(*m_workspace, RecordKind::OpenQuestion)).isEmpty());
}

TEST_F(Questions, PutIntoOtherWordsForgetTheMissTheyComeOf)
{
    valueOf(keepMisses(*m_workspace, true));
    valueOf(noteMiss(*m_workspace, u"Feuerwehr"_s, kToday));
    valueOf(askQuestion(*m_workspace, question(u"Wer ruft die Feuerwehr?"_s), newId(), u"Feuerwehr"_s));
    EXPECT_TRUE(missed().isEmpty());
}

TEST_F(Questions, AreFoundByTheirTextAndByTheirAnswer)
{
    OpenQuestion asked = question(u"Wo liegt der Schlüssel zum Archiv?"_s);
    asked.answer = u"Beim Hausmeister im Blechschrank"_s;
    asked.state = u"Answered"_s;
    valueOf(askQuestion(*m_workspace, asked));

    EXPECT_EQ(titlesFound(*m_workspace, u"Blechschrank"_s), QStringList{asked.text}) << "by quick find";
    m_workspace.index();
    EXPECT_EQ(titlesFound(*m_workspace, u"Blechschrank"_s), QStringList{asked.text});
    EXPECT_EQ(titlesFound(*m_workspace, u"Archivschlüssel"_s).value(0), asked.text);
}

TEST_F(Questions, WaitOnTheStartPageByAddresseeTheOldestFirst)
{
    const Id anna = person(u"Anna"_s);
    const Id bert = person(u"Bert"_s);
    OpenQuestion answered = question(u"beantwortet"_s, anna);
    answered.answer = u"ja"_s;
    answered.state = u"Answered"_s;
    const OpenQuestion gone = question(u"im Papierkorb"_s, anna);
    for (const OpenQuestion &each :
         {question(u"an niemanden"_s, {}, kToday.addDays(-9)), question(u"Anna, heute"_s, anna),
          question(u"Bert, alt"_s, bert, kToday.addDays(-5)), question(u"Bert, heute"_s, bert),
          question(u"Anna, gestern"_s, anna, kToday.addDays(-1)), answered, gone})
        valueOf(askQuestion(*m_workspace, each));
    valueOf(removeRecords(*m_workspace, {gone.id}));

    QStringList shown;
    for (const StartView::Question &waiting : valueOf(startView(*m_workspace, kToday)).questions)
        shown << waiting.addressee.title + u": "_s + waiting.question.title;
    EXPECT_EQ(shown, (QStringList{u"Bert: Bert, alt"_s, u"Bert: Bert, heute"_s, u"Anna: Anna, gestern"_s,
                                  u"Anna: Anna, heute"_s, u": an niemanden"_s}));
}

TEST_F(Questions, OfAPersonInTheBinAreAskedOfNobody)
{
    const Id anna = person(u"Anna"_s);
    valueOf(askQuestion(*m_workspace, question(u"Frage"_s, anna)));
    valueOf(removeRecords(*m_workspace, {anna}));
    const auto waiting = valueOf(startView(*m_workspace, kToday)).questions;
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting.front().addressee.id, QString());
    EXPECT_EQ(waiting.front().addressee.title, QString());
}

TEST_F(Questions, AreProposedToWhoCanDoTheNearestProcess)
{
    const Id dog = aProcess(*m_workspace, u"Hundesteuer festsetzen"_s).saved().id;
    const Id pass = aProcess(*m_workspace, u"Reisepass ausstellen"_s).saved().id;
    const Id anna = person(u"Anna"_s);
    const Id bert = person(u"Bert"_s);
    knows(anna, dog);
    knows(bert, dog, u"Learner"_s);
    knows(bert, pass);

    for (const bool indexed : {false, true}) {
        if (indexed) m_workspace.index();
        EXPECT_EQ(proposed(u"Hundesteuer Befreiung"_s).person.id, anna) << indexed;
        EXPECT_EQ(proposed(u"Hundesteuer Befreiung"_s).because.id, dog) << indexed;
        EXPECT_EQ(proposed(u"Reisepass"_s).person.title, u"Bert") << indexed;
        EXPECT_EQ(proposed(u"Xylophon"_s), Addressee()) << indexed;
    }
}

TEST_F(Questions, AreProposedByAPartOfTheWordWhereNothingElseIsNear)
{
    const Id process = aProcess(*m_workspace, u"Feuerwehreinsatz abrechnen"_s).saved().id;
    const Id anna = person(u"Anna"_s);
    knows(anna, process);
    m_workspace.index();

    EXPECT_EQ(proposed(u"Feuerwehrbrunnenpflege"_s).person.id, anna);
    EXPECT_EQ(proposed(u"Großfeuerwehreinsatz"_s).person.id, anna);
    EXPECT_EQ(proposed(u"Quarkzulage"_s), Addressee());
}

TEST_F(Questions, AreProposedToTheHolderOfThePostAndNotToWhoHasLeft)
{
    const Id desk = post();
    aProcess(*m_workspace, u"Wohngeld bewilligen"_s).with(&Process::owner, desk).saved();
    person(u"Früher"_s, desk, kToday.addDays(-1));
    const Id holder = person(u"Heute"_s, desk, kToday.addDays(30));

    EXPECT_EQ(proposed(u"Wohngeld"_s).person.id, holder);
}

TEST_F(Questions, AreProposedToWhoConfirmedTheExperience)
{
    const Id anna = person(u"Anna"_s);
    aKnowledgeItem(*m_workspace, u"Kaminfeger kommt im März"_s)
        .with(&KnowledgeItem::confirmation, Confirmation{u"Confirmed"_s, anna, {}})
        .saved();
    EXPECT_EQ(proposed(u"Kaminfeger"_s).person.id, anna);
}

TEST_F(Questions, CountWhoConfirmedAnExperienceOnceWhereLinksRunInACircle)
{
    const Id desk = post();
    const Id anna = person(u"Anna"_s, desk);
    const Id bert = person(u"Bert"_s);
    const Id process = aProcess(*m_workspace, u"Hundesteuer festsetzen"_s)
                           .with(&Process::owner, desk)
                           .with(&Process::checkedBy, anna)
                           .saved()
                           .id;
    knows(anna, process);
    const auto item = [this](const QString &title, const QStringList &links) {
        return aKnowledgeItem(*m_workspace, title).with(&KnowledgeItem::links, links).saved();
    };
    const Id third = item(u"Schlüssel im Rathaus"_s, {process}).id;
    KnowledgeItem second = item(u"Leiter im Bauhof"_s, {third});
    KnowledgeItem first = item(u"Kaminfeger kommt im März"_s, {second.id});
    first.confirmation = Confirmation{u"Confirmed"_s, bert, {}};
    second.links << first.id;
    valueOf(saveAll(*m_workspace, {AnyRecord(first), AnyRecord(second)}));

    // Anna's three relations to the process, three links away, outweigh Bert's single confirmation, not two of them.
    EXPECT_EQ(proposed(u"Kaminfeger"_s).person.id, anna);
}

TEST_F(Questions, OfAnyLengthAreReadToACertainPoint)
{
    const Id process = aProcess(*m_workspace, u"Feuerwehreinsatz abrechnen"_s).saved().id;
    const Id anna = person(u"Anna"_s);
    knows(anna, process);
    EXPECT_EQ(proposed(u"Feuerwehreinsatz"_s + u"q"_s.repeated(5'000)).person.id, anna);
    EXPECT_EQ(proposed(u"q"_s.repeated(5'000) + u" Feuerwehr"_s), Addressee());
}
