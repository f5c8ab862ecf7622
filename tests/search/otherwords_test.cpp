// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/otherwords.h"

#include "search/thesaurus.h"
#include "search/townwords.h"
#include "support/qtprinters.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

namespace
{

/// A thesaurus of two words: "gebühr" and "hund".
class OtherWords : public testing::Test
{
  protected:
    void SetUp() override
    {
        const QByteArray fee = "gebühr|1\n-|Gebühr|Beitrag|Taxe|Entgelt\n";
        write(u"th_de_DE_v2.dat"_s, "UTF-8\n" + fee + "hund|1\n-|Hund|Köter|treuer Freund|Wauwau|Vierbeiner\n");
        write(u"th_de_DE_v2.idx"_s, "UTF-8\n2\ngebühr|6\nhund|" + QByteArray::number(6 + fee.size()) + "\n");
    }

    QList<OtherWord> wordsFor(const QString &text)
    {
        const Thesaurus thesaurus(m_folder.path());
        return otherWords(text, parseQuery(text, false), thesaurus, *TownWords::officeWords(),
                          [](const QString &word) { return word != u"Wauwau"_s; });
    }
    QStringList proposed(const QString &text)
    {
        QStringList words;
        for (const OtherWord &word : wordsFor(text))
            words << word.word;
        return words;
    }

  private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

TEST_F(OtherWords, AreThoseThatSomeRecordHas)
{
    EXPECT_EQ(proposed(u"Hund"_s), (QStringList{u"Köter"_s, u"treuer Freund"_s, u"Vierbeiner"_s}));
    EXPECT_EQ(proposed(u"Hund Köter"_s), (QStringList{u"treuer Freund"_s, u"Vierbeiner"_s})) << "asked for already";
    EXPECT_EQ(proposed(u"-Hund Katze"_s), QStringList());
    EXPECT_EQ(proposed(u"\"ein Hund\""_s), QStringList());
}

TEST_F(OtherWords, NeverMixUpWhatOfficesKeepApart) { EXPECT_FALSE(proposed(u"Gebühr"_s).contains(u"Beitrag"_s)); }

TEST_F(OtherWords, StandInTheQueryWhereTheTypedWordDoes)
{
    const QList<OtherWord> words = wordsFor(u"Hundesteuer Hund* art:prozess"_s);
    ASSERT_GE(words.size(), 2);
    EXPECT_EQ(words[0].typed, u"Hund"_s);
    EXPECT_EQ(words[0].added, u"Hundesteuer Hund OR Köter art:prozess"_s);
    EXPECT_EQ(words[0].replaced, u"Hundesteuer Köter art:prozess"_s);
    EXPECT_EQ(words[1].added, u"Hundesteuer Hund OR \"treuer Freund\" art:prozess"_s);

    const QList<OtherWord> others = wordsFor(u"tag:Hund \"Hund und Herr\" Hund"_s);
    ASSERT_FALSE(others.isEmpty());
    EXPECT_EQ(others[0].replaced, u"tag:Hund \"Hund und Herr\" Köter"_s) << "filters and quotations stay";
}

} // namespace
