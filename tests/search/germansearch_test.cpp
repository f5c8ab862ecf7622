// SPDX-License-Identifier: GPL-3.0-or-later
// What the German analysis finds in a workspace, from index to page.
#include "search/lexicon.h"
#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using namespace staffelstab::tests;

namespace
{

class GermanSearch : public testing::Test
{
  protected:
    void SetUp() override
    {
        if (germanLexiconVersion() == "none") GTEST_SKIP() << "hunspell-de-de is not installed";
    }
    void tip(const QString &title, const QString &body = {})
    {
        aKnowledgeItem(*workspace, title).with(&KnowledgeItem::body, body).saved();
    }
    QString firstFor(const QString &text) { return titlesFound(*workspace, text).value(0); }

    IndexedWorkspace workspace;
};

} // namespace

TEST_F(GermanSearch, FindsCompoundsByTheirPartsAndPartsByTheirCompounds)
{
    tip(u"Straßenreinigungsgebühr berechnen"_s);
    tip(u"Reinigung der Straßen"_s, u"Die Gebühr wird im Januar fällig."_s);
    tip(u"Hundesteuer festsetzen"_s);
    workspace.index();
    EXPECT_EQ(firstFor(u"straßenreinigung"_s), u"Straßenreinigungsgebühr berechnen"_s);
    EXPECT_EQ(firstFor(u"reinigungsgebühren"_s), u"Straßenreinigungsgebühr berechnen"_s);
    EXPECT_TRUE(titlesFound(*workspace, u"Straßenreinigungsgebühr"_s).contains(u"Reinigung der Straßen"_s));
    EXPECT_FALSE(titlesFound(*workspace, u"Straßenreinigungsgebühr"_s).contains(u"Hundesteuer festsetzen"_s));
}

TEST_F(GermanSearch, FindsBothGendersFamiliesAndOfficeWords)
{
    tip(u"Antragstellerinnen beraten"_s);
    tip(u"Ausweis verlängern"_s);
    tip(u"Kindertagesstätte anmelden"_s);
    workspace.index();
    EXPECT_EQ(firstFor(u"Antragsteller"_s), u"Antragstellerinnen beraten"_s);
    EXPECT_EQ(firstFor(u"Antragsteller*innen"_s), u"Antragstellerinnen beraten"_s);
    EXPECT_EQ(firstFor(u"Verlängerung"_s), u"Ausweis verlängern"_s);
    EXPECT_EQ(firstFor(u"angemeldet"_s), u"Kindertagesstätte anmelden"_s);
    EXPECT_EQ(firstFor(u"Kita"_s), u"Kindertagesstätte anmelden"_s);
}

TEST_F(GermanSearch, DoesNotMergeWhatTheLawKeepsApart)
{
    tip(u"Gebühr festsetzen"_s);
    for (int i = 0; i < 6; ++i)
        tip(u"Beitrag Nummer %1 festsetzen"_s.arg(i));
    workspace.index();
    EXPECT_FALSE(titlesFound(*workspace, u"Beitrag"_s).contains(u"Gebühr festsetzen"_s));
}

TEST_F(GermanSearch, MarksThePartOfAWordThatWasAskedFor)
{
    tip(u"Kosten"_s, u"Die Schülerbeförderungskosten trägt der Kreis."_s);
    workspace.index();
    const Page page = found(*workspace, u"Beförderung"_s);
    ASSERT_EQ(page.hits.size(), 1);
    ASSERT_FALSE(page.hits[0].passages.isEmpty());
    EXPECT_EQ(marked(page.hits[0].passages[0]), QStringList{u"Schülerbeförderungskosten"_s});
}

TEST_F(GermanSearch, FallsBackToWhatWasProbablyMeant)
{
    tip(u"Wohngeld bewilligen"_s);
    tip(u"Friedhof pflegen"_s);
    workspace.index();
    const Page page = found(*workspace, u"wohngelt"_s);
    EXPECT_EQ(titlesOf(page.hits).value(0), u"Wohngeld bewilligen"_s);
    EXPECT_TRUE(page.widened);
    EXPECT_EQ(page.suggestion, u"Wohngeld"_s);
}

TEST_F(GermanSearch, GuessesFromKnownNounsButNotFromSmallWords)
{
    tip(u"Zuschuss beantragen"_s, u"Das gibt es nicht."_s);
    workspace.index();
    EXPECT_EQ(firstFor(u"quarkzuschuss"_s), u"Zuschuss beantragen"_s);
    EXPECT_EQ(found(*workspace, u"gibtesnicht"_s).total, 0);
}

TEST_F(GermanSearch, PutsProcessesBeforeShortRecords)
{
    const OrgUnit unit = aUnit(*workspace).with(&OrgUnit::name, u"Wohngeldstelle"_s).saved();
    Builder<Post>(*workspace).with(&Post::title, u"Wohngeld"_s).with(&Post::unit, unit.id).saved();
    Builder<ItProcedure>(*workspace).with(&ItProcedure::name, u"Wohngeld-Fachverfahren"_s).saved();
    aProcess(*workspace, u"Wohngeld an geänderte Verhältnisse anpassen"_s)
        .with(&Process::definition, u"Ändert sich das Einkommen, wird neu gerechnet und beschieden."_s)
        .saved();
    saveItems(*workspace, 30, u"Ein anderer Text, damit das gesuchte Wort eine Seltenheit ist."_s);
    workspace.index();
    const Page page = found(*workspace, u"wohngeld"_s);
    ASSERT_GE(page.hits.size(), 3);
    EXPECT_EQ(page.hits[0].kind, RecordKind::Process);
}
