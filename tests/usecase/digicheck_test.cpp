// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/digicheck.h"

#include "report/costblocks.h"
#include "report/documents.h"
#include "usecase/reportsources.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class DigiCheck : public testing::Test
{
  protected:
    OrgUnit unitBelow(const Id &parent)
    {
        return Builder<OrgUnit>(*workspace)
            .with(&OrgUnit::code, u"50.1"_s)
            .with(&OrgUnit::name, u"Wohngeld"_s)
            .with(&OrgUnit::parent, parent)
            .saved();
    }
    Id processOf(const Id &lead, const QString &name)
    {
        return Builder<Process>(*workspace).with(&Process::name, name).with(&Process::leadUnit, lead).saved().id;
    }
    Id aWorkshop() { return valueOf(addWorkshop(*workspace, unit, QDate(2026, 12, 1), u" DigiCheck Soziales "_s)).id; }
    Finding said(const Id &workshop, const QString &text)
    {
        auto finding = std::get<Finding>(blank(RecordKind::Finding));
        finding.workshop = workshop;
        finding.text = text;
        return finding;
    }
    Id say(const Id &workshop, const QString &text) { return valueOf(addFinding(*workspace, said(workshop, text))).id; }
    Id hear(const QString &text, const QStringList &processes, const Id &post, bool isReleased = true)
    {
        const Id interview = Builder<Interview>(*workspace)
                                 .with(&Interview::title, u"Gespräch Wohngeld"_s)
                                 .with(&Interview::post, post)
                                 .saved()
                                 .id;
        const Id answer = Builder<Answer>(*workspace)
                              .with(&Answer::interview, interview)
                              .with(&Answer::question, u"S10.1"_s)
                              .with(&Answer::status, u"Answered"_s)
                              .with(&Answer::releasedAt,
                                    isReleased ? QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC) : QDateTime())
                              .saved()
                              .id;
        return Builder<Finding>(*workspace)
            .with(&Finding::text, text)
            .with(&Finding::answer, answer)
            .with(&Finding::processes, processes)
            .saved()
            .id;
    }
    Id postIn(const Id &where)
    {
        return Builder<Post>(*workspace).with(&Post::title, u"SB Wohngeld"_s).with(&Post::unit, where).saved().id;
    }
    report::WorkshopSource reported(const Id &workshop)
    {
        return ReportSources(*workspace, QDate(2026, 12, 2), m_words, m_progress).workshop(workshop);
    }
    report::BundleSource paperOf(const Id &bundle)
    {
        return ReportSources(*workspace, QDate(2026, 12, 2), m_words, m_progress).bundle(bundle);
    }
    static Recommendation costing(Recommendation draft, double from, double to, const QString &certainty = {})
    {
        CostEstimate cost;
        cost.kind = u"OneOff"_s;
        cost.from = from;
        cost.to = to;
        cost.certainty = certainty;
        draft.costs << cost;
        return draft;
    }
    Recommendation drafted(const QString &title, const QStringList &findings)
    {
        auto draft = std::get<Recommendation>(blank(RecordKind::Recommendation));
        draft.title = title;
        draft.basedOn = findings;
        return draft;
    }

    TempWorkspace workspace;
    Id unit = aUnit(*workspace).saved().id;

  private:
    const report::Words m_words{u"de"_s};
    const Progress m_progress;
};

QStringList idsOf(const QList<Recommendation> &recommendations)
{
    QStringList ids;
    for (const Recommendation &each : recommendations)
        ids << each.id;
    return ids;
}

TEST_F(DigiCheck, LooksAtTheProcessesOfTheTeamAndOfTheUnitsBelowIt)
{
    const Id own = processOf(unit, u"Wohngeld bewilligen"_s);
    const Id below = processOf(unitBelow(unit).id, u"Änderung prüfen"_s);
    processOf(aUnit(*workspace).saved().id, u"Hund anmelden"_s);

    const WorkshopView view = valueOf(workshopView(*workspace, aWorkshop()));

    EXPECT_EQ(view.workshop.title, u"DigiCheck Soziales"_s);
    EXPECT_EQ(view.unit.title, u"Soziales"_s);
    ASSERT_EQ(view.processes.size(), 2);
    EXPECT_EQ(view.processes[0].id, below) << "by name, Ä as A";
    EXPECT_EQ(view.processes[1].id, own);
    EXPECT_EQ(view.completeness.value(own), 0);
}

TEST_F(DigiCheck, LooksAtNothingWhereTheTeamHasNoProcess)
{
    processOf(aUnit(*workspace).saved().id, u"Hund anmelden"_s);
    EXPECT_TRUE(valueOf(workshopView(*workspace, aWorkshop())).processes.isEmpty());
}

TEST_F(DigiCheck, ListsTheLatestWorkshopFirst)
{
    const Id early = valueOf(addWorkshop(*workspace, unit, QDate(2026, 1, 1), u"eins"_s)).id;
    const Id undated = valueOf(addWorkshop(*workspace, unit, {}, u"zwei"_s)).id;
    const Id late = valueOf(addWorkshop(*workspace, unit, QDate(2026, 12, 1), u"drei"_s)).id;
    say(late, u"Das Fax läuft noch."_s);

    const QList<WorkshopRow> rows = valueOf(workshops(*workspace));

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].workshop.id, undated);
    EXPECT_EQ(rows[1].workshop.id, late);
    EXPECT_EQ(rows[1].findings, 1);
    EXPECT_EQ(rows[1].unit, u"Soziales"_s);
    EXPECT_EQ(rows[2].workshop.id, early);
}

TEST_F(DigiCheck, KeepsWhatIsSaidOnceAndRefusesWhatBelongsNowhere)
{
    const Id workshop = aWorkshop();
    const QString command = newId();
    const Finding finding = said(workshop, u" Wir drucken alles aus. "_s);
    valueOf(addFinding(*workspace, finding, command));
    valueOf(addFinding(*workspace, finding, command));
    const WorkshopView view = valueOf(workshopView(*workspace, workshop));
    ASSERT_EQ(view.findings.size(), 1);
    EXPECT_EQ(view.findings[0].text, u"Wir drucken alles aus."_s);

    EXPECT_EQ(codeOf(addFinding(*workspace, said(workshop, u"  "_s))), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(addFinding(*workspace, said(newId(), u"x"_s))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(addFinding(*workspace, said(unit, u"x"_s))), ErrorCode::Invalid) << "no workshop";
    EXPECT_EQ(codeOf(addWorkshop(*workspace, newId(), {}, u"x"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(addWorkshop(*workspace, unit, {}, u" "_s)), ErrorCode::Invalid);
}

TEST_F(DigiCheck, KnowsWhatWasSaidWordForWordByItsQuotationMarks)
{
    Finding finding;
    for (const QString &line : {u" „Vorne App, hinten Zettel.“ "_s, u"\"Vorne App, hinten Zettel.\""_s}) {
        takeLine(finding, line);
        EXPECT_EQ(finding.text, u"Vorne App, hinten Zettel."_s);
        EXPECT_EQ(finding.isQuote, true);
    }
    takeLine(finding, u"Das „Formular“ fehlt."_s);
    EXPECT_EQ(finding.text, u"Das „Formular“ fehlt."_s);
    EXPECT_EQ(finding.isQuote, std::nullopt);
    takeLine(finding, u"„“"_s);
    EXPECT_EQ(finding.isQuote, std::nullopt) << "nothing was said";
}

TEST_F(DigiCheck, CountsWhoSaysTheSameOnceForEachCommand)
{
    const Id finding = say(aWorkshop(), u"Wir drucken alles aus."_s);
    const auto mentions = [&] { return std::get<Finding>(valueOf(load(*workspace, finding))).mentions; };
    EXPECT_EQ(mentions(), std::nullopt);
    const QString command = newId();
    valueOf(sayAgain(*workspace, finding, command));
    valueOf(sayAgain(*workspace, finding, command));
    EXPECT_EQ(mentions(), 2) << "the first one and another";
    valueOf(sayAgain(*workspace, finding));
    EXPECT_EQ(mentions(), 3);
    EXPECT_EQ(codeOf(sayAgain(*workspace, unit)), ErrorCode::Invalid);
}

TEST_F(DigiCheck, BringsWhatWasHeardInInterviewsOfTheTeamOrAboutItsProcesses)
{
    const Id process = processOf(unit, u"Wohngeld bewilligen"_s);
    const Id elsewhere = aUnit(*workspace).saved().id;
    const Id workshop = aWorkshop();
    const Id about = hear(u"Den Antrag tippe ich ab."_s, {process}, postIn(elsewhere));
    const Id ofTeam = hear(u"Das Netz ist morgens langsam."_s, {}, postIn(unit));
    hear(u"Im Archiv ist es kalt."_s, {}, postIn(elsewhere));
    say(workshop, u"Wir drucken alles aus."_s);

    const WorkshopView view = valueOf(workshopView(*workspace, workshop));

    QStringList heard;
    for (const TracedFinding &each : view.heard)
        heard << each.finding.id;
    heard.sort();
    QStringList expected{about, ofTeam};
    expected.sort();
    EXPECT_EQ(heard, expected);
    ASSERT_FALSE(view.heard.isEmpty());
    EXPECT_EQ(view.heard[0].source.title, u"Gespräch Wohngeld"_s);
    const Id advice = valueOf(recommend(*workspace, drafted(u"Netz erneuern"_s, {ofTeam}))).id;
    const WorkshopView after = valueOf(workshopView(*workspace, workshop));
    ASSERT_EQ(after.recommendations.size(), 1) << "what was heard is a reason as well";
    EXPECT_EQ(after.recommendations[0].recommendation.id, advice);
}

TEST_F(DigiCheck, BringsTheOpenQuestionsAboutItsProcesses)
{
    const Id process = processOf(unit, u"Wohngeld bewilligen"_s);
    const auto ask = [&](const QString &text, const QString &state) {
        return Builder<OpenQuestion>(*workspace)
            .with(&OpenQuestion::text, text)
            .with(&OpenQuestion::subject, process)
            .with(&OpenQuestion::state, state)
            .saved();
    };
    ask(u"Wer vertritt?"_s, u"Open"_s);
    ask(u"Wie lange?"_s, u"Closed"_s);
    const WorkshopView view = valueOf(workshopView(*workspace, aWorkshop()));
    ASSERT_EQ(view.questions.size(), 1);
    EXPECT_EQ(view.questions[0].title, u"Wer vertritt?"_s);
}

TEST_F(DigiCheck, RecommendsNothingWithoutAFinding)
{
    EXPECT_EQ(codeOf(recommend(*workspace, drafted(u"eAkte"_s, {}))), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(recommend(*workspace, drafted(u"eAkte"_s, {unit}))), ErrorCode::Invalid) << "a unit is none";
    EXPECT_EQ(codeOf(recommend(*workspace, drafted(u"eAkte"_s, {newId()}))), ErrorCode::NotFound);
}

TEST_F(DigiCheck, TakesFromTheFindingsWhatARecommendationDoesNotSay)
{
    const Id process = processOf(unit, u"Wohngeld bewilligen"_s);
    const Id workshop = aWorkshop();
    Finding technical = said(workshop, u"Der Scanner ist im Keller."_s);
    technical.dimension = u"Technology"_s;
    technical.processes = {process};
    const Id one = valueOf(addFinding(*workspace, technical)).id;
    const Id two = say(workshop, u"Niemand weiß, wer scannt."_s);
    aRecommendation(*workspace, u"alt"_s).with(&Recommendation::number, u"H-09"_s).saved();

    const Id id = valueOf(recommend(*workspace, drafted(u" Zentral scannen "_s, {one, two}))).id;

    const auto made = std::get<Recommendation>(valueOf(load(*workspace, id)));
    EXPECT_EQ(made.title, u"Zentral scannen"_s);
    EXPECT_EQ(made.number, u"H-10"_s);
    EXPECT_EQ(made.processes, QStringList{process});
    EXPECT_EQ(made.dimensions, (QStringList{u"Technology"_s, u"Organization"_s}));
    EXPECT_EQ(made.findings, u"Der Scanner ist im Keller.\nNiemand weiß, wer scannt."_s);
    EXPECT_EQ(made.module, u"DigiChange"_s) << "of the workshop";
}

TEST_F(DigiCheck, LeadsFromTheMoneyBackToTheSentenceAndItsWorkshop)
{
    const Id workshop = aWorkshop();
    const Id finding = say(workshop, u"Der Scanner ist im Keller."_s);
    Recommendation draft = drafted(u"Zentral scannen"_s, {finding});
    CostEstimate cost;
    cost.kind = u"OneOff"_s;
    cost.to = 4'800;
    draft.costs = {cost};
    const Id id = valueOf(recommend(*workspace, draft)).id;

    const RecommendationTrace trace = valueOf(recommendationTrace(*workspace, id));

    EXPECT_EQ(trace.recommendation.costs.front().to, 4'800);
    ASSERT_EQ(trace.findings.size(), 1);
    EXPECT_EQ(trace.findings[0].finding.text, u"Der Scanner ist im Keller."_s);
    EXPECT_EQ(trace.findings[0].source.id, workshop);
    EXPECT_EQ(trace.findings[0].saidOn, QDate(2026, 12, 1));
    const WorkshopView view = valueOf(workshopView(*workspace, workshop));
    ASSERT_EQ(view.recommendations.size(), 1);
    EXPECT_EQ(view.recommendations[0].recommendation.id, id);
    EXPECT_EQ(codeOf(recommendationTrace(*workspace, finding)), ErrorCode::Invalid);
}

TEST_F(DigiCheck, TheReportHoldsWhatThePageHoldsAndTheSameSums)
{
    const Id workshop = aWorkshop();
    const Id saidHere = say(workshop, u"Wir drucken alles aus."_s);
    const Id heard = hear(u"Das Netz ist morgens langsam."_s, {}, postIn(unit));
    const Id elsewhere = hear(u"Im Archiv ist es kalt."_s, {}, postIn(aUnit(*workspace).saved().id));
    const auto advise = [&](const QString &title, const QStringList &findings, double from, double to) {
        return valueOf(recommend(*workspace, costing(drafted(title, findings), from, to))).id;
    };
    const Id mixed = advise(u"Scannen"_s, {saidHere, heard}, 1000, 2000);
    const Id heardOnly = advise(u"Netz erneuern"_s, {heard}, 5000, 9000);
    advise(u"Archiv heizen"_s, {elsewhere}, 100, 100);
    const Id declined = advise(u"Faxen"_s, {heard}, 70, 70);
    valueOf(setFields(*workspace, declined, {{u"state"_s, u"Declined"_s}, {u"decisionNote"_s, u"zu alt"_s}}));

    const WorkshopView page = valueOf(workshopView(*workspace, workshop));
    digitization::CostBand onPage;
    QStringList shown;
    for (const RecommendationTrace &trace : page.recommendations)
        if (trace.recommendation.state != u"Declined") {
            shown << trace.recommendation.id;
            onPage += digitization::oneOffCosts(trace.recommendation);
        }
    const report::WorkshopSource source = reported(workshop);
    EXPECT_EQ(idsOf(source.recommendations), (QStringList{mixed, heardOnly}));
    EXPECT_EQ(idsOf(source.recommendations), shown);
    // 1,000 + 5,000 to 2,000 + 9,000
    EXPECT_EQ(report::oneOffSum(source.recommendations), (digitization::CostBand{6000, 11000}));
    EXPECT_EQ(report::oneOffSum(source.recommendations), onPage);
    ASSERT_EQ(source.findings.size(), 2);
    EXPECT_EQ(source.findings[0].id, saidHere);
    EXPECT_EQ(source.findings[1].id, heard);
}

TEST_F(DigiCheck, WhatNobodyHasReleasedIsNeitherOnThePageNorInTheReport)
{
    const Id workshop = aWorkshop();
    const Id saidHere = say(workshop, u"Wir drucken alles aus."_s);
    const Id secret = hear(u"Meine Leitung hilft mir nicht."_s, {}, postIn(unit), false);
    const Id mixed = valueOf(recommend(*workspace, drafted(u"Scannen"_s, {saidHere, secret}))).id;
    valueOf(recommend(*workspace, drafted(u"Führung schulen"_s, {secret})));

    const WorkshopView page = valueOf(workshopView(*workspace, workshop));
    EXPECT_TRUE(page.heard.isEmpty());
    ASSERT_EQ(page.recommendations.size(), 1);
    EXPECT_EQ(page.recommendations[0].findings.size(), 1);
    const report::WorkshopSource source = reported(workshop);
    EXPECT_EQ(idsOf(source.recommendations), QStringList{mixed});
    EXPECT_EQ(source.recommendations[0].findings, QString()) << "its words repeat what was held back";
    ASSERT_EQ(source.findings.size(), 1);
    EXPECT_EQ(source.findings[0].id, saidHere);
}

TEST_F(DigiCheck, AModeratorWhoIsKnownHereGoesByThePost)
{
    const Id workshop = aWorkshop();
    Builder<Person>(*workspace)
        .with(&Person::displayName, u"Frau Ahrens"_s)
        .with(&Person::posts, QStringList{postIn(unit)})
        .saved();
    valueOf(setFields(*workspace, workshop,
                      {{u"moderators"_s, QJsonArray{u"Frau Ahrens"_s, u"Beratung des Rechenzentrums"_s}}}));
    EXPECT_EQ(reported(workshop).workshop.moderators,
              (QStringList{u"SB Wohngeld"_s, u"Beratung des Rechenzentrums"_s}));
}

TEST_F(DigiCheck, TheCouncilIsAskedOnceForWhatIsStillOpen)
{
    const auto bundle = [this](const QString &name, const QString &halfYear) {
        return Builder<Bundle>(*workspace).with(&Bundle::name, name).with(&Bundle::halfYear, halfYear).saved().id;
    };
    const Id first = bundle(u"Netz"_s, u"2027-H1"_s);
    const Id second = bundle(u"Scannen"_s, u"2027-H1"_s);
    bundle(u"Später"_s, u"2027-H2"_s);
    const auto plan = [this](Recommendation draft, const QString &state = u"Accepted"_s) {
        draft.halfYear = u"2027-H1"_s;
        draft.state = state;
        if (state == u"Declined") draft.decisionNote = u"zu teuer"_s;
        return valueOf(save(*workspace, draft)).id;
    };
    const Id open = plan(costing(drafted(u"Leitung"_s, {}), 1000, 2000));
    const Id partlyPaid =
        plan(costing(costing(drafted(u"Scanner"_s, {}), 400, 400, u"Settled"_s), 100, 300, u"Offer"_s));
    const Id unestimated = plan(drafted(u"Netz messen"_s, {}));
    plan(costing(drafted(u"Erledigt"_s, {}), 10, 10), u"Done"_s);
    plan(costing(drafted(u"Abgelehnt"_s, {}), 20, 20), u"Declined"_s);
    plan(costing(drafted(u"Bezahlt"_s, {}), 40, 40, u"Settled"_s));

    const report::BundleSource paper = paperOf(first);
    QStringList ids = idsOf(paper.recommendations);
    ids.sort();
    QStringList expected{open, partlyPaid, unestimated};
    expected.sort();
    EXPECT_EQ(ids, expected);
    // 1,000 + 100 to 2,000 + 300; the 400 € of the scanner are paid
    EXPECT_EQ(report::oneOffSum(paper.recommendations), (digitization::CostBand{1100, 2300}));
    ASSERT_EQ(paper.bundles.size(), 2) << "both of the half-year";
    const report::Words words(u"de"_s);
    EXPECT_EQ(report::councilPaper(paper, words), report::councilPaper(paperOf(second), words))
        << "one paper, whichever bundle it is made for";
}

} // namespace
