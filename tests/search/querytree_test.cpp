// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querytree.h"

#include "support/qtprinters.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;
using Kind = Clause::Kind;

namespace
{

/// The tree in short: w(…) p"…" c[key] r[key], * for a prefix, ? for a common word.
QString inShort(const QString &text, bool prefix = false)
{
    QStringList parts;
    for (const Clause &clause : parseQuery(text, prefix).clauses) {
        QString part;
        switch (clause.kind) {
        case Kind::Word:
            part = clause.words.join(u'-');
            break;
        case Kind::Phrase:
            part = u'"' + clause.words.join(u' ') + u'"';
            break;
        case Kind::Citation:
            part = u'§' + clause.keys.front() + u'(' + clause.words.join(u' ') + u')';
            break;
        case Kind::Reference:
            part = u'#' + clause.keys.front();
            break;
        }
        parts << part + (clause.prefix ? u"*"_s : u""_s) + (clause.common ? u"?"_s : u""_s);
    }
    return parts.join(u' ');
}

} // namespace

TEST(QueryTree, IsReadFromWhatPeopleType)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Wohngeld Antrag"_s, u"Wohngeld Antrag"_s},
        {u"  Wohngeld,  Antrag? "_s, u"Wohngeld Antrag"_s},
        {u"\"erweiterte Meldung\" Bürger"_s, u"\"erweiterte Meldung\" Bürger"_s},
        {u"„erweiterte Meldung“"_s, u"\"erweiterte Meldung\""_s},
        {u"\"Wohngeld\""_s, u"Wohngeld"_s},
        {u"\"offen gelassen"_s, u"offen gelassen"_s},
        {u"Kosten-Nutzen-Bewertung"_s, u"Kosten-Nutzen-Bewertung"_s},
        {u"§ 26 Abs. 2 WoGG prüfen"_s, u"§wogg/26/2(26 WoGG) prüfen"_s},
        {u"§ 24 SGB X"_s, u"§sgb-10/24(24 SGB X)"_s},
        {u"50.12-2023/114"_s, u"#50-12-2023-114"_s},
        {u"Antrag auf Wohngeld"_s, u"Antrag auf? Wohngeld"_s},
        {u"was ist das"_s, u"was ist das"_s},
        {u"Wohngeld Wohngeld"_s, u"Wohngeld"_s},
        {u"AND OR NOT ( ) * -"_s, u"AND OR NOT"_s},
    };
    for (const auto &[text, tree] : cases)
        EXPECT_EQ(inShort(text), tree) << text.toStdString();
}

TEST(QueryTree, LetsOnlyTheWordBeingTypedGoOn)
{
    EXPECT_EQ(inShort(u"Wohngeld Antr"_s, true), u"Wohngeld Antr*"_s);
    EXPECT_EQ(inShort(u"Wohngeld "_s, true), u"Wohngeld"_s);
    EXPECT_EQ(inShort(u"Antrag au"_s, true), u"Antrag au*"_s);
    EXPECT_EQ(inShort(u"\"ein Satz\""_s, true), u"\"ein Satz\""_s);
}

TEST(QueryTree, IsEmptyForInputWithoutWords)
{
    const QList<QString> inputs{u""_s,        u"   "_s,          u"((("_s, u"\"\""_s,
                                u"* ? ! §"_s, QString(QChar(0)), u"😀"_s,   u"\u200b\u00ad"_s};
    for (const QString &text : inputs)
        EXPECT_TRUE(parseQuery(text, true).isEmpty()) << text.toStdString();
}

TEST(QueryTree, ReadsHostileInputQuickly)
{
    QElapsedTimer timer;
    timer.start();
    EXPECT_LE(parseQuery(u"wort "_s.repeated(200'000), true).clauses.size(), 32);
    EXPECT_TRUE(parseQuery(QString(10'000, u'('), true).isEmpty());
    EXPECT_LE(parseQuery(QString(1'000'000, u'a'), true).clauses.size(), 1);
    EXPECT_LE(parseQuery(QString(1'000'000, u'"'), true).clauses.size(), 32);
    EXPECT_LE(parseQuery(u"§ 1 "_s.repeated(100'000), true).clauses.size(), 32);
    EXPECT_LE(parseQuery(u"1.2/3-"_s.repeated(100'000), true).clauses.size(), 32);
    QString words;
    for (int i = 0; i < 1000; ++i)
        words += u"w%1 "_s.arg(i);
    EXPECT_EQ(parseQuery(words, true).clauses.size(), 32);
    EXPECT_LT(timer.elapsed(), 2000);
}
