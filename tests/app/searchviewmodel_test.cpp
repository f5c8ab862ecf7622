// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

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
        m_search.setText(words);
        ASSERT_TRUE(QTest::qWaitFor(
            [this, words, state] {
                return m_search.state() == state && m_search.text() == words && !m_session.isBusy() &&
                       !m_session.isIndexing();
            },
            kPatience));
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

TEST_F(SearchPage, IsEmptyAgainWithoutWords)
{
    find(u"Reisepass"_s);

    find({}, State::Idle);

    EXPECT_EQ(m_search.hits()->count(), 0);
    EXPECT_EQ(m_search.facets()->count(), 0);
    EXPECT_EQ(m_search.current(), -1);
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

} // namespace
} // namespace staffelstab::tests
