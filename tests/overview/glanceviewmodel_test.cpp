// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewviewmodel.h"

#include "process/opensession.h"
#include "usecase/processes.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class GlancePage : public OpenSession
{
  protected:
    Id finding(const QString &text, const QString &speaker, const QString &kind, const Id &process)
    {
        Finding finding = std::get<Finding>(blank(RecordKind::Finding));
        finding.text = text;
        finding.speaker = speaker;
        finding.kind = kind;
        finding.circle = u"InitialSituation"_s;
        finding.dimension = u"Technology"_s;
        if (!process.isEmpty()) finding.processes = {process};
        return write([finding](Workspace &workspace) { return save(workspace, finding); }).id;
    }
    Id process(const QString &name)
    {
        return write([name](Workspace &workspace) { return addProcess(workspace, name); }).id;
    }
    void open()
    {
        glance.setActive(true);
        ASSERT_TRUE(comesTrue([this] { return glance.isLoaded(); }));
    }
    static QVariant shown(QAbstractItemModel *lines, int row, const QByteArray &role)
    {
        return lines->data(lines->index(row, 0), lines->roleNames().key(role));
    }

    OverviewViewModel overview{session};
    GlanceViewModel &glance = *overview.glance();
};

TEST_F(GlancePage, ShowsWhatLevelsSayAndMarksWhatTheyShare)
{
    const Id bus = process(u"Busfahrkarte"_s);
    const Id typed = finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, bus);
    finding(u"Es dauert"_s, u"Head"_s, u"Weakness"_s, bus);
    open();
    ASSERT_EQ(glance.shared()->rowCount(), 3) << "a heading and both findings";
    EXPECT_TRUE(shown(glance.shared(), 0, "heading").toBool());
    EXPECT_EQ(shown(glance.shared(), 0, "processes").toStringList(), QStringList{bus});
    EXPECT_EQ(shown(glance.shared(), 1, "recordId").toString(), typed);
    ASSERT_EQ(glance.clerks()->rowCount(), 1);
    EXPECT_EQ(shown(glance.clerks(), 0, "title").toString(), u"Wir tippen ab");
    EXPECT_FALSE(shown(glance.clerks(), 0, "mark").toString().isEmpty());
    ASSERT_EQ(glance.leadership()->rowCount(), 1);
    EXPECT_EQ(shown(glance.leadership(), 0, "recordId").toString(), QString()) << "a remark that nothing was said";
    EXPECT_EQ(shown(glance.processes(), 0, "recordId").toString(), bus);
    EXPECT_FALSE(glance.hasUnknown());

    QStringList wished;
    QObject::connect(&overview, &OverviewViewModel::processesWished,
                     [&](const QStringList &processes, const QString &) { wished = processes; });
    Q_EMIT glance.processesWished({bus}, u"Busfahrkarte"_s);
    EXPECT_EQ(wished, QStringList{bus}) << "the overview hands it on";
}

TEST_F(GlancePage, GoesFromTheHouseToAProcessAndBack)
{
    const Id bus = process(u"Busfahrkarte"_s);
    finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, bus);
    finding(u"Ein ruhiger Vormittag"_s, u"Clerk"_s, u"Wish"_s, {});
    open();
    EXPECT_EQ(glance.clerks()->rowCount(), 2);
    glance.setDepth(GlanceViewModel::Team);
    EXPECT_EQ(glance.depth(), GlanceViewModel::House) << "no team is chosen yet";

    glance.showProcess(bus, u"Busfahrkarte"_s);
    EXPECT_FALSE(glance.isLoaded()) << "what was read of the house is not taken for the process";
    ASSERT_TRUE(comesTrue([this] { return glance.isLoaded(); }));
    EXPECT_EQ(glance.clerks()->rowCount(), 1);
    glance.setDepth(GlanceViewModel::House);
    EXPECT_EQ(glance.processName(), u"Busfahrkarte") << "the way back stays";
    EXPECT_TRUE(comesTrue([this] { return glance.isLoaded() && glance.clerks()->rowCount() == 2; }));
}

TEST_F(GlancePage, AUnitIsShownWithItsNameAndFollowsChanges)
{
    const Id bus = process(u"Busfahrkarte"_s);
    const Id unit = std::get<Process>(write([bus](Workspace &workspace) { return load(workspace, bus); })).leadUnit;
    open();
    ASSERT_EQ(overview.view(), OverviewViewModel::House);
    glance.showUnit(unit, u"Schule"_s);
    EXPECT_EQ(overview.view(), OverviewViewModel::Glance);
    EXPECT_EQ(glance.unitName(), u"Schule");
    ASSERT_TRUE(comesTrue([this] { return glance.isLoaded(); }));
    finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, bus);
    EXPECT_TRUE(comesTrue([this] { return shown(glance.clerks(), 0, "title").toString() == u"Wir tippen ab"_s; }));
}

TEST_F(GlancePage, GoesBackToTheHouseWhereTheAreaIsNoLongerThere)
{
    const Id bus = process(u"Busfahrkarte"_s);
    open();
    glance.showProcess(bus, u"Busfahrkarte"_s);
    ASSERT_TRUE(comesTrue([this] { return glance.isLoaded(); }));
    write([bus](Workspace &workspace) { return removeRecords(workspace, {bus}); });
    EXPECT_TRUE(comesTrue([this] { return glance.depth() == GlanceViewModel::House && glance.isLoaded(); }));
    EXPECT_EQ(glance.error(), QString());
    EXPECT_EQ(glance.processName(), QString());
}

TEST_F(GlancePage, ShowsNothingOfTheFileBefore)
{
    const Id bus = process(u"Busfahrkarte"_s);
    finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, bus);
    open();
    glance.showProcess(bus, u"Busfahrkarte"_s);
    ASSERT_TRUE(comesTrue([this] { return glance.isLoaded() && glance.clerks()->rowCount() == 1; }));
    QTemporaryDir folder;
    session.open(folder.filePath(u"andere.stab"_s), Session::Opening::New);
    EXPECT_FALSE(glance.isLoaded());
    EXPECT_EQ(glance.depth(), GlanceViewModel::House);
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open && glance.isLoaded(); }));
    EXPECT_NE(shown(glance.clerks(), 0, "title").toString(), u"Wir tippen ab");
    session.close();
}

TEST(GlanceLines, UnderAHeadingStandOnlyTheOtherProcesses)
{
    Finding finding;
    finding.id = u"f"_s;
    finding.text = u"Wir tippen ab"_s;
    finding.processes = {u"bus"_s, u"essen"_s, u"weg"_s};
    GlanceView view;
    view.glance.byLevel[0] << finding;
    view.labels = {{u"bus"_s, RecordKind::Process, u"Busfahrkarte"_s, {}},
                   {u"essen"_s, RecordKind::Process, u"Mittagessen"_s, {}}};
    digitization::JointStatement joint;
    joint.processes = {u"bus"_s};
    joint.findings = {u"f"_s};
    view.glance.shared << joint;
    const QList<GlanceLine> lines = sharedLines(view);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].title.startsWith(u"Busfahrkarte"_s));
    EXPECT_TRUE(lines[1].detail.endsWith(u"Mittagessen"_s)) << qPrintable(lines[1].detail);
}

TEST(GlanceLines, NoListIsEndless)
{
    GlanceView view;
    for (int i = 0; i < 100; ++i) {
        Finding finding;
        finding.id = QString::number(i);
        view.glance.byLevel[0] << finding;
    }
    const QList<GlanceLine> lines = levelLines(view, digitization::RoleLevel::Clerk);
    ASSERT_EQ(lines.size(), 61) << "60 lines, and how many more there are";
    EXPECT_TRUE(lines.last().recordId.isEmpty());
    EXPECT_TRUE(lines.last().title.contains(u"40"_s));
}

} // namespace
