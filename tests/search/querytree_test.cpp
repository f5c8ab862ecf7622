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

/// The tree in short: words, "phrases", §citations, #references, {filters}; * for a prefix, ? for a common word.
QString inShort(const QString &text, bool prefix = false)
{
    QStringList parts;
    const QueryTree tree = parseQuery(text, prefix);
    for (const Clause &clause : tree.clauses) {
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
        if (clause.excluded) part.prepend(u'-');
        if (clause.alternative) part.prepend(u'|');
        parts << part + (clause.prefix ? u"*"_s : u""_s) + (clause.common ? u"?"_s : u""_s);
    }
    for (const FieldFilter &filter : tree.filters) {
        const QString days = filter.date.isValid() ? filter.date.toString(Qt::ISODate) : QString();
        parts << u'{' + QStringLiteral("UKSTFB")[static_cast<int>(filter.field)] + u':' +
                     (filter.codes.isEmpty() ? filter.value : filter.codes.join(u',')) +
                     (days.isEmpty() ? u""_s : u'=' + days) + u'}';
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
        {u"§ 99 Abs. 2 des Bundesbeamtengesetzes"_s, u"§/99/2(99 Bundesbeamtengesetzes)"_s},
        {u"50.12-2023/114"_s, u"#50-12-2023-114"_s},
        {u"Antrag auf Wohngeld"_s, u"Antrag auf? Wohngeld"_s},
        {u"was ist das"_s, u"was ist das"_s},
        {u"Wohngeld Wohngeld"_s, u"Wohngeld"_s},
        {u"AND OR NOT ( ) * -"_s, u"AND |NOT"_s},
    };
    for (const auto &[text, tree] : cases)
        EXPECT_EQ(inShort(text), tree) << text.toStdString();
}

TEST(QueryTree, KnowsTheOperatorsThatPeopleGuess)
{
    const QList<std::pair<QString, QString>> cases{
        {u"wohn*"_s, u"wohn*"_s},
        {u"wohn* Antrag"_s, u"wohn* Antrag"_s},
        {u"Bürger*innen"_s, u"Bürger*innen"_s},
        {u"Wohngeld -Antrag"_s, u"Wohngeld -Antrag"_s},
        {u"-Antrag Wohngeld"_s, u"-Antrag Wohngeld"_s},
        {u"Wohngeld -\"erste Mahnung\""_s, u"Wohngeld -\"erste Mahnung\""_s},
        {u"Kosten -§ 26 WoGG"_s, u"Kosten -§wogg/26(26 WoGG)"_s},
        {u"Wohngeld - Antrag"_s, u"Wohngeld Antrag"_s},
        {u"Kosten-Nutzen"_s, u"Kosten-Nutzen"_s},
        {u"Vor- und Nachname"_s, u"Vor und? Nachname"_s},
        {u"Heirat OR Ehe"_s, u"Heirat |Ehe"_s},
        {u"Heirat ODER Ehe ODER Trauung"_s, u"Heirat |Ehe |Trauung"_s},
        {u"Termin Heirat ODER Ehe Stadt"_s, u"Termin Heirat |Ehe Stadt"_s},
        {u"Heirat oder Ehe"_s, u"Heirat oder? Ehe"_s},
        {u"OR Ehe"_s, u"OR Ehe"_s},
        {u"Ehe OR"_s, u"Ehe OR"_s},
        {u"OR"_s, u"OR"_s},
        {u"Ehe OR OR Heirat"_s, u"Ehe |OR Heirat"_s},
        {u"Ehe OR -Heirat"_s, u"Ehe -Heirat"_s},
        {u"-Ehe OR Heirat"_s, u"-Ehe Heirat"_s},
        {u"\"Ehe OR Heirat\""_s, u"\"Ehe OR Heirat\""_s},
        {u"der -Hund"_s, u"der -Hund"_s},
    };
    for (const auto &[text, tree] : cases)
        EXPECT_EQ(inShort(text), tree) << text.toStdString();
    EXPECT_EQ(parseQuery(u"Ehe -Heirat"_s, false).words, QStringList{u"Ehe"_s});
}

TEST(QueryTree, ReadsFieldsAsFiltersAndEverythingElseAsText)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Ehe einheit:Standesamt"_s, u"Ehe {U:Standesamt}"_s},
        {u"einheit:Standesamt, Ehe"_s, u"Ehe {U:Standesamt}"_s},
        {u"einheit:\"Amt für Soziales\" Ehe"_s, u"Ehe {U:Amt für Soziales}"_s},
        {u"Einheit:50"_s, u"{U:50}"_s},
        {u"art:tipp"_s, u"{K:knowledgeItem}"_s},
        {u"kind:process"_s, u"{K:process}"_s},
        {u"art:Unfug"_s, u"art Unfug"_s},
        {u"status:Online-Antrag"_s, u"{S:OnlineApplication}"_s},
        {u"tag:medienbruch"_s, u"{T:medienbruch}"_s},
        {u"von:2024"_s, u"{F:2024=2024-01-01}"_s},
        {u"bis:2024"_s, u"{B:2024=2024-12-31}"_s},
        {u"seit:2024-02 bis:02.2024"_s, u"{F:2024-02=2024-02-01} {B:02.2024=2024-02-29}"_s},
        {u"von:15.3.2024"_s, u"{F:15.3.2024=2024-03-15}"_s},
        {u"von:31.02.2024"_s, u"von? 31 02 2024"_s},
        {u"von:gestern"_s, u"von? gestern"_s},
        {u"Notiz:Frist"_s, u"Notiz Frist"_s},
        {u"einheit:"_s, u"einheit"_s},
        {u"einheit: Standesamt"_s, u"einheit Standesamt"_s},
        {u"-tag:alt"_s, u"tag alt"_s},
        {u"tag:::"_s, u"tag"_s},
    };
    for (const auto &[text, tree] : cases)
        EXPECT_EQ(inShort(text), tree) << text.toStdString();
}

TEST(QueryTree, ReadsAFilterThatFitsNothingAsWords)
{
    const QueryTree tree = parseQuery(u"Ehe einheit:Mondamt"_s, false);
    ASSERT_EQ(tree.filters.size(), 1);
    const QueryTree words = withoutFilter(tree, tree.filters[0]);
    EXPECT_TRUE(words.filters.isEmpty());
    EXPECT_EQ(words.words, (QStringList{u"Ehe"_s, u"einheit"_s, u"Mondamt"_s}));
}

TEST(QueryTree, LetsOnlyTheWordBeingTypedGoOn)
{
    EXPECT_EQ(inShort(u"Wohngeld Antr"_s, true), u"Wohngeld Antr*"_s);
    EXPECT_EQ(inShort(u"Wohngeld "_s, true), u"Wohngeld"_s);
    EXPECT_EQ(inShort(u"Antrag au"_s, true), u"Antrag au*"_s);
    EXPECT_EQ(inShort(u"\"ein Satz\""_s, true), u"\"ein Satz\""_s);
}

TEST(QueryTree, GetsAnotherWordInPlaceOfAWholeOne)
{
    const auto replaced = [](const QString &text, Within within = Within::QuotedToo) {
        return withWordReplaced(text, u"kita"_s, u"Krippe"_s, within);
    };
    EXPECT_EQ(replaced(u"kitas kita* beitrag"_s), u"kitas Krippe beitrag"_s) << "not within a longer word";
    EXPECT_EQ(replaced(u"tag:kita kita"_s), u"tag:kita Krippe"_s) << "a filter names what there is";
    EXPECT_EQ(replaced(u"tag:kita"_s), QString());
    EXPECT_EQ(replaced(u"\"die kita\" kita"_s), u"\"die Krippe\" kita"_s);
    EXPECT_EQ(replaced(u"\"die kita\" kita"_s, Within::FreeWords), u"\"die kita\" Krippe"_s);
    const QString page = u"kita "_s + u"wort "_s.repeated(1000);
    EXPECT_EQ(replaced(page).size(), page.size() + 2) << "nothing of a pasted page is lost";
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
