// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on a place in a law.
#include "support/workspacefixture.h"
#include "usecase/lawecho.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class EchoOfALaw : public testing::Test
{
  protected:
    LawEcho echo(const QString &place) { return valueOf(lawEcho(*workspace, place)); }
    QStringList titles(const QString &place)
    {
        QStringList titles;
        for (const EchoEntry &entry : echo(place).entries)
            titles << entry.record.title;
        return titles;
    }
    Id basis(const QString &name) { return Builder<LegalBasis>(*workspace).with(&LegalBasis::name, name).saved().id; }

    TempWorkspace workspace;
};

} // namespace

TEST_F(EchoOfALaw, HoldsEachKindThatRefersToItOrCitesItInOrder)
{
    const Id law = basis(u"§ 26 WoGG"_s);
    const Id process =
        aProcess(*workspace, u"Wohngeld neu berechnen"_s).with(&Process::legalBases, QStringList{law}).saved().id;
    aStep(*workspace, process, u"1"_s, u"Einkommen prüfen"_s)
        .with(&Step::description, u"Nach § 26 Abs. 2 WoGG."_s)
        .saved();
    aStep(*workspace, process, u"2"_s, u"Bescheid senden"_s).saved();
    aKnowledgeItem(*workspace, u"Rückwirkung"_s)
        .with(&KnowledgeItem::body, u"§§ 25 bis 28 des Wohngeldgesetzes lesen."_s)
        .saved();
    aRecommendation(*workspace, u"Formular anpassen (§ 26 WoGG)"_s).saved();
    aProcess(*workspace, u"Hundesteuer"_s).with(&Process::description, u"§ 26 KAG"_s).saved();

    const LawEcho found = echo(u"§ 26 WoGG"_s);

    ASSERT_EQ(titles(u"§ 26 WoGG"_s), (QStringList{u"§ 26 WoGG"_s, u"Wohngeld neu berechnen"_s, u"Einkommen prüfen"_s,
                                                   u"Rückwirkung"_s, u"Formular anpassen (§ 26 WoGG)"_s}));
    EXPECT_EQ(found.place, u"§ 26 WoGG"_s);
    EXPECT_EQ(found.entries[1].bases, QStringList{u"§ 26 WoGG"_s});
    EXPECT_TRUE(found.entries[1].citations.isEmpty());
    EXPECT_EQ(found.entries[2].citations, QStringList{u"§ 26 Abs. 2 WoGG"_s});
    EXPECT_EQ(found.entries[2].record.kind, RecordKind::Step);
    EXPECT_EQ(found.counts.value(RecordKind::Step), 1);
}

TEST_F(EchoOfALaw, OfASectionHoldsItsParagraphsAndOfALawAllOfIt)
{
    aKnowledgeItem(*workspace, u"Absatz"_s).with(&KnowledgeItem::body, u"§ 26 Abs. 2 WoGG"_s).saved();
    aKnowledgeItem(*workspace, u"Paragraf"_s).with(&KnowledgeItem::body, u"§ 26 WoGG"_s).saved();
    aKnowledgeItem(*workspace, u"Anderer"_s).with(&KnowledgeItem::body, u"§ 3 WoGG"_s).saved();
    aKnowledgeItem(*workspace, u"Ganzes"_s).with(&KnowledgeItem::body, u"Das Wohngeldgesetz gilt."_s).saved();

    EXPECT_EQ(titles(u"§ 26 Abs. 2 WoGG"_s), (QStringList{u"Absatz"_s, u"Paragraf"_s}));
    EXPECT_EQ(titles(u"§ 26 WoGG"_s), (QStringList{u"Absatz"_s, u"Paragraf"_s}));
    EXPECT_EQ(titles(u"WoGG"_s), (QStringList{u"Absatz"_s, u"Anderer"_s, u"Ganzes"_s, u"Paragraf"_s}));
    EXPECT_EQ(titles(u"Wohngeldgesetz"_s), titles(u"WoGG"_s));
    EXPECT_TRUE(titles(u"§ 99 WoGG"_s).isEmpty());
}

TEST_F(EchoOfALaw, LeavesOutWhatIsInTheBin)
{
    const Id law = basis(u"§ 26 WoGG"_s);
    const Id process = aProcess(*workspace).with(&Process::legalBases, QStringList{law}).saved().id;
    valueOf(removeRecords(*workspace, {process}));
    EXPECT_EQ(titles(u"WoGG"_s), QStringList{u"§ 26 WoGG"_s});
}

TEST_F(EchoOfALaw, OfALegalBasisThatCitesNoLawHoldsWhatRefersToIt)
{
    const Id law = basis(u"Hausregel 7"_s);
    aProcess(*workspace, u"Saal vergeben"_s).with(&Process::legalBases, QStringList{law}).saved();
    const LawEcho found = valueOf(basisEcho(*workspace, law));
    ASSERT_EQ(found.entries.size(), 2);
    EXPECT_EQ(found.place, u"Hausregel 7"_s);
    EXPECT_EQ(found.entries[1].record.title, u"Saal vergeben"_s);
    EXPECT_EQ(found.entries[1].bases, QStringList{u"Hausregel 7"_s});
    EXPECT_EQ(codeOf(basisEcho(*workspace, newId())), ErrorCode::NotFound);
}

TEST_F(EchoOfALaw, IsRefusedForATextThatNamesNoLaw)
{
    EXPECT_EQ(codeOf(lawEcho(*workspace, u"Wohngeld beantragen"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(lawEcho(*workspace, {})), ErrorCode::Invalid);
}
