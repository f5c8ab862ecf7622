// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "whytext.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using State = SearchViewModel::State;

class SearchPage : public Program
{
  protected:
    void SetUp() override
    {
        Program::SetUp();
        m_hund = process(u"Hundesteuer festsetzen"_s);
        m_pass = process(u"Reisepass ausstellen"_s);
        const auto step =
            write([id = m_pass](Workspace &workspace) { return addStep(workspace, id, u"Lichtbild prüfen"_s); });
        ASSERT_TRUE(step);
        m_step = step->id;
        rest();
    }

    void find(const QString &words, State state = State::Found)
    {
        const QSignalSpy answered(&m_search, &SearchViewModel::foundChanged);
        m_search.setText(words);
        ASSERT_TRUE(QTest::qWaitFor(
            [this, &answered, state] {
                return answered.count() > 0 && m_search.state() == state && !m_session.isBusy() &&
                       !m_session.isIndexing();
            },
            kPatience));
    }

    void unit(const QString &name, const QString &code)
    {
        const auto saved = write([=](Workspace &workspace) {
            AnyRecord unit = blank(RecordKind::OrgUnit);
            std::get<OrgUnit>(unit).name = name;
            std::get<OrgUnit>(unit).code = code;
            return save(workspace, unit);
        });
        ASSERT_TRUE(saved);
    }

    Id m_hund;
    Id m_pass;
    Id m_step;
    SearchViewModel &m_search = *m_app.search();
};

TEST_F(SearchPage, FindsWhileTypingAndShowsTheFirstHit)
{
    find(u"Hundest"_s);

    ASSERT_GE(m_search.hits()->count(), 1);
    EXPECT_EQ(m_search.hits()->hits().first().id, m_hund);
    EXPECT_EQ(m_search.current(), 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.preview()->recordId() == m_hund; }, kPatience));
}

TEST_F(SearchPage, OpensTheProcessAtTheStepThatWasFound)
{
    find(u"Lichtbild"_s);
    QSignalSpy shown(&m_app, &AppViewModel::openRequested);

    m_search.openCurrent();

    ASSERT_TRUE(QTest::qWaitFor([&shown] { return shown.count() == 1; }, kPatience));
    EXPECT_EQ(shown.first().at(1).toString(), m_pass);
    EXPECT_EQ(m_app.page(), u"processes"_s);
}

TEST_F(SearchPage, FindsWhatWasSavedMeanwhileWithoutBeingAskedAgain)
{
    find(u"Feuerwehr"_s, State::Nothing);

    process(u"Feuerwehrgebühr erheben"_s);

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.hits()->count() >= 1; }, kPatience));
}

TEST_F(SearchPage, ShowsOnlyTheAnswerToTheNewestWords)
{
    for (const QString &words : {u"H"_s, u"Hu"_s, u"Hundesteuer"_s, u"Reise"_s, u"Reisepass"_s})
        m_search.setText(words);

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.state() == State::Found; }, kPatience));
    rest();
    EXPECT_EQ(m_search.hits()->hits().first().id, m_pass);
}

TEST_F(SearchPage, NarrowsDownAndWidensAgain)
{
    find(u"Reisepass"_s);
    const int before = m_search.hits()->count();
    ASSERT_GT(m_search.facets()->count(), 0);

    m_search.toggleFacet(0);
    rest();
    EXPECT_EQ(m_search.facets()->chosenCount(), 1);
    m_search.clearFacets();
    rest();

    EXPECT_EQ(m_search.facets()->chosenCount(), 0);
    EXPECT_EQ(m_search.hits()->count(), before);
}

TEST_F(SearchPage, SortsByNameWhenAskedTo)
{
    process(u"Abmeldung eines Hundes"_s);
    find(u"Hund"_s);
    ASSERT_EQ(m_search.hits()->count(), 2);

    m_search.setOrder(SearchViewModel::Order::Name);
    rest();

    EXPECT_EQ(m_search.hits()->hits().first().title, u"Abmeldung eines Hundes"_s);
    EXPECT_EQ(m_search.current(), 0);
}

TEST_F(SearchPage, MarksEveryPlaceInThePreviewAndWalksThroughThem)
{
    const auto saved = write([id = m_pass](Workspace &workspace) {
        return setFields(workspace, id, {{u"description"_s, u"Das Lichtbild\nund noch ein Lichtbild"_s}});
    });
    ASSERT_TRUE(saved);
    rest();
    find(u"Lichtbild"_s);
    PreviewViewModel &preview = *m_search.preview();
    ASSERT_TRUE(QTest::qWaitFor([&preview] { return preview.placeCount() == 3; }, kPatience));
    const auto currentRow = [&preview] {
        QAbstractItemModel *rows = preview.rows();
        return rows->data(rows->index(preview.placeRow(), 0), rows->roleNames().key("words")).toString();
    };
    EXPECT_EQ(currentRow(), u"Lichtbild prüfen"_s) << "the passage that the list shows first";
    preview.next();
    EXPECT_EQ(currentRow(), u"Das Lichtbild"_s) << "behind the last comes the first";
    preview.next();
    EXPECT_EQ(currentRow(), u"und noch ein Lichtbild"_s);
    preview.previous();
    preview.previous();
    EXPECT_EQ(currentRow(), u"Lichtbild prüfen"_s);

    QSignalSpy wanted(&m_search, &SearchViewModel::openRequested);
    m_search.openCurrent();

    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).toString(), m_pass);
    EXPECT_EQ(wanted.first().at(2).toString(), m_step) << "opened where the person has walked to";
}

TEST_F(SearchPage, CompletesAFilterWhileItIsTyped)
{
    unit(u"Amt für Straßenverkehr"_s, u"36"_s);
    CompletionViewModel &completion = *m_search.completion();
    const auto proposes = [&completion](int count) {
        return QTest::qWaitFor([&completion, count] { return completion.count() == count; }, kPatience);
    };
    QSignalSpy taken(&completion, &CompletionViewModel::taken);

    completion.follow(u"Pass einh"_s, 9);
    ASSERT_TRUE(proposes(1));
    EXPECT_EQ(completion.current(), -1);
    EXPECT_FALSE(completion.pressed(Qt::Key_Down)) << "the arrow keys still mean the hits";
    EXPECT_FALSE(completion.pressed(Qt::Key_Return));
    EXPECT_FALSE(completion.pressed(Qt::Key_Tab)) << "Tab leaves the field";
    EXPECT_FALSE(completion.spoken().contains(u"Tab"_s)) << completion.spoken().toStdString();
    completion.ask(u"Pass einh"_s, 9);
    ASSERT_TRUE(QTest::qWaitFor([&completion] { return completion.current() == 0; }, kPatience));
    EXPECT_TRUE(completion.spoken().contains(u"Tab"_s)) << completion.spoken().toStdString();
    EXPECT_TRUE(completion.pressed(Qt::Key_Tab));
    EXPECT_EQ(m_search.text(), u"Pass einheit:"_s);

    completion.follow(u"Pass einheit:stra"_s, 17);
    ASSERT_TRUE(QTest::qWaitFor([&completion] { return completion.current() == 0; }, kPatience));
    EXPECT_TRUE(completion.pressed(Qt::Key_Return));
    EXPECT_EQ(m_search.text(), u"Pass einheit:\"Amt für Straßenverkehr\" "_s);
    EXPECT_EQ(taken.last().at(1).toInt(), m_search.text().size());
    EXPECT_EQ(completion.count(), 0);
}

TEST_F(SearchPage, CompletesWhatStandsThereNowWhileTheAnswerIsOnItsWay)
{
    unit(u"Bürgerbüro"_s, u"33"_s);
    CompletionViewModel &completion = *m_search.completion();
    const auto offer = [&completion] {
        completion.follow(u"einheit:Bü"_s, 10);
        return QTest::qWaitFor([&completion] { return completion.count() == 1; }, kPatience);
    };
    ASSERT_TRUE(offer());
    completion.follow(u"einheit:Bür"_s, 11);
    EXPECT_TRUE(completion.pressed(Qt::Key_Tab));
    EXPECT_EQ(m_search.text(), u"einheit:Bürgerbüro "_s);

    ASSERT_TRUE(offer());
    completion.follow(u"einheit:Bü art:"_s, 15);
    EXPECT_FALSE(completion.pressed(Qt::Key_Tab)) << "a unit is no kind";

    ASSERT_TRUE(offer());
    completion.follow(u"einheit:Bü "_s, 11);
    EXPECT_FALSE(completion.pressed(Qt::Key_Return)) << "the filter was left";
}

TEST_F(SearchPage, ProposesFiltersOnDemandAndNeverForShortWords)
{
    CompletionViewModel &completion = *m_search.completion();
    completion.follow(u"ta"_s, 2);
    rest();
    EXPECT_EQ(completion.count(), 0);

    completion.ask({}, 0);
    ASSERT_TRUE(QTest::qWaitFor([&completion] { return completion.count() == 6; }, kPatience));
    EXPECT_TRUE(completion.pressed(Qt::Key_Down));
    EXPECT_EQ(completion.current(), 1);
    EXPECT_TRUE(completion.pressed(Qt::Key_Escape));
    EXPECT_EQ(completion.count(), 0);
    EXPECT_FALSE(completion.pressed(Qt::Key_Escape));
}

TEST_F(SearchPage, RemembersWhatLedToSomething)
{
    SearchMemory &memory = *m_search.memory();
    find(u"Reisepass"_s);
    m_search.openCurrent();
    find(u"Hundesteuer"_s);
    m_search.clear();
    find(u"Feuerwehr"_s, State::Nothing);
    m_search.clear();

    EXPECT_EQ(memory.recent(), (QStringList{u"Hundesteuer"_s, u"Reisepass"_s}));
    memory.clearRecent();
    EXPECT_TRUE(memory.recent().isEmpty());
}

TEST_F(SearchPage, TakesAWordOfTheSameMeaningIntoTheQuery)
{
    if (!QFile::exists(u"/usr/share/mythes/th_de_DE_v2.idx"_s)) GTEST_SKIP() << "mythes-de is not installed";
    process(u"Antrag annehmen"_s);
    process(u"Formular ausgeben"_s);
    find(u"Antrag"_s);
    const auto row = [this] { return static_cast<int>(m_search.otherWords().indexOf(u"Formular"_s)); };
    ASSERT_TRUE(QTest::qWaitFor([&row] { return row() >= 0; }, kPatience)) << "once it is in the index";

    m_search.useOtherWord(row());
    EXPECT_EQ(m_search.text(), u"Antrag OR Formular"_s);
    rest();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.hits()->count() == 2; }, kPatience));
}

TEST_F(SearchPage, RemembersTheLastTen)
{
    for (int i = 0; i < 12; ++i)
        m_search.memory()->used(u"Frage %1"_s.arg(i));
    m_search.memory()->used(u"Frage 5"_s);

    EXPECT_EQ(m_search.memory()->recent().size(), 10);
    EXPECT_EQ(m_search.memory()->recent().first(), u"Frage 5"_s);
    EXPECT_EQ(m_search.memory()->recent().count(u"Frage 5"_s), 1);
}

TEST_F(SearchPage, KeepsASearchWithItsFacetsForThisWorkspace)
{
    SearchMemory &memory = *m_search.memory();
    find(u"Reisepass"_s);
    m_search.toggleFacet(0);
    rest();
    m_search.setOrder(SearchViewModel::Order::Name);
    m_search.toggleKept();
    ASSERT_EQ(memory.keptCount(), 1);
    EXPECT_TRUE(m_search.isKept());
    memory.rename(0, u"Meine Pässe"_s);
    m_search.clear();
    EXPECT_FALSE(m_search.isKept());

    m_session.close();
    EXPECT_EQ(memory.keptCount(), 0) << "another workspace has its own";
    m_session.open(path());
    ASSERT_TRUE(QTest::qWaitFor([&memory] { return memory.keptCount() == 1; }, kPatience));
    EXPECT_EQ(memory.kept()->data(memory.kept()->index(0, 0), Qt::UserRole).toString(), u"Meine Pässe"_s);

    m_search.useKept(0);
    EXPECT_EQ(m_search.text(), u"Reisepass"_s);
    EXPECT_EQ(m_search.order(), SearchViewModel::Order::Name);
    EXPECT_EQ(m_search.facets()->chosenCount(), 1);
    EXPECT_TRUE(m_search.isKept());
    m_search.toggleKept();
    EXPECT_EQ(memory.keptCount(), 0);
}

TEST_F(SearchPage, IsEmptyAgainWithoutWords)
{
    find(u"Reisepass"_s);

    find({}, State::Idle);

    EXPECT_EQ(m_search.hits()->count(), 0);
    EXPECT_EQ(m_search.facets()->count(), 0);
    EXPECT_EQ(m_search.current(), -1);
}

TEST_F(SearchPage, TakesNothingButTheWordsToTheNextWorkspace)
{
    find(u"Reisepass"_s);
    m_search.toggleFacet(0);
    rest();
    ASSERT_EQ(m_search.facets()->chosenCount(), 1);
    m_search.toggleWhy();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_search.why()->lines().isEmpty(); }, kPatience));
    m_search.completion()->ask({}, 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.completion()->count() > 0; }, kPatience));

    m_session.open(m_folder.filePath(u"Nachbar.stab"_s), Session::Opening::New);

    EXPECT_EQ(m_search.facets()->chosenCount(), 0);
    EXPECT_EQ(m_search.facets()->count(), 0);
    EXPECT_EQ(m_search.hits()->count(), 0);
    EXPECT_EQ(m_search.current(), -1);
    EXPECT_EQ(m_search.preview()->recordId(), QString());
    EXPECT_EQ(m_search.why()->recordId(), QString());
    EXPECT_EQ(m_search.completion()->count(), 0);
    EXPECT_EQ(m_search.state(), State::Idle);
    EXPECT_EQ(m_search.summary(), QString());

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_search.state() == State::Nothing; }, kPatience));
    process(u"Reisepass verlängern"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_search.hits()->count() == 1; }, kPatience));
}

TEST_F(SearchPage, WalksThroughTheHitsWithinTheirBounds)
{
    find(u"Steuer Reisepass"_s);
    m_search.moveCurrent(-5);
    EXPECT_EQ(m_search.current(), 0);
    m_search.moveCurrent(1000);
    EXPECT_EQ(m_search.current(), m_search.hits()->count() - 1);
}

TEST_F(SearchPage, SaysOnDemandWhyAHitWasFoundAndStopsWhenTheQueryChanges)
{
    find(u"Hundesteuer"_s);
    WhyViewModel &why = *m_search.why();
    EXPECT_TRUE(why.lines().isEmpty());

    m_search.toggleWhy();
    ASSERT_TRUE(QTest::qWaitFor([&why] { return !why.lines().isEmpty(); }, kPatience));
    EXPECT_EQ(why.recordId(), m_hund);
    EXPECT_TRUE(why.lines().first().contains(u"Hundesteuer"_s)) << why.lines().first().toStdString();

    m_search.toggleWhy();
    EXPECT_TRUE(why.lines().isEmpty());

    m_search.toggleWhy();
    ASSERT_TRUE(QTest::qWaitFor([&why] { return !why.lines().isEmpty(); }, kPatience));
    find(u"Reisepass"_s);
    EXPECT_TRUE(why.lines().isEmpty());
}

TEST_F(SearchPage, SaysTheSameAboutAHitInEveryLanguage)
{
    WhyViewModel &why = *m_search.why();
    const auto linesFor = [&why](const QString &text, const Id &id) {
        why.clear();
        search::Query query;
        query.text = text;
        why.ask(query, id);
        EXPECT_TRUE(QTest::qWaitFor([&why] { return !why.lines().isEmpty(); }, kPatience));
        return why.lines();
    };

    const QStringList error = linesFor(u"Hundesteuer"_s, newId());
    why.retranslate();
    EXPECT_EQ(why.lines(), error);

    const QStringList filters = linesFor(u"art:prozess"_s, m_hund);
    EXPECT_EQ(filters, whyTexts({}, true));
    EXPECT_NE(filters, error);
    why.retranslate();
    EXPECT_EQ(why.lines(), filters);
}

} // namespace
} // namespace staffelstab::tests
