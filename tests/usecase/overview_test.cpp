// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/overview.h"
#include "usecase/progressing.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

using digitization::OfferingStage;
using handover::RiskBand;

const QDate kToday(2026, 3, 15);

class Overview : public testing::Test
{
  protected:
    Builder<Process> process(const Id &unit, const QString &status = {})
    {
        QList<OfferingStatus> offering;
        if (!status.isEmpty()) {
            offering << OfferingStatus();
            offering[0].status = status;
        }
        return Builder<Process>(*workspace)
            .with(&Process::name, u"Ablauf"_s)
            .with(&Process::leadUnit, unit)
            .with(&Process::offering, offering);
    }
    Id unit(const QString &name) { return aUnit(*workspace).with(&OrgUnit::name, name).saved().id; }
    void assess(const Id &process, const QString &model, qint64 level, const QDate &at)
    {
        Builder<Assessment>(*workspace)
            .with(&Assessment::process, process)
            .with(&Assessment::model, model)
            .with(&Assessment::modelVersion, u"1"_s)
            .with(&Assessment::level, level)
            .with(&Assessment::assessedAt, at)
            .saved();
    }
    OverviewView view() { return valueOf(overviewView(*workspace, kToday)); }
    QStringList chosen(const OverviewChoice &choice) { return valueOf(overviewProcesses(*workspace, choice, kToday)); }

    TempWorkspace workspace;
    const Id social = unit(u"Soziales"_s);
    const Id building = unit(u"Bauen"_s);
};

TEST_F(Overview, CountsStagesByUnitAndKnowsWhichProcessesTheyAre)
{
    const Id online = process(social, u"OnlineApplication"_s).saved().id;
    process(social, u"FormPdf"_s).saved();
    process(building).saved();
    const Id removed = process(building, u"OnlineApplication"_s).saved().id;
    valueOf(removeRecords(*workspace, {removed}));

    const OverviewView shown = view();
    ASSERT_EQ(shown.units.size(), 2);
    EXPECT_EQ(shown.units[0].name, u"Bauen"_s);
    EXPECT_EQ(shown.units[0].stages, (std::array{1, 0, 0, 0, 0}));
    EXPECT_EQ(shown.units[1].stages, (std::array{0, 0, 1, 1, 0}));
    EXPECT_EQ(shown.all.processes, 3);
    EXPECT_EQ(shown.all.stages, (std::array{1, 0, 1, 1, 0}));

    OverviewChoice choice;
    choice.stage = OfferingStage::Online;
    EXPECT_EQ(chosen(choice), QStringList{online});
    choice.unit = building;
    EXPECT_EQ(chosen(choice), QStringList());
}

TEST_F(Overview, CountsRiskBandsFromYearAndAnswers)
{
    const Id post = Builder<Post>(*workspace).with(&Post::title, u"Kita"_s).with(&Post::unit, social).saved().id;
    for (const QDate &leaving : {QDate(2035, 1, 1), QDate(2027, 6, 30)})
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Frau Ahrens"_s)
            .with(&Person::posts, QStringList{post})
            .with(&Person::leavingDate, leaving)
            .saved();
    const KnowledgeFactor unique{u"No"_s, u"No"_s, u"Yes"_s, u"OverTwo"_s, {}, {}};
    // The first of two leaves next year: A 5, W 5 gives 25, at once.
    const Id atOnce = process(social).with(&Process::owner, post).with(&Process::knowledgeFactor, unique).saved().id;
    process(social).with(&Process::owner, post).saved();             // nobody was asked
    process(social).with(&Process::knowledgeFactor, unique).saved(); // nobody leaves
    const UnitNumbers all = view().all;
    EXPECT_EQ(all.bands, (std::array{0, 0, 0, 1}));
    EXPECT_EQ(all.unrated, 2);
    OverviewChoice choice;
    choice.band = RiskBand::AtOnce;
    EXPECT_EQ(chosen(choice), QStringList{atOnce});
    OverviewChoice unrated;
    unrated.unrated = true;
    EXPECT_EQ(chosen(unrated).size(), 2);
}

TEST_F(Overview, CountsTheNewestLevelOfEachModelByItself)
{
    const Id first = process(social).saved().id;
    assess(first, u"ozg-1.1"_s, 3, {2026, 2, 1});
    assess(first, u"ozg-1.1"_s, 1, {2025, 2, 1});
    const Id second = process(social).saved().id;
    assess(second, u"reifegrad-2.0"_s, 3, {2026, 2, 1});
    process(social).saved();
    const UnitNumbers all = view().all;
    EXPECT_EQ(all.levels, (QList<LevelCount>{{u"ozg-1.1"_s, 3, 1}, {u"reifegrad-2.0"_s, 3, 1}}));
    EXPECT_EQ(all.unassessed, 1);
    OverviewChoice choice;
    choice.model = u"reifegrad-2.0"_s;
    choice.level = 3;
    EXPECT_EQ(chosen(choice), QStringList{second});
    OverviewChoice none;
    none.unassessed = true;
    EXPECT_EQ(chosen(none).size(), 1);
}

TEST_F(Overview, CountsAProcessInEachModelItWasAssessedByAndWhatDoesNotApplyByItself)
{
    const auto assessed = [this](const Id &process, const QDate &at) {
        return Builder<Assessment>(*workspace)
            .with(&Assessment::process, process)
            .with(&Assessment::model, u"ozg-1.1"_s)
            .with(&Assessment::modelVersion, u"1.1"_s)
            .with(&Assessment::assessedAt, at);
    };
    const Id both = process(social).saved().id;
    assess(both, u"ozg-1.1"_s, 1, {2025, 2, 1});
    assess(both, u"reifegrad-2.0"_s, 5, {2026, 2, 1}); // leaves level 1 of the other model standing
    const Id internal = process(social).saved().id;
    assessed(internal, {2025, 2, 1})
        .with(&Assessment::notApplicable, true)
        .with(&Assessment::plainLevel, u"Paper"_s)
        .saved();
    const Id silent = process(building).saved().id;
    assessed(silent, {2025, 2, 1}).saved(); // neither a level nor a word

    // OZG: level 1 once, does not apply once; 2.0: level 5 once; plain scale: Paper is 0, and never "Offline"
    const UnitNumbers all = view().all;
    EXPECT_EQ(all.levels,
              (QList<LevelCount>{
                  {u"einfach"_s, 0, 1}, {u"ozg-1.1"_s, 1, 1}, {u"ozg-1.1"_s, {}, 1}, {u"reifegrad-2.0"_s, 5, 1}}));
    EXPECT_EQ(all.unassessed, 1);
    const auto behind = [&](const QString &model, std::optional<int> level) {
        OverviewChoice choice;
        choice.model = model;
        choice.level = level;
        choice.notApplicable = !level;
        return chosen(choice);
    };
    EXPECT_EQ(behind(u"ozg-1.1"_s, 1), QStringList{both});
    EXPECT_EQ(behind(u"reifegrad-2.0"_s, 5), QStringList{both});
    EXPECT_EQ(behind(u"ozg-1.1"_s, {}), QStringList{internal});
    EXPECT_EQ(behind(u"einfach"_s, 0), QStringList{internal});
    EXPECT_EQ(behind(u"ozg-1.1"_s, 0), QStringList());
    OverviewChoice none;
    none.unassessed = true;
    EXPECT_EQ(chosen(none), QStringList{silent});

    // The plain word rises by itself, from 0 to 1, although the assessment names the OZG model.
    assessed(internal, {2026, 1, 5}).with(&Assessment::plainLevel, u"Mixed"_s).saved();
    const QList<ProgressRow> rows = valueOf(progressOverTime(*workspace, kToday));
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].risen, QStringList{internal});
    EXPECT_EQ(rows[0].assessed.size(), 2);
    EXPECT_EQ(rows[2].assessed.size(), 2) << "level 1 and Paper; what says nothing is no assessment";
}

TEST_F(Overview, CountsAnOzgServiceAsOnlineFromLevelTwoOn)
{
    const Id information = process(social, u"InfoOnline"_s).saved().id;
    assess(information, u"ozg-1.1"_s, 1, {2026, 2, 1});
    const Id assistant = process(social, u"FormPdf"_s).saved().id;
    assess(assistant, u"ozg-1.1"_s, 2, {2026, 2, 1});
    const Id otherModel = process(social).saved().id;
    assess(otherModel, u"reifegrad-2.0"_s, 3, {2026, 2, 1}); // says nothing of the OZG level
    process(social, u"FormAssistant"_s).saved();
    // Not stated 1, parts 1, online 2 of 4: 50 %
    EXPECT_EQ(view().all.stages, (std::array{1, 0, 1, 2, 0}));
    OverviewChoice choice;
    choice.stage = OfferingStage::Parts;
    EXPECT_EQ(chosen(choice), QStringList{information});
}

TEST_F(Overview, ShowsCostsAndCollisionsOfTheRoadmap)
{
    const Id changed = process(social).saved().id;
    const Id expert = Builder<Person>(*workspace)
                          .with(&Person::displayName, u"Frau Ahrens"_s)
                          .with(&Person::leavingDate, QDate(2027, 3, 31))
                          .saved()
                          .id;
    Builder<Competence>(*workspace)
        .with(&Competence::person, expert)
        .with(&Competence::process, changed)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    CostEstimate estimate;
    estimate.kind = u"OneOff"_s;
    estimate.from = 100;
    estimate.to = 200;
    aRecommendation(*workspace, u"Umstellen"_s)
        .with(&Recommendation::halfYear, u"2027-H1"_s)
        .with(&Recommendation::costs, QList{estimate})
        .with(&Recommendation::processes, QStringList{changed})
        .saved();
    const OverviewView shown = view();
    ASSERT_EQ(shown.costs.size(), 1);
    EXPECT_EQ(shown.costs[0].oneOff, (digitization::CostBand{100, 200}));
    ASSERT_EQ(shown.collisions.size(), 1);
    EXPECT_EQ(shown.collisions[0].other, changed);
    EXPECT_EQ(shown.titles.value(changed), u"Ablauf"_s);
}

TEST_F(Overview, ProgressComesFromAssessmentsAndMilestones)
{
    EXPECT_TRUE(valueOf(progressOverTime(*workspace, kToday)).isEmpty());
    const Id risen = process(social).saved().id;
    const Id first = process(social).saved().id;
    assess(risen, u"ozg-1.1"_s, 1, {2025, 2, 1});
    assess(risen, u"ozg-1.1"_s, 3, {2026, 1, 10});
    assess(first, u"ozg-1.1"_s, 2, {2026, 2, 1});
    assess(first, u"rpa-5x5"_s, 5, {2026, 2, 2}); // says nothing about maturity
    const Bundle bundle = Builder<Bundle>(*workspace)
                              .with(&Bundle::name, u"Bündel"_s)
                              .with(&Bundle::halfYear, u"2026-H1"_s)
                              .with(&Bundle::milestones, QList<Milestone>{{u"Vertrag"_s, {}, QDate(2025, 12, 1)},
                                                                          {u"Angebot"_s, QDate(2026, 1, 31), {}},
                                                                          {u"Abnahme"_s, QDate(2026, 6, 1), {}}})
                              .saved();

    const QList<ProgressRow> rows = valueOf(progressOverTime(*workspace, kToday));
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], (ProgressRow{u"2026-H1"_s, {risen, first}, {risen}, {}, 1, bundle.id})) << "one is overdue";
    EXPECT_EQ(rows[1], (ProgressRow{u"2025-H2"_s, {}, {}, {u"Vertrag"_s}, 0, bundle.id}));
    EXPECT_EQ(rows[2], (ProgressRow{u"2025-H1"_s, {risen}, {}, {}, 0, {}}));
    EXPECT_EQ(valueOf(progressOverTime(*workspace, kToday, 1)).size(), 1);
}

TEST_F(Overview, ShowsWhereTheProcessesStoodByEachModelTheFullestFirst)
{
    const Id risen = process(social).saved().id;
    const Id other = process(social).saved().id;
    assess(risen, u"ozg-1.1"_s, 1, {2025, 12, 31});
    assess(risen, u"ozg-1.1"_s, 3, {2026, 1, 10});
    assess(other, u"ozg-1.1"_s, 3, {2026, 2, 1});
    assess(other, u"sechs-fragen"_s, 2, {2026, 2, 1});
    assess(other, u"rpa-5x5"_s, 5, {2026, 2, 2}); // says nothing about maturity
    assess(risen, u"ozg-1.1"_s, 4, kToday.addDays(1));

    const QList<LevelHistory> histories = valueOf(levelHistory(*workspace, kToday));
    ASSERT_EQ(histories.size(), 2);
    EXPECT_EQ(histories[0], (LevelHistory{u"ozg-1.1"_s, {{{2026, 1}, {{3, 2}}}, {{2025, 2}, {{1, 1}}}}}));
    EXPECT_EQ(histories[1].model, u"sechs-fragen"_s);
    EXPECT_EQ(valueOf(levelHistory(*workspace, kToday, 1))[0].halfYears.size(), 1);
    EXPECT_EQ(valueOf(processesAtLevel(*workspace, u"ozg-1.1"_s, 1, u"2025-H2"_s, kToday)), QStringList{risen});
    EXPECT_EQ(valueOf(processesAtLevel(*workspace, u"ozg-1.1"_s, 3, u"2026-H1"_s, kToday)).size(), 2);
    EXPECT_EQ(codeOf(processesAtLevel(*workspace, u"ozg-1.1"_s, 3, u"irgendwann"_s, kToday)), ErrorCode::Invalid);
}

TEST_F(Overview, AMilestoneDueTodayIsNotOverdueYet)
{
    const Bundle bundle =
        Builder<Bundle>(*workspace)
            .with(&Bundle::name, u"Bündel"_s)
            .with(&Bundle::halfYear, u"2026-H1"_s)
            .with(&Bundle::milestones, QList<Milestone>{{u"Angebot"_s, kToday, {}}, {u"Vertrag"_s, {}, kToday}})
            .saved();
    EXPECT_EQ(valueOf(progressOverTime(*workspace, kToday)),
              (QList<ProgressRow>{{u"2026-H1"_s, {}, {}, {u"Vertrag"_s}, 0, bundle.id}}));
    EXPECT_EQ(valueOf(progressOverTime(*workspace, kToday.addDays(1)))[0].overdue, 1);
}

TEST_F(Overview, AMistypedDayToComeDoesNotPushProgressAway)
{
    const Id known = process(social).saved().id;
    assess(known, u"ozg-1.1"_s, 2, {2026, 1, 10});
    assess(known, u"ozg-1.1"_s, 3, {2206, 9, 1});
    EXPECT_EQ(valueOf(progressOverTime(*workspace, kToday)),
              (QList<ProgressRow>{{u"2026-H1"_s, {known}, {}, {}, 0, {}}}));
}

} // namespace
