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

} // namespace
