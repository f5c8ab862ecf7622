// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matchexpression.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

TEST(MatchExpression, QuotesEveryWord)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Wohngeld prüfen"_s, u"\"wohngeld\" AND \"prufen\""_s},
        {u"Gebuehr"_s, u"(\"gebuehr\" OR \"gebuhr\")"_s},
        {u"\"erweiterte Meldung\""_s, u"\"erweiterte meldung\""_s},
        {u"Kosten-Nutzen"_s, u"\"kosten nutzen\""_s},
        {u"§ 26 WoGG"_s, u"(\"26\" AND \"wogg\")"_s},
        {u"Antrag auf Wohngeld"_s, u"\"antrag\" AND \"wohngeld\""_s},
        {u"NOT title: x AND NEAR(a b)"_s,
         u"\"not\" AND \"title\" AND \"x\" AND \"and\" AND \"near\" AND \"a\" AND \"b\""_s},
        {u"Heirat OR Ehe Termin"_s, u"(\"heirat\" OR \"ehe\") AND \"termin\""_s},
        {u"Heirat -Ehe -\"alter Termin\""_s, u"(\"heirat\") NOT (\"ehe\" OR \"alter termin\")"_s},
        {u"((("_s, u""_s},
    };
    for (const auto &[text, expression] : cases)
        EXPECT_EQ(matchExpression(parseQuery(text, false), Join::All), expression) << text.toStdString();
    EXPECT_EQ(matchExpression(parseQuery(u"eins zwei dre"_s, true), Join::Any), u"\"eins\" OR \"zwei\" OR \"dre\" *"_s);
}

TEST(MatchExpression, DoublesQuotesAndDropsNul) { EXPECT_EQ(quotedForMatch(u"a\"b"_s + QChar(0)), u"\"a\"\"b\""_s); }
