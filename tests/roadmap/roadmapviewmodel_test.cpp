// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmap/roadmapviewmodel.h"

#include "process/opensession.h"
#include "roadmaptext.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class RoadmapPage : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        QObject::connect(&roadmap, &RoadmapViewModel::done, [this](const QString &sentence) { said << sentence; });
        QObject::connect(&roadmap, &RoadmapViewModel::failed, [this](const QString &sentence) { faults << sentence; });
    }

    Id saved(const AnyRecord &record)
    {
        return write([record](Workspace &workspace) { return save(workspace, record); }).id;
    }
    Id bundle(const QString &halfYear, double budget)
    {
        auto record = std::get<Bundle>(blank(RecordKind::Bundle));
        record.name = u"Bündel "_s + halfYear;
        record.halfYear = halfYear;
        record.budget = budget;
        record.milestones = {{u"Beschluss"_s, QDate(2090, 3, 1), {}}};
        return saved(record);
    }
    Id recommended(const QString &title, const QString &halfYear, double cost)
    {
        auto record = std::get<Recommendation>(blank(RecordKind::Recommendation));
        record.title = title;
        record.halfYear = halfYear;
        CostEstimate estimate;
        estimate.kind = u"OneOff"_s;
        estimate.to = cost;
        record.costs = {estimate};
        return saved(record);
    }
    void open()
    {
        roadmap.setActive(true);
        ASSERT_TRUE(comesTrue([this] { return roadmap.isLoaded(); }));
    }
    QString halfYearOf(const Id &id) { return std::get<Recommendation>(stored(id)).halfYear; }
    QVariant cell(QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    QVariantList cards(int column) { return cell(roadmap.columns(), column, "cards").toList(); }

    RoadmapViewModel roadmap{session};
    QStringList said;
    QStringList faults;
};

TEST_F(RoadmapPage, ShowsHalfYearsWithBarsInWords)
{
    bundle(u"2090-H1"_s, 1000);
    recommended(u"Online-Antrag"_s, u"2090-H1"_s, 1500);
    recommended(u"Später"_s, {}, 10);
    open();
    ASSERT_EQ(roadmap.columns()->rowCount(), 1);
    EXPECT_EQ(cell(roadmap.columns(), 0, "budgetTone").toString(), u"bad"_s);
    EXPECT_EQ(cell(roadmap.columns(), 0, "budgetShare").toDouble(), 1);
    EXPECT_TRUE(cell(roadmap.columns(), 0, "budgetText").toString().contains(u"500"_s)) << "how much is too much";
    EXPECT_EQ(cell(roadmap.columns(), 0, "capacityTone").toString(), u"neutral"_s) << "no capacity was stated";
    ASSERT_EQ(cards(0).size(), 1);
    EXPECT_TRUE(cards(0)[0].toMap().value(u"spoken"_s).toString().contains(u"Online-Antrag"_s));
    EXPECT_EQ(roadmap.unplanned().size(), 1);
    EXPECT_EQ(roadmap.warnings()->rowCount(), 1);
    EXPECT_EQ(roadmap.matrix()->rowCount(), 2);
}

TEST_F(RoadmapPage, SumsWhatIsDoneTogetherWithOthers)
{
    const Id planned = recommended(u"Portal"_s, u"2090-H1"_s, 1500);
    const Id waiting = recommended(u"Archiv"_s, {}, 300);
    recommended(u"Allein"_s, {}, 10);
    for (const Id &id : {planned, waiting})
        write([id](Workspace &workspace) { return setFields(workspace, id, {{u"sharedWith"_s, u"Kreis"_s}}); });
    open();

    ASSERT_EQ(roadmap.shared()->rowCount(), 1);
    EXPECT_EQ(cell(roadmap.shared(), 0, "partner").toString(), u"Kreis"_s);
    EXPECT_EQ(cell(roadmap.shared(), 0, "items").toList().size(), 2);
    // 0 to 1500 and 0 to 300
    EXPECT_TRUE(roadmap.sharedSum().contains(u"1,800 €"_s) || roadmap.sharedSum().contains(u"1.800 €"_s))
        << qPrintable(roadmap.sharedSum());
    EXPECT_TRUE(cards(0)[0].toMap().value(u"marks"_s).toString().contains(u"together with Kreis"_s));
}

TEST_F(RoadmapPage, MovesACardAlongTheHalfYearsAndKeepsItsFocus)
{
    bundle(u"2090-H1"_s, 1000);
    bundle(u"2090-H2"_s, 1000);
    const Id id = recommended(u"Online-Antrag"_s, {}, 10);
    open();
    roadmap.move(id, 1);
    EXPECT_EQ(halfYearOf(id), QString()) << "nothing lies behind what is not planned";
    roadmap.move(id, -1);
    ASSERT_TRUE(comesTrue([&] { return cards(1).size() == 1; }));
    EXPECT_EQ(halfYearOf(id), u"2090-H2"_s);
    EXPECT_EQ(roadmap.moving(), id);
    roadmap.focusTaken();
    EXPECT_EQ(roadmap.moving(), QString());
    roadmap.move(id, -1);
    ASSERT_TRUE(comesTrue([&] { return cards(0).size() == 1; }));
    roadmap.place(id, {});
    ASSERT_TRUE(comesTrue([&] { return roadmap.unplanned().size() == 1; }));
    EXPECT_EQ(said.size(), 3);
    EXPECT_EQ(faults, QStringList());
}

TEST_F(RoadmapPage, CountsFromWhereTheCardWasSentWhilePressesFollowEachOtherQuickly)
{
    bundle(u"2090-H1"_s, 1000);
    bundle(u"2090-H2"_s, 1000);
    bundle(u"2091-H1"_s, 1000);
    const Id id = recommended(u"Online-Antrag"_s, u"2090-H1"_s, 10);
    open();
    roadmap.move(id, 1);
    roadmap.move(id, 1);
    roadmap.move(id, -1);
    ASSERT_TRUE(comesTrue([&] { return said.size() == 3; }));
    EXPECT_EQ(halfYearOf(id), u"2090-H2"_s);
    ASSERT_TRUE(comesTrue([&] { return cards(1).size() == 1; }));
    EXPECT_EQ(faults, QStringList());
}

TEST_F(RoadmapPage, ShowsACardWhereItLiesWhenItsMoveFailed)
{
    bundle(u"2090-H1"_s, 1000);
    bundle(u"2090-H2"_s, 1000);
    const Id id = recommended(u"Online-Antrag"_s, u"2090-H1"_s, 10);
    open();
    write([id](Workspace &workspace) { return removeRecords(workspace, {id}); });
    roadmap.move(id, 1);
    ASSERT_TRUE(comesTrue([&] { return faults.size() == 1; }));
    EXPECT_TRUE(comesTrue([&] { return cards(0).isEmpty() && cards(1).isEmpty(); }));
}

TEST_F(RoadmapPage, ProposesBesideThePlanAndTakesItOverOnlyWhenAccepted)
{
    bundle(u"2090-H1"_s, 1000);
    const Id id = recommended(u"Online-Antrag"_s, {}, 900);
    open();
    ProposalViewModel &proposal = *roadmap.proposal();
    proposal.work();
    ASSERT_TRUE(comesTrue([&] { return proposal.isOpen() && !proposal.isWorking(); }));
    ASSERT_EQ(proposal.lines()->rowCount(), 1);
    EXPECT_TRUE(cell(proposal.lines(), 0, "moved").toBool());
    EXPECT_NE(cell(proposal.lines(), 0, "reason").toString(), QString());
    EXPECT_EQ(proposal.delays()->rowCount(), 1) << "800 € are too few";
    EXPECT_EQ(halfYearOf(id), QString());
    proposal.discard();
    EXPECT_FALSE(proposal.isOpen());

    proposal.work();
    ASSERT_TRUE(comesTrue([&] { return proposal.isAcceptable(); }));
    proposal.accept();
    ASSERT_TRUE(comesTrue([&] { return cards(0).size() == 1; }));
    EXPECT_EQ(halfYearOf(id), u"2090-H1"_s);
    EXPECT_FALSE(proposal.isOpen());
    EXPECT_EQ(faults, QStringList());
}

TEST_F(RoadmapPage, WorksAProposalOutAgainWhenThePlanChanges)
{
    bundle(u"2090-H1"_s, 1000);
    recommended(u"A"_s, {}, 10);
    open();
    roadmap.proposal()->work();
    ASSERT_TRUE(comesTrue([&] { return roadmap.proposal()->isOpen(); }));
    recommended(u"B"_s, {}, 10);
    EXPECT_TRUE(comesTrue([&] { return roadmap.proposal()->lines()->rowCount() == 2; }));
}

TEST_F(RoadmapPage, AddsABundleAndReachesItsMilestone)
{
    const Id id = bundle(u"2090-H1"_s, 1000);
    open();
    roadmap.reach(id, 0, true);
    ASSERT_TRUE(comesTrue([&] {
        const QVariantList milestones = cell(roadmap.columns(), 0, "milestones").toList();
        return milestones.size() == 1 && milestones[0].toMap().value(u"reached"_s).toBool();
    }));
    roadmap.addBundle();
    ASSERT_TRUE(comesTrue([&] { return roadmap.columns()->rowCount() == 2 && roadmap.bundle()->isOpen(); }));
    EXPECT_EQ(cell(roadmap.columns(), 1, "halfYear").toString(), u"2090-H2"_s);
    roadmap.removeBundle();
    ASSERT_TRUE(comesTrue([&] { return roadmap.columns()->rowCount() == 1 && !roadmap.bundle()->isOpen(); }));
    EXPECT_EQ(faults, QStringList());
}

TEST(RoadmapWarnings, NameTheHalfYearInWhichSomebodyLeavesAndNeverTheDay)
{
    using Kind = digitization::RoadmapWarning::Kind;
    for (const Kind kind : {Kind::CaptureFirst, Kind::ExpertLeaves}) {
        digitization::RoadmapWarning warning;
        warning.kind = kind;
        warning.day = QDate(2027, 6, 14);
        const QString said = warningText(warning, {});
        EXPECT_TRUE(said.contains(u"1st half of 2027"_s)) << qPrintable(said);
        EXPECT_FALSE(said.contains(u"14"_s)) << qPrintable(said);
    }
}

} // namespace
