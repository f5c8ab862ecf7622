// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finder.h"

#include "support/indexfixture.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using namespace staffelstab::tests;

TEST(Find, FindsInflectionsSpellingsAndHyphens)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Straßenreinigungsgebühren festsetzen"_s).saved();
    aProcess(*workspace, u"Gewerbe-Anmeldung entgegennehmen"_s).saved();
    aProcess(*workspace, u"Anträge prüfen"_s).saved();
    workspace.index();
    const QList<std::pair<QString, QString>> cases{
        {u"strassenreinigungsgebuehr"_s, u"Straßenreinigungsgebühren festsetzen"_s},
        {u"STRASSENREINIGUNGSGEBÜHR"_s, u"Straßenreinigungsgebühren festsetzen"_s},
        {u"Gewerbeanmeldung"_s, u"Gewerbe-Anmeldung entgegennehmen"_s},
        {u"gewerbe-anmeldungen"_s, u"Gewerbe-Anmeldung entgegennehmen"_s},
        {u"antrag"_s, u"Anträge prüfen"_s},
        {u"straßenrein"_s, u"Straßenreinigungsgebühren festsetzen"_s},
    };
    for (const auto &[text, title] : cases) {
        const Page page = found(*workspace, text);
        EXPECT_EQ(titlesOf(page.hits), QStringList{title}) << text.toStdString();
        EXPECT_EQ(page.source, Source::Ranked);
        EXPECT_EQ(page.total, 1);
    }
}

TEST(Find, SaysInWhichStepAWordStands)
{
    IndexedWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    aStep(*workspace, process.id, u"03"_s, u"Antrag erfassen"_s).saved();
    const Step step = aStep(*workspace, process.id, u"04"_s, u"Bescheid versenden"_s)
                          .with(&Step::tacitNote, u"Donnerstags druckt die Poststelle keine Zustellungsurkunden."_s)
                          .saved();
    workspace.index();

    const Page page = found(*workspace, u"zustellungsurkunde"_s);

    ASSERT_EQ(page.hits.size(), 1);
    EXPECT_EQ(page.hits[0].id, process.id);
    ASSERT_EQ(page.hits[0].passages.size(), 1);
    const Passage &passage = page.hits[0].passages[0];
    EXPECT_EQ(passage.step, u"04"_s);
    EXPECT_EQ(passage.field, u"tacitNote"_s);
    EXPECT_EQ(passage.record, step.id);
    EXPECT_EQ(marked(passage), QStringList{u"Zustellungsurkunden"_s});
}

TEST(Find, GivesTitleContextAndForeignIdOfAHit)
{
    IndexedWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    aKnowledgeItem(*workspace, u"Heizkosten richtig ansetzen"_s)
        .with(&KnowledgeItem::links, QStringList{process.id})
        .with(&KnowledgeItem::externalId, u"doc-7"_s)
        .saved();
    workspace.index();
    const Page page = found(*workspace, u"heizkosten"_s);
    ASSERT_EQ(page.hits.size(), 1);
    EXPECT_EQ(page.hits[0].externalId, u"doc-7"_s);
    EXPECT_EQ(page.hits[0].context, u"Wohngeld bewilligen"_s);
    EXPECT_EQ(page.hits[0].kind, RecordKind::KnowledgeItem);
    EXPECT_EQ(titlesFound(*workspace, u"doc-7"_s), QStringList{u"Heizkosten richtig ansetzen"_s});
}

TEST(Find, PutsTheExactTitleFirst)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Parkausweis für Bewohner ausstellen und Parkausweis verlängern"_s).saved();
    aProcess(*workspace, u"Parkausweis"_s).saved();
    aProcess(*workspace, u"Parkausweis für Handwerker"_s)
        .with(&Process::definition, u"Parkausweis "_s.repeated(50))
        .saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"Parkausweis"_s).front(), u"Parkausweis"_s);
    EXPECT_EQ(titlesFound(*workspace, u"parkausweis für handwerker"_s).front(), u"Parkausweis für Handwerker"_s);
}

TEST(Find, AsksForAllWordsAndWidensWhenHardlyAnythingHasThem)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    aProcess(*workspace, u"Hundesteuer festsetzen"_s).saved();
    aProcess(*workspace, u"Hundesteuer und Wohngeld"_s).saved();
    workspace.index();
    const Page both = found(*workspace, u"Hundesteuer Wohngeld"_s);
    EXPECT_EQ(titlesOf(both.hits).front(), u"Hundesteuer und Wohngeld"_s);
    EXPECT_EQ(both.total, 3);
    EXPECT_TRUE(both.widened);
    const Page none = found(*workspace, u"Hundesteuer Raumfahrt"_s);
    EXPECT_EQ(none.total, 2);
    EXPECT_TRUE(none.widened);
    EXPECT_FALSE(found(*workspace, u"Hundesteuer"_s).widened);
}

TEST(Find, FindsCitationsAndFileReferences)
{
    IndexedWorkspace workspace;
    aKnowledgeItem(*workspace, u"Plausibilität"_s)
        .with(&KnowledgeItem::body, u"Nach § 23 Abs. 4 WoGG darf nachgefragt werden. Az. 50.12-2023/114"_s)
        .saved();
    aKnowledgeItem(*workspace, u"Anderes"_s).with(&KnowledgeItem::body, u"Nach § 24 WoGG, 23 Fälle"_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"§ 23 WoGG"_s).front(), u"Plausibilität"_s);
    EXPECT_EQ(titlesFound(*workspace, u"§23 Abs.4 WoGG"_s).front(), u"Plausibilität"_s);
    EXPECT_EQ(titlesFound(*workspace, u"50.12.2023-114"_s), QStringList{u"Plausibilität"_s});
}

TEST(Find, FindsPhrasesOnlyInOrder)
{
    IndexedWorkspace workspace;
    aKnowledgeItem(*workspace, u"A"_s).with(&KnowledgeItem::body, u"Die erweiterte Meldung gilt."_s).saved();
    aKnowledgeItem(*workspace, u"B"_s).with(&KnowledgeItem::body, u"Die Meldung wird erweiterte Pflicht."_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"\"erweiterte Meldung\""_s), QStringList{u"A"_s});
}

TEST(Find, CountsAndCombinesFacets)
{
    IndexedWorkspace workspace;
    const OrgUnit social = aUnit(*workspace).with(&OrgUnit::name, u"Soziales"_s).saved();
    const OrgUnit building = aUnit(*workspace).with(&OrgUnit::name, u"Bauamt"_s).with(&OrgUnit::code, u"60"_s).saved();
    const Process first = aProcess(*workspace, u"Antrag eins"_s)
                              .with(&Process::leadUnit, social.id)
                              .with(&Process::tags, QStringList{u"eAkte"_s, u"Signatur"_s})
                              .saved();
    aProcess(*workspace, u"Antrag zwei"_s).with(&Process::leadUnit, building.id).saved();
    aKnowledgeItem(*workspace, u"Antrag drei"_s).with(&KnowledgeItem::links, QStringList{first.id}).saved();
    workspace.index();

    Query query = queryFor(u"Antrag"_s);
    const Page all = valueOf(find(*workspace, query));
    EXPECT_EQ(all.total, 3);
    ASSERT_EQ(all.facets.unit.size(), 2);
    EXPECT_EQ(all.facets.unit[0].label, u"Soziales"_s);
    EXPECT_EQ(all.facets.unit[0].code, social.id);
    EXPECT_EQ(all.facets.unit[0].count, 2);
    EXPECT_EQ(all.facets.tag.size(), 2);

    query.units = {social.id};
    EXPECT_EQ(valueOf(find(*workspace, query)).total, 2);
    query.kinds = {u"process"_s};
    const Page chosen = valueOf(find(*workspace, query));
    EXPECT_EQ(titlesOf(chosen.hits), QStringList{u"Antrag eins"_s});
    EXPECT_EQ(chosen.facets.unit.size(), 2) << "the other unit can still be chosen";
    query.units = {social.id, building.id};
    EXPECT_EQ(valueOf(find(*workspace, query)).total, 2);
    query.text.clear();
    EXPECT_EQ(valueOf(find(*workspace, query)).total, 2) << "facets alone list what has them";
}

TEST(Find, GivesPagesOfTheWholeList)
{
    IndexedWorkspace workspace;
    for (int i = 0; i < 12; ++i)
        aKnowledgeItem(*workspace, u"Tipp %1"_s.arg(i)).saved();
    workspace.index();
    Query query = queryFor(u"tipp"_s);
    query.limit = 5;
    QStringList titles;
    for (query.offset = 0; query.offset < 15; query.offset += 5) {
        const Page page = valueOf(find(*workspace, query));
        EXPECT_EQ(page.total, 12);
        titles += titlesOf(page.hits);
    }
    EXPECT_EQ(titles.size(), 12);
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(Find, LeavesOutWhatWasRemovedAfterTheIndexWasMade)
{
    IndexedWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    aProcess(*workspace, u"Wohngeld ablehnen"_s).saved();
    workspace.index();
    valueOf(removeRecords(*workspace, {process.id}));
    const Page page = found(*workspace, u"wohngeld"_s);
    EXPECT_EQ(titlesOf(page.hits), QStringList{u"Wohngeld ablehnen"_s});
    EXPECT_EQ(page.total, 1);
}

TEST(Find, NeverShowsRestrictedFields)
{
    IndexedWorkspace workspace;
    Builder<Person>(*workspace)
        .with(&Person::displayName, u"Petra Beispiel"_s)
        .with(&Person::leavingDate, QDate(2027, 3, 31))
        .with(&Person::leavingReason, u"Retirement"_s)
        .saved();
    workspace.index();
    for (const QString &text : {u"2027"_s, u"2027-03-31"_s, u"Retirement"_s, u"Ruhestand"_s, u"Rente"_s})
        EXPECT_EQ(found(*workspace, text).total, 0) << text.toStdString();
    EXPECT_EQ(found(*workspace, u"Petra"_s).total, 1);
}

TEST(Find, SuggestsTheWordThatWasProbablyMeantAsItIsWritten)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Straßenreinigungsgebühr festsetzen"_s).saved();
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    workspace.index();
    EXPECT_EQ(found(*workspace, u"wohngled bewilligen"_s).suggestion, u"Wohngeld bewilligen"_s);
    EXPECT_EQ(found(*workspace, u"straßenreinigungsgebür "_s).suggestion, u"Straßenreinigungsgebühr "_s);
    EXPECT_EQ(found(*workspace, u"Wohngeld"_s).suggestion, QString());
    EXPECT_EQ(found(*workspace, u"Xylophon"_s).suggestion, QString());
}

TEST(Find, OffersFurtherSpellingsBehindTheLikeliest)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Gewerbe anmelden"_s).saved();
    aProcess(*workspace, u"Gewerbe abmelden"_s).saved();
    workspace.index();
    const search::Page page = found(*workspace, u"amelden "_s);
    QStringList spellings = QStringList(page.suggestion) + page.spellings;
    spellings.sort();
    EXPECT_EQ(spellings, (QStringList{u"abmelden "_s, u"anmelden "_s}));
    EXPECT_TRUE(found(*workspace, u"Gewerbe"_s).spellings.isEmpty());
}

TEST(Find, AnswersHostileInputQuicklyWithAPage)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    workspace.index();
    QStringList inputs{u""_s,
                       u"   "_s,
                       u"\""_s,
                       u"*"_s,
                       u"a*"_s,
                       u"AND"_s,
                       u"OR NOT XOR NEAR"_s,
                       u"title:wohngeld"_s,
                       u"Q*"_s,
                       u"' OR 1=1; drop table record; --"_s,
                       u"wohn"_s + QChar(0) + u"geld"_s,
                       QString(10'000, u'('),
                       QString(1'000'000, u'a'),
                       u"ä\u0308\u0308\u0308"_s,
                       QString(QChar(0xdc00)),
                       u"§§§§ § Art. Art"_s,
                       u"-"_s.repeated(5000),
                       u"wohngeld "_s.repeated(100'000),
                       u"\u202e\u2066"_s};
    for (int i = 0; i < 40; ++i)
        inputs << QString::number(i).repeated(i + 1);
    for (const QString &text : std::as_const(inputs)) {
        QElapsedTimer timer;
        timer.start();
        const auto page = find(*workspace, queryFor(text));
        ASSERT_TRUE(page) << text.left(40).toStdString() << page.error().detail.toStdString();
        EXPECT_LT(timer.elapsed(), 2000) << text.left(40).toStdString();
        EXPECT_EQ(page->source, Source::Ranked) << text.left(40).toStdString();
    }
    Query odd = queryFor(u"wohngeld"_s);
    odd.offset = -5;
    odd.limit = 1'000'000'000;
    odd.kinds = {u"nonsense"_s, QString(100'000, u'x')};
    EXPECT_EQ(valueOf(find(*workspace, odd)).hits.size(), 0);
}

TEST(Find, PutsWordsInTheirOrderFirstEvenCommonOnes)
{
    IndexedWorkspace workspace;
    for (int i = 0; i < 12; ++i)
        aKnowledgeItem(*workspace, u"Wohngeld %1"_s.arg(i)).with(&KnowledgeItem::body, u"Wohngeld, Wohngeld"_s).saved();
    aKnowledgeItem(*workspace, u"Frage"_s).with(&KnowledgeItem::body, u"Oft gefragt: Was ist Wohngeld?"_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"Was ist Wohngeld?"_s).front(), u"Frage"_s);
}

TEST(Find, EndsWhereNobodyWaitsForItAnyMore)
{
    IndexedWorkspace workspace;
    aKnowledgeItem(*workspace, u"Wohngeld"_s).saved();
    workspace.index();
    Finder finder(workspace->database(), workspace.folder(), workspace->workspaceId());
    ASSERT_EQ(finder.find(queryFor(u"wohngeld"_s)).hits.size(), 1);

    finder.stopWhen([] { return true; });

    EXPECT_THROW(finder.find(queryFor(u"wohngeld"_s)), Failure);
}

TEST(Find, GoesOnAfterAnInterruptedQuery)
{
    IndexedWorkspace workspace;
    aKnowledgeItem(*workspace, u"Wohngeld"_s).saved();
    workspace.index();

    workspace->interrupt();

    EXPECT_EQ(titlesFound(*workspace, u"wohngeld"_s), QStringList{u"Wohngeld"_s});
}
