// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"

#include "report/sheets.h"

#include <gmock/gmock.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace
{

const report::Words kWords(u"de"_s);

report::PostSource aPost()
{
    report::PostSource post;
    post.post = u"Sachbearbeitung Wohngeld"_s;
    post.today = tests::kDay;
    post.sheets = {tests::aSheet()};
    post.knowledge = post.sheets.front().knowledge;
    post.knowledge << tests::item(u"CalendarEntry"_s, u"Jahresmeldung"_s, u"Zum 31. März."_s);
    post.knowledge.last().expiry = {2026, 3, 31};
    post.names = tests::someNames();
    return post;
}

} // namespace

TEST(HundredDaysDocument, FirstSaysWhatCanGoWrong)
{
    report::PostSource post = aPost();
    post.knowledge.front().priorityExpert = u"Must"_s;
    post.knowledge << tests::item(u"Pitfall"_s, u"Kann warten"_s);
    const report::Document document = report::hundredDays(post, kWords);

    EXPECT_EQ(tests::headingsOf(document),
              (QStringList{u"In der ersten Woche"_s, u"Was zuerst schiefgehen kann"_s, u"Die nächsten 100 Tage"_s,
                           u"Was regelmäßig kommt"_s, u"Zugänge und Schlüssel"_s,
                           u"Menschen, denen Sie sich vorstellen sollten"_s, u"Ihre Prozesse und ihre Stolpersteine"_s,
                           u"Wohngeld bewilligen"_s, u"Offene Vorgänge"_s, u"Offene Fragen"_s}));
    const auto *traps = std::get_if<report::Listing>(&document.blocks[3]);
    ASSERT_TRUE(traps);
    EXPECT_EQ(traps->items, QList<report::Text>{u"Umzug im Monat\nAnteilig rechnen."_s}) << "priority 1 alone";
}

TEST(HundredDaysDocument, NamesTheDaysFromTodayOnInOrder)
{
    report::PostSource post = aPost();
    OpenCase open;
    open.title = u"Widerspruch Meier"_s;
    open.nextStep = u"Anhörung"_s;
    open.nextDate = {2026, 6, 23}; // day 100
    OpenCase late = open;
    late.title = u"Klage"_s;
    late.nextDate = {2026, 6, 24}; // day 101
    OpenCase past = open;
    past.title = u"Erledigt"_s;
    past.nextDate = {2026, 3, 14};
    post.cases = {open, late, past};
    ItProcedure procedure;
    procedure.name = u"Wohngeld-Fachverfahren"_s;
    procedure.contractUntil = {2026, 5, 1};
    post.procedures = {procedure};
    const report::Document document = report::hundredDays(post, kWords);
    const report::Table *dates = nullptr;
    for (const report::Block &block : document.blocks)
        if (const auto *table = std::get_if<report::Table>(&block); table && !dates) dates = table;
    ASSERT_TRUE(dates);
    const QList<QList<report::Text>> expected{{u"31.03.2026"_s, u"Jahresmeldung"_s},
                                              {u"01.05.2026"_s, u"Vertrag endet: Wohngeld-Fachverfahren"_s},
                                              {u"23.06.2026"_s, u"Widerspruch Meier: Anhörung"_s}};
    EXPECT_EQ(dates->rows, expected);
    EXPECT_THAT(tests::wordsOf(document), Contains(u"Zugang beantragen: Wohngeld-Fachverfahren"_s));
}

TEST(HundredDaysDocument, ListsCasesPromisesAndOpenQuestions)
{
    report::PostSource post = aPost();
    OpenCase promise;
    promise.title = u"Ratenzahlung"_s;
    promise.isPromise = true;
    post.cases = {promise};
    OpenQuestion question;
    question.text = u"Wer unterschreibt Stundungen?"_s;
    post.questions = {question};
    const QStringList words = tests::wordsOf(report::hundredDays(post, kWords));
    EXPECT_THAT(words, Contains(u"Ratenzahlung\nmündlich zugesagt |  |  | "_s));
    EXPECT_THAT(words, Contains(u"Wer unterschreibt Stundungen?"_s));
}

TEST(HundredDaysDocument, SaysWhatToDoInTheFirstWeekAndWhatOnNoAccount)
{
    report::PostSource post = aPost();
    post.knowledge << tests::item(u"Tip"_s, u"Kita-Leitung besuchen"_s)
                   << tests::item(u"Pitfall"_s, u"Keine Zusagen zu Plätzen"_s);
    for (qsizetype i = post.knowledge.size() - 2; i < post.knowledge.size(); ++i) {
        post.knowledge[i].priorityExpert = u"Must"_s;
        post.knowledge[i].evidence = {{u"Interview"_s, u"S11.1"_s}};
    }
    const report::Document document = report::hundredDays(post, kWords);
    EXPECT_EQ(tests::headingsOf(document).first(3),
              (QStringList{u"In der ersten Woche"_s, u"Tun und bedenken"_s, u"Auf keinen Fall"_s}));
    const QStringList words = tests::wordsOf(document);
    EXPECT_EQ(words.count(u"Kita-Leitung besuchen"_s), 1);
    EXPECT_EQ(words.count(u"Keine Zusagen zu Plätzen"_s), 1);
}

TEST(AppreciationDocument, TellsStoriesAlone)
{
    report::BookletSource booklet{u"Sachbearbeitung Wohngeld"_s, tests::kDay, {}, {{u"p"_s, u"Wohngeld bewilligen"_s}}};
    booklet.stories = {tests::item(u"Story"_s, u"Der Aktenwagen"_s, u"Es war im Winter."_s),
                       tests::item(u"Tip"_s, u"Kein Tipp"_s), tests::item(u"Story"_s, u"Geheim"_s)};
    booklet.stories.front().links = {u"p"_s};
    booklet.stories.last().confidentiality = u"Personal"_s;
    const report::Document document = report::appreciation(booklet, kWords);
    EXPECT_EQ(tests::headingsOf(document), QStringList{u"Der Aktenwagen"_s});
    EXPECT_THAT(tests::wordsOf(document), Contains(u"Gehört zu: Wohngeld bewilligen"_s));
}

namespace
{

/// Two steps held, one did not, one was skipped and one not looked at.
TrialRun aTrialRun()
{
    TrialRun run;
    run.state = u"Done"_s;
    run.finishedOn = {2026, 2, 5};
    run.sheetRevision = 4;
    for (const QString &verdict : {u"Held"_s, u"Failed"_s, u"Held"_s, u"Skipped"_s, QString()}) {
        StepTrial trial;
        trial.verdict = verdict;
        run.trials << trial;
    }
    return run;
}

report::PlanSource aPlan()
{
    report::PlanSource source;
    HandoverPlan &plan = source.facts.plan;
    plan.title = u"Übergabe Wohngeld"_s;
    plan.post = u"stelle"_s;
    plan.leaver = u"geht"_s;
    plan.state = u"Acceptance"_s;
    plan.timeBudgetHours = 24;
    plan.leavingMonth = {2031, 7, 1}; // a canary: must not be printed
    plan.lastWorkingDay = {2031, 7, 19};
    plan.leaverReleased = {true, QDate(2026, 3, 1)};
    plan.overrides = {{u"Measures"_s, u"Hospitation fällt wegen Krankheit aus."_s}};
    handover::PlannedProcess process;
    process.process.name = u"Wohngeld bewilligen"_s;
    process.completeness = 85;
    process.stage = 75;
    process.risk.knowledge = 4;
    process.risk.gross = 20;
    process.hasOwnerAfter = true;
    process.record.priorityExpert = u"Should"_s;
    process.record.prioritySupervisor = u"Must"_s;
    process.record.proofs = {{u"Guided"_s, u"nachfolge"_s, QDate(2026, 2, 1), 4, {}, {}}};
    process.trials = {aTrialRun()};
    source.facts.processes = {process};
    Measure measure;
    measure.text = u"Hospitation"_s;
    measure.type = u"JobShadowing"_s;
    measure.hours = 6;
    measure.priorityExpert = u"Must"_s;
    measure.state = u"Open"_s;
    source.facts.measures = {measure};
    OpenCase open;
    open.title = u"Widerspruch"_s;
    open.newOwner = u"nachfolge"_s;
    open.nextDate = {2026, 4, 1};
    source.facts.cases = {open};
    KnowledgeItem access = tests::item(u"Access"_s, u"Schlüssel"_s);
    access.handedOver = {true, QDate(2026, 3, 9)};
    source.facts.accesses = {access};
    source.facts.today = tests::kDay;
    source.names = {{u"stelle"_s, u"Sachbearbeitung Wohngeld"_s}, {u"nachfolge"_s, u"Sachbearbeitung Bildung"_s}};
    return source;
}

} // namespace

TEST(ProtocolDocument, HoldsPlanMeasuresCasesAccessesAndConfirmations)
{
    const QStringList words = tests::wordsOf(report::handoverProtocol(aPlan(), kWords));
    for (
        const QString &expected :
        {u"Übergabe Wohngeld"_s, u"Stelle: Sachbearbeitung Wohngeld"_s, u"Stand: Abnahme"_s,
         u"Zeit: 6 von 24 Stunden geplant"_s, u"Wohngeld bewilligen | 1 muss | 4 | 85 von 100 Punkten | 75 | ja"_s,
         u"Wohngeld bewilligen: unter Anleitung gezeigt und nachgemacht, Sachbearbeitung Bildung, 01.02.2026, Fassung 4"_s,
         u"Wohngeld bewilligen: 05.02.2026, Fassung 4, gehalten: 2, nicht gehalten: 1, ohne Urteil: 2"_s,
         u"Hospitation | Hospitation | 1 muss | 6 |  | offen"_s,
         u"Widerspruch |  | 01.04.2026 | Sachbearbeitung Bildung"_s, u"Schlüssel | ja 09.03.2026"_s,
         u"Inhalte freigegeben: ja 01.03.2026"_s, u"Nachfolge bestätigt: nein"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
}

TEST(ProtocolDocument, PrintsRulesThatWerePassedOverWithTheReason)
{
    const QStringList words = tests::wordsOf(report::handoverProtocol(aPlan(), kWords));
    EXPECT_THAT(words,
                Contains(u"Maßnahmen mit Priorität 1 erledigt oder begründet verworfen | nein | Hospitation fällt "
                         "wegen Krankheit aus."_s));
    EXPECT_THAT(words, Contains(u"offene Vorgänge haben neue Zuständigkeit und Termin | ja | "_s));
}

TEST(ProtocolDocument, SaysNeitherWhenSomebodyLeavesNorTheRiskMadeOfIt)
{
    for (const QString &words : tests::wordsOf(report::handoverProtocol(aPlan(), kWords))) {
        EXPECT_FALSE(words.contains(u"2031"_s)) << words.toStdString();
        EXPECT_FALSE(words.contains(u"20 "_s)) << words.toStdString();
    }
}
