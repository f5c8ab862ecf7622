// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "i18n/translations.h"
#include "process/fileplace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class Window : public Program
{
  protected:
    void SetUp() override
    {
        installTranslations(*QCoreApplication::instance(), u"de"_s);
        Program::SetUp();
    }
};

TEST_F(Window, SaysSavedOnlyAfterACommit)
{
    EXPECT_EQ(m_app.savedText(), u"Alles ist gespeichert"_s);
    QSignalSpy said(&m_app, &AppViewModel::savedTextChanged);

    process(u"Hundesteuer festsetzen"_s);

    EXPECT_GE(said.count(), 1);
    EXPECT_TRUE(m_app.savedText().startsWith(u"Gespeichert um "_s));
}

TEST_F(Window, ShowsAStepOnTheSheetOfItsProcess)
{
    const Id id = process(u"Hundesteuer festsetzen"_s);
    const auto step = write([id](Workspace &workspace) { return addStep(workspace, id, u"Bescheid drucken"_s); });
    ASSERT_TRUE(step);
    QSignalSpy shown(&m_app, &AppViewModel::openRequested);

    m_app.open(step->id, u"name"_s);

    ASSERT_TRUE(QTest::qWaitFor([&shown] { return shown.count() == 1; }, kPatience));
    EXPECT_EQ(shown.first().at(1).toString(), id);
    EXPECT_EQ(shown.first().at(3).toString(), step->id);
    EXPECT_EQ(m_app.page(), u"processes"_s);
}

TEST_F(Window, ShowsAPageOfAStepsFileOnTheSheetOfTheProcess)
{
    const Id id = process(u"Hundesteuer festsetzen"_s);
    const auto step = write([id](Workspace &workspace) { return addStep(workspace, id, u"Bescheid drucken"_s); });
    ASSERT_TRUE(step);
    const auto file = write([&](Workspace &workspace) { return attachFile(workspace, step->id, u"a.txt"_s, "a"); });
    ASSERT_TRUE(file);
    QSignalSpy shown(&m_app, &AppViewModel::openRequested);
    const QString place = toField({2, u"leine"_s});

    m_app.open(file->id, place);

    ASSERT_TRUE(QTest::qWaitFor([&shown] { return shown.count() == 1; }, kPatience));
    EXPECT_EQ(shown.first().at(1).toString(), id);
    EXPECT_EQ(shown.first().at(2).toString(), place);
    EXPECT_EQ(shown.first().at(3).toString(), file->id);
}

TEST_F(Window, SaysSoWhenARecordIsGone)
{
    m_app.open(newId());

    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_app.error().isEmpty(); }, kPatience));
    EXPECT_EQ(m_app.page(), u"start"_s);
    m_app.dismissError();
    EXPECT_TRUE(m_app.error().isEmpty());
}

TEST_F(Window, GoesBackThroughThePages)
{
    m_app.setPage(u"search"_s);
    m_app.setPage(u"knowledge"_s);

    m_app.back();
    EXPECT_EQ(m_app.page(), u"search"_s);
    m_app.back();
    m_app.back();
    EXPECT_EQ(m_app.page(), u"start"_s);
}

TEST_F(Window, TakesTheLastChangeBackAndSaysSo)
{
    process(u"Hundesteuer festsetzen"_s);
    ASSERT_TRUE(m_app.canUndo());

    m_app.undo();

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_app.toast() == u"Zurückgenommen."_s; }, kPatience));
    EXPECT_FALSE(m_app.canUndo());
}

TEST_F(Window, RemembersTheWorkspaceForTheNextStartAndStartsOnItsFirstPage)
{
    EXPECT_EQ(m_settings.lastWorkspace(), path());
    m_app.setPage(u"settings"_s);

    m_app.openPath(path());

    EXPECT_EQ(m_app.page(), u"start"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_app.isWorkspaceOpen(); }, kPatience));
}

TEST_F(Window, SpeaksTheOtherLanguageAtOnce)
{
    m_settings.setLanguage(u"en"_s);
    installTranslations(*QCoreApplication::instance(), u"en"_s);
    m_app.retranslate();

    EXPECT_EQ(m_app.savedText(), u"Everything is saved"_s);
    installTranslations(*QCoreApplication::instance(), u"de"_s);
}

TEST_F(Window, FindsRecordsAndCommandsByAPartOfTheirName)
{
    const Id id = process(u"Hundesteuer festsetzen"_s);
    QuickFindViewModel &quick = *m_app.quickFind();
    QSignalSpy shown(&m_app, &AppViewModel::openRequested);

    quick.setText(u"steuer fest"_s);
    ASSERT_TRUE(QTest::qWaitFor([&quick] { return quick.count() > 0; }, kPatience));
    quick.run(quick.current());
    ASSERT_TRUE(QTest::qWaitFor([&shown] { return shown.count() == 1; }, kPatience));
    EXPECT_EQ(shown.first().at(1).toString(), id);

    quick.setText(u"hell"_s);
    ASSERT_TRUE(QTest::qWaitFor([this, &quick] { return quick.count() > 0 && !m_session.isBusy(); }, kPatience));
    quick.run(quick.current());
    EXPECT_TRUE(m_settings.isDark());
}

TEST_F(Window, ShowsAFindingWhereItWasTakenDown)
{
    const auto workshop = write([](Workspace &workspace) -> Result<Saved> {
        auto team = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        team.code = u"50"_s;
        team.name = u"Soziales"_s;
        if (const auto saved = save(workspace, team); !saved) return saved.error();
        return addWorkshop(workspace, team.id, {}, u"DigiCheck Soziales"_s);
    });
    ASSERT_TRUE(workshop);
    auto finding = std::get<Finding>(blank(RecordKind::Finding));
    finding.text = u"Wir drucken alles aus."_s;
    finding.workshop = workshop->id;
    ASSERT_TRUE(write([finding](Workspace &workspace) { return addFinding(workspace, finding); }));

    m_app.open(finding.id);

    WorkshopViewModel &shown = *m_app.digicheck()->workshop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.title() == u"DigiCheck Soziales"_s; }, kPatience));
    EXPECT_EQ(m_app.page(), u"digicheck"_s);
    EXPECT_EQ(shown.tab(), static_cast<int>(WorkshopViewModel::Moderation));

    auto recommendation = std::get<Recommendation>(blank(RecordKind::Recommendation));
    recommendation.title = u"Akte einführen"_s;
    recommendation.basedOn = {finding.id};
    const auto made = write([&](Workspace &workspace) { return recommend(workspace, recommendation); });
    ASSERT_TRUE(made);
    m_app.setPage(u"roadmap"_s);

    m_app.open(made->id);

    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.advice()->form()->recordId() == made->id; }, kPatience));
    EXPECT_EQ(m_app.page(), u"digicheck"_s);
    EXPECT_EQ(shown.tab(), static_cast<int>(WorkshopViewModel::Advice));
}

TEST_F(Window, ShowsAnOpenCaseOnThePlanOfItsPost)
{
    OpenCase open = std::get<OpenCase>(blank(RecordKind::OpenCase));
    open.title = u"Widerspruch Müller"_s;
    const auto plan = write([&](Workspace &workspace) -> Result<Saved> {
        auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        unit.code = u"50"_s;
        unit.name = u"Soziales"_s;
        if (const auto saved = save(workspace, unit); !saved) return saved.error();
        auto post = std::get<Post>(blank(RecordKind::Post));
        post.title = u"Wohngeld"_s;
        post.unit = unit.id;
        if (const auto saved = save(workspace, post); !saved) return saved.error();
        open.post = post.id;
        if (const auto saved = save(workspace, open); !saved) return saved.error();
        return beginPlan(workspace, post.id);
    });
    ASSERT_TRUE(plan);

    m_app.open(open.id);

    PlanViewModel &shown = *m_app.handover()->plan();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.caseForm()->recordId() == open.id; }, kPatience));
    EXPECT_EQ(m_app.page(), u"handovers"_s);
    EXPECT_EQ(shown.tab(), 3);
}

TEST_F(Window, ListsAllCommandsBeforeAnythingIsTyped)
{
    QuickFindViewModel &quick = *m_app.quickFind();

    quick.setText({});

    EXPECT_GE(quick.count(), 10);
    EXPECT_EQ(quick.current(), 0);
    EXPECT_FALSE(quick.isNothingFound());
}

TEST(StartPage, CountsWhatTheSampleHolds)
{
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    Session session;
    AppViewModel app(session, settings);

    app.openDemo(folder.path());

    ASSERT_TRUE(QTest::qWaitFor([&app] { return app.start()->isLoaded(); }, kPatience));
    EXPECT_FALSE(app.start()->isEmpty());
    EXPECT_FALSE(app.start()->continueId().isEmpty());
    EXPECT_GE(app.start()->leavers()->count(), 4);
    EXPECT_TRUE(settings.lastWorkspace().isEmpty());
}

} // namespace
} // namespace staffelstab::tests
