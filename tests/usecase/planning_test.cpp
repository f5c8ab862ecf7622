// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/planning.h"

#include "base/safewrite.h"
#include "exchange/exchangeformat.h"
#include "support/workspacefixture.h"
#include "usecase/exchanging.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 26);

class Planning : public testing::Test
{
  protected:
    Planning()
    {
        const Id head = aPost(u"Leitung"_s);
        boss = aPerson(u"Herr Boss"_s, head, {});
        Builder<OrgUnit>(*workspace)
            .with(&OrgUnit::code, u"51"_s)
            .with(&OrgUnit::name, u"Wohngeldstelle"_s)
            .with(&OrgUnit::head, head)
            .saved();
        unit = newestUnit();
        post = Builder<Post>(*workspace).with(&Post::title, u"Wohngeld"_s).with(&Post::unit, unit).saved().id;
        leaver = aPerson(u"Frau Ahrens"_s, post, QDate(2027, 6, 30));
        process = aProcess(*workspace).with(&Process::owner, post).saved().id;
        plan = valueOf(beginPlan(*workspace, post)).id;
    }

    Id aPost(const QString &title)
    {
        return Builder<Post>(*workspace)
            .with(&Post::title, title)
            .with(&Post::unit, aUnit(*workspace).saved().id)
            .saved()
            .id;
    }
    Id aPerson(const QString &name, const Id &held, const QDate &leaving)
    {
        return Builder<Person>(*workspace)
            .with(&Person::displayName, name)
            .with(&Person::posts, QStringList{held})
            .with(&Person::leavingDate, leaving)
            .saved()
            .id;
    }
    Id newestUnit()
    {
        for (const AnyRecord &record : valueOf(listRecords(*workspace, RecordKind::OrgUnit)))
            if (std::get<OrgUnit>(record).code == u"51") return head(record).id;
        return {};
    }
    PlanView view() { return valueOf(planView(*workspace, plan, kToday)); }
    QString state() { return view().facts.plan.state; }
    void set(const QJsonObject &values) { valueOf(setFields(*workspace, plan, values)); }

    TempWorkspace workspace;
    Id unit, boss, post, leaver, process, plan;
};

TEST_F(Planning, BeginsWithWhatIsKnownOfThePost)
{
    const PlanView shown = view();
    EXPECT_EQ(shown.facts.plan.leaver, leaver);
    EXPECT_EQ(shown.facts.plan.supervisor, boss) << "who holds the head post of the unit";
    EXPECT_EQ(shown.last, (handover::LastDay{QDate(2027, 6, 30), true}));
    ASSERT_EQ(shown.facts.processes.size(), 1);
    EXPECT_EQ(shown.facts.processes[0].process.id, process);
    EXPECT_TRUE(shown.lacking.isEmpty()) << "post, leaver, supervisor and month are known";
    EXPECT_EQ(valueOf(beginPlan(*workspace, post)).id, plan) << "one plan a post";
}

TEST_F(Planning, GoesOnOnlyThroughAnOpenGate)
{
    valueOf(advancePlan(*workspace, plan, kToday));
    EXPECT_EQ(state(), u"FirstTalk"_s);
    EXPECT_EQ(codeOf(advancePlan(*workspace, plan, kToday)), ErrorCode::Invalid);
    set({{u"firstTalkMinutes"_s, u"Ziel und Zeit"_s}, {u"voluntaryConsent"_s, QJsonObject{{u"given"_s, true}}}});
    valueOf(advancePlan(*workspace, plan, kToday));
    EXPECT_EQ(state(), u"Capture"_s);
}

TEST_F(Planning, PausesAndGoesOnWhereItStopped)
{
    valueOf(advancePlan(*workspace, plan, kToday));
    valueOf(movePlan(*workspace, plan, u"Paused"_s, u"Krankheit"_s));
    EXPECT_EQ(view().next, u"FirstTalk"_s);
    valueOf(advancePlan(*workspace, plan, kToday));
    EXPECT_EQ(state(), u"FirstTalk"_s);
    EXPECT_EQ(codeOf(movePlan(*workspace, plan, u"Closed"_s, u"fertig"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(movePlan(*workspace, plan, u"Cancelled"_s, u" "_s)), ErrorCode::Invalid) << "without a reason";
}

TEST_F(Planning, GoesOnAfterAPauseWhereItStopped)
{
    valueOf(movePlan(*workspace, plan, u"Emergency"_s, u"plötzlich krank"_s));
    valueOf(movePlan(*workspace, plan, u"Paused"_s, u"Krankheit der Nachfolge"_s));
    EXPECT_EQ(view().next, u"Emergency"_s);
    valueOf(movePlan(*workspace, plan, u"Emergency"_s, u"weiter"_s));
    EXPECT_EQ(view().next, u"Transfer"_s);
}

TEST_F(Planning, SignsByNameDateAndVersion)
{
    const Id planned = view().facts.processes[0].record.id;
    EXPECT_EQ(codeOf(signTransfer(*workspace, planned, u"Alone"_s, {}, kToday)), ErrorCode::Invalid);
    valueOf(signTransfer(*workspace, planned, u"Alone"_s, boss, kToday));
    const TransferProof proof = view().facts.processes[0].record.proofs.front();
    EXPECT_EQ(proof.person, boss);
    EXPECT_EQ(proof.sheetRevision, 1);
    EXPECT_EQ(view().facts.processes[0].stage, 0) << "each stage needs the lower ones: the sheet is not complete";
}

TEST_F(Planning, HandsOverOnlyToSomebodyElse)
{
    EXPECT_EQ(view().broken.contains(handover::ClosingRule::Owners), true) << "only the leaver holds the post";
    const Id successor = aPerson(u"Herr Neu"_s, aPost(u"Springer"_s), {});
    set({{u"successors"_s, QJsonArray{successor}}});
    EXPECT_FALSE(view().broken.contains(handover::ClosingRule::Owners));
    EXPECT_EQ(codeOf(setFields(*workspace, plan, {{u"successors"_s, QJsonArray{leaver}}})), ErrorCode::Invalid);
    valueOf(setFields(*workspace, successor, {{u"leavingDate"_s, u"2027-06-30"_s}}));
    EXPECT_TRUE(view().broken.contains(handover::ClosingRule::Owners))
        << "who leaves with the leaver takes nothing over";
}

TEST_F(Planning, TakesInAProcessThatComesToThePostLater)
{
    const Id given = aProcess(*workspace, u"Wohngeld mahnen"_s).saved().id;
    valueOf(setFields(*workspace, given, {{u"owner"_s, post}}));
    ASSERT_EQ(view().facts.processes.size(), 2);
    valueOf(setFields(*workspace, given, {{u"definition"_s, u"Rückstände eintreiben"_s}}));
    EXPECT_EQ(view().facts.processes.size(), 2);
    valueOf(undoNewest(*workspace));
    valueOf(undoNewest(*workspace));
    EXPECT_EQ(view().facts.processes.size(), 1) << "one undo takes both back";

    Process made = std::get<Process>(blank(RecordKind::Process));
    made.name = u"Wohngeld erstatten"_s;
    made.owner = post;
    valueOf(addRecord(*workspace, made));
    EXPECT_EQ(view().facts.processes.size(), 2);
}

TEST_F(Planning, TakesInAProcessThatComesByImportButNoneThatWasTakenOut)
{
    Process coming = std::get<Process>(blank(RecordKind::Process));
    coming.id = newId();
    coming.name = u"Wohngeld erstatten"_s;
    coming.owner = post;
    const QString path = workspace.file(u"kommt.jsonl"_s);
    const auto imported = [&] {
        safeWrite(path, exchange::ExchangeWriter::header() + exchange::ExchangeWriter::line(coming));
        valueOf(importPaths(*workspace, {path}));
    };
    imported();
    ASSERT_EQ(view().facts.processes.size(), 2);

    for (const AnyRecord &record : valueOf(listRecords(*workspace, RecordKind::HandoverProcess)))
        if (std::get<HandoverProcess>(record).process == coming.id)
            valueOf(removeRecords(*workspace, {head(record).id}));
    ASSERT_EQ(view().facts.processes.size(), 1);
    coming.name = u"Wohngeld zurückzahlen"_s;
    imported();
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, coming.id))).name, u"Wohngeld zurückzahlen"_s);
    EXPECT_EQ(view().facts.processes.size(), 1) << "it was taken out of the plan";
}

TEST_F(Planning, NamesAnAccessOnceHoweverOftenItIsLinked)
{
    Builder<KnowledgeItem>(*workspace)
        .with(&KnowledgeItem::title, u"Schlüssel zum Archiv"_s)
        .with(&KnowledgeItem::kind, u"Access"_s)
        .with(&KnowledgeItem::links, QStringList{post, process})
        .saved();
    EXPECT_EQ(view().facts.accesses.size(), 1);
}

TEST_F(Planning, IsOnlyReadWhenItHasEnded)
{
    const Id planned = view().facts.processes[0].record.id;
    const Id measure =
        Builder<Measure>(*workspace).with(&Measure::plan, plan).with(&Measure::text, u"Mitlaufen"_s).saved().id;
    set({{u"state"_s, u"Closed"_s}});
    EXPECT_EQ(codeOf(setFields(*workspace, plan, {{u"visibility"_s, u"alle"_s}})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*workspace, measure, {{u"hours"_s, 3}})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*workspace, planned, {{u"priorityExpert"_s, u"Must"_s}})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(signTransfer(*workspace, planned, u"Guided"_s, boss, kToday)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(cutMeasures(*workspace, plan)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(passOverRule(*workspace, plan, handover::ClosingRule::Cases, u"später"_s)), ErrorCode::Invalid);
    Measure late = std::get<Measure>(blank(RecordKind::Measure));
    late.plan = plan;
    late.text = u"Nachgereicht"_s;
    EXPECT_EQ(codeOf(addRecord(*workspace, late)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(removeRecords(*workspace, {measure})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(removeRecords(*workspace, {planned, measure})), ErrorCode::Invalid);
    set({{u"surprises"_s, u"keine"_s}});
    EXPECT_EQ(view().facts.plan.surprises, u"keine"_s) << "the follow-up is answered after the end";
    EXPECT_FALSE(valueOf(removeRecords(*workspace, {plan, measure}, newId(), MassRemoval::Confirmed)).refused)
        << "the whole of it may go";
}

TEST_F(Planning, CutsTheLeastImportantMeasures)
{
    const auto measure = [&](const QString &text, double hours, const QString &priority) {
        Builder<Measure>(*workspace)
            .with(&Measure::plan, plan)
            .with(&Measure::text, text)
            .with(&Measure::hours, hours)
            .with(&Measure::priorityExpert, priority)
            .saved();
    };
    measure(u"Hospitation"_s, 16, u"Should"_s);
    measure(u"Checkliste"_s, 4, u"Must"_s);
    measure(u"Podcast"_s, 10, u"Can"_s);
    EXPECT_EQ(view().hours, 30);
    valueOf(cutMeasures(*workspace, plan));
    EXPECT_EQ(view().hours, 20) << "4 + 16 fit into 24, 10 more do not";
    set({{u"timeBudgetHours"_s, 30}});
    valueOf(cutMeasures(*workspace, plan));
    EXPECT_EQ(view().hours, 30) << "the mark goes again";
}

TEST_F(Planning, PassesARuleOverWithAReason)
{
    valueOf(passOverRule(*workspace, plan, handover::ClosingRule::Stages, u"entfällt"_s));
    EXPECT_EQ(view().facts.plan.overrides, (QList<RuleOverride>{{u"Stages"_s, u"entfällt"_s}}));
    valueOf(passOverRule(*workspace, plan, handover::ClosingRule::Stages, {}));
    EXPECT_TRUE(view().facts.plan.overrides.isEmpty());
}

TEST_F(Planning, ForcesTheNearestDepartureInAnEmergency)
{
    valueOf(setFields(*workspace, process,
                      {{u"knowledgeFactor"_s, QJsonObject{{u"others"_s, u"No"_s},
                                                          {u"written"_s, u"No"_s},
                                                          {u"damage"_s, u"Yes"_s},
                                                          {u"training"_s, u"OverTwo"_s}}}}));
    set({{u"leavingMonth"_s, u"2035-01-01"_s}});
    EXPECT_EQ(view().facts.processes[0].risk.gross, 5) << "A 1 × W 5";
    valueOf(movePlan(*workspace, plan, u"Emergency"_s, u"plötzlich krank"_s));
    EXPECT_EQ(view().facts.processes[0].risk.gross, 25);
}

TEST_F(Planning, ListsPostsByTheirHighestRisk)
{
    const auto rows = valueOf(handoverRows(*workspace, kToday));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].post.id, post);
    EXPECT_EQ(rows[0].plan, plan);
    EXPECT_EQ(rows[0].unrated, 1);
    EXPECT_EQ(rows[0].risk, std::nullopt);
}

TEST_F(Planning, GoesToTheBinWithItsParts)
{
    Builder<Measure>(*workspace).with(&Measure::plan, plan).with(&Measure::text, u"Checkliste"_s).saved();
    valueOf(removeRecords(*workspace, {plan}));
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::Measure)).isEmpty());
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::HandoverProcess)).isEmpty());
    valueOf(restoreRecords(*workspace, {plan}));
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Measure)).size(), 1);
}

} // namespace
