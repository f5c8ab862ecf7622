// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include "exchange/refusals.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::exchange;
using namespace Qt::StringLiterals;
using tests::refusalOf;

TEST(TextDecoding, ReadsWhatGermanOfficesWrite)
{
    const QString text = u"Prüfung „Straße“ – 5 €"_s;
    EXPECT_EQ(decodedText(text.toUtf8()), text);
    EXPECT_EQ(decodedText("\xef\xbb\xbf" + text.toUtf8()), text);
    EXPECT_EQ(decodedText("Pr\xfc"
                          "fung \x84Stra\xdf"
                          "e\x93 \x96 5 \x80"),
              text);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(decodedText("\xff\xfe" + wide), text);
}

TEST(TextDecoding, RefusesWhatIsNoText)
{
    EXPECT_EQ(refusalOf([] { decodedText(QByteArray("ab\0cd", 5)); }).reason, Refusal::UnknownFormat);
    QByteArray noise;
    for (int i = 0; i < 4'000; ++i)
        noise += static_cast<char>(1 + (i * 7919) % 255);
    EXPECT_NE(refusalOf([&] { decodedText(noise); }).reason, Refusal::None);
}

TEST(TextDecoding, NamesTheLineWhereUtf8IsBroken)
{
    const auto how = refusalOf([] { decodedText("Erste Zeile für alle\nzweite ä ö ü\ndritte \xc3 kaputt, über\n"); });
    EXPECT_EQ(how.reason, Refusal::WrongEncoding);
    EXPECT_EQ(how.line, 3);
}

TEST(TextDecoding, FindsTheFirstByteThatIsNotUtf8)
{
    EXPECT_EQ(firstInvalidUtf8("plain"), -1);
    EXPECT_EQ(firstInvalidUtf8("gr\xc3\xbc\xc3\x9f"), -1);
    EXPECT_EQ(firstInvalidUtf8("ab\xff"), 2);
    EXPECT_EQ(firstInvalidUtf8("a\xc3\xbc\xc3"), 3) << "cut at the end";
    EXPECT_EQ(firstInvalidUtf8("\xc0\x80"), 0) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("a\xed\xa0\x80"), 1) << "surrogate";
}

TEST(TextDecoding, NoticesADeclarationThatDoesNotFitTheBytes)
{
    EXPECT_EQ(toUtf8("f\xfcr", Encoding::Latin1), "f\xc3\xbcr");
    EXPECT_EQ(toUtf8("\xa4", Encoding::Latin9), "\xe2\x82\xac");
    EXPECT_EQ(refusalOf([] { toUtf8("f\xc3\xbcr", Encoding::Latin1); }).reason, Refusal::WrongEncoding);
    EXPECT_EQ(refusalOf([] { toUtf8("f\xfcr", Encoding::Utf8); }).reason, Refusal::WrongEncoding);
    EXPECT_EQ(refusalOf([] { toUtf8("f\xfcr", Encoding::Ascii); }).reason, Refusal::WrongEncoding);
    EXPECT_EQ(refusalOf([] { toUtf8("a\x81", Encoding::Windows1252); }).reason, Refusal::WrongEncoding);
}
