// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/files.h"
#include "extract/pagebuilder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::extracted;
using extract::FileText;
using extract::State;

const QByteArray kMailHead = "From: =?utf-8?q?J=C3=B6rg_Maier?= <maier@rathaus.example>\r\nTo: kita@rathaus.example\r\n"
                             "Subject: =?iso-8859-1?q?Geb=FChren?=\r\nDate: Tue, 03 Nov 2026 09:15:00 +0100\r\n"
                             "MIME-Version: 1.0\r\n";

TEST(Mail, SaysWhoWroteToWhomAndWhat)
{
    const FileText file = extracted(kMailHead + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nBitte pr\xfc"
                                                "fen.\r\n");

    EXPECT_EQ(textsOf(file), QStringList{u"Gebühren\nJörg Maier <maier@rathaus.example>\nkita@rathaus.example\n"
                                         "03.11.2026 09:15\n\nBitte prüfen."_s});
}

TEST(Mail, TakesThePlainFormOfATextAndTheNamesOfFiles)
{
    const FileText file = extracted(
        kMailHead +
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/alternative; "
        "boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nschlicht\r\n--y\r\nContent-Type: "
        "text/html\r\n\r\n<p>bunt</p>\r\n--y--\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: "
        "attachment; filename=\"satzung.pdf\"\r\n\r\nJVBERi0=\r\n--x--\r\n");
    const QString text = textsOf(file).value(0);

    EXPECT_TRUE(text.endsWith(u"schlicht\nsatzung.pdf"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"bunt"_s));
}

TEST(Mail, OfHtmlAloneIsReadAsText)
{
    const FileText file =
        extracted(kMailHead + "Content-Type: text/html\r\n\r\n<style>p{}</style><p>nur &uuml;ber</p>\r\n");

    EXPECT_TRUE(textsOf(file).value(0).endsWith(u"nur über"_s));
}

TEST(Mail, InsideAMailIsReadUntilALimit)
{
    QByteArray mail = kMailHead + "Content-Type: text/plain\r\n\r\ninnen\r\n";
    EXPECT_TRUE(
        textsOf(extracted(kMailHead + "Content-Type: message/rfc822\r\n\r\n" + mail)).value(0).contains(u"innen"_s));
    for (int i = 0; i < 40; ++i)
        mail = kMailHead + "Content-Type: message/rfc822\r\n\r\n" + mail;

    EXPECT_EQ(extracted(mail).state, State::Limit);
}

TEST(PlainText, IsReadInTheEncodingsOfOffices)
{
    EXPECT_EQ(textsOf(extracted("Gebühr")), QStringList{u"Gebühr"_s});
    EXPECT_EQ(textsOf(extracted("Geb\xfchr")), QStringList{u"Gebühr"_s});
    EXPECT_EQ(textsOf(extracted(QByteArray("\xff\xfeG\0\xfc\0", 6))), QStringList{u"Gü"_s});
    EXPECT_EQ(textsOf(extracted("# Titel\n\n\n\n* Punkt")), QStringList{u"# Titel\n\n* Punkt"_s});
}

TEST(PlainText, ThatIsNoneIsOfUnknownKind)
{
    EXPECT_EQ(extracted(QByteArray("\x1f\x8b\x08\0\x01\x02\0\0", 8)).state, State::UnknownKind);
    EXPECT_EQ(extracted({}).state, State::NoText);
    EXPECT_EQ(extracted(" \n ").state, State::NoText);
}

TEST(Html, IsReadWithoutMarkupScriptsAndStyles)
{
    EXPECT_EQ(textsOf(extracted("<!DOCTYPE html><title>T</title><script>x()</script><h1>Hunde</h1><p>ab 60 &euro;")),
              QStringList{u"Hunde\n\nab 60 €"_s});
}

TEST(Xml, IsItsTextWithoutTags)
{
    EXPECT_EQ(textsOf(extracted("<?xml version='1.0'?><a><b>eins</b><c x='y'>zwei</c></a>")),
              QStringList{u"eins\nzwei"_s});
    EXPECT_EQ(extracted("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>").state,
              State::Damaged);
}

TEST(Picture, IsAPageWithoutTextThatMayBeRecognised)
{
    const FileText file = extracted("\x89PNG\r\n\x1a\n");

    EXPECT_EQ(file.state, State::NoText);
    EXPECT_TRUE(file.canBeRecognised);
    EXPECT_EQ(textsOf(file), QStringList{u"∅"_s});
}

TEST(RecognisedText, HasWordsWholeThatALineDivided)
{
    EXPECT_EQ(textsOf(extract::recognisedText(u"Verwal-\ntung und Kinder-\nGarten\f"_s)),
              QStringList{u"Verwaltung und Kinder-\nGarten"_s});
    EXPECT_EQ(extract::recognisedText(u"\f"_s).state, State::NoText);
}

TEST(LongText, GoesOnInPartsThatEndWithALine)
{
    const QByteArray line = QByteArray("Leinenzwang im Stadtwald ").repeated(4).trimmed() + '\n'; // 100 characters
    ASSERT_EQ(line.size(), 100);
    const FileText file = extracted(line.repeated(2'500));

    ASSERT_EQ(file.pages.size(), 3);
    EXPECT_EQ(file.pages[0].label, QString());
    EXPECT_EQ(extract::pageLabel(file.pages[2].label).part, 3);
    for (const extract::FilePage &page : file.pages) {
        EXPECT_LE(page.text->size(), extract::PageBuilder::kLongestPart);
        EXPECT_TRUE(page.text->startsWith(u"Leinenzwang")) << page.text->left(20).toStdString();
        EXPECT_TRUE(page.text->endsWith(u"Stadtwald"));
    }
    EXPECT_EQ(textsOf(file).join(u'\n').size(), 250'000 - 1) << "nothing is lost but the last line feed";
}

TEST(LongText, IsCutWithinAWordThatDoesNotEnd)
{
    const FileText file = extracted(QByteArray("ab").repeated(100'000));

    EXPECT_EQ(file.pages.size(), 2);
    EXPECT_EQ(textsOf(file).join(QString()), u"ab"_s.repeated(100'000));
}

} // namespace
} // namespace staffelstab::tests
