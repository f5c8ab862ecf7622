// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"
#include "report/documents.h"
#include "report/htmlfile.h"
#include "report/odtfile.h"
#include "report/pdffile.h"

#include "report/sheets.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace
{

const report::Words kStrategyWords(u"de"_s);

CostEstimate anEstimate(const QString &kind, double from, double to)
{
    CostEstimate cost;
    cost.kind = kind;
    cost.from = from;
    cost.to = to;
    return cost;
}

Recommendation aPlannedMeasure(const QString &number, const QString &title, const QString &halfYear,
                               const QList<CostEstimate> &costs)
{
    Recommendation made;
    made.id = idFromKey(number);
    made.number = number;
    made.title = title;
    made.halfYear = halfYear;
    made.costs = costs;
    made.priority = u"High"_s;
    made.state = u"Planned"_s;
    return made;
}

Finding aSaidFinding(const QString &text, const QString &kind, std::optional<qint64> mentions = {})
{
    Finding made;
    made.id = idFromKey(text);
    made.text = text;
    made.kind = kind;
    made.workshop = u"runde"_s;
    made.speaker = u"Clerk"_s;
    made.mentions = mentions;
    return made;
}

report::AreaSource anArea(const QString &unit, int processes, int online, int notStated)
{
    report::AreaSource area;
    area.unit = unit;
    area.processes = processes;
    area.online = online;
    area.notStated = notStated;
    area.posts = 3;
    area.notAssessed = processes - 1;
    area.levels = {{u"ozg-1.1"_s, 2, 1}, {u"ozg-1.1"_s, {}, 1}};
    area.bands = {{handover::RiskBand::AtOnce, 1}};
    area.notRated = processes - 1;
    return area;
}

/// Two units; three measures with costs in two half-years, one without, one that is not planned.
report::StrategySource aPlan()
{
    report::StrategySource source;
    source.today = tests::kDay; // 15 March 2026
    source.areas = {anArea(u"amt50"_s, 4, 1, 2), anArea(u"amt66"_s, 2, 2, 0)};
    source.leavers = 3;
    source.uncovered = 2;
    source.findings = {aSaidFinding(u"Wir tippen alles ab."_s, u"Weakness"_s),
                       aSaidFinding(u"Mehr Zeit zum Lernen."_s, u"Wish"_s, 4),
                       aSaidFinding(u"Ein Scanner."_s, u"Need"_s)};
    source.findings.front().isQuote = true;
    source.recommendations = {
        aPlannedMeasure(u"H-01"_s, u"Schnittstelle"_s, u"2026-H2"_s,
                        {anEstimate(u"OneOff"_s, 5000, 10000), anEstimate(u"Yearly"_s, 100, 300)}),
        aPlannedMeasure(u"H-02"_s, u"Schulung"_s, u"2027-H1"_s, {anEstimate(u"OneOff"_s, 1000, 1000)}),
        aPlannedMeasure(u"H-03"_s, u"Scanner"_s, u"2027-H1"_s, {}),
        aPlannedMeasure(u"H-04"_s, u"Neues Portal"_s, {}, {anEstimate(u"OneOff"_s, 0, 500)})};
    Recommendation &first = source.recommendations[0];
    first.basedOn = {source.findings.front().id};
    first.dimensions = {u"Technology"_s};
    first.sharedWith = u"Gemeinde Nachbarort"_s;
    first.resolution = {u"Rat"_s, QDate(2026, 2, 1), u"V 12"_s};
    source.recommendations[1].module = u"DigiFit"_s;
    source.recommendations[1].dimensions = {u"Human"_s};
    source.recommendations[1].basedOn = {source.findings[1].id};
    source.recommendations[2].findings = u"Ein Scanner fehlt."_s;
    source.unitsOf = {{first.id, {u"amt50"_s}}, {source.recommendations[1].id, {u"amt50"_s, u"amt66"_s}}};
    Bundle bundle;
    bundle.id = u"b"_s;
    bundle.name = u"Schneller Bescheid"_s;
    bundle.halfYear = u"2026-H2"_s;
    bundle.goal = u"Kein Abtippen mehr."_s;
    bundle.budget = 8000;
    bundle.milestones = {{u"Vertrag"_s, QDate(2026, 3, 1), QDate(2026, 2, 20)},
                         {u"Angebote"_s, QDate(2026, 3, 10), {}},
                         {u"Abnahme"_s, QDate(2026, 11, 1), {}}};
    source.bundles = {bundle};
    source.captureFirst = {{first.id, u"wohngeld"_s, u"amt50"_s, u"2026-H2"_s}};
    source.names = {{u"amt50"_s, u"Soziales"_s},
                    {u"amt66"_s, u"Tiefbau"_s},
                    {u"runde"_s, u"DigiCheck Soziales"_s},
                    {u"wohngeld"_s, u"Wohngeld bewilligen"_s},
                    {first.id, u"Schnittstelle"_s}};
    return source;
}

QString hardSpaced(QString text) { return text.replace(u" €"_s, u"\u00a0€"_s); }

QStringList chaptersIn(const report::Document &document)
{
    QStringList chapters;
    for (const report::Block &block : document.blocks)
        if (const auto *heading = std::get_if<report::Heading>(&block); heading && heading->level == 1)
            chapters << heading->words;
    return chapters;
}

} // namespace

TEST(TownStrategyDocument, HasEveryChapterInOrder)
{
    EXPECT_EQ(chaptersIn(report::townStrategy(aPlan(), kStrategyWords)),
              (QStringList{u"Wo wir stehen"_s, u"Zielbild"_s, u"Handlungsfelder"_s, u"Maßnahmen im Einzelnen"_s,
                           u"Fahrplan"_s, u"Meilensteine und Erfolge"_s, u"Beschlüsse und Investitionen"_s,
                           u"Kostengrößen"_s, u"Finanzielles Risiko"_s, u"Veränderung und Qualifizierung"_s,
                           u"Zusammenarbeit mit anderen Kommunen"_s, u"Gefährdetes Wissen"_s, u"Was noch fehlt"_s}));
}

TEST(TownStrategyDocument, SaysWhereTheHouseStandsInCountsAlone)
{
    const QStringList words = tests::wordsOf(report::townStrategy(aPlan(), kStrategyWords));
    for (const QString &expected :
         {u"Soziales | 4 | 1 von 4 | 2 | OZG-Reifegradmodell 1.1: Stufe 2 Formular-Assistent: 1, gilt nicht: 1 | 3"_s,
          u"Summe | 6 | 3 von 6 | 2 |  | 4"_s, u"Soziales | 1 | 0 | 0 | 0 | 3"_s, u"Summe | 2 | 0 | 0 | 0 | 4"_s,
          u"Personen, die in den nächsten drei Jahren ausscheiden: 3. Prozesse, die dann niemand mehr kann: 2."_s,
          u"2. Halbjahr 2026: Wohngeld bewilligen – Schnittstelle"_s, u"Mehr Zeit zum Lernen. (4-mal genannt)"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
}

TEST(TownStrategyDocument, TheTimetableNamesAllUnitsAndHalfYears)
{
    const QStringList words = tests::wordsOf(report::townStrategy(aPlan(), kStrategyWords));
    EXPECT_THAT(words, Contains(u"Soziales | H-01 Schnittstelle | H-02 Schulung"_s));
    EXPECT_THAT(words, Contains(u"Tiefbau |  | H-02 Schulung"_s));
    EXPECT_THAT(words, Contains(u"Gesamtes Haus |  | H-03 Scanner"_s)) << "concerns no unit";
    EXPECT_THAT(words, Contains(u"H-04 Neues Portal – noch nicht eingeplant"_s));
    // 2026-H2: H-01; 2027-H1: H-02 once, though two units have it
    EXPECT_THAT(words, Contains(hardSpaced(u"Einmalig | 5.000 € bis 10.000 € | 1.000 €"_s)));
}

TEST(TownStrategyDocument, SumsAreTheSumsOfTheRecords)
{
    const report::StrategySource source = aPlan();
    const QStringList words = tests::wordsOf(report::townStrategy(source, kStrategyWords));
    // 5,000 + 1,000 + 0 to 10,000 + 1,000 + 500; yearly 100 to 300
    EXPECT_THAT(words, Contains(hardSpaced(u"Summe | 4 | 6.000 € bis 11.500 € | 100 € bis 300 € | "_s)));
    EXPECT_EQ(report::oneOffSum(source.recommendations), (digitization::CostBand{6000, 11500}));
    EXPECT_THAT(words,
                Contains(hardSpaced(u"2. Halbjahr 2026 | 1 | 5.000 € bis 10.000 € | 100 € bis 300 € |  | 8.000 €"_s)));
    EXPECT_THAT(words, Contains(hardSpaced(u"noch nicht eingeplant | 1 | 0 € bis 500 € |  | "_s)));
    // 2026: once 5,000 to 10,000, running 100 to 300; 2027: once 1,000, running goes on
    EXPECT_THAT(words, Contains(hardSpaced(u"2026 | 5.000 € bis 10.000 € | 100 € bis 300 € | 5.100 € bis 10.300 €"_s)));
    EXPECT_THAT(words, Contains(hardSpaced(u"2027 | 1.000 € | 100 € bis 300 € | 1.100 € bis 1.300 €"_s)));
    // 11,500 - 6,000 and 300 - 100
    EXPECT_THAT(
        words, Contains(hardSpaced(u"Die oberen Grenzen der einmaligen Kosten liegen um 5.500 € über den unteren."_s)));
    EXPECT_THAT(words, Contains(hardSpaced(u"Bei den laufenden Kosten beträgt der Abstand 200 € im Jahr."_s)));
}

TEST(TownStrategyDocument, EveryMeasureLeadsBackToWhatWasSaid)
{
    const report::Document document = report::townStrategy(aPlan(), kStrategyWords);
    const QStringList words = tests::wordsOf(document);
    EXPECT_THAT(words, Contains(u"Begründung: „Wir tippen alles ab.“ (Sachbearbeitung, DigiCheck Soziales)"_s));
    EXPECT_THAT(words, Contains(u"Begründung: Ein Scanner fehlt."_s));
    EXPECT_THAT(words, Contains(u"Ohne Befund, also ohne Begründung: H-04 Neues Portal"_s));
    QSet<QString> targets;
    for (const report::Block &block : document.blocks)
        if (const auto *heading = std::get_if<report::Heading>(&block)) targets << heading->anchor;
    int links = 0;
    for (const report::Block &block : document.blocks)
        if (const auto *list = std::get_if<report::Listing>(&block))
            for (const report::Text &item : list->items) {
                links += !item.anchor.isEmpty();
                EXPECT_TRUE(item.anchor.isEmpty() || targets.contains(item.anchor)) << item.words.toStdString();
            }
    EXPECT_GT(links, 4);
}

TEST(TownStrategyDocument, ChartsStandInEveryFormWithWordsForWhoDoesNotSeeThem)
{
    const report::Document document = report::townStrategy(aPlan(), kStrategyWords);
    const auto charts = std::ranges::count_if(
        document.blocks, [](const report::Block &block) { return std::holds_alternative<report::Chart>(block); });
    EXPECT_EQ(charts, 3) << "online, costs, knowledge at risk";
    const QByteArray html = report::toHtml(document, {});
    EXPECT_EQ(html.count("<img alt=\""), 3);
    EXPECT_TRUE(html.contains(QByteArray("<img alt=\"Einmalige Kosten nach Halbjahren")));
    EXPECT_TRUE(report::toOdt(document, {}).contains("Pictures/3.png"));
    const auto bars = [&](qsizetype place) {
        qsizetype seen = 0;
        for (const report::Block &block : document.blocks)
            if (const auto *chart = std::get_if<report::Chart>(&block); chart && seen++ == place) return chart->bars;
        return QList<report::Bar>();
    };
    ASSERT_EQ(bars(1).size(), 2);
    EXPECT_EQ(bars(1)[0].from, 5000);
    EXPECT_EQ(bars(1)[0].to, 10000);
    EXPECT_EQ(bars(1)[0].limit, 8000);
}

TEST(TownStrategyDocument, NamesWhatIsMissing)
{
    const QStringList words = tests::wordsOf(report::townStrategy(aPlan(), kStrategyWords));
    for (const QString &expected :
         {u"Ohne Kostenschätzung und in keiner Summe enthalten: H-03 Scanner"_s,
          u"Ohne Kostenschätzung: H-03 Scanner"_s, u"Keinem Halbjahr zugeordnet: H-04 Neues Portal"_s,
          u"Bündel ohne Budget oder Kapazität: Schneller Bescheid"_s,
          u"Prozesse ohne Bewertung des Reifegrads: Soziales (3 von 4); Tiefbau (1 von 2)"_s,
          u"Nicht angegeben: Begründung, Ziel und Wirkung, Federführung, Finanzierung, Zeitraum, Messbar an"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
}

TEST(TownStrategyDocument, AnEmptyHouseIsSaidToBeOne)
{
    report::StrategySource nothing;
    nothing.today = tests::kDay;
    const report::Document document = report::townStrategy(nothing, kStrategyWords);
    EXPECT_EQ(chaptersIn(document).size(), 13);
    const QStringList words = tests::wordsOf(document);
    for (const QString &expected :
         {u"Noch ist kein Halbjahr geplant."_s, u"Es sind noch keine Handlungsempfehlungen aufgeschrieben."_s,
          u"Es sind noch keine Bündel geplant."_s, u"Hier sind keine Prozesse erfasst."_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    for (const QString &wrong : {u"Nichts. Alle Angaben, die hier gebraucht werden, sind gemacht."_s,
                                 u"Die Schätzungen lassen keinen Spielraum offen."_s})
        EXPECT_THAT(words, Not(Contains(wrong))) << wrong.toStdString();
    EXPECT_FALSE(report::toPdf(document, {}).isEmpty());
}

TEST(TownStrategyDocument, CountsSmallUnitsTogetherAndNeverOneByItself)
{
    report::StrategySource source = aPlan();
    source.areas[0].posts = 2;
    source.areas[1].posts = 1;
    source.areas << anArea(u"amt32"_s, 5, 0, 0);
    source.names.insert(u"amt32"_s, u"Ordnung"_s);
    const QStringList merged = tests::wordsOf(report::townStrategy(source, kStrategyWords));
    EXPECT_THAT(merged, Contains(u"Ordnung | 1 | 0 | 0 | 0 | 4"_s));
    // two units of 4 and 2 processes with one "at once" each
    EXPECT_THAT(merged, Contains(u"Einheiten mit weniger als drei Stellen | 2 | 0 | 0 | 0 | 4"_s));
    EXPECT_THAT(merged, Contains(u"Summe | 3 | 0 | 0 | 0 | 8"_s));
    EXPECT_THAT(merged, Not(Contains(u"Soziales | 1 | 0 | 0 | 0 | 3"_s)));

    source.areas[1].posts = 3;
    const report::Document alone = report::townStrategy(source, kStrategyWords);
    const QStringList words = tests::wordsOf(alone);
    EXPECT_THAT(words, Contains(u"Tiefbau | 1 | 0 | 0 | 0 | 1"_s));
    EXPECT_THAT(words, Contains(u"Einheiten mit weniger als drei Stellen sind nicht mitgezählt, damit keine Zahl zu "
                                "einer Person führt."_s));
    for (const QString &each : words)
        EXPECT_FALSE(each.startsWith(u"Summe | 3 |"_s) || each.startsWith(u"Soziales | 1 |"_s)) << each.toStdString();
    QList<report::Bar> last;
    for (const report::Block &block : alone.blocks)
        if (const auto *chart = std::get_if<report::Chart>(&block)) last = chart->bars;
    ASSERT_EQ(last.size(), 5);
    EXPECT_EQ(last[0].to, 2) << "what is left out cannot be computed from the chart either";
    EXPECT_EQ(last[4].to, 5) << "4 of Ordnung, 1 of Tiefbau";
}

TEST(TownStrategyDocument, DoesNotSayWhenSomebodyLeavesASmallUnit)
{
    report::StrategySource source = aPlan();
    source.areas[0].posts = 2;
    const QStringList words = tests::wordsOf(report::townStrategy(source, kStrategyWords));
    EXPECT_THAT(words, Contains(u"Schneller Bescheid – Schnittstelle"_s));
    for (const QString &each : words)
        EXPECT_FALSE(each.contains(u"Wohngeld bewilligen"_s)) << each.toStdString();
}

TEST(TownStrategyDocument, RunningCostsThatBeginAfterThePlanHaveTheirYear)
{
    report::StrategySource source = aPlan();
    source.recommendations = {
        aPlannedMeasure(u"H-09"_s, u"Portal"_s, u"2027-H2"_s,
                        {anEstimate(u"OneOff"_s, 100, 100), anEstimate(u"Yearly"_s, 5000, 6000)})};
    source.recommendations[0].costs[1].budgetYear = 2028;
    source.bundles.clear();
    EXPECT_THAT(tests::wordsOf(report::townStrategy(source, kStrategyWords)),
                Contains(hardSpaced(u"2028 |  | 5.000 € bis 6.000 € | 5.000 € bis 6.000 €"_s)));
    source.recommendations[0].costs[1].budgetYear = 9999; // mistyped
    for (const QString &each : tests::wordsOf(report::townStrategy(source, kStrategyWords)))
        EXPECT_FALSE(each.startsWith(u"2028"_s) || each.startsWith(u"9999"_s)) << each.toStdString();
}

TEST(TownStrategyDocument, TheRiskIsOfWhatIsStillToBeSpent)
{
    report::StrategySource source = aPlan();
    Recommendation done = aPlannedMeasure(u"H-07"_s, u"Fertig"_s, u"2026-H1"_s, {anEstimate(u"OneOff"_s, 0, 70000)});
    done.state = u"Done"_s;
    Recommendation free = aPlannedMeasure(u"H-08"_s, u"Umsonst"_s, u"2026-H1"_s, {});
    free.state = u"Done"_s;
    source.recommendations << done << free;
    source.recommendations[3].costs[0].certainty = u"Settled"_s; // H-04, 0 to 500
    const QStringList words = tests::wordsOf(report::townStrategy(source, kStrategyWords));
    // of H-01 and H-02 alone: 10,000 - 5,000 and 1,000 - 1,000
    EXPECT_THAT(
        words, Contains(hardSpaced(u"Die oberen Grenzen der einmaligen Kosten liegen um 5.000 € über den unteren."_s)));
    EXPECT_THAT(words, Contains(u"Ohne Kostenschätzung und in keiner Summe enthalten: H-03 Scanner"_s));
}

TEST(TownStrategyDocument, ARealisedRecommendationNeedsNoTraining)
{
    report::StrategySource source = aPlan();
    const auto isNeed = testing::Truly([](const QString &each) { return each.endsWith(u"wird gebraucht"_s); });
    EXPECT_THAT(tests::wordsOf(report::townStrategy(source, kStrategyWords)), Contains(isNeed));
    source.recommendations[1].state = u"Done"_s;
    EXPECT_THAT(tests::wordsOf(report::townStrategy(source, kStrategyWords)), Not(Contains(isNeed)));
}

TEST(TownStrategyDocument, AFarHalfYearDoesNotPrintTheEmptyOnesBefore)
{
    report::StrategySource source = aPlan();
    source.recommendations << aPlannedMeasure(u"H-06"_s, u"Irgendwann"_s, u"2099-H1"_s, {});
    source.recommendations[0].costs.removeLast(); // without running costs the years between are empty
    int tables = 0;
    int years = 0;
    for (const report::Block &block : report::townStrategy(source, kStrategyWords).blocks)
        if (const auto *table = std::get_if<report::Table>(&block)) {
            tables += table->columns.value(1).title.contains(u" / 20"_s);
            if (table->columns.value(0).title == u"Jahr"_s) years = static_cast<int>(table->rows.size());
        }
    EXPECT_EQ(tables, 2) << "from 2026 and in 2099";
    EXPECT_EQ(years, 2) << "2026 and 2027 cost something";
}

TEST(TownStrategyDocument, PercentSignsInWhatPeopleWroteStay)
{
    report::StrategySource source = aPlan();
    source.findings[1].text = u"Siehe https://x.de?a=%2Fb%1"_s;
    source.names[u"amt50"_s] = u"Soziales %2"_s;
    const QStringList words = tests::wordsOf(report::townStrategy(source, kStrategyWords));
    EXPECT_THAT(words, Contains(u"Siehe https://x.de?a=%2Fb%1 (4-mal genannt)"_s));
    EXPECT_THAT(words, Contains(u"Prozesse ohne Bewertung des Reifegrads: Soziales %2 (3 von 4); Tiefbau (1 von 2)"_s));
}

TEST(PartialStrategyDocument, CoversThreeYearsAndNamesWhatLiesOutside)
{
    report::StrategySource source = aPlan();
    source.area = u"Soziales"_s;
    source.recommendations << aPlannedMeasure(u"H-05"_s, u"Später"_s, u"2029-H1"_s, {});
    const report::Document document = report::partialStrategy(source, kStrategyWords);
    const QStringList words = tests::wordsOf(document);
    EXPECT_EQ(chaptersIn(document),
              (QStringList{u"Zielbild"_s, u"Handlungsfelder"_s, u"Fahrplan"_s, u"Handlungsempfehlungen"_s,
                           u"Kostengrößen"_s, u"Veränderung und Qualifizierung"_s,
                           u"Zusammenarbeit mit anderen Kommunen"_s, u"Finanzielles Risiko"_s, u"Was noch fehlt"_s}));
    EXPECT_THAT(words, Contains(u"Zeitraum: 1. Halbjahr 2026 bis 2. Halbjahr 2028"_s));
    EXPECT_THAT(words, Contains(u"H-05 Später – 1. Halbjahr 2029"_s));
    EXPECT_THAT(words, Contains(u"H-02 Schulung |  | Soziales, Tiefbau | 1. Halbjahr 2027 | wird gebraucht"_s))
        << "a need";
    for (const QString &each : words)
        EXPECT_FALSE(each.contains(u"8.000"_s) || each.contains(u"der Strich ist das Budget"_s))
            << "the budget is for all units: " << each.toStdString();
}

TEST(MilestoneList, SaysWhatIsReachedOpenAndOverdue)
{
    report::StrategySource source = aPlan();
    source.recommendations[1].state = u"Done"_s;
    source.recommendations[1].measuredEffect = u"Alle geschult."_s;
    const QStringList words = tests::wordsOf(report::milestoneList(source, kStrategyWords));
    for (const QString &expected :
         {u"Erreichte Meilensteine: 1 von 3"_s, u"Vertrag | 01.03.2026 | erreicht am 20.02.2026"_s,
          u"Angebote | 10.03.2026 | überfällig"_s, u"Abnahme | 01.11.2026 | offen"_s,
          u"H-02 Schulung | 1. Halbjahr 2027 | Alle geschult."_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    EXPECT_THAT(words, Not(Contains(testing::Truly([](const QString &each) { return each.startsWith(u"H-01"_s); }))));
}
