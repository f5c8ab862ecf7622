// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lawplace.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

namespace
{

QStringList mentions(const QString &place, const QString &text)
{
    const auto asked = lawPlaceOf(place);
    return asked ? mentionsOf(*asked, text) : QStringList{u"no place"_s};
}

} // namespace

TEST(LawPlaces, AreReadInTheWaysPeopleAskForThem)
{
    const QList<std::pair<QString, LawPlace>> cases{
        {u"§ 26 Abs. 2 WoGG"_s, {u"wogg"_s, {u"26"_s}, u"2"_s, u"§ 26 Abs. 2 WoGG"_s}},
        {u" §26  wogg "_s, {u"wogg"_s, {u"26"_s}, {}, u"§26 WOGG"_s}},
        {u"Wohngeldgesetz"_s, {u"wogg"_s, {}, {}, u"Wohngeldgesetz"_s}},
        {u"WoGG"_s, {u"wogg"_s, {}, {}, u"WoGG"_s}},
        {u"sgb x"_s, {u"sgb-10"_s, {}, {}, u"SGB X"_s}},
        {u"§§ 5 bis 7 BauGB"_s, {u"baugb"_s, {u"5"_s, u"6"_s, u"7"_s}, {}, u"§§ 5 bis 7 BauGB"_s}},
    };
    for (const auto &[text, place] : cases)
        EXPECT_EQ(lawPlaceOf(text), place) << text.toStdString();
    EXPECT_FALSE(lawPlaceOf(u"§ 26"_s));
    EXPECT_FALSE(lawPlaceOf(u"Wohngeld beantragen, bitte"_s));
    EXPECT_FALSE(lawPlaceOf({}));
}

TEST(LawPlaces, ContainWhatLiesWithinThem)
{
    const QString text = u"Nach § 26 Abs. 2 WoGG und §§ 25 bis 28 des Wohngeldgesetzes, nicht nach § 26 SGB X."_s;
    EXPECT_EQ(mentions(u"§ 26 WoGG"_s, text),
              (QStringList{u"§ 26 Abs. 2 WoGG"_s, u"§§ 25 bis 28 des Wohngeldgesetzes"_s}));
    EXPECT_EQ(mentions(u"§ 26 Abs. 2 WoGG"_s, text), QStringList{u"§ 26 Abs. 2 WoGG"_s});
    EXPECT_EQ(mentions(u"§ 26 Abs. 3 WoGG"_s, text), QStringList{});
    EXPECT_EQ(mentions(u"§ 26 Abs. 3 WoGG"_s, u"Nach § 26 WoGG, nicht nach dem WoGG."_s), QStringList{u"§ 26 WoGG"_s})
        << "whoever cites a section whole rests on each of its paragraphs";
    EXPECT_EQ(mentions(u"§ 27 WoGG"_s, text), QStringList{u"§§ 25 bis 28 des Wohngeldgesetzes"_s});
    EXPECT_EQ(mentions(u"§ 2 WoGG"_s, text), QStringList{});
    EXPECT_EQ(mentions(u"SGB"_s, text), QStringList{u"§ 26 SGB X"_s});
    EXPECT_EQ(mentions(u"SGB VIII"_s, text), QStringList{});
}

TEST(LawPlaces, OfAWholeLawAreNamedWithoutASectionToo)
{
    EXPECT_EQ(mentions(u"WoGG"_s, u"Das WoGG gilt, siehe § 3 WoGG und das Wohngeldgesetz."_s),
              (QStringList{u"§ 3 WoGG"_s, u"WoGG"_s, u"Wohngeldgesetz"_s}));
    EXPECT_EQ(mentions(u"WoGG"_s, u"Das WoGGVwV ist etwas anderes."_s), QStringList{});
    EXPECT_EQ(mentions(u"§ 3 WoGG"_s, u"Das WoGG gilt."_s), QStringList{});
}

TEST(LawPlaces, OfALawWhoseAbbreviationNobodyKnowsAreFoundByItsName)
{
    EXPECT_EQ(mentions(u"§ 99 Bundesbeamtengesetz"_s, u"nach § 99 des Bundesbeamtengesetzes"_s),
              QStringList{u"§ 99 des Bundesbeamtengesetzes"_s});
    EXPECT_EQ(mentions(u"§ 99 Bundesbeamtengesetz"_s, u"nach § 99 des Mustergesetzes"_s), QStringList{});
}

TEST(LawPlaces, AreToldFromOtherWords)
{
    for (const QString &text : {u"§ 26 WoGG"_s, u"WoGG"_s, u"SGB X"_s, u"§ 26 des Wohngeldgesetzes"_s, u"OZG"_s})
        EXPECT_TRUE(isLawPlace(text)) << text.toStdString();
    for (const QString &text : {u"PDF"_s, u"§ 26"_s, u"Wohngeld"_s, u"§ 26 WoGG Einkommen"_s, u""_s})
        EXPECT_FALSE(isLawPlace(text)) << text.toStdString();
    EXPECT_FALSE(isLawPlace(u"§ 26"_s + QString(100, u' ') + u"WoGG"_s)) << "a document is not read through";
}
