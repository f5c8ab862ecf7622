// SPDX-License-Identifier: GPL-3.0-or-later
// What the glossary of a workspace makes of its search, from entry to page.
#include "search/indexer.h"
#include "search/lexicon.h"
#include "search/rankedindex.h"
#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Glossary : public testing::Test
{
  protected:
    void tip(const QString &title, const QString &body = {})
    {
        aKnowledgeItem(*workspace, title).with(&KnowledgeItem::body, body).saved();
    }
    Builder<GlossaryEntry> word(const QString &term)
    {
        return Builder<GlossaryEntry>(*workspace).with(&GlossaryEntry::term, term);
    }
    bool finds(const QString &text, const QString &title) { return titlesFound(*workspace, text).contains(title); }

    IndexedWorkspace workspace;
};

} // namespace

TEST_F(Glossary, SynonymsAndAbbreviationsCountFromTheNextQueryOn)
{
    tip(u"Zwergenhaus öffnen"_s);
    workspace.index();
    ASSERT_FALSE(finds(u"Pavillon Nord"_s, u"Zwergenhaus öffnen"_s));
    const GlossaryEntry saved = word(u"Zwergenhaus"_s)
                                    .with(&GlossaryEntry::synonyms, QStringList{u"Pavillon Nord"_s})
                                    .with(&GlossaryEntry::abbreviations, QStringList{u"ZWH"_s})
                                    .saved();

    EXPECT_TRUE(finds(u"Pavillon Nord"_s, u"Zwergenhaus öffnen"_s));
    const search::Page page = found(*workspace, u"ZWH"_s);
    ASSERT_EQ(page.hits.size(), 1);
    EXPECT_EQ(page.source, search::Source::Ranked);
    ASSERT_FALSE(page.hits[0].passages.isEmpty());
    EXPECT_EQ(marked(page.hits[0].passages[0]), QStringList{u"Zwergenhaus"_s});

    EXPECT_EQ(page.suggestion, QString()) << "no typing error";

    valueOf(removeRecords(*workspace, {saved.id}));
    EXPECT_FALSE(finds(u"ZWH"_s, u"Zwergenhaus öffnen"_s)) << "nor after the entry is gone";
}

TEST_F(Glossary, WhatIsApartIsNotPutInItsPlace)
{
    tip(u"Kommune verwalten"_s);
    workspace.index();
    ASSERT_TRUE(finds(u"Gemeinde"_s, u"Kommune verwalten"_s));
    word(u"Gemeinde"_s).with(&GlossaryEntry::apartFrom, QStringList{u"Kommune"_s}).saved();
    EXPECT_FALSE(finds(u"Gemeinde"_s, u"Kommune verwalten"_s));
}

TEST_F(Glossary, AForcedSplitIsFoundByItsPartsAfterTheNextUpdate)
{
    tip(u"Quorbflasen zählen"_s);
    workspace.index();
    ASSERT_FALSE(finds(u"Flase"_s, u"Quorbflasen zählen"_s));
    word(u"Quorbflase"_s).with(&GlossaryEntry::split, u"Quorb|flase"_s).saved();
    const search::Page before = found(*workspace, u"Quorbflase"_s);
    EXPECT_EQ(before.source, search::Source::Ranked) << "the old index answers until the new one is there";
    EXPECT_EQ(before.total, 1);

    workspace.index();
    EXPECT_TRUE(finds(u"Flase"_s, u"Quorbflasen zählen"_s)) << "inflected forms too";
    EXPECT_TRUE(finds(u"Quorb"_s, u"Quorbflasen zählen"_s));
}

TEST_F(Glossary, AForbiddenSplitIsNotFoundByItsPartsAfterTheNextUpdate)
{
    if (search::germanLexiconVersion() == "none") GTEST_SKIP() << "hunspell-de-de is not installed";
    tip(u"Hundesteuer festsetzen"_s);
    workspace.index();
    ASSERT_TRUE(finds(u"Steuer"_s, u"Hundesteuer festsetzen"_s));
    const GlossaryEntry saved = word(u"Hundesteuer"_s).with(&GlossaryEntry::keepWhole, true).saved();
    workspace.index();
    EXPECT_FALSE(finds(u"Steuer"_s, u"Hundesteuer festsetzen"_s));
    EXPECT_TRUE(finds(u"Hundesteuern"_s, u"Hundesteuer festsetzen"_s));

    valueOf(removeRecords(*workspace, {saved.id}));
    workspace.index();
    EXPECT_TRUE(finds(u"Steuer"_s, u"Hundesteuer festsetzen"_s));
}

TEST_F(Glossary, OnlySplitsLeadToANewIndex)
{
    tip(u"Zwergenhaus öffnen"_s);
    workspace.index();
    const auto changed = [this] {
        search::RankedIndex open(search::rankedFolder(workspace.folder()), workspace->workspaceId());
        workspace.index();
        return !open.refresh(); // false where the folder is another one
    };
    word(u"Zwergenhaus"_s).with(&GlossaryEntry::synonyms, QStringList{u"Kinderhaus"_s}).saved();
    EXPECT_FALSE(changed());
    word(u"Zwergenhaus"_s).with(&GlossaryEntry::split, u"Zwergen|haus"_s).saved();
    EXPECT_TRUE(changed());
    EXPECT_FALSE(changed()) << "once";
}

TEST_F(Glossary, TellsTheAnalysisWhatItKnows)
{
    word(u"Quorbflase"_s)
        .with(&GlossaryEntry::split, u"Quorb|flase"_s)
        .with(&GlossaryEntry::synonyms, QStringList{u"Zwergenhaus"_s})
        .saved();
    const search::TextAnalysis analysis = valueOf(staffelstab::analyse(*workspace, u"Quorbflasen"_s));
    ASSERT_EQ(analysis.words.size(), 1);
    EXPECT_EQ(analysis.words[0].parts, (QStringList{u"quorb"_s, u"flasen"_s}));
    EXPECT_EQ(analysis.words[0].alternatives, QList<QStringList>{{u"Zwergenhaus"_s}});
    EXPECT_TRUE(valueOf(staffelstab::analyse(u"Quorbflasen"_s)).words[0].parts.isEmpty());
}
