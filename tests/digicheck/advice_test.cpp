// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/workshopfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Advising : public OpenWorkshop
{
  protected:
    void SetUp() override
    {
        OpenWorkshop::SetUp();
        workshop.setTab(WorkshopViewModel::Advice);
        ASSERT_TRUE(comesTrue([this] { return advice().suggestions()->rowCount() == 1; }));
    }
    Recommendation made()
    {
        const auto all = write([](Workspace &workspace) { return listRecords(workspace, RecordKind::Recommendation); });
        return all.isEmpty() ? Recommendation() : std::get<Recommendation>(all.first());
    }
};

TEST_F(Advising, WritesARecommendationFromChosenFindings)
{
    say(u"Der Scanner ist im Keller."_s);
    say(u"Niemand weiß, wer scannt."_s);
    const Id finding = text(advice().findings(), 0, "recordId");
    advice().recommend(u"Zentral scannen"_s);
    EXPECT_EQ(advice().recommendationCount(), 0) << "no recommendation without a finding";

    advice().choose(finding, true);
    EXPECT_EQ(advice().chosenCount(), 1);
    advice().recommend(u"Zentral scannen"_s);

    ASSERT_TRUE(comesTrue([&] { return advice().recommendationCount() == 1; }));
    EXPECT_EQ(made().basedOn, QStringList{finding});
    EXPECT_TRUE(text(advice().recommendations(), 0, "title").endsWith(u"Zentral scannen"_s));
    const QString because = text(advice().recommendations(), 0, "because");
    EXPECT_TRUE(because.contains(u"Der Scanner ist im Keller."_s)) << because.toStdString();
    EXPECT_TRUE(because.contains(u"DigiCheck Soziales"_s)) << because.toStdString();
    EXPECT_TRUE(comesTrue([&] { return advice().form()->recordId() == made().id; })) << "open for writing";
    EXPECT_EQ(advice().chosenCount(), 0);
    EXPECT_TRUE(cell(advice().findings(), 1, "used").toBool()) << "what nothing rests on comes first";
}

TEST_F(Advising, GoesOnFromAFindingOfTheModeration)
{
    say(u"Eins."_s);
    say(u"Zwei."_s);
    workshop.setTab(WorkshopViewModel::Moderation);
    const QSignalSpy wanted(&advice(), &AdviceViewModel::titleWanted);
    workshop.recommendFrom(text(column(0).rows(), 0, "recordId"));
    EXPECT_EQ(workshop.tab(), static_cast<int>(WorkshopViewModel::Advice));
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(advice().chosenCount(), 1);
    EXPECT_TRUE(cell(advice().findings(), 1, "chosen").toBool()) << "the second one said";
}

TEST_F(Advising, AcceptsASuggestionWithTheFactsThatLedToIt)
{
    const QString facts = text(advice().suggestions(), 0, "facts");
    EXPECT_TRUE(facts.startsWith(u"Wohngeld bewilligen ("_s)) << facts.toStdString();

    advice().accept(u"introduce-efile"_s, u"Ablage halbieren."_s);

    ASSERT_TRUE(comesTrue([&] { return advice().recommendationCount() == 1; }));
    EXPECT_TRUE(comesTrue([&] { return advice().suggestions()->rowCount() == 0; }));
    EXPECT_EQ(made().rule, u"introduce-efile"_s);
    EXPECT_EQ(made().simplify, u"Ablage halbieren."_s);
    EXPECT_EQ(made().findings, facts);
    EXPECT_FALSE(advice().form()->isOpen());
    EXPECT_EQ(moderation().count(), 1) << "the finding belongs to the workshop";
}

TEST_F(Advising, OpensWhatIsAcceptedToBeAdapted)
{
    advice().adapt(u"introduce-efile"_s, u"Ablage halbieren."_s);
    ASSERT_TRUE(comesTrue([&] { return advice().form()->isOpen(); }));
    EXPECT_EQ(advice().form()->recordId(), made().id);
}

TEST_F(Advising, RefusesToAcceptWithoutAnAnswerToSimplifyFirst)
{
    const QSignalSpy failed(&advice(), &AdviceViewModel::failed);
    advice().accept(u"introduce-efile"_s, u" "_s);
    ASSERT_TRUE(comesTrue([&] { return failed.count() == 1; }));
    EXPECT_TRUE(made().id.isEmpty());
}

TEST_F(Advising, DeclinesWithAReason)
{
    const QSignalSpy done(&advice(), &AdviceViewModel::done);
    advice().decline(u"introduce-efile"_s, u"Der Kreis übernimmt."_s);
    ASSERT_TRUE(comesTrue([&] { return done.count() == 1 && advice().suggestions()->rowCount() == 0; }));
    EXPECT_EQ(made().state, u"Declined"_s);
    EXPECT_EQ(made().decisionNote, u"Der Kreis übernimmt."_s);
}

} // namespace
