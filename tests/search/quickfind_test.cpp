// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/quickfind.h"

#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QStringList quick(Workspace &workspace, const QString &text) { return titlesOf(valueOf(quickFind(workspace, text))); }

} // namespace

TEST(QuickFind, SeesARecordAsSoonAsItIsSavedAndNoLongerThanItExists)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    EXPECT_EQ(quick(*workspace, u"wohngeld"_s), QStringList{u"Wohngeld bewilligen"_s});
    valueOf(setFields(*workspace, process.id, {{u"name"_s, u"Lastenzuschuss bewilligen"_s}}));
    EXPECT_EQ(quick(*workspace, u"wohngeld"_s), QStringList{});
    EXPECT_EQ(quick(*workspace, u"lasten"_s), QStringList{u"Lastenzuschuss bewilligen"_s});
    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_EQ(quick(*workspace, u"lasten"_s), QStringList{});
}

TEST(QuickFind, PutsTitlesThatBeginSoFirstThenTitlesNumbersAndTexts)
{
    TempWorkspace workspace;
    aProcess(*workspace, u"Lob aussprechen"_s).with(&Process::definition, u"Meldung an alle"_s).saved();
    aProcess(*workspace, u"Erweiterte Meldung"_s).saved();
    aProcess(*workspace, u"Meldung aufnehmen"_s).saved();
    aProcess(*workspace, u"Prüfen"_s).with(&Process::localNumber, u"MELDUNG-7"_s).saved();
    EXPECT_EQ(quick(*workspace, u"meldung"_s),
              (QStringList{u"Meldung aufnehmen"_s, u"Erweiterte Meldung"_s, u"Prüfen"_s, u"Lob aussprechen"_s}));
}

TEST(QuickFind, FindsPartsOfTitlesWhateverAccentsAndCase)
{
    TempWorkspace workspace;
    aProcess(*workspace, u"Schülerbeförderung für Straßenkinder"_s).saved();
    for (const QString &text : {u"FÖRDERUNG"_s, u"forderung"_s, u"strassenk"_s, u"ßenk"_s, u"sc"_s, u"schul bef"_s})
        EXPECT_EQ(quick(*workspace, text).size(), 1) << text.toStdString();
    EXPECT_EQ(quick(*workspace, u"kindergarten"_s), QStringList{});
}

TEST(QuickFind, ShowsAStepAsItsProcessWithThePassage)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    const Step step = aStep(*workspace, process.id, u"04"_s, u"Einkommensnachweis anfordern"_s).saved();

    const QList<search::Hit> hits = valueOf(quickFind(*workspace, u"nachweis"_s));

    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0].id, process.id);
    EXPECT_EQ(hits[0].context, u"Soziales"_s);
    ASSERT_EQ(hits[0].passages.size(), 1);
    EXPECT_EQ(hits[0].passages[0].step, u"04"_s);
    EXPECT_EQ(hits[0].passages[0].record, step.id);
    EXPECT_EQ(marked(hits[0].passages[0]), QStringList{u"nachweis"_s});
}

TEST(QuickFind, AnswersHostileInputWithNothing)
{
    TempWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    for (const QString &text : {u""_s, u"\""_s, u"*"_s, u"' OR 1=1 --"_s, u"title:"_s, QString(QChar(0)), u"% _"_s,
                                u"("_s.repeated(10'000), u"x "_s.repeated(500'000), u"NEAR(\"a\" \"b\")"_s}) {
        const auto hits = quickFind(*workspace, text);
        ASSERT_TRUE(hits) << hits.error().detail.toStdString();
        EXPECT_TRUE(hits->isEmpty());
    }
    EXPECT_EQ(quick(*workspace, u"wohngeld\" OR \"x"_s), QStringList{}) << "all words are demanded, OR too";
    EXPECT_EQ(valueOf(quickFind(*workspace, u"wohngeld"_s, 0)).size(), 0);
}

TEST(PartsOfWords, AreCountedInTheTextAsItIsWritten)
{
    const QString text = u"Große Maßnahme"_s;
    const auto places = search::partsOfWords(text, {u"massn"_s});
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(text.sliced(places[0].first, places[0].second), u"Maßn"_s);
    EXPECT_TRUE(search::partsOfWords(u""_s, {u"a"_s}).isEmpty());
}
