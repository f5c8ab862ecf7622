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
    source.workshop.moderators = {u"Beratung des Rechenzentrums"_s, u"Organisation"_s};
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
    source.recommendations.front().betterAfter = {source.recommendations[1].id};
    source.recommendations.front().excludes = {u"fax"_s};
    source.bundles = {Bundle{}};
    source.bundles.front().name = u"Schneller Bescheid"_s;
    source.bundles.front().halfYear = u"2027-H1"_s;
    source.names = {{u"amt"_s, u"Amt für Soziales"_s},
                    {u"netz"_s, u"Netz ausbauen"_s},
                    {u"fax"_s, u"Neues Faxgerät"_s},
                    {source.recommendations[1].id, u"Schulung"_s}};
    return source;
}

template <typename B> bool hasBlock(const report::Document &document)
{
    return std::ranges::any_of(document.blocks,
                               [](const report::Block &block) { return std::holds_alternative<B>(block); });
}

/// Every picture is followed by a note that says what it shows and by the table with its numbers.
void expectTableAfterEachChart(const report::Document &document)
{
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!std::holds_alternative<report::Chart>(document.blocks[i])) continue;
        ASSERT_LT(i + 2, document.blocks.size());
        EXPECT_TRUE(std::holds_alternative<report::Paragraph>(document.blocks[i + 1]));
        EXPECT_TRUE(std::holds_alternative<report::Table>(document.blocks[i + 2]));
    }
}

Assessment anAssessment(const QString &model, std::optional<qint64> level, const QString &plain = {})
{
    Assessment made;
    made.model = model;
    made.modelVersion = model == u"ozg-1.1" ? u"1.1"_s : u"2.0"_s;
    made.level = level;
    made.plainLevel = plain;
    return made;
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
          u"Wohngeld bewilligen | nicht bewertet |  |  | 2"_s, u"Begründung: Wir tippen alles ab."_s,
          u"Setzt voraus: Netz ausbauen"_s, u"Besser nach: Schulung"_s, u"Nicht zusammen mit: Neues Faxgerät"_s,
          u"Moderation: Beratung des Rechenzentrums, Organisation"_s, u"1. Halbjahr 2027: Schneller Bescheid"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
}

TEST(FinalReportDocument, SaysTheLevelOfEachModelByItsNameAndWhatDoesNotApply)
{
    report::WorkshopSource source = aWorkshop();
    source.sheets.front().mediaBreaks.reset();
    Assessment internal = anAssessment(u"reifegrad-2.0"_s, {});
    internal.notApplicable = true;
    source.sheets.front().assessments = {internal, anAssessment(u"ozg-1.1"_s, 2),
                                         anAssessment(u"ozg-1.1"_s, 1, u"Mixed"_s)};
    const QStringList words = tests::wordsOf(report::finalReport(source, kReportWords));
    EXPECT_THAT(words, Contains(u"Wohngeld bewilligen | OZG-Reifegradmodell 1.1 | 2 Formular-Assistent | gemischt | "
                                "nicht angegeben"_s));
    EXPECT_THAT(words, Contains(u"Wohngeld bewilligen | Reifegradmodell 2.0 | gilt nicht | gemischt | "
                                "nicht angegeben"_s));
}

TEST(FinalReportDocument, MarksWhatWasHeardInAnInterview)
{
    report::WorkshopSource source = aWorkshop();
    Finding heard = aFinding(u"Das Netz ist langsam."_s, {}, {});
    heard.answer = u"antwort"_s;
    source.findings << heard;
    source.recommendations[0].basedOn << heard.id;
    source.recommendations[1].basedOn = {heard.id};
    const QStringList words = tests::wordsOf(report::finalReport(source, kReportWords));
    EXPECT_THAT(words,
                Contains(u"Begründung: Wir tippen alles ab.\nDas Netz ist langsam. (in einem Gespräch gehört)"_s));
    EXPECT_THAT(words, Contains(u"Begründung: Das Netz ist langsam. (in einem Gespräch gehört)"_s));
    EXPECT_THAT(words,
                Contains(u"Das Netz ist langsam. | Schwäche | Sachbearbeitung, in einem Gespräch gehört |  | "_s))
        << "also without a circle";
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

TEST(FinalReportDocument, AddsCostsUpByYearAndDrawsThem)
{
    report::WorkshopSource source = aWorkshop();
    CostEstimate running;
    running.kind = u"Yearly"_s;
    running.from = 200;
    running.to = 300;
    source.recommendations[0].costs << running;
    source.recommendations[2].halfYear = u"2028-H2"_s;
    const report::Document document = report::finalReport(source, kReportWords);
    const QStringList words = tests::wordsOf(document);
    // 2027: 5,000 + 1,000 to 10,000 + 1,000 once, 200 to 300 running; 2028: 0 to 500 once, the same running
    EXPECT_THAT(words, Contains(u"2027 | 6.000 € bis 11.000 € | 200 € bis 300 € | 6.200 € bis 11.300 €"_s.replace(
                           u" €"_s, u"\u00a0€"_s)));
    EXPECT_THAT(words,
                Contains(u"2028 | 0 € bis 500 € | 200 € bis 300 € | 200 € bis 800 €"_s.replace(u" €"_s, u"\u00a0€"_s)));
    EXPECT_TRUE(hasBlock<report::Chart>(document));
    expectTableAfterEachChart(document);
}

namespace
{

report::BundleSource aBundle(int measures)
{
    report::BundleSource source;
    source.bundles = {Bundle{}};
    source.bundles.front().name = u"Schneller Bescheid"_s;
    source.bundles.front().halfYear = u"2027-H2"_s;
    source.bundles.front().goal = u"Kein Abtippen mehr."_s;
    source.bundles.front().milestones = {{u"Vertrag"_s, QDate(2026, 12, 1), QDate(2026, 11, 20)},
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
         u"Summe | 2.000\u00a0€ bis 4.000\u00a0€ | "_s, u"Gewissheit: Schätzung"_s, u"Finanzierung: Fördermittel"_s,
         u"Haushaltsjahr: 2027"_s,
         u"Betroffene Prozesse, die nach dem Gesetz online angeboten werden müssen: 2 von 5"_s,
         u"Betroffene Prozesse, deren Wissen bald verloren gehen kann: 1 von 5"_s, u"Setzt voraus: Netz ausbauen"_s,
         u"mit dem Kreis"_s, u"Nächster Meilenstein: Probebetrieb, 01.09.2027"_s,
         u"Bisher erreicht: Vertrag, erreicht am 20.11.2026"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    EXPECT_FALSE(words.contains(u"Setzt voraus: aus dem Bündel selbst"_s));
}

TEST(CouncilPaperDocument, NamesWhatNobodyHasEstimated)
{
    report::BundleSource source = aBundle(2);
    source.recommendations[1].title = u"Netz messen"_s;
    source.recommendations[1].costs.clear();
    const QStringList words = tests::wordsOf(report::councilPaper(source, kReportWords));
    EXPECT_THAT(words, Contains(u"Ohne Kostenschätzung und in keiner Summe enthalten: Netz messen"_s));
    EXPECT_THAT(words, Contains(u"Summe | 1.000\u00a0€ bis 2.000\u00a0€ | "_s)) << "of the other one";
    EXPECT_THAT(words, Contains(u"Netz messen |  | "_s));
}

TEST(CouncilPaperDocument, IsOneForAllBundlesOfAHalfYear)
{
    report::BundleSource source = aBundle(2);
    Bundle other;
    other.name = u"Netz"_s;
    other.halfYear = u"2027-H2"_s;
    other.goal = u"Schnelle Leitungen."_s;
    other.milestones = {{u"Leitung gelegt"_s, QDate(2027, 8, 1), {}}};
    source.bundles << other;
    const QStringList words = tests::wordsOf(report::councilPaper(source, kReportWords));
    for (const QString &expected :
         {u"Diese Vorlage gilt für alle Bündel des Halbjahres zusammen (Schneller Bescheid, Netz). Sie ist für jedes "
          u"von "
          "ihnen dieselbe, damit kein Betrag zweimal beantragt wird."_s,
          u"Die Verwaltung wird beauftragt, die Vorhaben „Schneller Bescheid“, „Netz“ im Zeitraum 2. Halbjahr 2027 "
          "umzusetzen."_s,
          u"Ziel: Kein Abtippen mehr. Schnelle Leitungen."_s, u"Nächster Meilenstein: Leitung gelegt, 01.08.2027"_s,
          u"Summe | 2.000\u00a0€ bis 4.000\u00a0€ | "_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
}

namespace
{

int pagesOf(const report::Document &document)
{
    int pages = 0;
    report::toPdf(document, [&pages](qint64 done, qint64 total) {
        if (done >= total / 2) ++pages; // the second half of the work is painting, a report for each page
        return Continue::Yes;
    });
    return pages;
}

} // namespace

TEST(CouncilPaperDocument, DrawsItsCostsAndSumsThem)
{
    report::BundleSource source = aBundle(4);
    source.recommendations[3].costs.clear();
    source.bundles.front().budget = 20000;
    CostEstimate running;
    running.kind = u"Yearly"_s;
    running.from = 100;
    running.to = 300;
    source.recommendations[0].costs << running;
    const report::Document document = report::councilPaper(source, kReportWords);
    const auto chart = std::ranges::find_if(
        document.blocks, [](const report::Block &block) { return std::holds_alternative<report::Chart>(block); });
    ASSERT_NE(chart, document.blocks.end());
    // three measures of 1,000 to 2,000 each and one that nobody has estimated
    EXPECT_EQ(std::get<report::Chart>(*chart).bars,
              (QList<report::Bar>{{u"Einmalig"_s, 3000, 6000, 20000.0, u"3.000\u00a0€ bis 6.000\u00a0€"_s},
                                  {u"Jährlich"_s, 100, 300, {}, u"100\u00a0€ bis 300\u00a0€"_s}}));
    const QStringList words = tests::wordsOf(document);
    EXPECT_THAT(words, Contains(u"Summe | 3.000\u00a0€ bis 6.000\u00a0€ | 100\u00a0€ bis 300\u00a0€"_s));
    expectTableAfterEachChart(document);
    EXPECT_EQ(pagesOf(document), 1);
    source.bundles << source.bundles.front();
    EXPECT_EQ(pagesOf(report::councilPaper(source, kReportWords)), 1) << "of two bundles, without the picture";
}

TEST(CouncilPaperDocument, IsOnePageHoweverMuchThereIs)
{
    const report::Document document = report::councilPaper(aBundle(30), kReportWords);
    EXPECT_THAT(tests::wordsOf(document), Contains(u"und 24 weitere | 24.000\u00a0€ bis 48.000\u00a0€ | "_s));
    EXPECT_EQ(pagesOf(document), 1);
}
