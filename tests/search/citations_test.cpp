// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/citations.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

namespace
{

QStringList firstKeys(const QString &text)
{
    QStringList keys;
    for (const Citation &citation : citationsIn(text))
        keys << citation.keys().front();
    return keys;
}

QStringList referencesIn(const QString &text)
{
    QStringList keys;
    for (const FileReference &reference : fileReferencesIn(text))
        keys << reference.key;
    return keys;
}

} // namespace

TEST(Citations, AreReadInTheWaysPeopleWriteThem)
{
    const QList<std::pair<QString, QStringList>> cases{
        {u"§ 26 Abs. 2 WoGG"_s, {u"wogg/26/2"_s}},
        {u"§26 Abs.2 WoGG"_s, {u"wogg/26/2"_s}},
        {u"§\u00a026 Absatz 2 Satz 1 des WoGG"_s, {u"wogg/26/2"_s}},
        {u"§§ 5 bis 8 BauGB"_s, {u"baugb/5"_s}},
        {u"Art. 28 Abs. 2 GG"_s, {u"gg/28/2"_s}},
        {u"§ 35 a SGB X"_s, {u"sgb-10/35a"_s}},
        {u"§ 28 VwVfG i. V. m. § 24 SGB X"_s, {u"vwvfg/28"_s, u"sgb-10/24"_s}},
        {u"§26 WoGG"_s, {u"wogg/26"_s}},
        {u"§ 26 (2) WoGG"_s, {u"wogg/26/2"_s}},
        {u"§ 26 II WoGG"_s, {u"wogg/26/2"_s}},
        {u"Paragraf 26 WoGG"_s, {u"wogg/26"_s}},
        {u"Paragraph 26 Absatz 2 WoGG"_s, {u"wogg/26/2"_s}},
        {u"§ 26 Abs. 2 des Wohngeldgesetzes"_s, {u"wogg/26/2"_s}},
        {u"§ 14 Gewerbeordnung"_s, {u"gewo/14"_s}},
        {u"§ 3 der Hundesteuerordnung"_s, {u"/3"_s}},
        {u"Artikel 5 des Mustergesetzes"_s, {u"/5"_s}},
        {u"§ 3 der Satzung"_s, {u"/3"_s}},
        {u"Art. 6 DSGVO"_s, {u"dsgvo/6"_s}},
        {u"Artikel 28 GG"_s, {u"gg/28"_s}},
        {u"§ 22 SGB 8"_s, {u"sgb-8/22"_s}},
        {u"nach § 12 ist zu zahlen"_s, {u"/12"_s}},
        {u"Art 3 der Anlage"_s, {}},
        {u"kein Paragraf"_s, {}},
        {u"§"_s, {}},
    };
    for (const auto &[text, keys] : cases)
        EXPECT_EQ(firstKeys(text), keys) << text.toStdString();
}

TEST(Citations, NameEverySectionOfARun)
{
    const QList<std::pair<QString, QStringList>> cases{
        {u"§§ 5 bis 8 BauGB"_s, {u"baugb/5"_s, u"baugb/6"_s, u"baugb/7"_s, u"baugb/8"_s}},
        {u"§§ 5-7 BauGB"_s, {u"baugb/5"_s, u"baugb/6"_s, u"baugb/7"_s}},
        {u"§§ 5, 7 und 9a BauGB"_s, {u"baugb/5"_s, u"baugb/7"_s, u"baugb/9a"_s}},
        {u"§§ 35a bis 37 SGB X"_s, {u"sgb-10/35a"_s, u"sgb-10/37"_s}},
        {u"§§ 1 bis 9999 BGB"_s, {u"bgb/1"_s, u"bgb/9999"_s}},
    };
    for (const auto &[text, keys] : cases) {
        const QList<Citation> citations = citationsIn(text);
        ASSERT_EQ(citations.size(), 1) << text.toStdString();
        EXPECT_EQ(citations[0].keys(), keys) << text.toStdString();
    }
}

TEST(Citations, KnowTheirPlaceInTheText)
{
    const QString text = u"Siehe § 26 WoGG, dort."_s;
    const QList<Citation> citations = citationsIn(text);
    ASSERT_EQ(citations.size(), 1);
    EXPECT_EQ(text.sliced(citations[0].start, citations[0].length), u"§ 26 WoGG"_s);
    EXPECT_EQ(citations[0].keys(), QStringList{u"wogg/26"_s});
}

TEST(FileReferences, AreNormalisedAndDatesAreNone)
{
    EXPECT_EQ(referencesIn(u"Az. 50.12-2023/114 vom 01.02.2023"_s), QStringList{u"50-12-2023-114"_s});
    EXPECT_EQ(referencesIn(u"50.12.2023-114"_s), QStringList{u"50-12-2023-114"_s});
    EXPECT_EQ(referencesIn(u"III/32-AZ-4711/23."_s), QStringList{u"iii-32-az-4711-23"_s});
    EXPECT_EQ(referencesIn(u"2024-01-31 und 1.2.24"_s), QStringList{});
    EXPECT_EQ(referencesIn(u"2023/114 und Kosten-Nutzen-Bewertung"_s), QStringList{});
    EXPECT_EQ(referencesIn(u"./-./-"_s), QStringList{});
}
