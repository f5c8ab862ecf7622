// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"

#include "report/writtenfile.h"

#include <QRegularExpression>
#include <thread>

using namespace staffelstab;
using namespace Qt::StringLiterals;

namespace
{

class PdfFile : public testing::Test
{
  protected:
    void write(const report::Document &document) { m_file.emplace(u"h.pdf"_s, report::toPdf(document, {})); }
    QString path() const { return m_file->path(u"h.pdf"_s); }

    /// The text of each page as it stands there.
    QStringList pages() const
    {
        const auto text = tests::outputOf(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
        QStringList result = QString::fromUtf8(text.value_or(QByteArray())).split(u'\f');
        result.removeLast();
        return result;
    }
    int pageWith(const QString &text) const
    {
        const QStringList all = pages();
        for (qsizetype i = 0; i < all.size(); ++i)
            if (all[i].contains(text)) return static_cast<int>(i) + 1;
        return 0;
    }
    /// The whole file in a form that can be read.
    QString opened() const
    {
        return QString::fromLatin1(
            tests::outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(), u"-"_s})
                .value_or(QByteArray()));
    }

  private:
    std::optional<tests::WrittenFile> m_file;
};

} // namespace

TEST_F(PdfFile, IsSound)
{
    STAFFELSTAB_NEEDS_PROGRAM("qpdf");
    write(tests::aDocument(3, 60));
    const QByteArray verdict = tests::outputOf(u"qpdf"_s, {u"--check"_s, path()}).value_or(QByteArray());
    EXPECT_TRUE(verdict.contains("No syntax or stream encoding errors found")) << verdict.toStdString();
}

TEST_F(PdfFile, PagesOfTheContentsAreThoseOfTheChapters)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    write(tests::aDocument(4, 60));
    const QString contents = pages().front();
    for (int chapter = 1; chapter <= 4; ++chapter) {
        const QString title = u"Prozess Nummer %1"_s.arg(chapter);
        const auto entry = QRegularExpression(title + u"\\s+(\\d+)"_s).match(contents);
        ASSERT_TRUE(entry.hasMatch()) << contents.toStdString();
        const QString page = pages().value(entry.captured(1).toInt() - 1);
        EXPECT_TRUE(page.contains(title + u'\n')) << page.toStdString();
    }
}

TEST_F(PdfFile, EveryPageHasItsNumberAndTheFooter)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    write(tests::aDocument(2, 80));
    const QStringList all = pages();
    ASSERT_GT(all.size(), 4);
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(all[i].contains(u"Seite %1 von %2"_s.arg(i + 1).arg(all.size()))) << i;
        EXPECT_TRUE(all[i].contains(u"Stand 26.11.2026"_s)) << i;
    }
}

TEST_F(PdfFile, TheHeadOfATableIsRepeatedAndEveryRowStandsOnce)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    write(tests::aDocument(1, 120));
    const QStringList all = pages();
    int heads = 0;
    for (const QString &page : all)
        heads += page.contains(QRegularExpression(u"Nr\\.\\s+Schritt\\s+Wer"_s));
    EXPECT_EQ(heads, pageWith(u"Antrag Nummer 120 auf"_s) - pageWith(u"Antrag Nummer 1 auf"_s) + 1);
    const QString text = all.join(u' ');
    for (int row = 1; row <= 120; ++row)
        EXPECT_EQ(text.count(u"Antrag Nummer %1 auf"_s.arg(row)), 1) << row;
}

TEST_F(PdfFile, ARowIsNotTorn)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    report::Table table{{}, {{u"A"_s, 1}, {u"B"_s, 1}}, {}};
    for (int row = 0; row < 40; ++row)
        table.rows << QList<report::Text>{u"a%1\nb%1\nc%1\nd%1\ne%1\nf%1\ng"_s.arg(row), QString::number(row)};
    document.blocks << table;
    write(document);
    const QStringList all = pages();
    ASSERT_GT(all.size(), 3);
    for (const QString &page : all)
        for (int row = 0; row < 40; ++row)
            EXPECT_EQ(page.contains(QRegularExpression(u"\\ba%1\\b"_s.arg(row))),
                      page.contains(QRegularExpression(u"\\bf%1\\b"_s.arg(row))))
                << row;
}

TEST_F(PdfFile, ARowHigherThanAPageGoesOnOnTheNext)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    QString lines;
    for (int line = 0; line < 150; ++line)
        lines += u"Zeile %1 hier\n"_s.arg(line);
    document.blocks << report::Table{{}, {{u"A"_s, 1}, {u"B"_s, 1}}, {{lines, u"kurz"_s}}};
    write(document);
    const QString text = pages().join(u' ');
    for (int line = 0; line < 150; ++line)
        EXPECT_EQ(text.count(u"Zeile %1 hier"_s.arg(line)), 1) << line;
}

TEST_F(PdfFile, AHeadingIsNeverTheLastLineOfAPage)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    for (int i = 0; i < 60; ++i) {
        document.blocks << report::Heading{1, u"Teil %1 oben"_s.arg(i), {}}
                        << report::Heading{2, u"Teil %1 unten"_s.arg(i), {}};
        report::Table table{{}, {{u"Spalte"_s, 1}}, {{u"Zeile der Tabelle %1"_s.arg(i)}}};
        if (i % 2)
            document.blocks << table;
        else
            document.blocks << report::Paragraph{QString(u"Wort "_s).repeated(20 + i * 7) + u"Ende"_s};
    }
    write(document);
    const QStringList all = pages();
    ASSERT_GT(all.size(), 5);
    for (QString page : all) {
        page = page.left(page.indexOf(u"Seite "_s)).trimmed();
        EXPECT_FALSE(page.section(u'\n', -1).contains(u"Teil"_s)) << page.right(200).toStdString();
    }
    for (int i = 0; i < 60; ++i)
        for (const QString &page : all)
            EXPECT_EQ(page.contains(u"Teil %1 oben"_s.arg(i)), page.contains(u"Teil %1 unten"_s.arg(i))) << i;
}

TEST_F(PdfFile, AWideTableFitsThePage)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    report::Table table{{}, {}, {{}, {}}};
    for (int i = 0; i < 12; ++i) {
        table.columns << report::Column{u"Spalte%1"_s.arg(i), 1};
        table.rows[0] << report::Text(u"Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"_s);
        table.rows[1] << report::Text(u"kurz%1"_s.arg(i));
    }
    document.blocks << table;
    write(document);
    const QByteArray boxes = tests::outputOf(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s}).value_or(QByteArray());
    static const QRegularExpression word(u"xMax=\"([0-9.]+)\"[^>]*>(kurz11|[^<]*)<"_s);
    bool isLastSeen = false;
    auto match = word.globalMatch(QString::fromUtf8(boxes));
    while (match.hasNext()) {
        const auto found = match.next();
        EXPECT_LE(found.captured(1).toDouble(), 595.3 - 56.6) << found.captured(2).toStdString(); // A4 less 20 mm
        isLastSeen |= found.captured(2) == u"kurz11";
    }
    EXPECT_TRUE(isLastSeen);
}

TEST_F(PdfFile, AWordWithoutEndIsBroken)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    document.blocks << report::Paragraph{QString(2000, u'x') + u"ende"_s};
    write(document);
    EXPECT_TRUE(pages().join(QString()).remove(QRegularExpression(u"\\s"_s)).contains(u"xende"_s));
}

TEST_F(PdfFile, HasBookmarksLinksAndItsLanguage)
{
    STAFFELSTAB_NEEDS_PROGRAM("qpdf");
    write(tests::aDocument(3, 5));
    const QString file = opened();
    EXPECT_EQ(file.count(u"/Subtype /Link"_s), 6);          // contents and one cross-reference of each of 3 chapters
    EXPECT_EQ(file.count(u"/Title "_s), 1 + 1 + 1 + 3 * 3); // of the file; title, contents, 3 headings a chapter
    EXPECT_TRUE(file.contains(u"/PageMode /UseOutlines"_s));
    EXPECT_TRUE(file.contains(u"/Lang (de)"_s));
}

TEST_F(PdfFile, TextOfPeopleCanBeCopiedAsItWasTyped)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    write(tests::aDocument(1, 1));
    const QString text = pages().join(u'\n');
    EXPECT_TRUE(text.contains(u"<img src=http://boese.example/x.png> & \"Amt\""_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Vollständigkeit prüfen"_s));
}

TEST_F(PdfFile, APictureGoesOnOverThePagesAndEveryStepIsThereOnce)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    report::Document document = tests::titled(u"T"_s);
    document.blocks << report::Heading{1, u"Ablaufbild"_s, {}} << tests::aPicture(25);
    write(document);
    const QStringList all = pages();
    EXPECT_GT(all.size(), 2);
    const QString text = all.join(u' ').simplified();
    for (int step = 1; step <= 25; ++step)
        EXPECT_EQ(text.count(QRegularExpression(u"\\b%1 Bildschritt"_s.arg(step))), 1) << step;
    EXPECT_EQ(text.count(u"Kasse"_s), 1) << "the heads stand above the first row";
}

TEST_F(PdfFile, CanBeMadeOnAnotherThread)
{
    QByteArray bytes;
    std::thread([&] { bytes = report::toPdf(tests::aDocument(2, 10), {}); }).join();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
}

TEST_F(PdfFile, AnEmptyDocumentIsOnePage)
{
    STAFFELSTAB_NEEDS_PROGRAM("pdftotext");
    write(tests::titled(u"Leer"_s));
    EXPECT_EQ(pages().size(), 1);
}

TEST_F(PdfFile, CanBeStoppedWhileItIsLaidOutAndWhileItIsPainted)
{
    const tests::StopAt never{1'000'000};
    report::toPdf(tests::aDocument(6, 3), never);
    ASSERT_EQ(*never.reports, 6 + 7); // 6 chapters laid out, 7 pages painted
    for (const int stop : {1, 4, 9, 13})
        EXPECT_EQ(tests::failureOf([&] { report::toPdf(tests::aDocument(6, 3), tests::StopAt{stop}); }),
                  ErrorCode::Cancelled);
}
