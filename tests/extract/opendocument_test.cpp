// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/files.h"

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

FileText openText(const QByteArray &body, const QByteArray &styles = {})
{
    return extracted(openDocument(openDocumentBody("<office:text>" + body + "</office:text>", styles)));
}

TEST(OpenText, MakesOneBlankOfManyAndTakesWantedOnes)
{
    EXPECT_EQ(textsOf(openText("<text:h>Satzung</text:h><text:p>eins \n  <text:span> zwei</text:span><text:tab/>drei"
                               "<text:s/><text:s/>vier<text:line-break/>fünf</text:p>")),
              QStringList{u"Satzung\neins zwei\tdrei  vier\nfünf"_s});
}

TEST(OpenText, HasPagesWhereTheWriterKeptThemAndWhereAStyleBreaks)
{
    const FileText file =
        openText("<text:p text:style-name='First'>eins</text:p><text:p>noch<text:soft-page-break/>zwei</text:p>"
                 "<text:p text:style-name='Break'>drei</text:p>",
                 "<style:style style:name='Break'><style:paragraph-properties fo:break-before='page'/></style:style>"
                 "<style:style style:name='First' style:master-page-name='Standard'/>");

    EXPECT_EQ(file.division, Division::Pages);
    EXPECT_EQ(labelsOf(file), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"eins\nnoch"_s, u"zwei"_s, u"drei"_s}));
}

TEST(OpenText, PutsNotesAndCommentsBehindAndLeavesOutWhatWasDeleted)
{
    EXPECT_EQ(textsOf(openText(
                  "<text:tracked-changes><text:changed-region><text:deletion><text:p>alt</text:p></text:deletion>"
                  "</text:changed-region></text:tracked-changes><text:p>Hund<text:note><text:note-citation>1"
                  "</text:note-citation><text:note-body><text:p>nur große</text:p></text:note-body></text:note>esteuer"
                  "<office:annotation><dc:creator>Frau A</dc:creator><dc:date>2026</dc:date><text:p>prüfen</text:p>"
                  "</office:annotation> am <text:date>3.5.</text:date></text:p>")),
              QStringList{u"Hundesteuer am 3.5.\n\nnur große\n\nprüfen"_s});
}

TEST(OpenSheets, AreAPageEachWithCellsByRows)
{
    const FileText file = extracted(openDocument(openDocumentBody(
        "<office:spreadsheet><table:table "
        "table:name='Gebühren'><table:table-row><table:table-cell><text:p>Hund</text:p>"
        "</table:table-cell><table:table-cell/><table:table-cell><text:p>60,00</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='16000'/></table:table-row></table:table>"
        "<table:table table:name='Leer'/></office:spreadsheet>")));

    EXPECT_EQ(file.division, Division::Sheets);
    EXPECT_EQ(labelsOf(file), (QStringList{u"Gebühren"_s, u"Leer"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"Hund\t\t60,00"_s, u"∅"_s}));
}

TEST(OpenSlides, AreAPageEachWithTheirNotes)
{
    const FileText file =
        extracted(openDocument(openDocumentBody("<office:presentation><draw:page><draw:frame><svg:desc>Foto vom "
                                                "Rathaus</svg:desc><text:p>Eins</text:p></draw:frame>"
                                                "<presentation:notes><text:p>langsam</text:p></presentation:notes></"
                                                "draw:page><draw:page/></office:presentation>")));

    EXPECT_EQ(file.division, Division::Slides);
    EXPECT_EQ(textsOf(file), (QStringList{u"Foto vom Rathaus\nEins\n\nlangsam"_s, u"∅"_s}));
}

TEST(OpenDocument, WithAPasswordSaysSo)
{
    EXPECT_EQ(extracted(openDocument("garbage", "<m><manifest:encryption-data/></m>")).state, State::Protected);
}

TEST(OpenDocument, AsOneXmlFileIsReadTheSameWay)
{
    const QByteArray flat = openDocumentBody("<office:text><text:p>Satzung</text:p></office:text>")
                                .replace("office:document-content", "office:document");

    EXPECT_EQ(textsOf(extracted("<?xml version='1.0'?>" + flat)), QStringList{u"Satzung"_s});
}

TEST(OpenDocument, WithADocumentTypeIsRefused)
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + openDocumentBody("<office:text/>");

    EXPECT_EQ(extracted(openDocument(bomb)).state, State::Damaged);
}

TEST(OpenDocument, NestedBeyondMeasureIsRefused)
{
    const QByteArray deep = QByteArray("<text:p>").repeated(300) + QByteArray("</text:p>").repeated(300);

    EXPECT_EQ(openText(deep).state, State::Limit);
}

} // namespace
} // namespace staffelstab::tests
