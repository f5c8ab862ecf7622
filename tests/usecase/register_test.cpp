// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/digitization.h"
#include "model/vocabulary.h"
#include "support/workspacefixture.h"
#include "usecase/processes.h"
#include "usecase/register.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

RegisterRow row(const QString &number, const QString &name)
{
    RegisterRow result;
    result.id = name;
    result.number = number;
    result.name = name;
    return result;
}

QStringList names(const QList<RegisterRow> &rows, const RegisterFilter &filter)
{
    QStringList result;
    for (const int position : filtered(rows, filter).places)
        result << rows[position].name;
    return result;
}

} // namespace

TEST(Register, HasARowForEachProcessOutsideTheBin)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::tags, QStringList{u"saison"_s}).saved();
    aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{process.id}).saved();
    const auto gone = aProcess(*workspace, u"Weg"_s).saved();
    valueOf(removeRecords(*workspace, {gone.id}));

    const auto rows = valueOf(processRegister(*workspace));

    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].name, u"Wohngeld bewilligen"_s);
    EXPECT_EQ(rows[0].unitName, u"Soziales"_s);
    EXPECT_EQ(rows[0].steps, 1);
    EXPECT_EQ(rows[0].knowledgeItems, 1);
    EXPECT_EQ(rows[0].tags, QStringList{u"saison"_s});
}

TEST(Register, ShowsTheLevelOfTheNewestAssessment)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto &model = maturityModels().front();
    for (const auto &[level, date] : {std::pair{qint64(2), QDate(2026, 5, 1)}, {qint64(1), QDate(2025, 5, 1)}})
        Builder<Assessment>(*workspace)
            .with(&Assessment::process, process.id)
            .with(&Assessment::model, model.code)
            .with(&Assessment::modelVersion, model.version)
            .with(&Assessment::level, std::optional(level))
            .with(&Assessment::assessedAt, date)
            .saved();

    EXPECT_EQ(valueOf(processRegister(*workspace)).front().level, 2);
}

TEST(Register, ShowsTheProcessesBehindANumberAlone)
{
    QList<RegisterRow> rows(2);
    rows[0].id = u"a"_s;
    rows[0].name = u"Hund anmelden"_s;
    rows[1].id = u"b"_s;
    rows[1].name = u"Hund abmelden"_s;
    RegisterFilter filter;
    filter.only = std::make_shared<const QSet<Id>>(QSet<Id>{u"b"_s});
    EXPECT_EQ(filtered(rows, filter).places, QList{1});
    filter.text = u"anmelden"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>()) << "both narrow";
    filter.only = std::make_shared<const QSet<Id>>();
    filter.text.clear();
    EXPECT_EQ(filtered(rows, filter).places, QList<int>()) << "a number of nothing";
}

TEST(Register, ShowsWhatTheProcessRegisterOfATownAsksFor)
{
    TempWorkspace workspace;
    const auto process =
        aProcess(*workspace)
            .with(&Process::triggers, QList<Trigger>{{{}, {}, u"Antrag"_s}})
            .with(&Process::clients, QList<Client>{{u"Haushalte"_s, u"Recipient"_s, {}}, {u"Land"_s, u"Client"_s, {}}})
            .with(&Process::caseCount, CaseCount{100, 200, {}, {}})
            .with(&Process::handlingTime, Duration{20, u"min"_s})
            .saved();
    const auto expert = Builder<Person>(*workspace)
                            .with(&Person::displayName, u"Erika Beispiel"_s)
                            .with(&Person::leavingDate, QDate(2027, 3, 31))
                            .saved();
    const auto learner = Builder<Person>(*workspace).with(&Person::displayName, u"Max Muster"_s).saved();
    for (const auto &[person, role] : {std::pair{expert.id, u"Expert"_s}, {learner.id, u"Learner"_s}})
        Builder<Competence>(*workspace)
            .with(&Competence::person, person)
            .with(&Competence::process, process.id)
            .with(&Competence::role, role)
            .saved();

    const RegisterRow row = valueOf(processRegister(*workspace)).front();

    EXPECT_EQ(row.triggers, u"Antrag"_s);
    EXPECT_EQ(row.recipients, u"Haushalte"_s);
    EXPECT_EQ(row.caseCount, 150);
    EXPECT_EQ(row.boundHours, 50);
    EXPECT_EQ(row.holders, 1) << "learners do not count";
    EXPECT_EQ(row.nextLeaving, QDate(2027, 3, 31));
}

TEST(Register, IsBroughtUpToDateAsIfItWereReadAgain)
{
    TempWorkspace workspace;
    const auto first = aProcess(*workspace).saved();
    const auto second = aProcess(*workspace, u"Weg"_s).saved();
    const auto before = valueOf(processRegister(*workspace));

    const auto step = aStep(*workspace, first.id, u"01"_s, u"Prüfen"_s).saved();
    valueOf(removeRecords(*workspace, {second.id}));
    const auto added = aProcess(*workspace, u"Neu"_s).saved();
    const auto after = valueOf(processRegister(*workspace, before, {step.id, second.id, added.id}));
    EXPECT_EQ(after, valueOf(processRegister(*workspace)));
    EXPECT_EQ(after.size(), 2);

    const auto item = aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{added.id}).saved();
    EXPECT_EQ(valueOf(processRegister(*workspace, after, {item.id})), valueOf(processRegister(*workspace)));

    for (const QString &name : {u"Zuletzt"_s, u"Abgabe"_s, u"Ältestes"_s}) {
        valueOf(setFields(*workspace, added.id, {{u"name"_s, name}}));
        EXPECT_EQ(valueOf(processRegister(*workspace, after, {added.id})), valueOf(processRegister(*workspace)))
            << "another name, another place: " << qPrintable(name);
    }
}

TEST(Register, ReadsTheProcessAgainThatAStepHasLeft)
{
    TempWorkspace workspace;
    const auto from = aProcess(*workspace).saved();
    const auto to = aProcess(*workspace, u"Neu"_s).saved();
    const auto step = aStep(*workspace, from.id, u"01"_s, u"Prüfen"_s).saved();
    const auto before = valueOf(processRegister(*workspace));
    valueOf(setFields(*workspace, step.id, {{u"process"_s, to.id}}));

    for (const RegisterRow &row : valueOf(processRegister(*workspace, before, {step.id})))
        EXPECT_EQ(row.steps, row.id == to.id ? 1 : 0) << qPrintable(row.name);
}

TEST(RegisterFilter, KnowsAPartnerHoweverTheNameIsSpelled)
{
    RegisterRow first = row({}, u"A"_s), second = row({}, u"B"_s), third = row({}, u"C"_s);
    first.sharedWith = u"Lemgo"_s;
    second.sharedWith = u"lemgo "_s;
    third.sharedWith = u"Kreis Lemgo"_s;
    RegisterFilter filter;
    filter.sharedWith = u"Lemgo"_s;
    EXPECT_EQ(names({first, second, third}, filter), (QStringList{u"A"_s, u"B"_s}));
    filter.sharedWith = kSharedWithAnybody;
    EXPECT_EQ(names({first, second, third}, filter).size(), 3);
}

TEST(RegisterFilter, SortsCodesAsTheirVocabularyListsThem)
{
    RegisterRow draft = row({}, u"A"_s), verified = row({}, u"B"_s), none = row({}, u"C"_s);
    draft.priority = u"High"_s;
    verified.priority = u"Low"_s;
    RegisterFilter filter;
    filter.sortBy = RegisterColumn::Priority;
    EXPECT_EQ(names({draft, verified, none}, filter), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
}

TEST(RegisterFilter, LooksInNameAndNumberWithoutRegardToAccents)
{
    const QList<RegisterRow> rows{row(u"50-1"_s, u"Müllgebühren"_s), row(u"32-7"_s, u"Gewerbe"_s)};
    RegisterFilter filter;
    filter.text = u"mullgeb"_s;
    EXPECT_EQ(names(rows, filter), QStringList{u"Müllgebühren"_s});
    filter.text = u"32-"_s;
    EXPECT_EQ(names(rows, filter), QStringList{u"Gewerbe"_s});
}

TEST(RegisterFilter, CombinesConditions)
{
    RegisterRow first = row(u"1"_s, u"A"_s);
    first.tags = {u"saison"_s};
    first.offering = {u"FormPdf"_s};
    RegisterRow second = row(u"2"_s, u"B"_s);
    second.tags = {u"saison"_s};
    RegisterFilter filter;
    filter.tag = u"saison"_s;
    EXPECT_EQ(names({first, second}, filter).size(), 2);
    filter.status = u"FormPdf"_s;
    EXPECT_EQ(names({first, second}, filter), QStringList{u"A"_s});
}

TEST(RegisterFilter, SortsNamesAsADictionaryDoes)
{
    TempWorkspace workspace;
    for (const QString &name : {u"Zaun"_s, u"Ärzte"_s, u"bauen 10"_s, u"bauen 9"_s})
        aProcess(*workspace, name).saved();
    const auto rows = valueOf(processRegister(*workspace));
    RegisterFilter filter;
    EXPECT_EQ(names(rows, filter), (QStringList{u"Ärzte"_s, u"bauen 9"_s, u"bauen 10"_s, u"Zaun"_s}));
    filter.order = Qt::DescendingOrder;
    EXPECT_EQ(names(rows, filter), (QStringList{u"Zaun"_s, u"bauen 10"_s, u"bauen 9"_s, u"Ärzte"_s}));
}

TEST(RegisterFilter, KeepsByNameWhatStandsEqual)
{
    QList<RegisterRow> rows{row(u"2"_s, u"A"_s), row(u"1"_s, u"B"_s), row(u"2"_s, u"C"_s), row(u"1"_s, u"D"_s)};
    for (RegisterRow &each : rows)
        each.risk = each.number.toInt();
    RegisterFilter filter;
    for (const RegisterColumn column : {RegisterColumn::Risk, RegisterColumn::Number}) {
        filter.sortBy = column;
        filter.order = Qt::AscendingOrder;
        EXPECT_EQ(filtered(rows, filter).places, (QList<int>{1, 3, 0, 2}));
        filter.order = Qt::DescendingOrder;
        EXPECT_EQ(filtered(rows, filter).places, (QList<int>{0, 2, 1, 3}));
    }
}

TEST(RegisterFilter, GroupsInTheOrderOfTheWordsAndKeepsTheOrderWithin)
{
    QList<RegisterRow> rows{row(u"1"_s, u"A"_s), row(u"2"_s, u"B"_s), row(u"3"_s, u"C"_s), row(u"4"_s, u"D"_s)};
    for (const auto &[place, unit] : {std::pair(0, u"Ordnungsamt"_s), {1, u"Ämter"_s}, {3, u"Ordnungsamt"_s}}) {
        rows[place].unit = unit;
        rows[place].unitName = unit;
    }
    RegisterFilter filter;
    filter.groupBy = RegisterColumn::Unit;
    filter.sortBy = RegisterColumn::Number;
    filter.order = Qt::DescendingOrder;
    const RegisterOrder order = filtered(rows, filter);
    EXPECT_EQ(order.places, (QList<int>{1, 3, 0, 2}));
    const QList<RegisterGroup> groups{{u"Ämter"_s, 0, 1}, {u"Ordnungsamt"_s, 1, 2}, {QString(), 3, 1}};
    EXPECT_EQ(order.groups, groups) << "what is not stated comes last";

    filter.text = u"c"_s;
    EXPECT_EQ(filtered(rows, filter).groups, (QList<RegisterGroup>{{QString(), 0, 1}}));
    filter.text = u"nirgends"_s;
    EXPECT_EQ(filtered(rows, filter).groups, QList<RegisterGroup>());
}

TEST(RegisterFilter, GroupsByBandsTheMostUrgentFirst)
{
    QList<RegisterRow> rows{row(u"1"_s, u"A"_s), row(u"2"_s, u"B"_s), row(u"3"_s, u"C"_s)};
    rows[0].risk = 1;
    rows[2].risk = 16;
    RegisterFilter filter;
    filter.groupBy = RegisterColumn::Risk;
    const RegisterOrder order = filtered(rows, filter);
    EXPECT_EQ(order.places, (QList<int>{2, 0, 1}));
    EXPECT_EQ(order.groups.size(), 3);
    EXPECT_EQ(order.groups.back().code, riskBands().back()) << "not rated";

    filter.groupBy = RegisterColumn::Definition;
    EXPECT_EQ(filtered(rows, filter).groups, QList<RegisterGroup>()) << "texts are no groups";
}
