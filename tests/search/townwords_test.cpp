// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/townwords.h"

#include "search/officewords.h"
#include "support/qtprinters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using testing::Contains;
using testing::Not;

namespace
{

GlossaryEntry entry(const QString &term)
{
    GlossaryEntry entry;
    entry.term = term;
    return entry;
}

GlossaryEntry alike(const QString &term, const QStringList &synonyms)
{
    GlossaryEntry made = entry(term);
    made.synonyms = synonyms;
    return made;
}

GlossaryEntry apart(const QString &term, const QStringList &others)
{
    GlossaryEntry made = entry(term);
    made.apartFrom = others;
    return made;
}

} // namespace

TEST(TownWords, OfATownWithoutAGlossaryAreTheOfficeWords)
{
    const TownWords words({});
    EXPECT_EQ(words.alternatives({u"Kita"_s}), OfficeWords::ours().alternatives({u"Kita"_s}));
    EXPECT_TRUE(words.areApart({u"Gebühr"_s}, {u"Beitrag"_s}));
    EXPECT_EQ(&words.splits(), &OfficeWords::ours().splits());
    EXPECT_EQ(words.splitsVersion(), "");
}

TEST(TownWords, AddSynonymsAndAbbreviationsInEveryDirection)
{
    GlossaryEntry center = alike(u"Kundencenter"_s, {u"Rathaus Nord"_s});
    center.abbreviations = {u"KuC"_s};
    const TownWords words({center});
    EXPECT_EQ(words.alternatives({u"Kundencenters"_s}), (QList<QStringList>{{u"Rathaus"_s, u"Nord"_s}, {u"KuC"_s}}));
    EXPECT_EQ(words.alternatives({u"KUC"_s}), (QList<QStringList>{{u"Kundencenter"_s}, {u"Rathaus"_s, u"Nord"_s}}));
    EXPECT_THAT(words.alternatives({u"Rathaus"_s, u"Nord"_s}), Contains(QStringList{u"KuC"_s}));
    EXPECT_EQ(words.alternatives({u"Kita"_s}), OfficeWords::ours().alternatives({u"Kita"_s})) << "and keep the others";
}

TEST(TownWords, ComeBeforeThoseOfTheOffice)
{
    const TownWords words({alike(u"Kita"_s, {u"Zwergenhaus"_s})});
    const QList<QStringList> ways = words.alternatives({u"Kita"_s});
    EXPECT_EQ(ways.front(), QStringList{u"Zwergenhaus"_s});
    EXPECT_THAT(ways, Contains(QStringList{u"Kindertagesstätte"_s}));
}

TEST(TownWords, WithHyphensAreKnownAsOneWordToo)
{
    const TownWords words({alike(u"Kita-Beitrag"_s, {u"Elternbeitrag"_s})});
    EXPECT_THAT(words.alternatives({u"Kita"_s, u"Beitrag"_s}), Contains(QStringList{u"Elternbeitrag"_s}));
    EXPECT_THAT(words.alternatives({u"Kitabeitrag"_s}), Contains(QStringList{u"Elternbeitrag"_s}));
}

TEST(TownWords, TakeAwayWhatIsApartHere)
{
    ASSERT_THAT(OfficeWords::ours().alternatives({u"Kommune"_s}), Contains(QStringList{u"Stadt"_s}));
    const TownWords words({apart(u"Stadt"_s, {u"Kommune"_s}), alike(u"Kommune"_s, {u"Stadt"_s, u"Flecken"_s})});
    EXPECT_THAT(words.alternatives({u"Kommune"_s}), Not(Contains(QStringList{u"Stadt"_s})));
    EXPECT_THAT(words.alternatives({u"Kommune"_s}), Contains(QStringList{u"Flecken"_s}));
    EXPECT_THAT(words.alternatives({u"Stadt"_s}), Not(Contains(QStringList{u"Kommune"_s}))) << "in both directions";
    EXPECT_TRUE(words.areApart({u"Kommunen"_s}, {u"Stadt"_s}));
}

TEST(TownWords, OverruleWhatTheOfficeKeepsApart)
{
    const TownWords words({alike(u"Gebühr"_s, {u"Beitrag"_s})});
    EXPECT_FALSE(words.areApart({u"Gebühr"_s}, {u"Beitrag"_s}));
    EXPECT_THAT(words.alternatives({u"Gebühr"_s}), Contains(QStringList{u"Beitrag"_s}));
    EXPECT_TRUE(words.areApart({u"Gebühr"_s}, {u"Steuer"_s}));
}

TEST(TownWords, DecideSplitsBeforeTheOffice)
{
    const KnownSplits &office = OfficeWords::ours().splits();
    ASSERT_FALSE(office.empty());
    const auto known = std::ranges::find_if(office, [](const auto &split) { return split.second.size() > 1; });
    ASSERT_NE(known, office.end());
    GlossaryEntry split = entry(u"Bauhofleistung"_s), whole = entry(QString::fromStdString(known->first));
    split.split = u"Bauhof|leistung"_s;
    whole.keepWhole = true;
    const TownWords words({split, whole});
    EXPECT_EQ(words.splits().at("bauhofleistung"), (WordParts{"bauhof", "leistung"}));
    EXPECT_EQ(words.splits().at(known->first), WordParts{known->first});
    EXPECT_EQ(words.splits().size(), office.size() + 1);
}

TEST(TownWords, TellTheirSplitsFromOthers)
{
    GlossaryEntry one = entry(u"Bauhofleistung"_s), other = one, third = entry(u"Elternbeitrag"_s);
    one.split = u"Bauhof|leistung"_s;
    other.split = u"Bau|hof|leistung"_s;
    third.keepWhole = true;
    EXPECT_NE(TownWords({one}).splitsVersion(), TownWords({other}).splitsVersion());
    EXPECT_NE(TownWords({one}).splitsVersion(), TownWords({one, third}).splitsVersion());
    EXPECT_EQ(TownWords({third, one}).splitsVersion(), TownWords({one, third}).splitsVersion());
    EXPECT_EQ(TownWords({alike(u"Kita"_s, {u"Krippe"_s})}).splitsVersion(), "")
        << "synonyms are no matter of the index";
}

TEST(TownWords, WithoutLettersAreNone)
{
    GlossaryEntry whole = entry(u"-"_s);
    whole.keepWhole = true;
    const TownWords words({alike(u"§ !"_s, {u"-"_s, u"…"_s}), apart(u"–"_s, {u"?"_s}), whole});
    EXPECT_EQ(words.splitsVersion(), "");
    EXPECT_TRUE(words.alternatives({}).isEmpty());
    EXPECT_FALSE(words.areApart({}, {u"Kita"_s}));
}

TEST(TownWords, TakeTheFirstOfEndlessListsAndNoBooks)
{
    QStringList many{QString(200'000, u'x')};
    for (int i = 0; i < 20'000; ++i)
        many << u"Wort%1"_s.arg(i);
    const TownWords words({alike(u"Kita"_s, many), apart(u"Gebühr"_s, many)});
    EXPECT_EQ(words.alternatives({u"Kita"_s}).size(), OfficeWords::ours().alternatives({u"Kita"_s}).size() + 39);
    EXPECT_TRUE(words.areApart({u"Gebühr"_s}, {u"Wort39"_s}));
    EXPECT_FALSE(words.areApart({u"Gebühr"_s}, {u"Wort40"_s}));
}
