// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtfile.h"

#include "report/writtenfile.h"
#include "report/zipfile.h"

#include <QSet>
#include <QXmlStreamReader>
#include <zip.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;

namespace
{

QMap<QString, QByteArray> partsOf(const QByteArray &odt)
{
    QMap<QString, QByteArray> parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(odt.constData(), static_cast<zip_uint64_t>(odt.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    EXPECT_NE(archive, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        EXPECT_EQ(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat), 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), bytes.size());
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    if (archive) zip_discard(archive);
    return parts;
}

QString contentOf(const report::Document &document)
{
    return QString::fromUtf8(partsOf(report::toOdt(document, {})).value(u"content.xml"_s));
}

} // namespace

TEST(OdtFile, BeginsWithItsTypeUnpackedAndNamesItsParts)
{
    const QByteArray odt = report::toOdt(tests::aDocument(1, 1), {});

    EXPECT_EQ(odt.mid(30, 8), "mimetype"); // where file managers look, OpenDocument 1.3 part 2, 3.3
    EXPECT_EQ(odt.mid(38, 39), "application/vnd.oasis.opendocument.text");
    EXPECT_EQ(partsOf(odt).keys(), (QStringList{u"META-INF/manifest.xml"_s, u"content.xml"_s, u"meta.xml"_s,
                                                u"mimetype"_s, u"styles.xml"_s}));
}

TEST(OdtFile, EveryPartIsWellFormedAndEveryStyleUsedIsThere)
{
    const auto parts = partsOf(report::toOdt(tests::aDocument(2, 2), {}));
    QSet<QString> made;
    QSet<QString> used;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part.key() == u"mimetype") continue;
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QStringView name = attribute.qualifiedName();
                if (name == u"style:name") made << attribute.value().toString();
                if (name == u"text:style-name" || name == u"table:style-name" || name == u"style:parent-style-name")
                    used << attribute.value().toString();
            }
        }
        EXPECT_FALSE(xml.hasError()) << part.key().toStdString() << xml.errorString().toStdString();
    }
    EXPECT_GT(used.size(), 15);
    EXPECT_EQ(used - made, QSet<QString>());
}

TEST(OdtFile, HeadingsAreHeadingsAndTheContentsPointToThem)
{
    const QString content = contentOf(tests::aDocument(2, 1));

    EXPECT_EQ(content.count(u"<text:h "_s), 6); // one of level 1 and two of level 2 in each chapter
    EXPECT_EQ(content.count(u"text:outline-level=\"2\""_s), 4);
    EXPECT_EQ(content.count(u"<text:bookmark-ref "_s), 2);
    EXPECT_TRUE(content.contains(u"text:ref-name=\"k2\""_s));
    EXPECT_TRUE(content.contains(u"<text:bookmark text:name=\"k2\"/>"_s));
    EXPECT_EQ(content.count(u"<table:table-header-rows>"_s), 2);
}

TEST(OdtFile, KeepsBlanksTabsAndLines)
{
    report::Document document = tests::titled(u"T"_s);
    document.blocks << report::Paragraph{u" a  b\tc\nd"_s};

    EXPECT_TRUE(contentOf(document).contains(
        u"<text:s text:c=\"1\"/>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d"_s))
        << contentOf(document).toStdString();
}

TEST(OdtFile, ShowsTextOfPeopleAsText)
{
    const QString content = contentOf(tests::aDocument(1, 1));

    EXPECT_TRUE(content.contains(u"&lt;img"_s));
    EXPECT_FALSE(content.contains(u"<script"_s));
    EXPECT_TRUE(content.contains(tests::kRightToLeft));
}

TEST(OdtFile, TheSameDocumentGivesTheSameBytes)
{
    EXPECT_EQ(report::toOdt(tests::aDocument(2, 2), {}), report::toOdt(tests::aDocument(2, 2), {}));
}

TEST(OdtFile, APictureLiesInTheContainerAndHasItsWords)
{
    report::Document document = tests::titled(u"T"_s);
    document.blocks << tests::aPicture(3);
    const auto parts = partsOf(report::toOdt(document, {}));
    EXPECT_TRUE(parts.value(u"Pictures/1.png"_s).startsWith("\x89PNG"));
    EXPECT_TRUE(parts.value(u"META-INF/manifest.xml"_s).contains("manifest:full-path=\"Pictures/1.png\""));
    EXPECT_TRUE(parts.value(u"content.xml"_s).contains("xlink:href=\"Pictures/1.png\""));
    EXPECT_TRUE(parts.value(u"content.xml"_s).contains("<svg:desc>Ablauf"));
}

TEST(OdtFile, CanBeStopped)
{
    EXPECT_EQ(tests::failureOf([] { report::toOdt(tests::aDocument(9, 1), tests::StopAt{5}); }), ErrorCode::Cancelled);
}

TEST(OdtFile, LibreOfficeOpensItWithPagesOfTheContents)
{
    STAFFELSTAB_NEEDS_PROGRAM("soffice");
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    const tests::WrittenFile file(u"h.odt"_s, report::toOdt(tests::aDocument(3, 40), {}));
    tests::outputOf(u"soffice"_s, {u"-env:UserInstallation=file://"_s + file.path(u"profile"_s), u"--headless"_s,
                                   u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, file.path({}), file.path(u"h.odt"_s)});
    const QString text = QString::fromUtf8(
        tests::outputOf(u"pdftotext"_s, {u"-layout"_s, file.path(u"h.pdf"_s), u"-"_s}).value_or(QByteArray()));

    EXPECT_TRUE(text.contains(QRegularExpression(u"Prozess Nummer 3[ .]+[5-9]"_s))) << text.left(600).toStdString();
    EXPECT_TRUE(text.contains(u"Antrag Nummer 40 auf"_s));
    EXPECT_TRUE(text.contains(u"<img src=http"_s));
}
