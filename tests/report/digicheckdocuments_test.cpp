// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"
#include "report/documents.h"
#include "report/pdffile.h"

#include "report/sheets.h"

#include <gmock/gmock.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using testing::Contains;

namespace
{

const report::Words kReportWords(u"de"_s);

Recommendation aMeasure(const QString &title, const QString &halfYear, double from, double to)
{
    Recommendation made;
    made.id = idFromKey(title);
    made.title = title;
    made.halfYear = halfYear;
    CostEstimate cost;
    cost.kind = u"OneOff"_s;
    cost.from = from;
    cost.to = to;
    cost.certainty = u"Estimate"_s;
    cost.funding = u"Grant"_s;
    cost.budgetYear = 2027;
    made.costs = {cost};
    return made;
}

Finding aFinding(const QString &text, const QString &circle, const QString &dimension)
{
    Finding made;
    made.id = idFromKey(text);
    made.text = text;
    made.circle = circle;
    made.dimension = dimension;
    made.kind = u"Weakness"_s;
    made.speaker = u"Clerk"_s;
    return made;
}

report::WorkshopSource aWorkshop()
{
    report::WorkshopSource source;
    source.workshop.title = u"DigiCheck Soziales"_s;
    source.workshop.unit = u"amt"_s;
    source.workshop.date = {2026, 2, 3};
    source.workshop.module = u"DigiChange"_s;
    source.workshop.moderators = {u"Frau Moder Ator"_s};
    source.workshop.participants = {u"Sachbearbeitung"_s, u"Teamleitung"_s};
    source.today = tests::kDay;
    source.findings = {aFinding(u"Wir tippen alles ab."_s, u"InitialSituation"_s, u"Technology"_s),
                       aFinding(u"Niemand fragt uns."_s, u"ChangeNeed"_s, QString())};
    source.findings.front().isQuote = true;
    source.findings.front().mentions = 3;
    source.sheets = {tests::aSheet()};
    source.sheets.front().mediaBreaks = 2;
    source.recommendations = {aMeasure(u"Schnittstelle"_s, u"2027-H1"_s, 5000, 10000),
                              aMeasure(u"Schulung"_s, u"2027-H1"_s, 1000, 1000), aMeasure(u"Scanner"_s, {}, 0, 500)};
    source.recommendations.front().basedOn = {source.findings.front().id};
    source.recommendations.front().requires_ = {u"netz"_s};
    source.bundles = {Bundle{}};
    source.bundles.front().name = u"Schneller Bescheid"_s;
    source.bundles.front().halfYear = u"2027-H1"_s;
    source.names = {{u"amt"_s, u"Amt für Soziales"_s}, {u"netz"_s, u"Netz ausbauen"_s}};
    return source;
}

} // namespace

TEST(FinalReportDocument, FollowsTheThreeCircles)
{
    const report::Document document = report::finalReport(aWorkshop(), kReportWords);
    EXPECT_EQ(tests::headingsOf(document).mid(0, 5),
              (QStringList{u"digitale Ausgangslage"_s, u"Technik"_s, u"digitaler Veränderungsbedarf"_s,
                           u"Status quo der IT"_s, u"Stand der Digitalisierung"_s}));
    const QStringList words = tests::wordsOf(document);
    for (const QString &expected :
         {u"Team: Amt für Soziales"_s, u"Teilgenommen haben: Sachbearbeitung, Teamleitung"_s,
          u"„Wir tippen alles ab.“ | Schwäche | Sachbearbeitung | 3 | "_s,
          u"Niemand fragt uns. | Schwäche | Sachbearbeitung |  | "_s, u"Dazu wurde nichts gesagt."_s,
          u"Wohngeld bewilligen |  |  |  | 2"_s, u"Begründung: Wir tippen alles ab."_s,
          u"Setzt voraus: Netz ausbauen"_s, u"1. Halbjahr 2027: Schneller Bescheid"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    for (const QString &each : words)
        EXPECT_FALSE(each.contains(u"Moder Ator"_s)) << each.toStdString();
}

TEST(FinalReportDocument, SaysAReasonOnce)
{
    report::WorkshopSource source = aWorkshop();
    source.recommendations[0].findings = u"„Wir tippen alles ab.“"_s;
    source.recommendations[1].findings = u"Niemand kennt das Programm."_s;
    const QStringList words = tests::wordsOf(report::finalReport(source, kReportWords));
    EXPECT_THAT(words, Contains(u"Begründung: Wir tippen alles ab."_s));
    EXPECT_THAT(words, Contains(u"Begründung: Niemand kennt das Programm."_s)) << "rests on no finding";
}

TEST(FinalReportDocument, AddsCostsUpByHalfYear)
{
    const QStringList words = tests::wordsOf(report::finalReport(aWorkshop(), kReportWords));
    // 2027-H1: 5,000 + 1,000 to 10,000 + 1,000; not planned: 0 to 500; all: 6,000 to 11,500
    EXPECT_THAT(words, Contains(u"Summe noch nicht eingeplant | 0 € bis 500 € |  | Schätzung | 2027"_s.replace(
                           u" €"_s, u"\u00a0€"_s)));
    EXPECT_THAT(words, Contains(u"Summe 1. Halbjahr 2027 | 6.000 € bis 11.000 € |  | Schätzung | 2027"_s.replace(
                           u" €"_s, u"\u00a0€"_s)));
    EXPECT_THAT(words,
                Contains(u"Summe | 6.000 € bis 11.500 € |  | Schätzung | 2027"_s.replace(u" €"_s, u"\u00a0€"_s)));
    // 11,500 - 6,000
    EXPECT_THAT(words,
                Contains(u"Die oberen Grenzen der einmaligen Kosten liegen um 5.500\u00a0€ über den unteren."_s));
}

namespace
{

report::BundleSource aBundle(int measures)
{
    report::BundleSource source;
    source.bundle.name = u"Schneller Bescheid"_s;
    source.bundle.halfYear = u"2027-H2"_s;
    source.bundle.goal = u"Kein Abtippen mehr."_s;
    source.bundle.milestones = {{u"Vertrag"_s, QDate(2026, 12, 1), QDate(2026, 11, 20)},
                                {u"Abnahme"_s, QDate(2027, 11, 1), {}},
                                {u"Probebetrieb"_s, QDate(2027, 9, 1), {}}};
    source.today = tests::kDay;
    for (int i = 0; i < measures; ++i)
        source.recommendations << aMeasure(u"Maßnahme %1 "_s.arg(i) + QString(u"lang "_s).repeated(100), u"2027-H2"_s,
                                           1000, 2000);
    source.recommendations.front().requires_ = {source.recommendations.back().id, u"netz"_s};
    source.recommendations.front().sharedWith = u"mit dem Kreis"_s;
    source.processes = 5;
    source.dutyProcesses = 2;
    source.processesAtRisk = 1;
    source.names = {{u"netz"_s, u"Netz ausbauen"_s}, {source.recommendations.back().id, u"aus dem Bündel selbst"_s}};
    return source;
}

} // namespace

TEST(CouncilPaperDocument, AsksForADecisionInWholeSentences)
{
    EXPECT_THAT(
        tests::wordsOf(report::councilPaper(aBundle(1), report::Words(u"en"_s))),
        Contains(u"The administration is asked to carry out “Schneller Bescheid” in the second half of 2027."_s));
}

TEST(CouncilPaperDocument, SaysWhatTheCouncilMustKnow)
{
    const QStringList words = tests::wordsOf(report::councilPaper(aBundle(2), kReportWords));
    for (
        const QString &expected :
        {u"Die Verwaltung wird beauftragt, das Vorhaben „Schneller Bescheid“ im Zeitraum 2. Halbjahr 2027 umzusetzen."_s,
         u"Einmalig: 2.000\u00a0€ bis 4.000\u00a0€"_s, u"Gewissheit: Schätzung"_s, u"Finanzierung: Fördermittel"_s,
         u"Haushaltsjahr: 2027"_s,
         u"Betroffene Prozesse, die nach dem Gesetz online angeboten werden müssen: 2 von 5"_s,
         u"Betroffene Prozesse, deren Wissen bald verloren gehen kann: 1 von 5"_s, u"Netz ausbauen"_s,
         u"mit dem Kreis"_s, u"Nächster Meilenstein: Probebetrieb, 01.09.2027"_s,
         u"Bisher erreicht: Vertrag, erreicht am 20.11.2026"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    EXPECT_FALSE(words.contains(u"aus dem Bündel selbst"_s));
}

TEST(CouncilPaperDocument, IsOnePageHoweverMuchThereIs)
{
    const report::Document document = report::councilPaper(aBundle(30), kReportWords);
    EXPECT_THAT(tests::wordsOf(document), Contains(u"und 24 weitere"_s));
    int pages = 0;
    report::toPdf(document, [&pages](qint64 done, qint64 total) {
        if (done >= total / 2) ++pages; // the second half of the work is painting, a report for each page
        return Continue::Yes;
    });
    EXPECT_EQ(pages, 1);
}
