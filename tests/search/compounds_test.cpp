// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/compounds.h"

#include "search/dictionary.h"
#include "search/frequencylexicon.h"
#include "search/officewords.h"
#include "search/words.h"
#include "support/qtprinters.h"

#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

namespace
{

/// A small dictionary in the form of igerman98: "Straßen-" begins compounds, "Gebühr" ends them.
const Dictionary &smallDictionary()
{
    static const Dictionary dictionary("SET UTF-8\nSFX P Y 1\nSFX P 0 en .\nSFX S Y 1\nSFX S 0 s .\n",
                                       "9\nstraßen/hke\nreinigungs/hke\nReinigung/Pm\nreinigung/Pozm\nGebühr/Pm\n"
                                       "gebühr/Pozm\nWahl/Pm\nwahl/Pozm\nwahl/hke\nStand/Sm\nstand/Sozm\nschaft/ozm\n"
                                       "Wirt/Sm\nwirt/hke\nwahllokal/do\n");
    return dictionary;
}

QString split(const QString &word, const Lexicon &lexicon, const KnownSplits &known = {})
{
    QStringList parts;
    for (const std::string &part : partsOfWord(wordForm(word).toStdString(), lexicon, known))
        parts << QString::fromStdString(part);
    return parts.join(u'|');
}

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(STAFFELSTAB_TEST_DATA) + u"/search/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool hasDictionary() { return germanLexiconVersion() != "none"; }

} // namespace

TEST(Compounds, AreReadFromTheMarksOfTheDictionary)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Straßenreinigungsgebühr"_s, u"strassen|reinigungs|gebuehr"_s},
        {u"strassenreinigungsgebuehren"_s, u"strassen|reinigungs|gebuehren"_s}, // an inflected end
        {u"Straßenreinigung"_s, u"strassen|reinigung"_s},
        {u"Wahlvorstand"_s, u"wahl|vorstand"_s}, // a prefix before a known noun
        {u"Wirtschaft"_s, u"wirtschaft"_s},      // a suffix is no part
        {u"Reinigung"_s, u"reinigung"_s},
        {u"Gebühr"_s, u"gebuehr"_s},
        {u"Xyzreinigung"_s, u"xyzreinigung"_s},
        {u"Straßen123"_s, u"strassen123"_s},
        {u""_s, u""_s},
        {u"Łódźreinigung"_s, u"łodzreinigung"_s},
    };
    for (const auto &[word, parts] : cases)
        EXPECT_EQ(split(word, smallDictionary()), parts);
}

TEST(Compounds, ObeyWhatPeopleDecided)
{
    const KnownSplits known{{"strassenreinigung", {"strassenreinigung"}}, {"kitaplatz", {"kita", "platz"}}};
    EXPECT_EQ(split(u"Straßenreinigung"_s, smallDictionary(), known), u"strassenreinigung"_s);
    EXPECT_EQ(split(u"Kitaplatz"_s, smallDictionary(), known), u"kita|platz"_s);
    EXPECT_EQ(split(u"Kitaplatzes"_s, smallDictionary(), known), u"kita|platzes"_s) << "inflected too";
}

TEST(Compounds, AreFoundByEveryRunOfTheirParts)
{
    EXPECT_EQ(runsOf({"a", "b", "c"}), (std::vector<std::string>{"a", "b", "c", "ab", "bc"}));
    EXPECT_EQ(runsOf({"a", "b"}), (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(runsOf({"a"}).empty());
    EXPECT_EQ(runsOf({"a", "b", "c", "d", "e"}).size(), 5U) << "no joins of very long words";
}

TEST(Compounds, OfAnyLengthAreReadInShortTime)
{
    std::string word;
    for (int i = 0; i < 2000; ++i)
        word += "strassen";
    EXPECT_EQ(partsOfWord(word, smallDictionary()), WordParts{word});
    EXPECT_GE(partsOfWord(word.substr(0, 64), smallDictionary()).size(), 1U);
}

TEST(Compounds, OfTheOwnListAreSplitExactly)
{
    if (!hasDictionary()) GTEST_SKIP() << "hunspell-de-de is not installed";
    const QStringList lines = linesOf(u"compounds.txt"_s);
    ASSERT_GE(lines.size(), 60);
    QStringList wrong;
    for (const QString &line : lines) {
        const QString got =
            split(QString(line).remove(u'|').remove(u'?'), *germanLexicon(), OfficeWords::ours().splits());
        QStringList with, without;
        for (const QString &part : QString(line).replace(u'?', u'|').split(u'|'))
            with << wordForm(part);
        for (const QString &part : QString(line).remove(u'?').split(u'|'))
            without << wordForm(part);
        if (got != with.join(u'|') && got != without.join(u'|')) wrong << line + u" -> "_s + got;
    }
    EXPECT_LE(wrong.size() * 100, lines.size() * 5) << qPrintable(wrong.join(u", "_s));
}

TEST(Compounds, OfTheOwnListOfOtherWordsAreNotSplit)
{
    if (!hasDictionary()) GTEST_SKIP() << "hunspell-de-de is not installed";
    const QStringList words = linesOf(u"not-compounds.txt"_s);
    ASSERT_GE(words.size(), 60);
    QStringList wrong;
    for (const QString &word : words)
        if (const QString got = split(word, *germanLexicon(), OfficeWords::ours().splits()); got.contains(u'|'))
            wrong << got;
    EXPECT_LE(wrong.size() * 100, words.size() * 3) << qPrintable(wrong.join(u", "_s));
}

TEST(Dictionary, SurvivesDamagedFiles)
{
    const QByteArray huge(200'000, '/');
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\xff\xfe\x00/zz\n", 7), huge, QByteArray("SFX\nSFX A\nSFX A 0"),
          QByteArray("SFX A 0 x [^\nSFX A 0 x [abc\n///\n/\nä/z\n")}) {
        const Dictionary dictionary(text, text);
        EXPECT_FALSE(dictionary.isWord("strassenreinigung"));
        EXPECT_EQ(partsOfWord("strassenreinigung", dictionary), WordParts{"strassenreinigung"});
    }
    EXPECT_EQ(Dictionary::read(u"/nowhere"_s), nullptr);
}

TEST(FrequencyLexicon, ReadsCompoundsAsPartsThatAreUsedMoreOften)
{
    const FrequencyLexicon lexicon({{"antrag", 50},
                                    {"formular", 30},
                                    {"hund", 20},
                                    {"steuer", 60},
                                    {"antragsformular", 2},
                                    {"verwaltung", 90},
                                    {"walt", 1}});
    EXPECT_EQ(split(u"Antragsformular"_s, lexicon), u"antrags|formular"_s);
    EXPECT_EQ(split(u"Hundesteuer"_s, lexicon), u"hunde|steuer"_s) << "not in the vocabulary itself";
    EXPECT_EQ(split(u"Verwaltung"_s, lexicon), u"verwaltung"_s);
    EXPECT_EQ(split(u"Unbekanntes"_s, lexicon), u"unbekanntes"_s);
    EXPECT_EQ(split(u"Antragsformular"_s, FrequencyLexicon({})), u"antragsformular"_s);
}

TEST(FrequencyLexicon, IsKeptAsText)
{
    const FrequencyLexicon lexicon({{"antrag", 50}, {"formular", 30}, {"selten", 1}});
    EXPECT_EQ(lexicon.text(), "antrag 50\nformular 30\n");
    EXPECT_EQ(FrequencyLexicon::vocabularyOf(lexicon.text()), (Vocabulary{{"antrag", 50}, {"formular", 30}}));
    EXPECT_TRUE(FrequencyLexicon::vocabularyOf("kaputt\n\n7 x\nwort 3x\n 4\n").empty());
}
