// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/files.h"
#include "extract/spreadsheetdates.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::Division;
using extract::extracted;
using extract::FileText;
using extract::State;

TEST(WordDocument, IsOnePieceWherePagesWereNotKept)
{
    const FileText file = extracted(wordFile("<w:p><w:r><w:t>Satzung</w:t></w:r></w:p><w:p><w:r><w:t>§ 1</w:t><w:tab/>"
                                             "<w:t>Steuer</w:t><w:br/><w:t>satz</w:t></w:r></w:p>"));

    EXPECT_EQ(file.state, State::Text);
    EXPECT_EQ(file.division, Division::None);
    EXPECT_EQ(textsOf(file), QStringList{u"Satzung\n§ 1\tSteuer\nsatz"_s});
}

TEST(WordDocument, BreaksWherePagesBeganWhenItWasLastLaidOut)
{
    const FileText file = extracted(wordFile(
        "<w:p><w:r><w:t>eins</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r></w:p>"));

    EXPECT_EQ(file.division, Division::Pages);
    EXPECT_EQ(labelsOf(file), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"eins"_s, u"zwei"_s}));
}

TEST(WordDocument, TakesWhatReadersSeeAndLeavesOutWhatWasDeleted)
{
    const FileText file = extracted(wordFile(
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:ins><w:r><w:t>neu</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"));

    EXPECT_EQ(textsOf(file), QStringList{u"neu"_s});
}

TEST(WordDocument, PutsCellsOfARowBesideEachOther)
{
    const FileText file = extracted(wordFile(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hund</w:t></w:r></w:p><w:p><w:r><w:t>erster</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>60 €</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Ende</w:t></w:r></w:p>"));

    EXPECT_EQ(textsOf(file), QStringList{u"Hund erster\t60 €\nEnde"_s});
}

TEST(WordDocument, KeepsNotesOnTheirPageAndHeadersOnce)
{
    const FileText file = extracted(
        wordFile("<w:p><w:r><w:t>eins</w:t><w:footnoteReference w:id='2'/></w:r></w:p>"
                 "<w:p><w:r><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r></w:p>",
                 {{u"word/_rels/document.xml.rels"_s,
                   relations(relation("a", "footnotes", "footnotes.xml") + relation("b", "header", "header1.xml") +
                             relation("c", "hyperlink", "../../etc/passwd"))},
                  {u"word/footnotes.xml"_s, "<w:footnotes xmlns:w='urn:w'><w:footnote w:id='2'><w:p><w:r><w:t>nur "
                                            "gefährliche</w:t></w:r></w:p></w:footnote></w:footnotes>"},
                  {u"word/header1.xml"_s, "<w:hdr xmlns:w='urn:w'><w:p><w:r><w:t>Kopf</w:t></w:r></w:p></w:hdr>"}}));

    EXPECT_EQ(textsOf(file), (QStringList{u"Kopf\neins\n\nnur gefährliche"_s, u"zwei"_s}));
}

TEST(WordDocument, TakesATextBoxOnceThoughItIsWrittenTwice)
{
    const QByteArray box = "<w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent>";
    const FileText file = extracted(wordFile("<w:p><w:r><AlternateContent><Choice>" + box + "</Choice><Fallback>" +
                                             box + "</Fallback></AlternateContent></w:r></w:p>"));

    EXPECT_EQ(textsOf(file), QStringList{u"Kasten"_s});
}

TEST(Workbook, IsAPageForEachSheetHiddenOnesAsWell)
{
    const FileText file = extracted(officeFile(
        u"xl/workbook.xml"_s,
        {{u"xl/workbook.xml"_s,
          "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='Gebühren' sheetId='1' "
          "r:id='r2'/><sheet name='Alt' state='hidden' sheetId='2' r:id='r1'/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          relations(relation("r1", "worksheet", "worksheets/b.xml") + relation("r2", "worksheet", "worksheets/a.xml") +
                    relation("r3", "sharedStrings", "sharedStrings.xml") + relation("r4", "styles", "styles.xml"))},
         {u"xl/sharedStrings.xml"_s,
          "<sst><si><t>Hund</t></si><si><r><t>Ers</t></r><r><t>atz</t></r><rPh><t>x</t></rPh></si></sst>"},
         {u"xl/styles.xml"_s, "<styleSheet><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                              "<xf numFmtId='14'/></cellXfs></styleSheet>"},
         {u"xl/worksheets/a.xml"_s, "<worksheet><sheetData><row><c t='s'><v>0</v></c><c "
                                    "t='s'><v>1</v></c><c><v>1234.5</v></c><c s='1'><v>45000</v>"
                                    "</c></row><row><c t='inlineStr'><is><t>da</t></is></c><c "
                                    "t='e'><v>#REF!</v></c></row></sheetData></worksheet>"},
         {u"xl/worksheets/b.xml"_s, "<worksheet><sheetData/></worksheet>"},
         {u"xl/worksheets/_rels/a.xml.rels"_s, relations(relation("c", "comments", "../comments1.xml"))},
         {u"xl/comments1.xml"_s,
          "<comments><commentList><comment><text><r><t>nur 2026</t></r></text></comment></commentList></comments>"}}));

    EXPECT_EQ(file.division, Division::Sheets);
    EXPECT_EQ(labelsOf(file), (QStringList{u"Gebühren"_s, u"Alt"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"Hund\tErsatz\t1234,5\t15.03.2023\nda\nnur 2026"_s, u"∅"_s}));
}

// 30.12.1899 + 45,000 days = 15.03.2023; 0.75 of a day = 18:00; 01.01.1904 + 43,538 = the same day (1,462 days less).
TEST(WorkbookDay, IsCountedFromTheEpochOfTheWorkbook)
{
    EXPECT_EQ(extract::dateText(45'000, false), u"15.03.2023"_s);
    EXPECT_EQ(extract::dateText(43'538, true), u"15.03.2023"_s);
    EXPECT_EQ(extract::dateText(45'000.75, false), u"15.03.2023 18:00"_s);
    EXPECT_EQ(extract::dateText(0.5, false), u"12:00"_s);
    EXPECT_EQ(extract::dateText(1e300, false), QString());
    EXPECT_EQ(extract::dateText(-1, false), QString());
}

TEST(WorkbookDay, IsToldByTheFormatOfItsCell)
{
    EXPECT_TRUE(extract::isDateFormat(14, {}));
    EXPECT_TRUE(extract::isDateFormat(164, u"[$-407]d. mmmm yyyy;@"_s));
    EXPECT_FALSE(extract::isDateFormat(2, {}));
    EXPECT_FALSE(extract::isDateFormat(164, u"#,##0.00 \"Tsd\""_s));
    EXPECT_FALSE(extract::isDateFormat(164, u"[Red]0.00"_s));
    EXPECT_FALSE(extract::isDateFormat(164, u"General"_s));
}

TEST(Presentation, FollowsTheOrderOfItsSlidesWithNotesAndWithoutNumbers)
{
    const FileText file = extracted(officeFile(
        u"ppt/presentation.xml"_s,
        {{u"ppt/presentation.xml"_s,
          "<p:presentation xmlns:p='urn:p' xmlns:r='http://x/relationships'><p:sldIdLst>"
          "<p:sldId id='256' r:id='r2'/><p:sldId id='257' r:id='r1'/></p:sldIdLst></p:presentation>"},
         {u"ppt/_rels/presentation.xml.rels"_s,
          relations(relation("r1", "slide", "slides/slide1.xml") + relation("r2", "slide", "slides/slide2.xml"))},
         {u"ppt/slides/slide1.xml"_s, "<s xmlns:a='urn:a'><a:p><a:r><a:t>Ende</a:t></a:r></a:p></s>"},
         {u"ppt/slides/slide2.xml"_s, "<s xmlns:a='urn:a'><a:p><a:r><a:t>Anfang</a:t></a:r></a:p></s>"},
         {u"ppt/slides/_rels/slide2.xml.rels"_s, relations(relation("n", "notesSlide", "../notesSlides/n.xml"))},
         {u"ppt/notesSlides/n.xml"_s, "<n xmlns:a='urn:a'><a:p><a:r><a:t>langsam</a:t></a:r><a:fld "
                                      "type='slidenum'><a:t>7</a:t></a:fld></a:p></n>"}}));

    EXPECT_EQ(file.division, Division::Slides);
    EXPECT_EQ(labelsOf(file), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"Anfang\nlangsam"_s, u"Ende"_s}));
}

} // namespace
} // namespace staffelstab::tests
