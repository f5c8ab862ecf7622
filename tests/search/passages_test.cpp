// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passages.h"

#include "search/lexicon.h"

#include "support/indexfixture.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using staffelstab::tests::marked;

namespace
{

QList<Passage> passages(const QString &query, const QList<TextPart> &parts, bool prefix = false)
{
    Analyser analyser;
    const QueryTree tree = parseQuery(query, prefix);
    return PassageFinder(tree, analyser).passagesOf(parts, 3);
}

TextPart body(const QString &text) { return {u"body"_s, SearchWeight::Body, {}, u"id"_s, text}; }

QStringList markedIn(const QString &query, const QString &text, bool prefix = false)
{
    const QList<Passage> found = passages(query, {body(text)}, prefix);
    return found.isEmpty() ? QStringList() : marked(found.front());
}

} // namespace

TEST(Passages, MarkInflectedAndDifferentlySpeltWords)
{
    EXPECT_EQ(markedIn(u"antrag gebuehr"_s, u"Die Anträge und Gebühren."_s),
              (QStringList{u"Anträge"_s, u"Gebühren"_s}));
    EXPECT_EQ(markedIn(u"Strasse"_s, u"Die Straßen sind gesperrt."_s), QStringList{u"Straßen"_s});
    EXPECT_EQ(markedIn(u"Gewerbeanmeldung"_s, u"Die Gewerbe-Anmeldung."_s), QStringList{u"Gewerbe-Anmeldung"_s});
    EXPECT_EQ(markedIn(u"Gewerbe-Anmeldung"_s, u"Die Gewerbeanmeldung."_s), QStringList{u"Gewerbeanmeldung"_s});
}

TEST(Passages, MarkWordsThatBeginLikeTheOneBeingTyped)
{
    EXPECT_EQ(markedIn(u"wohng"_s, u"Wohngeld und Wohngebiet"_s, true), (QStringList{u"Wohngeld"_s, u"Wohngebiet"_s}));
    EXPECT_EQ(markedIn(u"wo"_s, u"Wohngeld"_s, true), QStringList{}) << "too short to go on";
    EXPECT_EQ(markedIn(u"wohng"_s, u"Wohngeld"_s), QStringList{});
}

TEST(Passages, MarkPhrasesAsAWholeAndOnlyInOrder)
{
    EXPECT_EQ(markedIn(u"\"erweiterte Meldung\""_s, u"Meldung, erweiterte. Eine erweiterte Meldung."_s),
              QStringList{u"erweiterte Meldung"_s});
}

TEST(Passages, MarkCitations)
{
    EXPECT_EQ(markedIn(u"§ 26 WoGG"_s, u"Nach §26 WoGG gilt das."_s), QStringList{u"§26 WoGG"_s});
}

TEST(Passages, OfWholeTextsKeepEveryTextWithAllItsMarks)
{
    Analyser analyser;
    const QueryTree tree = parseQuery(u"Antrag"_s, false);
    const QString text = u"Antrag. "_s + QString(600, u'x') + u"\nZwei Anträge."_s;

    const QList<Passage> found = PassageFinder(tree, analyser).wholeTexts({body(text), body(u"Nichts davon"_s)});

    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].text, text);
    EXPECT_EQ(marked(found[0]), (QStringList{u"Antrag"_s, u"Anträge"_s}));
    EXPECT_TRUE(found[1].marks.isEmpty());
}

TEST(Passages, MarkPartsOfAWordOnlyWhereTheWordItselfIsMissing)
{
    if (germanLexiconVersion() == "none") GTEST_SKIP() << "hunspell-de-de is not installed";
    const QString part = u"Das Weihnachtsgeld zählt mit."_s;
    const auto marksOf = [](const QList<Passage> &found) {
        QStringList words;
        for (const Passage &passage : found)
            words += marked(passage);
        return words;
    };
    EXPECT_EQ(marksOf(passages(u"Wohngeld"_s, {body(part), body(u"Wohngeld berechnen"_s)})),
              QStringList{u"Wohngeld"_s});
    EXPECT_EQ(marksOf(passages(u"Wohngeld"_s, {body(part)})), QStringList{u"Weihnachtsgeld"_s});
}

TEST(Passages, PreferTheWordItselfToOnesOfTheSameMeaning)
{
    const QList<Passage> found =
        passages(u"Kindertagesstätte"_s, {body(u"Die Kita hat geöffnet."_s), body(u"Eine Kindertagesstätte suchen"_s)});
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(marked(found.front()), QStringList{u"Kindertagesstätte"_s});
}

TEST(Passages, CountMarksInUtf16)
{
    const QList<Passage> found = passages(u"Antrag"_s, {body(u"😀😀 Ein Antrag"_s)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].marks, (QList<Passage::Mark>{{9, 6}}));
}

TEST(Passages, AreWindowsAroundTheDensestPlaceOfALongText)
{
    const QString filler = u"Lorem ipsum dolor sit amet. "_s.repeated(200);
    const QList<Passage> found = passages(
        u"Bescheid Frist"_s, {body(filler + u"Ein Bescheid. "_s + filler +
                                   u"Der Bescheid kommt in der Frist von 4 Wochen.\nDanach Schluss. "_s + filler)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(marked(found[0]), (QStringList{u"Bescheid"_s, u"Frist"_s}));
    EXPECT_LE(found[0].text.size(), 300);
    EXPECT_TRUE(found[0].text.startsWith(u'…') && found[0].text.endsWith(u'…'));
    EXPECT_FALSE(found[0].text.contains(u'\n'));
}

TEST(Passages, NameFieldAndStepAndPreferWhatIsNew)
{
    const QList<TextPart> parts{
        {u"name"_s, SearchWeight::Title, {}, u"p"_s, u"Wohngeld bewilligen"_s},
        {u"definition"_s, SearchWeight::Body, {}, u"p"_s, u"Über Wohngeld wird entschieden."_s},
        {u"tacitNote"_s, SearchWeight::Body, u"04"_s, u"s"_s, u"Der Sachbearbeiter der Kasse weiß mehr."_s},
    };
    const QList<Passage> found = passages(u"Wohngeld Kasse"_s, parts);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].field, u"name"_s);
    EXPECT_EQ(found[1].step, u"04"_s) << "the second word stands only there";
    EXPECT_EQ(found[1].record, u"s"_s);
    EXPECT_EQ(found[1].field, u"tacitNote"_s);
}

TEST(Passages, StayWithinTextsWithoutSpaces)
{
    const QString text = QString(5000, u'x') + u" Antrag "_s + QString(5000, u'y');
    const QList<Passage> found = passages(u"Antrag"_s, {body(text)});
    ASSERT_EQ(found.size(), 1);
    for (const Passage::Mark &mark : found[0].marks)
        EXPECT_LE(mark.start + mark.length, found[0].text.size());
    EXPECT_EQ(marked(found[0]), QStringList{u"Antrag"_s});
    EXPECT_FALSE(passages(QString(64, u'x'), {body(QString(100'000, u'x'))}).isEmpty()) << "cut to the same form";
}

TEST(Passages, PreferWordsThatStandTogether)
{
    const QList<TextPart> parts{
        {u"name"_s, SearchWeight::Title, u"01"_s, u"a"_s, u"Benachrichtigung der Gruppe (nicht modelliert)"_s},
        {u"name"_s, SearchWeight::Title, u"02"_s, u"b"_s, u"Benachrichtigung (modelliert)"_s},
    };
    EXPECT_EQ(passages(u"Benachrichtigung modelliert"_s, parts).front().step, u"02"_s);
}
