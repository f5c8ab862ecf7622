// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/officewords.h"

#include "search/thesaurus.h"
#include "support/qtprinters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;
using testing::Contains;
using testing::Not;

namespace
{

const OfficeWords &sample()
{
    static const OfficeWords words(R"({"version": "7", "alike": ["Kita|Kindertagesstätte", "Gebühr|Beitrag|Entgelt",
        "Heirat|Ehe schließen"], "leadsTo": ["Strafzettel>Bußgeld"], "split": ["kita|platz"], "whole": ["Universität"],
        "apart": ["Gebühr|Beitrag"]})");
    return words;
}

} // namespace

TEST(OfficeWords, StandForEachOther)
{
    EXPECT_EQ(sample().alternatives({u"Kita"_s}), QList<QStringList>{{u"Kindertagesstätte"_s}});
    EXPECT_EQ(sample().alternatives({u"Kindertagesstätten"_s}), QList<QStringList>{{u"Kita"_s}}) << "inflected too";
    EXPECT_EQ(sample().alternatives({u"strafzettel"_s}), QList<QStringList>{{u"Bußgeld"_s}});
    EXPECT_TRUE(sample().alternatives({u"Bußgeld"_s}).isEmpty()) << "one way only";
    EXPECT_EQ(sample().alternatives({u"Ehe"_s, u"schließen"_s}), QList<QStringList>{{u"Heirat"_s}});
    EXPECT_TRUE(sample().alternatives({u"unbekannt"_s}).isEmpty());
    EXPECT_TRUE(sample().alternatives({}).isEmpty());
}

TEST(OfficeWords, KeepApartWhatTheLawKeepsApart)
{
    EXPECT_EQ(sample().alternatives({u"Gebühr"_s}), QList<QStringList>{{u"Entgelt"_s}});
    EXPECT_TRUE(sample().areApart({u"Gebühren"_s}, {u"Beitrag"_s}));
    EXPECT_FALSE(sample().areApart({u"Gebühr"_s}, {u"Entgelt"_s}));
}

TEST(OfficeWords, DecideSplits)
{
    EXPECT_EQ(sample().splits().at("kitaplatz"), (WordParts{"kita", "platz"}));
    EXPECT_EQ(sample().splits().at("universitaet"), WordParts{"universitaet"});
}

TEST(OfficeWords, ThatComeWithTheProgramAreManyAndConsistent)
{
    const OfficeWords &ours = OfficeWords::ours();
    EXPECT_GE(ours.entries(), 400);
    EXPECT_FALSE(ours.version().isEmpty());
    for (const auto &[one, other] : {std::pair(u"Gebühr"_s, u"Beitrag"_s), std::pair(u"Gebühr"_s, u"Steuer"_s),
                                     std::pair(u"Widerspruch"_s, u"Einspruch"_s)}) {
        EXPECT_TRUE(ours.areApart({one}, {other}));
        EXPECT_THAT(ours.alternatives({one}), Not(Contains(QStringList{other})));
    }
}

TEST(OfficeWords, OfADamagedFileAreNone)
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("["), QByteArray("{\"alike\": 3, \"split\": [null, 7, \"\"]}")})
        EXPECT_TRUE(OfficeWords(text).alternatives({u"Kita"_s}).isEmpty());
}

TEST(Thesaurus, GivesWordsOfTheSameMeaning)
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"th_de_DE_v2.dat"_s,
          "UTF-8\nkita|1\n-|Kita|Kindergarten (ugs.)|Einrichtung (Oberbegriff)|viele lange Worte hier\n");
    write(u"th_de_DE_v2.idx"_s, "UTF-8\n2\nkaputt|999999\nkita|6\n");
    const Thesaurus thesaurus(folder.path());
    EXPECT_EQ(thesaurus.alternatives(u"Kita"_s), QList<QStringList>{{u"Kindergarten"_s}});
    EXPECT_EQ(thesaurus.alternatives(u"Kitas"_s), (QList<QStringList>{{u"Kita"_s}, {u"Kindergarten"_s}}));
    EXPECT_TRUE(thesaurus.alternatives(u"kaputt"_s).isEmpty()) << "an index that points nowhere";
    EXPECT_TRUE(thesaurus.alternatives(u"kita|6"_s).isEmpty());
    EXPECT_TRUE(Thesaurus(u"/nowhere"_s).alternatives(u"Kita"_s).isEmpty());
}
