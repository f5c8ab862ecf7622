// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include "support/qtprinters.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

namespace
{

QStringList wordsOf(const QString &text)
{
    QStringList words;
    eachWord(text, [&](const WordSpan &word) {
        words << (word.hyphenated ? u"-"_s : u""_s) + text.sliced(word.start, word.length);
    });
    return words;
}

QString stemOf(const QString &word)
{
    Analyser analyser;
    return QString::fromStdString(analyser.terms(word).stem);
}

} // namespace

TEST(Words, EndAtSpacesAndMarksAndRememberHyphens)
{
    EXPECT_EQ(wordsOf(u"Antrag (Wohngeld), Seite 2!"_s), (QStringList{u"Antrag"_s, u"Wohngeld"_s, u"Seite"_s, u"2"_s}));
    EXPECT_EQ(wordsOf(u"Kosten-Nutzen-Bewertung – neu"_s),
              (QStringList{u"Kosten"_s, u"-Nutzen"_s, u"-Bewertung"_s, u"neu"_s}));
    EXPECT_EQ(wordsOf(u"Vor- und Nachname"_s), (QStringList{u"Vor"_s, u"und"_s, u"Nachname"_s}));
    EXPECT_EQ(wordsOf(u"-am Anfang"_s), (QStringList{u"am"_s, u"Anfang"_s}));
}

TEST(Words, AreNotSplitBySoftHyphensButByZeroWidthSpaces)
{
    EXPECT_EQ(wordsOf(u"Wohn\u00adgeld"_s), QStringList{u"Wohn\u00adgeld"_s});
    EXPECT_EQ(wordsOf(u"\u200bSie\u200bhaben"_s), (QStringList{u"Sie"_s, u"haben"_s}));
}

TEST(Words, AreFoundInAnyScript)
{
    EXPECT_EQ(wordsOf(u"Łódź, Ἀθῆναι; 𐐷𐐲 😀"_s), (QStringList{u"Łódź"_s, u"Ἀθῆναι"_s, u"𐐷𐐲"_s}));
    EXPECT_TRUE(wordsOf(QString(QChar(0xd800))).isEmpty()) << "a lone surrogate is no word";
    EXPECT_TRUE(wordsOf(u""_s).isEmpty());
}

TEST(WordForm, MakesSpellingsOfOneWordTheSame)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Straße"_s, u"strasse"_s},
        {u"STRASSE"_s, u"strasse"_s},
        {u"Gebühr"_s, u"gebuehr"_s},
        {u"Gebuehr"_s, u"gebuehr"_s},
        {u"Gebu\u0308hr"_s, u"gebuehr"_s},
        {u"Café"_s, u"cafe"_s},
        {u"Wohn\u00adgeld"_s, u"wohngeld"_s},
        {u"ÄÖÜẞ"_s, u"aeoeuess"_s},
        {u"𝐀mt"_s, u"amt"_s},
        {u"SGB"_s, u"sgb"_s},
        {u"42a"_s, u"42a"_s},
    };
    for (const auto &[word, form] : cases)
        EXPECT_EQ(wordForm(word), form) << word.toStdString();
}

TEST(WordForm, IsNeverLongerThanTheIndexCanKeep)
{
    EXPECT_LE(wordForm(QString(100'000, u'ß')).size(), 64);
    EXPECT_LE(wordForm(QString(1000, QChar(0x3042))).toUtf8().size(), 200);
}

TEST(Analyser, GivesInflectionsAndSpellingsOneStem)
{
    const QList<QStringList> families{
        {u"Gebühr"_s, u"Gebühren"_s, u"gebuehr"_s, u"GEBÜHREN"_s},
        {u"Antrag"_s, u"Antrags"_s, u"Anträge"_s, u"Antraege"_s, u"Anträgen"_s},
        {u"Straße"_s, u"Strasse"_s, u"Straßen"_s},
        {u"Wohnung"_s, u"Wohnungen"_s},
        {u"Bescheid"_s, u"Bescheide"_s, u"Bescheides"_s},
    };
    for (const QStringList &family : families)
        for (const QString &word : family)
            EXPECT_EQ(stemOf(word), stemOf(family.front())) << word.toStdString();
    EXPECT_NE(stemOf(u"Antrag"_s), stemOf(u"Auftrag"_s));
    EXPECT_EQ(stemOf(u"2024"_s), u"2024"_s);
}
