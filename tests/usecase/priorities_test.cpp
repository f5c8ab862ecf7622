// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/priorities.h"

#include "digitization/processvalues.h"
#include "model/rpamodel.h"
#include "usecase/overview.h"
#include "usecase/register.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kDayOfRanking(2026, 3, 15);

class Priorities : public testing::Test
{
  protected:
    Builder<Process> process(const QString &name)
    {
        return Builder<Process>(*workspace).with(&Process::name, name).with(&Process::leadUnit, unit);
    }
    void step(const Id &process, const QString &number, const QString &in, const QString &out)
    {
        aStep(*workspace, process, number, u"Schritt"_s).with(&Step::mediumIn, in).with(&Step::mediumOut, out).saved();
    }
    Assessment assess(const Id &process, const QString &model, qint64 level, const QDate &day,
                      std::optional<qint64> aim = {})
    {
        return Builder<Assessment>(*workspace)
            .with(&Assessment::process, process)
            .with(&Assessment::model, model)
            .with(&Assessment::modelVersion, u"1"_s)
            .with(&Assessment::level, level)
            .with(&Assessment::targetLevel, aim)
            .with(&Assessment::assessedAt, day)
            .saved();
    }
    static QStringList namesOf(const QList<PriorityRow> &rows)
    {
        QStringList names;
        for (const PriorityRow &row : rows)
            names << row.name;
        return names;
    }

    TempWorkspace workspace;
    const Id unit = aUnit(*workspace).saved().id;
};

TEST_F(Priorities, EachViewRanksByItsOwnValueAlone)
{
    const Id post = Builder<Post>(*workspace).with(&Post::title, u"Kasse"_s).with(&Post::unit, unit).saved().id;
    Builder<Person>(*workspace)
        .with(&Person::displayName, u"Frau Ahrens"_s)
        .with(&Person::posts, QStringList{post})
        .with(&Person::leavingDate, QDate(2027, 6, 30))
        .saved();
    // Much work, no break, nobody leaves.
    const Id busy = process(u"Viel Arbeit"_s)
                        .with(&Process::caseCount, CaseCount{6000, 6000, {}, {}})
                        .with(&Process::handlingTime, Duration{30, u"min"_s})
                        .saved()
                        .id;
    step(busy, u"01"_s, u"ItProcedure"_s, u"ItProcedure"_s);
    // Little work, breaks, the only expert leaves.
    const Id broken =
        process(u"Viele Brüche"_s)
            .with(&Process::caseCount, CaseCount{10, 10, {}, {}})
            .with(&Process::handlingTime, Duration{6, u"min"_s})
            .with(&Process::owner, post)
            .with(&Process::knowledgeFactor, KnowledgeFactor{u"No"_s, u"No"_s, u"Yes"_s, u"OverTwo"_s, {}, {}})
            .saved()
            .id;
    step(broken, u"01"_s, u"Paper"_s, u"ItProcedure"_s);
    step(broken, u"02"_s, u"Paper"_s, u"ItProcedure"_s);
    const Id unknown = process(u"Nichts bekannt"_s).saved().id;
    step(unknown, u"01"_s, {}, {}); // which medium is not said, so it has no breaks, not none

    const PriorityViews views = valueOf(priorityViews(*workspace, kDayOfRanking));
    EXPECT_EQ(views.processes, 3);
    EXPECT_EQ(namesOf(views.management.ranked), (QStringList{u"Viel Arbeit"_s, u"Viele Brüche"_s}));
    EXPECT_EQ(namesOf(views.digital.ranked), (QStringList{u"Viele Brüche"_s, u"Viel Arbeit"_s}));
    EXPECT_EQ(namesOf(views.knowledge.ranked), QStringList{u"Viele Brüche"_s});
    EXPECT_EQ(views.management.without, 1);
    EXPECT_EQ(views.digital.without, 1);
    EXPECT_EQ(views.knowledge.without, 2);
    EXPECT_EQ(views.digital.ranked[0].mediaBreaks, 3) << "in each step and between them";
    // 3,000 h: 5, 6,000 cases: 5, no break: 1, aim missing: (0.4 × 5 + 0.2 × 5 + 0.2 × 1) / 0.8 = 4
    EXPECT_DOUBLE_EQ(views.management.ranked[0].benefit.value_or(0), 4);
    EXPECT_EQ(views.management.ranked[0].missing, QStringList{u"gap"_s});
    EXPECT_EQ(views.knowledge.ranked[0].risk.gross, 25) << "leaves next year: 5, unique: 5";
    EXPECT_EQ(valueOf(priorityViews(*workspace, kDayOfRanking, 1)).management.ranked.size(), 1);
}

TEST_F(Priorities, WhatTheLawOrdersStandsBesideTheRankingAndIsCounted)
{
    const auto withCases = [this](const QString &name, qint64 cases) {
        return process(name).with(&Process::caseCount, CaseCount{cases, cases, {}, {}});
    };
    withCases(u"Pflicht Zwei"_s, 9000).with(&Process::dutySdg, true).saved();
    const Id broken = withCases(u"Pflicht Eins"_s, 10).with(&Process::dutyOzg, true).saved().id;
    step(broken, u"01"_s, u"Paper"_s, u"ItProcedure"_s);
    process(u"Pflicht ohne Zahlen"_s).with(&Process::dutyOzg, true).saved();
    withCases(u"Frei"_s, 10).with(&Process::dutyOzg, false).saved();

    const PriorityViews views = valueOf(priorityViews(*workspace, kDayOfRanking));
    EXPECT_EQ(namesOf(views.management.ranked), QStringList{u"Frei"_s}) << "although 9,000 cases are more";
    EXPECT_EQ(namesOf(views.management.duty), (QStringList{u"Pflicht Eins"_s, u"Pflicht Zwei"_s})) << "by name";
    EXPECT_TRUE(views.management.duty[0].isDuty);
    EXPECT_EQ(views.management.dutyCount, 2);
    EXPECT_EQ(views.management.without, 1) << "1 ranked + 2 ordered + 1 without numbers = 4";
    EXPECT_TRUE(views.digital.ranked.isEmpty());
    EXPECT_EQ(namesOf(views.digital.duty), QStringList{u"Pflicht Eins"_s});
    EXPECT_EQ(views.digital.without, 3);
    EXPECT_EQ(views.knowledge.dutyCount, 0);
    const PriorityList shortened = valueOf(priorityViews(*workspace, kDayOfRanking, 1)).management;
    EXPECT_EQ(shortened.duty.size(), 1);
    EXPECT_EQ(shortened.dutyCount, 2) << "all are counted";
}

TEST_F(Priorities, AnAimOnceSetStandsAsOnTheSheetOfTheProcess)
{
    const auto aimOf = [this](const Id &id) {
        for (const RegisterRow &row : valueOf(processRegister(*workspace)))
            if (row.id == id) return row.targetLevel;
        return std::optional<qint64>();
    };
    const Id reached = process(u"Erreicht"_s).saved().id;
    assess(reached, u"ozg-1.1"_s, 1, {2025, 3, 1}, 3);
    assess(reached, u"ozg-1.1"_s, 3, {2026, 3, 1});
    const Id changed = process(u"Anderes Modell"_s).saved().id;
    assess(changed, u"ozg-1.1"_s, 1, {2025, 3, 1}, 3);
    assess(changed, u"reifegrad-2.0"_s, 2, {2026, 3, 1});
    EXPECT_EQ(aimOf(reached), 3);
    EXPECT_EQ(aimOf(changed), std::nullopt);
    const PriorityViews views = valueOf(priorityViews(*workspace, kDayOfRanking));
    ASSERT_EQ(namesOf(views.management.ranked), QStringList{u"Erreicht"_s});
    EXPECT_FALSE(views.management.ranked[0].missing.contains(u"gap"_s));
    const ProcessSheet sheet = valueOf(processSheet(*workspace, reached, kDayOfRanking));
    EXPECT_EQ(views.management.ranked[0].benefit,
              digitization::processValues(sheet.process, sheet.steps, sheet.assessments, {}).benefit.value);
    assess(changed, u"ozg-1.1"_s, 2, {2026, 3, 2});
    EXPECT_EQ(aimOf(changed), 3) << "of the same model, whatever lies between";
}

TEST_F(Priorities, ARatingForRobotsNeverStandsInForMaturity)
{
    const Id id = process(u"Wohngeld"_s).saved().id;
    assess(id, u"ozg-1.1"_s, 2, {2026, 1, 1});
    const Assessment rating = assess(id, kRpaModel.toString(), 5, {2026, 2, 1});
    const ProcessSheet sheet = valueOf(processSheet(*workspace, id, kDayOfRanking));
    ASSERT_EQ(sheet.assessments.size(), 1);
    EXPECT_EQ(sheet.assessments.front().model, u"ozg-1.1"_s);
    ASSERT_EQ(sheet.ratings.size(), 1);
    EXPECT_EQ(sheet.ratings.front().id, rating.id);
    EXPECT_EQ(valueOf(overviewView(*workspace, kDayOfRanking)).all.levels, (QList<LevelCount>{{u"ozg-1.1"_s, 2, 1}}));
    const QList<RegisterRow> rows = valueOf(processRegister(*workspace));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().level, 2);
    EXPECT_EQ(rows.front().levelModel, u"ozg-1.1"_s);
}

} // namespace
