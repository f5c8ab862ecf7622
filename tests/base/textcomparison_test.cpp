// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcomparison.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

constexpr auto Same = TextPiece::Sort::Same;
constexpr auto Gone = TextPiece::Sort::Gone;
constexpr auto New = TextPiece::Sort::New;

QString joined(const QList<TextPiece> &pieces, TextPiece::Sort without)
{
    QString text;
    for (const TextPiece &piece : pieces)
        if (piece.sort != without) text += piece.text;
    return text;
}

} // namespace

TEST(TextComparison, NamesTheWordThatChanged)
{
    EXPECT_EQ(
        compareTexts(u"Antrag prüfen und ablegen"_s, u"Antrag scannen und ablegen"_s),
        (QList<TextPiece>{{Same, u"Antrag "_s}, {Gone, u"prüfen"_s}, {New, u"scannen"_s}, {Same, u" und ablegen"_s}}));
}

TEST(TextComparison, ReadsAChangedPhraseAsOne)
{
    EXPECT_EQ(
        compareTexts(u"Bescheid per Post senden"_s, u"Bescheid im Portal senden"_s),
        (QList<TextPiece>{{Same, u"Bescheid "_s}, {Gone, u"per Post"_s}, {New, u"im Portal"_s}, {Same, u" senden"_s}}));
}

TEST(TextComparison, KnowsWhatOnlyCameOrOnlyWent)
{
    EXPECT_EQ(compareTexts({}, u"neu"_s), (QList<TextPiece>{{New, u"neu"_s}}));
    EXPECT_EQ(compareTexts(u"alt"_s, {}), (QList<TextPiece>{{Gone, u"alt"_s}}));
    EXPECT_EQ(compareTexts(u"prüfen"_s, u"prüfen, ablegen"_s),
              (QList<TextPiece>{{Same, u"prüfen"_s}, {New, u", ablegen"_s}}));
    EXPECT_EQ(compareTexts(u"gleich"_s, u"gleich"_s), (QList<TextPiece>{{Same, u"gleich"_s}}));
    EXPECT_TRUE(compareTexts({}, {}).isEmpty());
}

TEST(TextComparison, KeepsBothTextsWhole)
{
    const QString before = u"Frist: 14 Tage.\nDanach mahnen – zweimal; dann 👍🏽 ans Gericht."_s;
    const QString after = u"Frist:  10 Tage!\nDanach einmal mahnen – dann 👎🏽 direkt ans Gericht"_s;
    const QList<TextPiece> pieces = compareTexts(before, after);
    EXPECT_EQ(joined(pieces, New), before);
    EXPECT_EQ(joined(pieces, Gone), after);
}

TEST(TextComparison, OfVeryLongTextsIsTheirMiddleAsAWhole)
{
    QString before = u"Anfang "_s;
    QString after = before;
    for (int i = 0; i < 3'000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const QList<TextPiece> pieces = compareTexts(before + u"Ende"_s, after + u"Ende"_s);
    ASSERT_EQ(pieces.size(), 4);
    EXPECT_EQ(pieces.front(), (TextPiece{Same, u"Anfang "_s}));
    EXPECT_EQ(pieces.back().text.trimmed(), u"Ende"_s);
}

// Three words with the two spaces between them, against as many: 25 pairs of the 30.
TEST(TextComparison, OfManyTextsTakesWhatIsLeftForAllOfThem)
{
    qsizetype left = 30;
    const QString before = u"a b c"_s;
    const QString after = u"d b e"_s;
    const QList<TextPiece> first = compareTexts(before, after, left);
    EXPECT_EQ(left, 5);
    EXPECT_EQ(first, compareTexts(before, after));
    EXPECT_EQ(compareTexts(before, after, left), (QList<TextPiece>{{Gone, before}, {New, after}}));
    EXPECT_EQ(left, 5);
}
