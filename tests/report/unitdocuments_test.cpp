// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"

#include "report/sheets.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace
{

const report::Words kGermanWords(u"de"_s);

report::UnitSource unitWith(const QList<report::SheetSource> &sheets)
{
    return {u"Amt für Soziales"_s, tests::kDay, sheets, tests::someNames(), {}};
}

} // namespace

TEST(HandbookDocument, HoldsTheSheetAsAReaderAsks)
{
    const report::Document document = report::handbook(unitWith({tests::aSheet()}), kGermanWords);
    const QStringList words = tests::wordsOf(document);

    EXPECT_EQ(document.title, u"Prozesshandbuch"_s);
    EXPECT_EQ(document.subtitle, u"Amt für Soziales"_s);
    EXPECT_EQ(document.footer, u"Stand 15.03.2026"_s);
    for (
        const QString &expected :
        {u"Prüft den Anspruch."_s, u"Verantwortliche Stelle: Sachbearbeitung Wohngeld"_s,
         u"Vertretung: Sachbearbeitung Bildung"_s, u"Version: 2.1"_s, u"Prüfstand: geprüft, geprüft am 05.01.2026"_s,
         u"01 | Antrag prüfen\nAkte einmal ganz durchblättern.\nweiter mit 02 Bescheid erlassen |  | Papier → Fachverfahren\nWohngeld-Fachverfahren"_s,
         u"02 | Bescheid erlassen | Leitung | "_s, u"6 Wochen · intern · bis zum Bescheid"_s,
         u"monatlich: Auslaufliste"_s, u"Umzug im Monat\nAnteilig rechnen."_s, u"Jobcenter\nDienstags nicht."_s,
         u"Schlüssel Aktenraum"_s, u"Abschlag von Hand anweisen."_s, u"Wohngeldgesetz"_s, u"Entscheidungsregeln"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    // 8 title and purpose, 6 one described step, 6 pitfalls, 8 deadlines, 5 law, 5 fallback, 6 owner,
    // 8 resources (the procedure of a step); participants need both and count nothing
    EXPECT_THAT(words, Contains(u"Vollständigkeit: 52 von 100 Punkten"_s));
}

TEST(HandbookDocument, LeavesOutWhatIsPersonal)
{
    for (const QString &words : tests::wordsOf(report::handbook(unitWith({tests::aSheet()}), kGermanWords)))
        EXPECT_FALSE(words.contains(u"Frühstücksrunde"_s)) << words.toStdString();
}

TEST(HandbookDocument, EachProcessIsAChapterOfTheContents)
{
    report::SheetSource other;
    other.process.id = idFromKey(u"b"_s);
    other.process.name = u"Wohngeld zurückfordern"_s;
    report::SheetSource first = tests::aSheet();
    first.process.links = {{other.process.id, u"Successor"_s}};
    auto unit = unitWith({first, other});
    unit.names.insert(other.process.id, other.process.name);
    const report::Document document = report::handbook(unit, kGermanWords);

    EXPECT_EQ(document.contentsDepth, 1);
    EXPECT_EQ(std::ranges::count_if(document.blocks,
                                    [](const auto &b) { return std::holds_alternative<report::PageBreak>(b); }),
              2);
    bool isLinked = false;
    for (const report::Block &block : document.blocks)
        if (const auto *list = std::get_if<report::Listing>(&block))
            isLinked |= list->items.contains(
                report::Text(u"Folgeprozess: Wohngeld zurückfordern"_s, u"r-"_s + other.process.id));
    EXPECT_TRUE(isLinked);
}

TEST(HandbookDocument, ShowsTheStepsAsAPictureWithWordsForWhoDoesNotSeeIt)
{
    const report::Document document = report::handbook(unitWith({tests::aSheet()}), kGermanWords);
    const report::Picture *picture = nullptr;
    for (const report::Block &block : document.blocks)
        if (const auto *each = std::get_if<report::Picture>(&block)) picture = each;
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->flow.boxes.size(), 2);
    EXPECT_EQ(picture->description, u"Ablaufbild von „Wohngeld bewilligen“; die Schritte stehen darüber in Worten."_s);
}

TEST(SheetDocument, IsTheChapterAlone)
{
    const report::Document document = report::sheetDocument(unitWith({tests::aSheet()}), kGermanWords);
    EXPECT_EQ(document.subtitle, u"Prozessblatt"_s);
    EXPECT_EQ(document.contentsDepth, 0);
    EXPECT_EQ(tests::headingsOf(document).front(), u"Schritte"_s);
    EXPECT_THAT(tests::wordsOf(document), Contains(u"Prüft den Anspruch."_s));
}

TEST(HandbookDocument, SpeaksEnglishToo)
{
    const report::Document document = report::handbook(unitWith({tests::aSheet()}), report::Words(u"en"_s));
    EXPECT_EQ(document.language, u"en"_s);
    EXPECT_THAT(tests::headingsOf(document), Contains(u"Pitfalls and exceptions"_s));
    EXPECT_THAT(tests::headingsOf(report::handbook(unitWith({}), report::Words(u"en"_s))), testing::IsEmpty());
}

TEST(EmergencyFolderDocument, SaysWhoStandsInAndWhatIsNotWrittenDown)
{
    report::SheetSource bare;
    bare.process.name = u"Märkte festsetzen"_s;
    const QStringList words = tests::wordsOf(report::emergencyFolder(unitWith({tests::aSheet(), bare}), kGermanWords));

    for (const QString &expected :
         {u"Notfallordner"_s, u"Sachbearbeitung Bildung"_s, u"Abschlag von Hand anweisen."_s,
          u"Jobcenter\nDienstags nicht."_s, u"Schlüssel Aktenraum"_s, u"Wohngeld-Fachverfahren"_s})
        EXPECT_THAT(words, Contains(expected)) << expected.toStdString();
    // of the second one neither deputies, fallback, deadlines, contacts nor places
    EXPECT_EQ(words.count(u"Darüber ist noch nichts aufgeschrieben."_s), 5);
}

TEST(EmergencyFolder, BeginsWithWhomToCallWhenThingsAreOnFire)
{
    report::UnitSource unit = unitWith({tests::aSheet()});
    const auto item = [](const QString &kind, const QString &title, const QStringList &tags) {
        KnowledgeItem known;
        known.kind = kind;
        known.title = title;
        known.tags = tags;
        return known;
    };
    unit.knowledge = {item(u"Contact"_s, u"Kita-Leitung"_s, {}),
                      item(u"Contact"_s, u"Rechenzentrum, Frau Lindner"_s, {u"Notfallkontakt"_s}),
                      item(u"Location"_s, u"Laufwerk K"_s, {})};
    const QStringList words = tests::wordsOf(report::emergencyFolder(unit, kGermanWords));
    const auto at = [&](const QString &line) { return words.indexOf(line); };
    ASSERT_GE(at(u"Rechenzentrum, Frau Lindner"_s), 0);
    EXPECT_LT(at(u"Rechenzentrum, Frau Lindner"_s), at(u"Kita-Leitung"_s));
    EXPECT_LT(at(u"Kita-Leitung"_s), at(u"Laufwerk K"_s));
    EXPECT_LT(at(u"Laufwerk K"_s), words.indexOf(u"Abschlag von Hand anweisen."_s)) << "before the processes";
}

TEST(ProofDocument, CountsWhatIsCompleteAndChecked)
{
    report::SheetSource second = tests::aSheet();
    second.reviewState = u"Draft"_s;
    second.process.checkedAt = {};
    second.process.version.clear();
    second.process.revision = 7;
    second.completeness.points = 80;
    const QStringList words =
        tests::wordsOf(report::proofOfDocumentation(unitWith({tests::aSheet(), second}), kGermanWords));

    EXPECT_THAT(words, Contains(u"Prozesse: 2"_s));
    EXPECT_THAT(words, Contains(u"davon vollständig: 1"_s)); // 80 points are complete, 52 are not
    EXPECT_THAT(words, Contains(u"davon geprüft: 1"_s));
    EXPECT_THAT(
        words,
        Contains(
            u"Wohngeld bewilligen | Sachbearbeitung Wohngeld | 2 | 52 von 100 Punkten | geprüft, geprüft am 05.01.2026 | 2.1"_s));
    EXPECT_THAT(
        words,
        Contains(u"Wohngeld bewilligen | Sachbearbeitung Wohngeld | 2 | 80 von 100 Punkten | Entwurf | Fassung 7"_s));
}
