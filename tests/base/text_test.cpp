// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

TEST(FoldedText, TreatsSharpSAndUmlautsLikePeopleTypeThem)
{
    EXPECT_EQ(folded(u"Straße"), folded(u"STRASSE"));
    EXPECT_EQ(folded(u"Köln"), u"koln"_s);
    EXPECT_EQ(folded(u"Café Ägäis"), u"cafe agais"_s);
}

TEST(CleanedText, DropsWhatNobodyCanSee)
{
    const QString nul = u"a"_s + QChar(u'\0') + u"b"_s;
    const QString overridden = u"Antrag"_s + QChar(0x202e) + u"fdp.exe"_s;

    EXPECT_EQ(cleaned(nul), u"ab"_s);
    EXPECT_EQ(cleaned(overridden), u"Antragfdp.exe"_s);
    EXPECT_EQ(cleaned(u"eins\r\nzwei\rdrei\tvier"_s), u"eins\nzwei\ndrei\tvier"_s);
}

TEST(CleanedText, ReplacesLoneSurrogatesAndKeepsPairs)
{
    const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
    const QString smile = u"a\U0001F600b"_s;

    EXPECT_EQ(cleaned(lone), u"a\uFFFDb"_s);
    EXPECT_EQ(cleaned(smile), smile);
}

TEST(CleanedText, ComposesDecomposedUmlauts) { EXPECT_EQ(cleaned(u"Mu\u0308ll"_s), u"Müll"_s); }

TEST(ShortenedText, CutsAtAWordAndNeverThroughASurrogatePair)
{
    EXPECT_EQ(shortened(u"kurz"_s, 10), u"kurz"_s);
    EXPECT_EQ(shortened(u"Wohngeld bewilligen und auszahlen"_s, 20), u"Wohngeld bewilligen…"_s);
    const QString faces = u"\U0001F600\U0001F600\U0001F600"_s;
    EXPECT_FALSE(shortened(faces, 4).at(shortened(faces, 4).size() - 2).isHighSurrogate());
}
