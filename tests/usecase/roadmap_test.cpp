// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/roadmap.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

using Kind = digitization::RoadmapWarning::Kind;

const QDate kToday(2026, 11, 26);

class Roadmap : public testing::Test
{
  protected:
    Id bundle(const QString &halfYear, double budget = 10000, double days = 20)
    {
        return Builder<Bundle>(*workspace)
            .with(&Bundle::name, u"Bündel "_s + halfYear)
            .with(&Bundle::halfYear, halfYear)
            .with(&Bundle::budget, budget)
            .with(&Bundle::capacityDays, days)
            .saved()
            .id;
    }
    Builder<Recommendation> recommended(const QString &title, const QString &halfYear, double cost, double days = 1)
    {
        CostEstimate estimate;
        estimate.kind = u"OneOff"_s;
        estimate.from = cost / 2;
        estimate.to = cost;
        estimate.personDays = days;
        return aRecommendation(*workspace, title)
            .with(&Recommendation::halfYear, halfYear)
            .with(&Recommendation::costs, QList{estimate});
    }
    RoadmapView view() { return valueOf(roadmapView(*workspace)); }
    Recommendation stored(const Id &id) { return std::get<Recommendation>(valueOf(load(*workspace, id))); }
    Proposal proposal() { return valueOf(proposePlan(*workspace, kToday, 0.2)); }
    const Proposal::Line &line(const Proposal &of, const Id &id)
    {
        return *std::ranges::find(of.lines, id, &Proposal::Line::recommendation);
    }

    TempWorkspace workspace;
};

TEST_F(Roadmap, ShowsEveryHalfYearWithItsSums)
{
    bundle(u"2027-H1"_s);
    bundle(u"2027-H1"_s, 5000, 10);
    recommended(u"A"_s, u"2027-H1"_s, 4000, 3).saved();
    recommended(u"B"_s, u"2027-H1"_s, 6000, 4).saved();
    recommended(u"C"_s, u"2028-H1"_s, 1000).saved();
    recommended(u"Abgelehnt"_s, u"2029-H1"_s, 1000).with(&Recommendation::state, u"Declined"_s).saved();
    recommended(u"D"_s, {}, 1000).saved();
    recommended(u"Erledigt"_s, {}, 1000).with(&Recommendation::state, u"Done"_s).saved();
    const RoadmapView shown = view();
    ASSERT_EQ(shown.columns.size(), 3) << "2027-H1, the empty half-year between, 2028-H1";
    EXPECT_EQ(shown.columns[1].halfYear, u"2027-H2"_s);
    EXPECT_TRUE(shown.columns[1].items.isEmpty());
    EXPECT_EQ(shown.columns[0].budget, 15000) << "of both bundles";
    EXPECT_EQ(shown.columns[0].capacityDays, 30);
    EXPECT_EQ(shown.columns[0].sums.oneOff, (digitization::CostBand{5000, 10000}));
    EXPECT_EQ(shown.columns[0].sums.days, 7);
    EXPECT_EQ(shown.columns[2].budget, std::nullopt);
    ASSERT_EQ(shown.unplanned.size(), 1);
    EXPECT_EQ(shown.unplanned[0].recommendation.title, u"D"_s);
    EXPECT_TRUE(shown.warnings.isEmpty());
}

TEST_F(Roadmap, SumsYearlyCostsByYear)
{
    CostEstimate yearly;
    yearly.kind = u"Yearly"_s;
    yearly.from = 300;
    yearly.to = 600;
    aRecommendation(*workspace, u"A"_s)
        .with(&Recommendation::halfYear, u"2027-H2"_s)
        .with(&Recommendation::costs, QList{yearly})
        .saved();
    recommended(u"B"_s, u"2028-H2"_s, 10).saved();
    const digitization::CostBand each{300, 600};
    EXPECT_EQ(view().yearly, (QMap<int, digitization::CostBand>{{2027, each}, {2028, each}}));
}

TEST_F(Roadmap, RatesBenefitAndDutyByTheProcesses)
{
    const Id process = aProcess(*workspace)
                           .with(&Process::caseCount, CaseCount{400, 400, {}, {}})
                           .with(&Process::handlingTime, Duration{30.0, u"min"_s})
                           .saved()
                           .id;
    const Id id =
        recommended(u"A"_s, u"2027-H1"_s, 1000).with(&Recommendation::processes, QStringList{process}).saved().id;
    // 200 h → 3 with weight 0.4, 400 cases → 3 with 0.2; nothing is known of breaks and levels: (1.2 + 0.6) / 0.6
    RoadmapItem item = view().columns[0].items[0];
    EXPECT_DOUBLE_EQ(item.benefit.value.value_or(0), 3);
    EXPECT_EQ(item.benefit.missing, (QStringList{u"breaks"_s, u"gap"_s}));
    EXPECT_EQ(item.field, digitization::MatrixField::QuickWin);
    EXPECT_FALSE(item.isDuty);

    valueOf(setFields(*workspace, process, {{u"dutySdg"_s, true}}));
    item = view().columns[0].items[0];
    EXPECT_TRUE(item.isDuty);
    EXPECT_EQ(item.field, digitization::MatrixField::Duty);
    EXPECT_EQ(item.recommendation.id, id);
}

TEST_F(Roadmap, WarnsWhenTheOnlyExpertLeavesBeforeTheSheetIsWritten)
{
    const Id process = aProcess(*workspace).saved().id;
    const Id expert = Builder<Person>(*workspace)
                          .with(&Person::displayName, u"Frau Ahrens"_s)
                          .with(&Person::leavingDate, QDate(2027, 3, 31))
                          .saved()
                          .id;
    Builder<Competence>(*workspace)
        .with(&Competence::person, expert)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    const Id id =
        recommended(u"A"_s, u"2027-H1"_s, 1000).with(&Recommendation::processes, QStringList{process}).saved().id;
    const auto warnings = view().warnings;
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].kind, Kind::CaptureFirst);
    EXPECT_EQ(warnings[0].recommendation, id);
    EXPECT_EQ(warnings[0].other, process);
    EXPECT_EQ(warnings[0].day, QDate(2027, 3, 31));

    valueOf(moveRecommendations(*workspace, {id}, u"2026-H2"_s));
    EXPECT_TRUE(view().warnings.isEmpty()) << "she is still there";
    valueOf(undoNewest(*workspace));
    const Id deputy = Builder<Person>(*workspace).with(&Person::displayName, u"Herr Busch"_s).saved().id;
    Builder<Competence>(*workspace)
        .with(&Competence::person, deputy)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Deputy"_s)
        .saved();
    ASSERT_EQ(view().warnings.size(), 1);
    EXPECT_EQ(view().warnings[0].kind, Kind::ExpertLeaves) << "somebody else can do it";
    EXPECT_EQ(view().warnings[0].day, QDate(2027, 3, 31));

    valueOf(setFields(*workspace, deputy, {{u"leavingDate"_s, u"2027-06-30"_s}}));
    ASSERT_EQ(view().warnings.size(), 1);
    EXPECT_EQ(view().warnings[0].kind, Kind::CaptureFirst) << "both leave by the last day of the half-year";
    EXPECT_EQ(view().warnings[0].day, QDate(2027, 6, 30)) << "the last of them";
    valueOf(setFields(*workspace, deputy, {{u"leavingDate"_s, u"2027-07-01"_s}}));
    EXPECT_EQ(view().warnings[0].kind, Kind::ExpertLeaves) << "the deputy stays a day longer";

    const Id second = Builder<Person>(*workspace).with(&Person::displayName, u"Frau Cordes"_s).saved().id;
    Builder<Competence>(*workspace)
        .with(&Competence::person, second)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    EXPECT_TRUE(view().warnings.isEmpty()) << "another expert stays";
}

TEST_F(Roadmap, WarnsByTheHolderOfThePostWhereNobodyIsNamed)
{
    const Id post = Builder<Post>(*workspace)
                        .with(&Post::title, u"Steuern"_s)
                        .with(&Post::unit, aUnit(*workspace).saved().id)
                        .saved()
                        .id;
    Builder<Person>(*workspace)
        .with(&Person::displayName, u"Frau Ahrens"_s)
        .with(&Person::posts, QStringList{post})
        .with(&Person::leavingDate, QDate(2027, 3, 31))
        .saved();
    const Id process = aProcess(*workspace).with(&Process::owner, post).saved().id;
    recommended(u"A"_s, u"2027-H1"_s, 1000).with(&Recommendation::processes, QStringList{process}).saved();
    ASSERT_EQ(view().warnings.size(), 1);
    EXPECT_EQ(view().warnings[0].kind, Kind::CaptureFirst);
}

TEST_F(Roadmap, MovesByHandAndTakesItBack)
{
    const Id a = recommended(u"A"_s, {}, 1000).saved().id;
    const Id b = recommended(u"B"_s, u"2027-H1"_s, 1000).saved().id;
    valueOf(moveRecommendations(*workspace, {a, b}, u"2027-H2"_s));
    EXPECT_EQ(stored(a).halfYear, u"2027-H2"_s);
    EXPECT_EQ(stored(b).placedByHand, true);
    valueOf(undoNewest(*workspace));
    EXPECT_EQ(stored(a).halfYear, QString());
    EXPECT_EQ(stored(b).halfYear, u"2027-H1"_s);
    EXPECT_EQ(stored(b).placedByHand, std::nullopt);
    valueOf(moveRecommendations(*workspace, {b}, {}));
    EXPECT_EQ(stored(b).halfYear, QString());
    EXPECT_EQ(codeOf(moveRecommendations(*workspace, {a}, u"bald"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(moveRecommendations(*workspace, {newId()}, u"2027-H1"_s)), ErrorCode::NotFound);
}

TEST_F(Roadmap, ProposesWithoutTouchingThePlanAndAcceptsInOneCommand)
{
    bundle(u"2027-H1"_s);
    bundle(u"2027-H2"_s);
    const Id low = recommended(u"Niedrig"_s, u"2027-H1"_s, 8000).with(&Recommendation::priority, u"Low"_s).saved().id;
    const Id high = recommended(u"Hoch"_s, {}, 8000).with(&Recommendation::priority, u"High"_s).saved().id;
    const Proposal proposed = proposal();
    EXPECT_EQ(stored(high).halfYear, QString()) << "a what-if touches nothing";
    EXPECT_EQ(line(proposed, high).after, u"2027-H1"_s);
    EXPECT_EQ(line(proposed, low).after, u"2027-H2"_s);
    EXPECT_EQ(line(proposed, low).reason, digitization::PackReason::BudgetBefore);
    EXPECT_TRUE(proposed.delays.isEmpty()) << "8,000 € of each half-year are left";

    valueOf(acceptProposal(*workspace, proposed));
    EXPECT_EQ(stored(high).halfYear, u"2027-H1"_s);
    EXPECT_EQ(stored(low).halfYear, u"2027-H2"_s);
    EXPECT_EQ(stored(low).placedByHand, std::nullopt);
    valueOf(undoNewest(*workspace));
    EXPECT_EQ(stored(high).halfYear, QString());
    EXPECT_EQ(stored(low).halfYear, u"2027-H1"_s);
}

TEST_F(Roadmap, RefusesAProposalThatIsOutOfDate)
{
    bundle(u"2027-H1"_s);
    const Id id = recommended(u"A"_s, {}, 8000).saved().id;
    const Proposal proposed = proposal();
    valueOf(setFields(*workspace, id, {{u"title"_s, u"B"_s}}));
    EXPECT_EQ(codeOf(acceptProposal(*workspace, proposed)), ErrorCode::Conflict);
    EXPECT_EQ(stored(id).halfYear, QString());
}

TEST_F(Roadmap, LeavesWhatIsFixedAndCountsWhatIsDone)
{
    bundle(u"2027-H1"_s);
    const Id done = recommended(u"Erledigt"_s, u"2027-H1"_s, 4000).with(&Recommendation::state, u"Done"_s).saved().id;
    const Id begun = recommended(u"Läuft"_s, u"2026-H1"_s, 1000).with(&Recommendation::state, u"Running"_s).saved().id;
    const Id byHand =
        recommended(u"Von Hand"_s, u"2027-H1"_s, 3000).with(&Recommendation::placedByHand, true).saved().id;
    const Id noBundle = recommended(u"Ohne Bündel"_s, u"2027-H2"_s, 1000).saved().id;
    const Id waiting = recommended(u"Wartet"_s, {}, 2500)
                           .with(&Recommendation::priority, u"High"_s)
                           .with(&Recommendation::requires_, QStringList{done})
                           .saved()
                           .id;
    const Id big = recommended(u"Zu viel"_s, {}, 9000).saved().id;
    const Proposal proposed = proposal();
    EXPECT_EQ(line(proposed, begun).after, u"2026-H1"_s);
    EXPECT_EQ(line(proposed, begun).fixed, Proposal::Fixed::Begun);
    EXPECT_EQ(line(proposed, byHand).fixed, Proposal::Fixed::ByHand);
    EXPECT_EQ(line(proposed, byHand).after, u"2027-H1"_s);
    EXPECT_EQ(line(proposed, noBundle).fixed, Proposal::Fixed::NoBundle);
    EXPECT_EQ(line(proposed, noBundle).after, u"2027-H2"_s);
    EXPECT_EQ(line(proposed, waiting).after, u"2027-H1"_s) << "4,000 done, 3,000 by hand, 2,500 of the rest";
    EXPECT_EQ(line(proposed, big).after, QString());
    EXPECT_EQ(proposed.lines.size(), 5) << "what is done is not planned again";
    // With 20 % less money 8,000 are left: 4,000 + 3,000 + 2,500 are too many.
    ASSERT_EQ(proposed.delays.size(), 1);
    EXPECT_EQ(proposed.delays[0].recommendation, waiting);
    EXPECT_EQ(proposed.delays[0].after, QString());
}

TEST_F(Roadmap, TakesWhatIsDoneAsDoneAlthoughItWasNeverPlanned)
{
    bundle(u"2027-H1"_s);
    const Id done = recommended(u"Netz"_s, {}, 100).with(&Recommendation::state, u"Done"_s).saved().id;
    const Id next =
        recommended(u"App"_s, u"2027-H1"_s, 100).with(&Recommendation::requires_, QStringList{done}).saved().id;
    EXPECT_TRUE(view().warnings.isEmpty());
    EXPECT_EQ(line(proposal(), next).after, u"2027-H1"_s);
}

TEST_F(Roadmap, LeavesWhatRunsWhereItIsWhenNoHalfYearLiesAhead)
{
    bundle(u"2026-H1"_s);
    const Id running = recommended(u"Netz"_s, u"2026-H1"_s, 100).with(&Recommendation::state, u"Running"_s).saved().id;
    const Proposal proposed = proposal();
    EXPECT_FALSE(proposed.hasBundles);
    EXPECT_FALSE(line(proposed, running).isMoved());
}

TEST_F(Roadmap, AddsTheNextBundleAndReachesItsMilestones)
{
    const auto halfYear = [&](const Id &id) { return std::get<Bundle>(valueOf(load(*workspace, id))).halfYear; };
    const Id first = valueOf(addBundle(*workspace, u"Bündel %1"_s, {}, kToday)).id;
    EXPECT_EQ(halfYear(first), u"2026-H2"_s) << "the first one is for now";
    const Id next = valueOf(addBundle(*workspace, u"Bündel %1"_s, {}, kToday)).id;
    EXPECT_EQ(halfYear(next), u"2027-H1"_s);
    EXPECT_EQ(std::get<Bundle>(valueOf(load(*workspace, next))).name, u"Bündel 2027-H1"_s);
    EXPECT_EQ(halfYear(valueOf(addBundle(*workspace, u"%1"_s, u"2030-H2"_s, kToday)).id), u"2030-H2"_s);
    EXPECT_EQ(codeOf(addBundle(*workspace, u"%1"_s, u"2030"_s, kToday)), ErrorCode::Invalid);
    EXPECT_EQ(halfYear(valueOf(addBundle(*workspace, u"%1"_s, {}, QDate(2040, 1, 1))).id), u"2040-H1"_s);

    const Id id = Builder<Bundle>(*workspace)
                      .with(&Bundle::name, u"B"_s)
                      .with(&Bundle::halfYear, u"2027-H1"_s)
                      .with(&Bundle::milestones, QList<Milestone>{{u"Beschluss"_s, QDate(2027, 3, 1), {}}})
                      .saved()
                      .id;
    valueOf(reachMilestone(*workspace, id, 0, QDate(2027, 2, 20)));
    EXPECT_EQ(std::get<Bundle>(valueOf(load(*workspace, id))).milestones[0].reachedOn, QDate(2027, 2, 20));
    valueOf(reachMilestone(*workspace, id, 0, {}));
    EXPECT_FALSE(std::get<Bundle>(valueOf(load(*workspace, id))).milestones[0].reachedOn.isValid());
    EXPECT_EQ(codeOf(reachMilestone(*workspace, id, 1, QDate(2027, 2, 20))), ErrorCode::NotFound);
}

} // namespace
