// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlfile.h"

#include "report/writtenfile.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace staffelstab;
using namespace Qt::StringLiterals;

namespace
{

QString htmlOf(const report::Document &document) { return QString::fromUtf8(report::toHtml(document, {})); }

/// The writer's HTML is XML too, so every reader of XML sees its structure.
struct Structure {
    QStringList headings;
    QSet<QString> ids;
    QStringList targets;
    int scopedHeads = 0;
    int cells = 0;
};

Structure structureOf(const QString &html)
{
    Structure found;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QString id = xml.attributes().value("id"_L1).toString();
        if (!id.isEmpty()) {
            EXPECT_FALSE(found.ids.contains(id)) << id.toStdString();
            found.ids << id;
        }
        if (xml.name() == u"a") found.targets << xml.attributes().value("href"_L1).mid(1).toString();
        if (xml.name() == u"th" && xml.attributes().value("scope"_L1) == u"col") ++found.scopedHeads;
        if (xml.name() == u"td") ++found.cells;
        if (xml.name().size() == 2 && xml.name()[0] == u'h' && xml.name()[1].isDigit())
            found.headings << xml.name().toString();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return found;
}

} // namespace

TEST(HtmlFile, HasOneTitleHeadingsWithoutGapsAndHeadsOfColumns)
{
    const Structure found = structureOf(htmlOf(tests::aDocument(2, 3)));

    EXPECT_EQ(found.headings, (QStringList{u"h1"_s, u"h2"_s, u"h2"_s, u"h3"_s, u"h3"_s, u"h2"_s, u"h3"_s, u"h3"_s}));
    EXPECT_EQ(found.scopedHeads, 6); // 2 tables of 3 columns
    EXPECT_EQ(found.cells, 18);      // 2 tables of 3 rows
}

TEST(HtmlFile, EveryLinkHasItsTarget)
{
    const Structure found = structureOf(htmlOf(tests::aDocument(3, 1)));

    EXPECT_EQ(found.targets.size(), 6); // contents and one cross-reference of each of 3 chapters
    for (const QString &target : found.targets)
        EXPECT_TRUE(found.ids.contains(target)) << target.toStdString();
}

TEST(HtmlFile, NamesItsLanguageAndLoadsNothing)
{
    report::Document document = tests::aDocument(1, 1);
    document.language = u"en"_s;
    const QString html = htmlOf(document);

    EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html><html lang=\"en\">"_s));
    EXPECT_TRUE(html.contains(u"default-src 'none'"_s));
    for (const QString &never : {u"<img"_s, u"<script"_s, u"<link"_s, u"url("_s})
        EXPECT_FALSE(html.contains(never)) << never.toStdString();
}

TEST(HtmlFile, ShowsTextOfPeopleAsText)
{
    const QString html = htmlOf(tests::aDocument(1, 1));

    EXPECT_TRUE(html.contains(u"&lt;img src=http://boese.example/x.png&gt; &amp;"_s));
    EXPECT_TRUE(html.contains(u"Zeile eins<br/>Zeile zwei"_s));
    EXPECT_TRUE(html.contains(tests::kRightToLeft));
}

TEST(HtmlFile, ControlCharactersLeaveAReadableFile)
{
    report::Document document;
    document.title = u"a\u0001b\u0000c"_s;
    document.blocks << report::Paragraph{QString(QChar(0xd800)) + u"halb"_s};

    EXPECT_EQ(structureOf(htmlOf(document)).headings, QStringList{u"h1"_s});
}

TEST(HtmlFile, NestsTheContentsByLevel)
{
    using report::Heading;
    report::Document document = tests::titled(u"T"_s);
    document.contentsDepth = 3;
    document.blocks << Heading{1, u"A"_s, u"a"_s} << Heading{2, u"B"_s, u"b"_s} << Heading{3, u"C"_s, u"c"_s}
                    << Heading{1, u"D"_s, u"d"_s};
    const QString html = htmlOf(document);

    EXPECT_TRUE(
        html.contains(u"<ul><li><a href=\"#a\">A</a><ul><li><a href=\"#b\">B</a><ul><li><a href=\"#c\">C</a></li>"
                      "</ul></li></ul></li><li><a href=\"#d\">D</a></li></ul>"_s))
        << html.toStdString();
}

TEST(HtmlFile, APictureLiesInTheFileAndHasItsWords)
{
    report::Document document = tests::titled(u"T"_s);
    document.blocks << tests::aPicture(3);
    const QString html = htmlOf(document);
    structureOf(html);
    EXPECT_TRUE(html.contains(u"<img alt=\"Ablauf &quot;&lt;img src=http"_s)) << html.toStdString();
    const auto png = QByteArray::fromBase64(html.section(u"base64,"_s, 1).section(u'"', 0, 0).toLatin1());
    EXPECT_TRUE(png.startsWith("\x89PNG"));
}

TEST(HtmlFile, CanBeStopped)
{
    EXPECT_EQ(tests::failureOf([] { report::toHtml(tests::aDocument(9, 1), tests::StopAt{5}); }), ErrorCode::Cancelled);
}
