// SPDX-License-Identifier: GPL-3.0-or-later
// From a search that finds nothing to an answered question.
#include "app/program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class Asking : public Program
{
  protected:
    void SetUp() override
    {
        Program::SetUp();
        const QSignalSpy indexed(&m_session, &Session::indexUpdated);
        m_process = process(u"Hundesteuer festsetzen"_s);
        Person anna = std::get<Person>(blank(RecordKind::Person));
        anna.displayName = u"Anna"_s;
        Competence competence = std::get<Competence>(blank(RecordKind::Competence));
        competence.person = anna.id;
        competence.process = m_process;
        competence.role = u"Expert"_s;
        ASSERT_TRUE(write([anna, competence](Workspace &workspace) {
            return saveAll(workspace, {AnyRecord(anna), AnyRecord(competence)});
        }));
        m_anna = anna.id;
        // Only the ranked index can say that there is nothing.
        ASSERT_TRUE(comes([&] { return !indexed.isEmpty() && !m_session.isBusy() && !m_session.isIndexing(); }));
    }

    bool comes(const std::function<bool()> &question) { return QTest::qWaitFor(question, kPatience); }
    void miss(const QString &words)
    {
        m_search.setText(words);
        ASSERT_TRUE(comes([&] {
            return m_search.state() == SearchViewModel::State::Nothing && m_search.text() == words &&
                   m_ask.isPossible();
        }));
    }
    QList<AnyRecord> questions()
    {
        const auto found = read([](Workspace &workspace) { return listRecords(workspace, RecordKind::OpenQuestion); });
        return found ? *found : QList<AnyRecord>();
    }
    QList<SearchMiss> misses()
    {
        rest();
        const auto found = read([](Workspace &workspace) { return missedSearches(workspace, QDate::currentDate()); });
        return found ? *found : QList<SearchMiss>();
    }
    void keepMisses()
    {
        ASSERT_TRUE(write([](Workspace &workspace) { return staffelstab::keepMisses(workspace, true); }));
    }
    QString cell(QAbstractItemModel &rows, int row, const char *role) const
    {
        return rows.index(row, 0).data(rows.roleNames().key(role)).toString();
    }

    Id m_process;
    Id m_anna;
    SearchViewModel &m_search = *m_app.search();
    AskViewModel &m_ask = *m_app.ask();
};

TEST_F(Asking, OnePressPutsTheQuestionOnTheListOfWhoWillKnowAndUndoTakesItBack)
{
    miss(u"Hundxyz"_s);
    EXPECT_EQ(m_ask.addressee(), u"Anna");
    EXPECT_TRUE(m_ask.why().contains(u"Hundesteuer festsetzen"_s)) << qPrintable(m_ask.why());

    m_ask.ask();

    EXPECT_FALSE(m_ask.isPossible()) << "a second press asks nothing twice";
    ASSERT_TRUE(comes([&] { return m_app.isToastUndoable(); }));
    EXPECT_TRUE(m_app.toast().contains(u"Anna"_s)) << qPrintable(m_app.toast());
    ASSERT_EQ(questions().size(), 1);
    const auto question = std::get<OpenQuestion>(questions().front());
    EXPECT_EQ(question.text, u"Hundxyz");
    EXPECT_EQ(question.addressee, m_anna);
    EXPECT_EQ(question.occasion, u"Search");
    ASSERT_TRUE(comes([&] { return m_app.start()->isAsked(); }));
    EXPECT_EQ(cell(*m_app.start()->questions(), 0, "title"), u"Hundxyz");
    EXPECT_EQ(cell(*m_app.start()->questions(), 0, "addressee"), u"Anna");

    m_app.undo();
    ASSERT_TRUE(comes([&] { return !m_app.start()->isAsked(); }));
    EXPECT_TRUE(questions().isEmpty());
}

TEST_F(Asking, AnotherPersonOrNobodyCanBeChosenBefore)
{
    miss(u"Hundxyz"_s);
    m_ask.choose({});
    EXPECT_EQ(m_ask.addressee(), QString());
    EXPECT_TRUE(m_ask.isPossible());

    m_ask.people()->refresh();
    ASSERT_TRUE(comes([&] { return m_ask.people()->count() == 1; }));
    m_ask.choose(m_anna);
    EXPECT_EQ(m_ask.addressee(), u"Anna");
    EXPECT_EQ(m_ask.why(), QString()) << "the person has chosen, nothing is proposed";
    m_ask.setText(u"Wer befreit von der Hundesteuer?"_s);
    m_ask.ask();

    ASSERT_TRUE(comes([&] { return m_app.isToastUndoable(); }));
    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(std::get<OpenQuestion>(questions().front()).text, u"Wer befreit von der Hundesteuer?");
}

TEST_F(Asking, TheDialogLeavesTheOfferOfTheSearchPageAlone)
{
    AskViewModel &dialog = *m_app.asking();
    miss(u"Hundxyz"_s);
    dialog.begin(u"Xylophon"_s);
    EXPECT_EQ(m_ask.text(), u"Hundxyz") << "whatever becomes of the dialog";
    EXPECT_TRUE(m_ask.isPossible());

    dialog.beginLike(&m_ask);
    EXPECT_EQ(dialog.text(), u"Hundxyz");
    EXPECT_EQ(dialog.addressee(), u"Anna");
    EXPECT_TRUE(dialog.isPossible());
    dialog.setText(u"Wer befreit von der Hundesteuer?"_s);
    dialog.choose({});
    const QSignalSpy again(&m_search, &SearchViewModel::nothingFound);
    process(u"Reisepass ausstellen"_s);
    ASSERT_TRUE(comes([&] { return !again.isEmpty(); }));
    rest();
    EXPECT_EQ(dialog.text(), u"Wer befreit von der Hundesteuer?") << "a search that runs again changes nothing in it";
    EXPECT_EQ(dialog.addressee(), QString());
    EXPECT_EQ(m_ask.text(), u"Hundxyz");
}

TEST_F(Asking, AMissPutIntoOtherWordsIsForgotten)
{
    keepMisses();
    miss(u"Hundxyz"_s);
    m_search.openCurrent();
    ASSERT_EQ(misses().size(), 1);

    AskViewModel &dialog = *m_app.asking();
    dialog.beginLike(&m_ask);
    dialog.setText(u"Wer befreit von der Hundesteuer?"_s);
    dialog.ask();
    ASSERT_TRUE(comes([&] { return m_app.isToastUndoable(); }));
    EXPECT_TRUE(misses().isEmpty());
}

TEST_F(Asking, NothingOfOneWorkspaceIsAskedInTheNext)
{
    AskViewModel &dialog = *m_app.asking();
    miss(u"Hundxyz"_s);
    dialog.begin(u"Hundesteuer"_s); // its proposal is still under way
    m_session.open(m_folder.filePath(u"anderes.stab"_s), Session::Opening::New);
    for (const AskViewModel *each : {&m_ask, &dialog}) {
        EXPECT_EQ(each->text(), QString());
        EXPECT_EQ(each->addressee(), QString());
        EXPECT_FALSE(each->isPossible());
    }
    ASSERT_TRUE(comes([this] { return m_session.state() == Session::State::Open; }));
    rest();
    EXPECT_EQ(dialog.addressee(), QString());
    EXPECT_FALSE(dialog.isPossible());
}

TEST_F(Asking, ANarrowedSearchOffersNoQuestion)
{
    const QSignalSpy offered(&m_search, &SearchViewModel::nothingFound);
    const auto finds = [&](const QString &words) {
        m_search.setText(words);
        return comes([&] { return m_search.state() == SearchViewModel::State::Nothing && !m_session.isBusy(); });
    };
    ASSERT_TRUE(finds(u"art:tipp Hundesteuer"_s));
    EXPECT_FALSE(m_search.isMissed());
    EXPECT_TRUE(offered.isEmpty());

    AskViewModel &dialog = *m_app.asking();
    dialog.begin(m_search.text());
    EXPECT_EQ(dialog.text(), u"Hundesteuer") << "the filter is no word of the question";
}

TEST_F(Asking, TwoPeopleOfTheSameNameAreTwoOnTheStartPage)
{
    Person other = std::get<Person>(blank(RecordKind::Person));
    other.displayName = u"Anna"_s;
    QList<AnyRecord> records{other};
    for (const Id &addressee : {m_anna, other.id}) {
        auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
        question.text = u"Frage"_s;
        question.addressee = addressee;
        records << question;
    }
    ASSERT_TRUE(write([records](Workspace &workspace) { return saveAll(workspace, records); }));
    QAbstractItemModel &rows = *m_app.start()->questions();
    ASSERT_TRUE(comes([&] { return rows.rowCount() == 2; }));
    EXPECT_EQ(cell(rows, 0, "first"), u"true");
    EXPECT_EQ(cell(rows, 1, "first"), u"true");
}

TEST_F(Asking, NothingIsAskedWithoutWords)
{
    miss(u"Xylophon"_s);
    m_ask.setText(u"  "_s);
    EXPECT_FALSE(m_ask.isPossible());
    m_ask.ask();
    rest();
    EXPECT_TRUE(questions().isEmpty());
}

TEST_F(Asking, AFinishedSearchWithoutAHitIsCountedOnce)
{
    keepMisses();
    miss(u"Xylophon"_s);
    EXPECT_TRUE(misses().isEmpty()) << "not while the person may be typing on";

    m_search.openCurrent(); // Enter
    m_search.openCurrent();
    m_app.setPage(u"start"_s);

    ASSERT_EQ(misses().size(), 1);
    EXPECT_EQ(misses().front().count, 1);
    EXPECT_EQ(misses().front().text, u"Xylophon");
}

TEST_F(Asking, WhoLeavesThePageHasFinishedTheSearch)
{
    keepMisses();
    m_app.setPage(u"search"_s);
    miss(u"Xylophon"_s);
    m_app.setPage(u"start"_s);
    EXPECT_EQ(misses().size(), 1);
}

TEST_F(Asking, WhoTypesNoFurtherHasFinishedTheSearch)
{
    keepMisses();
    miss(u"Xylophon"_s);
    EXPECT_TRUE(comes([this] { return misses().size() == 1; }));
}

TEST_F(Asking, WhatWasSearchedInOneWorkspaceIsNoMissOfTheNext)
{
    miss(u"Xylophon"_s);
    m_session.open(m_folder.filePath(u"anderes.stab"_s), Session::Opening::New);
    ASSERT_TRUE(comes([this] { return m_session.state() == Session::State::Open; }));
    keepMisses();
    const QSignalSpy indexed(&m_session, &Session::indexUpdated);
    process(u"Reisepass ausstellen"_s);
    ASSERT_TRUE(comes([&] { return !indexed.isEmpty(); }));
    const QSignalSpy answered(&m_search, &SearchViewModel::nothingFound);
    ASSERT_TRUE(comes([&] { return !answered.isEmpty(); })) << "by the index of this workspace";

    m_search.openCurrent();
    EXPECT_TRUE(misses().isEmpty());
}

TEST_F(Asking, ASearchWithHitsIsNoMiss)
{
    keepMisses();
    m_search.setText(u"Hundesteuer"_s);
    ASSERT_TRUE(comes([&] { return m_search.state() == SearchViewModel::State::Found; }));
    m_app.setPage(u"search"_s);
    m_app.setPage(u"start"_s);
    EXPECT_TRUE(misses().isEmpty());
}

TEST_F(Asking, NothingIsKeptWhereTheWorkspaceDoesNotKeepMisses)
{
    miss(u"Xylophon"_s);
    m_search.openCurrent();
    EXPECT_TRUE(misses().isEmpty());
}

TEST_F(Asking, AQuestionIsAnsweredInItsFormAndLeavesTheStartPage)
{
    miss(u"Hundxyz"_s);
    m_ask.ask();
    ASSERT_TRUE(comes([&] { return m_app.start()->isAsked(); }));
    QuestionsViewModel &page = *m_app.questions();

    m_app.open(cell(*m_app.start()->questions(), 0, "recordId"));
    ASSERT_TRUE(comes([&] { return page.isWaiting(); }));
    EXPECT_EQ(m_app.page(), u"knowledge");
    EXPECT_TRUE(page.isShown());
    EXPECT_FALSE(page.isAnswered());
    page.list()->form()->field(u"answer"_s)->setText(u"Nur für Blindenhunde."_s);
    EXPECT_TRUE(page.isAnswered());
    page.settle();

    ASSERT_TRUE(comes([&] { return !m_app.start()->isAsked(); }));
    const auto answered = std::get<OpenQuestion>(questions().front());
    EXPECT_EQ(answered.state, u"Answered");
    EXPECT_EQ(answered.answer, u"Nur für Blindenhunde.");
    EXPECT_EQ(answered.answeredOn, QDate::currentDate());
    EXPECT_FALSE(page.isWaiting());
}

TEST_F(Asking, AQuestionThatNobodyNeedsAnyMoreIsClosedWithoutAnAnswer)
{
    miss(u"Xylophon"_s);
    m_ask.ask();
    ASSERT_TRUE(comes([&] { return m_app.start()->isAsked(); }));
    m_app.open(cell(*m_app.start()->questions(), 0, "recordId"));
    ASSERT_TRUE(comes([&] { return m_app.questions()->isWaiting(); }));

    m_app.questions()->settle();

    ASSERT_TRUE(comes([&] { return !m_app.start()->isAsked(); }));
    EXPECT_EQ(std::get<OpenQuestion>(questions().front()).state, u"Closed");
    EXPECT_FALSE(std::get<OpenQuestion>(questions().front()).answeredOn.isValid());
}

} // namespace
} // namespace staffelstab::tests
