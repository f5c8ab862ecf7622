// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

using namespace Qt::StringLiterals;
using namespace staffelstab::tests;

using Analyse = CliRun;

TEST_F(Analyse, ShowsEachStageAsOneObject)
{
    const QJsonObject answer =
        done({u"analyse"_s, u"Sachbearbeiter*innen verlängern § 26 Abs. 2 WoGG 50.12-2023/114"_s});
    const QJsonArray words = answer[u"words"].toArray();
    ASSERT_GE(words.size(), 3);
    EXPECT_EQ(words[0][u"word"].toString(), u"Sachbearbeiter*innen"_s);
    EXPECT_EQ(words[0][u"form"].toString(), u"sachbearbeiterinnen"_s);
    EXPECT_EQ(words[0][u"masculine"].toString(), u"sachbearbeiter"_s);
    EXPECT_EQ(words[1][u"stem"].toString(), u"verlang"_s);
    EXPECT_EQ(answer[u"citations"][0][u"keys"].toArray(), (QJsonArray{u"wogg/26/2"_s, u"wogg/26"_s}));
    EXPECT_EQ(answer[u"references"].toArray(), QJsonArray{u"50-12-2023-114"_s});
    EXPECT_EQ(answer[u"query"][u"clauses"].toArray().size(), 4);
    EXPECT_TRUE(answer[u"query"][u"all"].toString().contains(u"Zverlang"_s));
}

TEST_F(Analyse, ShowsOperatorsAndFiltersOfTheQuery)
{
    const QJsonObject query =
        done({u"analyse"_s, u"wohn* OR miete -antrag einheit:Standesamt art:tipp von:2024"_s})[u"query"].toObject();
    const QJsonArray clauses = query[u"clauses"].toArray(), filters = query[u"filters"].toArray();
    ASSERT_EQ(clauses.size(), 3);
    EXPECT_TRUE(clauses[0][u"prefix"].toBool());
    EXPECT_TRUE(clauses[1][u"alternative"].toBool());
    EXPECT_TRUE(clauses[2][u"excluded"].toBool());
    ASSERT_EQ(filters.size(), 3);
    EXPECT_EQ(filters[0][u"field"].toString(), u"unit"_s);
    EXPECT_EQ(filters[1][u"codes"].toArray(), QJsonArray{u"knowledgeItem"_s});
    EXPECT_EQ(filters[2][u"date"].toString(), u"2024-01-01"_s);
}

TEST_F(Analyse, ShowsThePartsOfACompoundToPeople)
{
    if (!done({u"analyse"_s, u"x"_s})[u"dictionary"].toBool()) GTEST_SKIP() << "hunspell-de-de is not installed";
    const Outcome answer = run({u"analyse"_s, u"Straßenreinigungsgebühr"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.out.contains(u"strassen|reinigungs|gebuehr"_s)) << answer.out.toStdString();
}

TEST_F(Analyse, NeedsAText) { EXPECT_EQ(run({u"analyse"_s}).exitCode, 2); }

TEST_F(Analyse, TakesAnyText)
{
    for (const QString &text : {u"((("_s, u"\""_s, u"* OR NOT"_s, u"x"_s.repeated(100'000), u"🙂"_s})
        EXPECT_EQ(run({u"analyse"_s, text, u"--json"_s}).exitCode, 0) << text.left(20).toStdString();
}

TEST_F(Analyse, WithoutADictionaryTheWordsOfTheWorkspaceTakeCompoundsApart)
{
    qputenv("STAFFELSTAB_HUNSPELL", file(u"nowhere"_s).toUtf8());
    EXPECT_FALSE(done({u"analyse"_s, u"Hundesteuer"_s})[u"dictionary"].toBool());
    done({u"new"_s, u"rathaus.stab"_s});
    QByteArray text = "# Hundesteuermarke ausgeben\n\nDie Steuer. Die Marke. ";
    for (int i = 0; i < 9; ++i)
        text += "Der Hund, die Marke und die Steuer. ";
    write(u"tipp.md"_s, text);
    run({u"import"_s, u"rathaus.stab"_s, u"tipp.md"_s});
    done({u"index"_s, u"rathaus.stab"_s, u"--rebuild"_s});
    const QJsonObject page = done({u"search"_s, u"rathaus.stab"_s, u"Markenhund"_s});
    qunsetenv("STAFFELSTAB_HUNSPELL");
    EXPECT_EQ(page[u"source"].toString(), u"ranked"_s);
    EXPECT_EQ(page[u"hits"].toArray().size(), 1);
}

TEST_F(Analyse, OfAWorkspaceKnowsItsGlossary)
{
    done({u"new"_s, u"rathaus.stab"_s});
    done({u"add"_s, u"rathaus.stab"_s, u"glossaryEntry"_s, u"term=Quorbflase"_s, u"split=Quorb|flase"_s,
          u"synonyms=Zwergenhaus"_s, u"abbreviations=QF"_s});
    const QJsonObject word =
        done({u"analyse"_s, u"--workspace"_s, u"rathaus.stab"_s, u"Quorbflasen"_s})[u"words"][0].toObject();
    EXPECT_EQ(word[u"parts"].toArray(), (QJsonArray{u"quorb"_s, u"flasen"_s}));
    EXPECT_EQ(word[u"alternatives"].toArray(), (QJsonArray{u"Zwergenhaus"_s, u"QF"_s}));
    EXPECT_EQ(run({u"analyse"_s, u"--workspace"_s, u"nirgends.stab"_s, u"x"_s}).exitCode, 3);
}
