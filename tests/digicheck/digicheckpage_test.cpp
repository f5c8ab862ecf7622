// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/digicheckviewmodel.h"

#include "digicheck/workshopfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class DigiCheckList : public OpenWorkshop
{
  protected:
    void SetUp() override
    {
        OpenWorkshop::SetUp();
        page.setActive(true);
        ASSERT_TRUE(comesTrue([this] { return page.count() == 1; }));
    }

    DigiCheckViewModel page{session};
};

TEST_F(DigiCheckList, PlansAWorkshopForATeamAndOpensIt)
{
    page.setPlanning(true);
    EXPECT_FALSE(page.isPlanReady()) << "no team yet";
    page.units()->refresh();
    ASSERT_TRUE(comesTrue([this] { return page.units()->count() > 0; }));
    page.chooseUnit(unit);
    EXPECT_EQ(page.unitTitle(), u"Soziales"_s);
    EXPECT_TRUE(page.isPlanReady()) << "the day may follow";
    page.setDate(u"gestern"_s);
    EXPECT_FALSE(page.isPlanReady());
    EXPECT_FALSE(page.dateProblem().isEmpty());
    page.setDate(u"3.2.2027"_s);
    EXPECT_TRUE(page.isPlanReady());

    page.plan();

    ASSERT_TRUE(comesTrue([this] { return page.workshop()->isOpen() && page.workshop()->processCount() == 1; }));
    EXPECT_FALSE(page.isPlanning());
    EXPECT_TRUE(page.workshop()->subtitle().startsWith(u"Soziales"_s));
    EXPECT_TRUE(comesTrue([this] { return page.count() == 2; }));
    EXPECT_TRUE(text(page.workshops(), 0, "title").endsWith(u"Soziales"_s)) << "the later one first";
}

TEST_F(DigiCheckList, MovesAWorkshopToTheBinAndClosesIt)
{
    page.open(id);
    ASSERT_TRUE(comesTrue([this] { return page.workshop()->title() == u"DigiCheck Soziales"_s; }));
    const QSignalSpy done(&page, &DigiCheckViewModel::done);
    page.remove(id, u"DigiCheck Soziales"_s);
    EXPECT_TRUE(comesTrue([&] { return done.count() == 1 && page.count() == 0 && !page.workshop()->isOpen(); }));
}

TEST_F(DigiCheckList, SaysWhatIsKnownOfTheProcessesBefore)
{
    const QString facts = text(workshop.processes(), 0, "facts");
    EXPECT_EQ(text(workshop.processes(), 0, "title"), u"Wohngeld bewilligen"_s);
    EXPECT_TRUE(facts.contains(u"0 of 100"_s)) << facts.toStdString();
}

TEST_F(DigiCheckList, ListsTrainingsAndKeepsHowFarTheyAre)
{
    TrainingsViewModel &trainings = *page.trainings();
    EXPECT_EQ(trainings.count(), 0);
    const Id recommendation = write([this](Workspace &workspace) {
                                  auto need = std::get<Recommendation>(blank(RecordKind::Recommendation));
                                  need.title = u"Alle können die eAkte"_s;
                                  need.module = u"DigiFit"_s;
                                  need.contributors = {unit};
                                  return save(workspace, need);
                              }).id;
    ASSERT_TRUE(comesTrue([&] { return trainings.count() == 1; }));
    EXPECT_EQ(cell(trainings.lines(), 0, "position").toInt(), -1) << "a need";
    EXPECT_TRUE(text(trainings.lines(), 0, "detail").contains(u"Soziales"_s));

    write([&](Workspace &workspace) {
        return setFields(workspace, recommendation,
                         {{u"trainings"_s, QJsonArray{QJsonObject{{u"topic"_s, u"Erste Schritte"_s},
                                                                  {u"form"_s, u"Webinar"_s},
                                                                  {u"date"_s, u"2027-02-03"_s},
                                                                  {u"state"_s, u"Planned"_s}}}}});
    });
    ASSERT_TRUE(comesTrue([&] { return text(trainings.lines(), 0, "title").startsWith(u"Erste Schritte"_s); }));
    EXPECT_EQ(cell(trainings.lines(), 0, "trainingState").toInt(), 1);
    trainings.setState(recommendation, 0, 2);
    EXPECT_TRUE(comesTrue([&] { return cell(trainings.lines(), 0, "trainingState").toInt() == 2; }));
    const auto record = std::get<Recommendation>(stored(recommendation));
    EXPECT_EQ(record.trainings.value(0).state, u"Held"_s);
}

TEST_F(DigiCheckList, SaysThatTrainingsCouldNotBeReadAndReadsThemLater)
{
    const QString path = session.path();
    session.close();
    TrainingsViewModel trainings(session);
    EXPECT_EQ(trainings.summary(), u"Counting …"_s);
    trainings.setActive(true);
    EXPECT_EQ(trainings.summary(), u"Counting …"_s);
    ASSERT_TRUE(comesTrue([&] { return trainings.summary() != u"Counting …"_s; }));
    const QString nothing = u"No recommendation asks for a training."_s;
    EXPECT_FALSE(trainings.summary().startsWith(nothing)) << trainings.summary().toStdString();
    session.open(path);
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));
    trainings.setActive(true);
    EXPECT_TRUE(comesTrue([&] { return trainings.summary().startsWith(nothing); }));
}

} // namespace
