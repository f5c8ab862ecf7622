// SPDX-License-Identifier: GPL-3.0-or-later
// Why a record is among the hits.
#include "search/lexicon.h"
#include "support/indexfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using namespace staffelstab::tests;

namespace
{

class Reasons : public testing::Test
{
  protected:
    Id tip(const QString &title, const QString &body = {})
    {
        return aKnowledgeItem(*workspace, title).with(&KnowledgeItem::body, body).saved().id;
    }
    QList<Reason> why(const QString &text, const Id &id) { return valueOf(explain(*workspace, queryFor(text), id)); }
    static Reason reason(const QString &typed, Way way, const QStringList &found, bool inTitle = false)
    {
        return {.typed = typed, .way = way, .found = found, .inTitle = inTitle};
    }

    IndexedWorkspace workspace;
};

/// Needs to know of what compounds consist.
class GermanReasons : public Reasons
{
  protected:
    void SetUp() override
    {
        if (germanLexiconVersion() == "none") GTEST_SKIP() << "hunspell-de-de is not installed";
    }
};

} // namespace

TEST_F(Reasons, TellsWhereTheWordIsWrittenAndHow)
{
    const Id id = tip(u"Anträge annehmen"_s, u"Der Bescheid wird zugestellt."_s);
    workspace.index();
    EXPECT_EQ(why(u"antrag bescheide"_s, id), (QList{reason(u"antrag"_s, Way::Written, {u"Anträge"_s}, true),
                                                     reason(u"bescheide"_s, Way::Written, {u"Bescheid"_s})}));
}

TEST_F(Reasons, TellsTheWordThatBeginsLikeAnUnfinishedOne)
{
    const Id id = tip(u"Hundesteuer"_s);
    workspace.index();
    EXPECT_EQ(why(u"hundest"_s, id), QList{reason(u"hundest"_s, Way::Begins, {u"Hundesteuer"_s}, true)});
}

TEST_F(Reasons, TellsTheCitationAndTheFileReferenceAsWritten)
{
    const Id id = tip(u"Rückforderung"_s, u"Nach § 26 Abs. 2 WoGG, siehe Akte 50.12-2023/114."_s);
    workspace.index();
    EXPECT_EQ(why(u"§ 26 WoGG"_s, id), QList{reason(u"26 WoGG"_s, Way::Citation, {u"§ 26 Abs. 2 WoGG"_s})});
    EXPECT_EQ(why(u"50.12-2023/114"_s, id), QList{reason(u"50 12 2023 114"_s, Way::Reference, {u"50.12-2023/114"_s})});
}

TEST_F(Reasons, TellsThePlaceOfAPhrase)
{
    const Id id = tip(u"Auszug"_s, u"Erst die Schlüssel abgeben, dann abmelden."_s);
    workspace.index();
    EXPECT_EQ(why(u"\"schlüssel abgeben\""_s, id),
              QList{reason(u"schlüssel abgeben"_s, Way::Written, {u"Schlüssel abgeben"_s})});
}

TEST_F(Reasons, SayNothingOfExcludedWordsAndFilters)
{
    const Id id = tip(u"Hundesteuer"_s);
    workspace.index();
    EXPECT_EQ(why(u"hundesteuer -katze art:wissen"_s, id).size(), 1);
    EXPECT_EQ(why(u"hundesteuer ODER katze"_s, id).size(), 1);
    EXPECT_TRUE(why(u"art:wissen"_s, id).isEmpty());
}

TEST_F(Reasons, TellsTheSpellingThatWasTakenInstead)
{
    const Id id = tip(u"Hundesteuer"_s);
    workspace.index();
    ASSERT_EQ(titlesFound(*workspace, u"Hundesteurr"_s), QStringList{u"Hundesteuer"_s});
    EXPECT_EQ(why(u"Hundesteurr"_s, id), QList{reason(u"Hundesteurr"_s, Way::Spelling, {u"Hundesteuer"_s}, true)});
}

TEST_F(Reasons, AreOnlyWhatIsWrittenWhileQuickFindAnswers)
{
    const Id id = tip(u"Hundesteuer"_s, u"Kindertagesstätte"_s);
    EXPECT_EQ(why(u"hundesteuer kita"_s, id), (QList{reason(u"hundesteuer"_s, Way::Written, {u"Hundesteuer"_s}, true),
                                                     reason(u"kita"_s, Way::Missing, {})}));
}

TEST_F(Reasons, NameTheWordsThatAreLacking)
{
    const Id id = tip(u"Hundesteuer"_s);
    workspace.index();
    EXPECT_EQ(why(u"gibtesnicht hundesteuer"_s, id),
              (QList{reason(u"hundesteuer"_s, Way::Written, {u"Hundesteuer"_s}, true),
                     reason(u"gibtesnicht"_s, Way::Missing, {})}));
}

TEST_F(Reasons, AreGivenForEveryHit)
{
    tip(u"Ehe schließen"_s, u"Termin für die Trauung, Kosten nach § 6 PStG."_s);
    tip(u"Heirat anmelden"_s, u"Die Anmeldung im Bürgerbüro, Aktenzeichen 32.1-2024/7."_s);
    tip(u"Straßenreinigungsgebühr"_s, u"Reinigung der Straßen und Gehwege."_s);
    tip(u"Kindertagesstätte"_s, u"Gewerbe-Anmeldung und Antragstellerinnen."_s);
    workspace.index();
    for (const QString &text : {u"Ehe schließen"_s, u"Kita"_s, u"heiratt"_s, u"\"Termin für\""_s, u"§ 6 PStG"_s,
                                u"32.1-2024/7"_s, u"Gewerbeanmeldung"_s, u"reinig"_s, u"Antragsteller kosten xyz"_s,
                                u"straßen ODER kita"_s, u"Gebühr Reinigung"_s, u"anmeld* -heirat"_s}) {
        const QList<Hit> hits = found(*workspace, text).hits;
        EXPECT_FALSE(hits.isEmpty()) << text.toStdString();
        for (const Hit &hit : hits)
            EXPECT_FALSE(why(text, hit.id).isEmpty()) << text.toStdString() << ": " << hit.title.toStdString();
    }
}

TEST_F(Reasons, AreTheFiltersWhereTheQueryHasNoWords)
{
    for (const QString &text : {u"art:prozess"_s, u"art:prozess -hund"_s, u"von:2024 bis:2025"_s})
        EXPECT_TRUE(hasFiltersAlone(queryFor(text))) << text.toStdString();
    for (const QString &text : {u""_s, u"hund"_s, u"hund art:prozess"_s, u"Notiz:morgen"_s})
        EXPECT_FALSE(hasFiltersAlone(queryFor(text))) << text.toStdString();
    Query facets = queryFor({});
    facets.kinds = {u"process"_s};
    EXPECT_TRUE(hasFiltersAlone(facets));
}

TEST_F(Reasons, AreNotGivenForWhatIsNotThere)
{
    EXPECT_EQ(codeOf(explain(*workspace, queryFor(u"hund"_s), newId())), ErrorCode::NotFound);
}

TEST_F(GermanReasons, TellTheCompoundThatAWordIsAPartOf)
{
    const Id id = tip(u"Bus"_s, u"Die Schülerbeförderungskosten trägt der Kreis."_s);
    workspace.index();
    EXPECT_EQ(why(u"Kosten"_s, id), QList{reason(u"Kosten"_s, Way::Part, {u"Schülerbeförderungskosten"_s})});
}

TEST_F(GermanReasons, TellThePartsOfACompoundThatStandInIt)
{
    const Id id = tip(u"Reinigung der Straßen"_s, u"Die Gebühr wird im Januar fällig."_s);
    workspace.index();
    const QList<Reason> reasons = why(u"Straßenreinigungsgebühr"_s, id);
    ASSERT_EQ(reasons.size(), 1);
    EXPECT_EQ(reasons.front().way, Way::Parts);
    EXPECT_THAT(reasons.front().found, testing::UnorderedElementsAre(u"Straßen"_s, u"Reinigung"_s, u"Gebühr"_s));
}

TEST_F(GermanReasons, TellKinAndOfficeWords)
{
    const Id id = tip(u"Ausweis verlängern"_s, u"Auch für die Kindertagesstätte."_s);
    workspace.index();
    EXPECT_EQ(why(u"Verlängerung"_s, id), QList{reason(u"Verlängerung"_s, Way::Kin, {u"verlängern"_s}, true)});
    EXPECT_EQ(why(u"Kita"_s, id), QList{reason(u"Kita"_s, Way::SameAs, {u"Kindertagesstätte"_s})});
}
