// SPDX-License-Identifier: GPL-3.0-or-later
// Operators and filters in the query, answered by the ranked index and, while that is missing, by quick find.
#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class QueryLanguage : public ::testing::TestWithParam<search::Source>
{
  protected:
    void SetUp() override
    {
        const OrgUnit registry =
            aUnit(*m_workspace).with(&OrgUnit::name, u"Standesamt"_s).with(&OrgUnit::code, u"34"_s).saved();
        const OrgUnit traffic =
            aUnit(*m_workspace).with(&OrgUnit::name, u"Amt für Straßenverkehr"_s).with(&OrgUnit::code, u"36"_s).saved();
        aProcess(*m_workspace, u"Heirat anmelden"_s)
            .with(&Process::leadUnit, registry.id)
            .with(&Process::tags, QStringList{u"Saison"_s})
            .saved();
        aProcess(*m_workspace, u"Ehe im Ausland anerkennen"_s).with(&Process::leadUnit, registry.id).saved();
        aProcess(*m_workspace, u"Fahrzeug anmelden"_s).with(&Process::leadUnit, traffic.id).saved();
        aKnowledgeItem(*m_workspace, u"Anmelden ohne Termin"_s).saved();
        if (GetParam() == search::Source::Ranked) m_workspace.index();
    }

    QStringList found(const QString &text)
    {
        const search::Page page = tests::found(*m_workspace, text);
        EXPECT_EQ(page.source, GetParam());
        QStringList titles = titlesOf(page.hits);
        titles.sort();
        EXPECT_EQ(page.total, titles.size()) << text.toStdString();
        return titles;
    }

    IndexedWorkspace m_workspace;
};

} // namespace

TEST_P(QueryLanguage, LeavesOutWhatIsExcluded)
{
    EXPECT_EQ(found(u"anmelden -Fahrzeug -Termin"_s), QStringList{u"Heirat anmelden"_s});
    EXPECT_EQ(found(u"anmelden -\"ohne Termin\" -Heirat"_s), QStringList{u"Fahrzeug anmelden"_s});
}

TEST_P(QueryLanguage, TakesEitherOfTwoWords)
{
    EXPECT_EQ(found(u"Ausland OR Fahrzeug"_s), (QStringList{u"Ehe im Ausland anerkennen"_s, u"Fahrzeug anmelden"_s}));
    EXPECT_EQ(found(u"Fahrzeug ODER Termin -ohne"_s), QStringList{u"Fahrzeug anmelden"_s});
}

TEST_P(QueryLanguage, TakesABeginning) { EXPECT_EQ(found(u"Fahr* "_s), QStringList{u"Fahrzeug anmelden"_s}); }

TEST_P(QueryLanguage, NarrowsByUnitKindAndTag)
{
    const QList<std::pair<QString, QStringList>> cases{
        {u"anmelden einheit:Standesamt"_s, {u"Heirat anmelden"_s}},
        {u"anmelden einheit:36"_s, {u"Fahrzeug anmelden"_s}},
        {u"anmelden einheit:straßenverkehr"_s, {u"Fahrzeug anmelden"_s}},
        {u"anmelden einheit:\"Amt für Straßenverkehr\""_s, {u"Fahrzeug anmelden"_s}},
        {u"anmelden art:tipp"_s, {u"Anmelden ohne Termin"_s}},
        {u"anmelden tag:saison"_s, {u"Heirat anmelden"_s}},
    };
    for (const auto &[text, titles] : cases)
        EXPECT_EQ(found(text), titles) << text.toStdString();
}

TEST_P(QueryLanguage, NarrowsByTheDayOfChange)
{
    const QString year = QString::number(QDate::currentDate().year());
    EXPECT_EQ(found(u"Fahrzeug von:"_s + year).size(), 1);
    EXPECT_EQ(found(u"Fahrzeug von:2001 bis:"_s + year).size(), 1);
    EXPECT_TRUE(found(u"Fahrzeug bis:2001"_s).isEmpty());
    EXPECT_TRUE(found(u"Fahrzeug von:2999"_s).isEmpty());
}

TEST_P(QueryLanguage, ReadsAnUnknownNameAsWords)
{
    aKnowledgeItem(*m_workspace, u"Einheit Mondamt aufgelöst"_s).saved();
    if (GetParam() == search::Source::Ranked) m_workspace.index();
    EXPECT_EQ(titlesFound(*m_workspace, u"einheit:Mondamt"_s).value(0), u"Einheit Mondamt aufgelöst"_s);
}

TEST_P(QueryLanguage, PutsMatchesInOrderOfTheirNames)
{
    search::Query query = queryFor(u"anmelden"_s);
    query.order = search::Order::Title;
    EXPECT_EQ(titlesOf(valueOf(find(*m_workspace, query)).hits),
              (QStringList{u"Anmelden ohne Termin"_s, u"Fahrzeug anmelden"_s, u"Heirat anmelden"_s}));
}

INSTANTIATE_TEST_SUITE_P(Both, QueryLanguage, ::testing::Values(search::Source::Ranked, search::Source::QuickFind),
                         [](const auto &source) {
                             return source.param == search::Source::Ranked ? "RankedIndex" : "QuickFind";
                         });

TEST(QueryFilter, ListsAUnitsRecordsForAFilterAlone)
{
    IndexedWorkspace workspace;
    const OrgUnit unit = aUnit(*workspace).with(&OrgUnit::name, u"Standesamt"_s).saved();
    aProcess(*workspace, u"Heirat anmelden"_s).with(&Process::leadUnit, unit.id).saved();
    aProcess(*workspace, u"Fahrzeug anmelden"_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"einheit:Standesamt art:prozess"_s), QStringList{u"Heirat anmelden"_s});
    EXPECT_EQ(titlesFound(*workspace, u"art:prozess -Fahrzeug"_s), QStringList{u"Heirat anmelden"_s});
}
