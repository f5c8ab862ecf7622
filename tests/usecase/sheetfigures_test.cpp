// SPDX-License-Identifier: GPL-3.0-or-later
// What the register says of completeness and risk is what each single sheet says.
#include "model/vocabulary.h"
#include "usecase/completing.h"
#include "usecase/planning.h"
#include "usecase/register.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 27);

class SheetNumbers : public testing::Test
{
  protected:
    SheetNumbers()
    {
        post = Builder<Post>(*workspace)
                   .with(&Post::title, u"Wohngeld"_s)
                   .with(&Post::unit, aUnit(*workspace).saved().id)
                   .saved()
                   .id;
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Frau Ahrens"_s)
            .with(&Person::posts, QStringList{post})
            .with(&Person::leavingDate, QDate(2027, 6, 30))
            .saved();
        process = aProcess(*workspace).with(&Process::owner, post).saved().id;
    }

    void set(const QJsonObject &values) { valueOf(setFields(*workspace, process, values)); }

    /// The register's row, after it was compared with the sheet.
    RegisterRow row()
    {
        const ProcessSheet sheet = valueOf(processSheet(*workspace, process, kToday));
        const RegisterRow one = valueOf(processRegister(*workspace, QStringList{process}, kToday)).front();
        EXPECT_TRUE(valueOf(processRegister(*workspace, kToday)).contains(one));
        EXPECT_EQ(one.completeness, sheet.completeness.points);
        EXPECT_EQ(one.risk, sheet.risk.gross);
        EXPECT_EQ(one.netRisk, sheet.risk.net);
        return one;
    }

    Id aDescribedStep(const QString &number)
    {
        return aStep(*workspace, process, number, u"Schritt "_s + number)
            .with(&Step::description, u"so geht es"_s)
            .saved()
            .id;
    }
    Id know(const QString &kind, const Id &link)
    {
        return aKnowledgeItem(*workspace, kind)
            .with(&KnowledgeItem::kind, kind)
            .with(&KnowledgeItem::links, QStringList{link})
            .saved()
            .id;
    }

    /// Every part of risk-and-handover.md §6, so that the sheet has 100 points.
    void fillAll()
    {
        set({{u"definition"_s, u"Wer was bekommt."_s},
             {u"triggers"_s, QJsonArray{QJsonObject{{u"text"_s, u"Antrag"_s}}}},
             {u"deadlines"_s, QJsonArray{QJsonObject{{u"kind"_s, u"Statutory"_s}}}},
             {u"recurrences"_s, QJsonArray{QJsonObject{{u"frequency"_s, u"Yearly"_s}}}},
             {u"participants"_s, QJsonArray{QJsonObject{{u"name"_s, u"Kasse"_s}}}},
             {u"fallback"_s, u"Vorjahr weiterzahlen."_s}});
        const Id law = Builder<LegalBasis>(*workspace).with(&LegalBasis::name, u"WoGG"_s).saved().id;
        set({{u"legalBases"_s, QJsonArray{law}}});
        for (const QString &number : {u"01"_s, u"02"_s, u"03"_s})
            lastStep = aDescribedStep(number);
        know(u"DecisionAid"_s, process);
        know(u"Exception"_s, lastStep);
        know(u"Pitfall"_s, lastStep);
        const Id deputy = Builder<Person>(*workspace).with(&Person::displayName, u"Herr Vertretung"_s).saved().id;
        Builder<Competence>(*workspace)
            .with(&Competence::person, deputy)
            .with(&Competence::process, process)
            .with(&Competence::role, u"Deputy"_s)
            .saved();
        valueOf(attachFile(*workspace, process, u"antrag.pdf"_s, "x"));
        const auto &model = maturityModels().front();
        Builder<Assessment>(*workspace)
            .with(&Assessment::process, process)
            .with(&Assessment::model, model.code)
            .with(&Assessment::modelVersion, model.version)
            .with(&Assessment::level, std::optional<qint64>(1))
            .saved();
    }

    TempWorkspace workspace;
    Id post, process, lastStep;
};

TEST_F(SheetNumbers, AreThoseOfTheEmptySheet)
{
    EXPECT_EQ(row().completeness, 6) << "the responsible post alone";
    EXPECT_EQ(row().risk, std::nullopt) << "nobody has answered the four questions";
}

TEST_F(SheetNumbers, AreThoseOfTheFullSheet)
{
    fillAll();
    EXPECT_EQ(row().completeness, 100);
    valueOf(removeRecords(*workspace, {lastStep}));
    // steps 20 → 12, and the two items of the step are gone with it: exceptions 8, pitfalls 6
    EXPECT_EQ(row().completeness, 78);
}

TEST_F(SheetNumbers, CountProgramsAndMarksAsTheSheetDoes)
{
    const Id program = Builder<ItProcedure>(*workspace).with(&ItProcedure::name, u"Wohngeld-Programm"_s).saved().id;
    const Id step = aStep(*workspace, process, u"01"_s, u"Prüfen"_s).saved().id; // not described
    valueOf(setFields(*workspace, step, {{u"itProcedures"_s, QJsonArray{program}}}));
    EXPECT_EQ(row().completeness, 14) << "post 6, programs 8";
    valueOf(markPart(*workspace, process, u"LegalBasis"_s, u"NotApplicable"_s, {}));
    EXPECT_EQ(row().completeness, 19);
}

TEST_F(SheetNumbers, SayTheRiskBeforeAndAfterPrecautions)
{
    set({{u"knowledgeFactor"_s, QJsonObject{{u"others"_s, u"No"_s},
                                            {u"written"_s, u"No"_s},
                                            {u"damage"_s, u"Yes"_s},
                                            {u"training"_s, u"OverTwo"_s}}}});
    // leaving in the next year: A 5; only one can do it and nothing is written: W 5
    EXPECT_EQ(row().risk, 25);
    EXPECT_EQ(row().netRisk, 25);

    fillAll();
    set({{u"reviewState"_s, u"Verified"_s}, {u"checkedUntil"_s, u"2027-11-01"_s}});
    EXPECT_EQ(row().netRisk, 20) << "checked: 5 × (5 − 1)";
    const Id plan = valueOf(beginPlan(*workspace, post)).id;
    const Id successor = Builder<Person>(*workspace).with(&Person::displayName, u"Herr Neu"_s).saved().id;
    const Id planned = valueOf(planView(*workspace, plan, kToday)).facts.processes[0].record.id;
    valueOf(signTransfer(*workspace, planned, u"Alone"_s, successor, kToday));
    EXPECT_EQ(row().netRisk, 15) << "checked and done by another: 5 × (5 − 2)";
    valueOf(setFields(*workspace, lastStep, {{u"description"_s, u"jetzt anders"_s}}));
    EXPECT_EQ(row().netRisk, 20) << "the steps have changed since it was signed";
    set({{u"checkedUntil"_s, u"2026-11-01"_s}});
    EXPECT_EQ(row().netRisk, 25) << "the check has expired";
}

TEST_F(SheetNumbers, TakeASuddenAbsenceAsTheNearestDeparture)
{
    set({{u"knowledgeFactor"_s, QJsonObject{{u"setValue"_s, 4}, {u"reason"_s, u"gehört"_s}}}});
    const Id person = head(valueOf(listRecords(*workspace, RecordKind::Person)).front()).id;
    valueOf(setFields(*workspace, person, {{u"leavingDate"_s, u"2035-06-30"_s}}));
    EXPECT_EQ(row().risk, 4) << "leaves much later: A 1";
    const Id plan = valueOf(beginPlan(*workspace, post)).id;
    valueOf(movePlan(*workspace, plan, u"Emergency"_s, u"plötzlich krank"_s));
    EXPECT_EQ(row().risk, 20);
}

TEST_F(SheetNumbers, AreKeptUpToDateWithWhatChanges)
{
    const auto before = valueOf(processRegister(*workspace, kToday));
    const Id file = valueOf(attachFile(*workspace, process, u"antrag.pdf"_s, "x")).id;
    const auto after = valueOf(processRegister(*workspace, before, {file}, kToday));
    ASSERT_EQ(after.size(), 1);
    EXPECT_EQ(after[0].completeness, 14) << "post 6, document 8";
}

TEST(RegisterBands, NarrowBySheetAndRisk)
{
    RegisterRow low, high, unrated;
    low.name = u"a"_s;
    low.completeness = 39; // below 40 patchy, from 80 complete
    low.risk = 9;
    low.sharedWith = u"Kreis"_s;
    high.name = u"b"_s;
    high.completeness = 80;
    high.risk = 16; // 16 to 19 urgent
    unrated.name = u"c"_s;
    unrated.completeness = 79;
    const QList<RegisterRow> rows{low, high, unrated};
    RegisterFilter filter;
    filter.completeness = u"Patchy"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>{0});
    filter.completeness = u"Complete"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>{1});
    filter.completeness.clear();
    filter.risk = u"Urgent"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>{1});
    filter.risk = u"Unrated"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>{2});
    filter.risk.clear();
    filter.sharedWith = kSharedWithAnybody;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>{0});
    filter.sharedWith = u"Amt Nord"_s;
    EXPECT_EQ(filtered(rows, filter).places, QList<int>());
    filter.sharedWith.clear();
    filter.sortBy = RegisterColumn::Risk;
    filter.order = Qt::DescendingOrder;
    EXPECT_EQ(filtered(rows, filter).places, (QList<int>{1, 0, 2})) << "who is not rated comes last";
}

} // namespace
