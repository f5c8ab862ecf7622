// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/completeness.h"

#include "handover/sheetcontents.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;
using staffelstab::tests::aDescribedStep;
using staffelstab::tests::fullSheet;

namespace
{

/// One row of the table in risk-and-handover.md §6, with what empties the part again.
struct Row {
    SheetPart part;
    int weight;
    void (*empty)(SheetContents &sheet);
};

const Row kRows[] = {
    {SheetPart::Purpose, 8, [](SheetContents &sheet) { sheet.process.definition = u"  "_s; }},
    {SheetPart::Trigger, 5, [](SheetContents &sheet) { sheet.process.triggers.clear(); }},
    {SheetPart::Steps, 20, [](SheetContents &sheet) { sheet.steps.clear(); }},
    {SheetPart::DecisionRules, 8, [](SheetContents &sheet) { sheet.knowledgeKinds.removeAll(u"DecisionAid"_s); }},
    {SheetPart::Exceptions, 8, [](SheetContents &sheet) { sheet.knowledgeKinds.removeAll(u"Exception"_s); }},
    {SheetPart::Pitfalls, 6, [](SheetContents &sheet) { sheet.knowledgeKinds.removeAll(u"Pitfall"_s); }},
    {SheetPart::Deadlines, 8, [](SheetContents &sheet) { sheet.process.recurrences.clear(); }},
    {SheetPart::Participants, 8, [](SheetContents &sheet) { sheet.hasDeputy = false; }},
    {SheetPart::Resources, 8, [](SheetContents &sheet) { sheet.hasDocument = false; }},
    {SheetPart::LegalBasis, 5, [](SheetContents &sheet) { sheet.process.legalBases.clear(); }},
    {SheetPart::Fallback, 5, [](SheetContents &sheet) { sheet.process.fallback = u"\n"_s; }},
    {SheetPart::Owner, 6, [](SheetContents &sheet) { sheet.process.owner.clear(); }},
    {SheetPart::Digitization, 5, [](SheetContents &sheet) { sheet.isAssessed = false; }},
};

PartState stateOf(SheetPart part, const SheetContents &sheet)
{
    for (const PartState &state : completenessOf(sheet).parts)
        if (state.part == part) return state;
    return {};
}

class CompletenessOfPart : public testing::TestWithParam<Row>
{
};

TEST_P(CompletenessOfPart, CountsInFullOrNotAtAll)
{
    SheetContents sheet = fullSheet();
    GetParam().empty(sheet);
    const PartState state = stateOf(GetParam().part, sheet);
    EXPECT_EQ(state.weight, GetParam().weight);
    EXPECT_EQ(state.earned, 0);
    EXPECT_EQ(completenessOf(sheet).points, 100 - GetParam().weight);
}

TEST_P(CompletenessOfPart, CountsInFullWhereItDoesNotApply)
{
    SheetContents sheet = fullSheet();
    GetParam().empty(sheet);
    sheet.process.partMarks = {PartMark{codeOf(GetParam().part), u"NotApplicable"_s}};
    EXPECT_EQ(stateOf(GetParam().part, sheet).earned, GetParam().weight);
    EXPECT_EQ(completenessOf(sheet).points, 100);
}

TEST_P(CompletenessOfPart, CountsNothingWhereNobodyKnows)
{
    SheetContents sheet = fullSheet();
    GetParam().empty(sheet);
    sheet.process.partMarks = {PartMark{codeOf(GetParam().part), u"Unknown"_s}};
    EXPECT_EQ(stateOf(GetParam().part, sheet).earned, 0);
    EXPECT_EQ(stateOf(GetParam().part, sheet).mark, u"Unknown"_s);
}

INSTANTIATE_TEST_SUITE_P(Sheet, CompletenessOfPart, testing::ValuesIn(kRows),
                         [](const auto &row) { return codeOf(row.param.part).toStdString(); });

TEST(Completeness, AddsUpToAHundred)
{
    EXPECT_EQ(completenessOf(fullSheet()).points, 100);
    EXPECT_EQ(completenessOf({}).points, 0);
    int sum = 0;
    for (const Row &row : kRows)
        sum += row.weight;
    EXPECT_EQ(sum, 100);
    EXPECT_EQ(completenessOf({}).parts.size(), std::ssize(kRows));
}

TEST(Completeness, GradesTheStepsAlone)
{
    for (const auto &[described, points] : {std::pair(0, 0), {1, 6}, {2, 12}, {3, 20}, {4, 20}}) {
        SheetContents sheet;
        for (int i = 0; i < described; ++i)
            sheet.steps << aDescribedStep(u"Schritt"_s);
        Step bare;
        bare.name = u"nur ein Name"_s;
        sheet.steps << bare;
        EXPECT_EQ(stateOf(SheetPart::Steps, sheet).earned, points) << described;
    }
}

TEST(Completeness, TakesAContentWhateverWasMarked)
{
    SheetContents sheet = fullSheet();
    sheet.process.partMarks = {PartMark{u"Fallback"_s, u"Unknown"_s}};
    EXPECT_EQ(stateOf(SheetPart::Fallback, sheet), (PartState{SheetPart::Fallback, 5, 5, {}}));
}

TEST(Completeness, TakesAnyOfFormsProgramsAndPlaces)
{
    SheetContents sheet = fullSheet();
    sheet.hasDocument = false;
    sheet.steps[1].itProcedures = {u"wohngeldverfahren"_s};
    EXPECT_EQ(completenessOf(sheet).points, 100);
    sheet.steps[1].itProcedures.clear();
    sheet.knowledgeKinds << u"Location"_s;
    EXPECT_EQ(completenessOf(sheet).points, 100);
}

TEST(Completeness, NeedsBothNamedThings)
{
    SheetContents sheet = fullSheet();
    sheet.process.deadlines.clear();
    EXPECT_EQ(stateOf(SheetPart::Deadlines, sheet).earned, 0) << "frequency without a deadline";
    sheet.process.participants.clear();
    EXPECT_EQ(stateOf(SheetPart::Participants, sheet).earned, 0) << "a deputy alone";
}

TEST(Completeness, IsPatchyUsableOrComplete)
{
    EXPECT_EQ(bandOf(0), CompletenessBand::Patchy);
    EXPECT_EQ(bandOf(39), CompletenessBand::Patchy);
    EXPECT_EQ(bandOf(40), CompletenessBand::Usable);
    EXPECT_EQ(bandOf(79), CompletenessBand::Usable);
    EXPECT_EQ(bandOf(80), CompletenessBand::Complete);
}

TEST(Completeness, NamesWhatACheckNeeds)
{
    using enum ReviewNeed;
    EXPECT_TRUE(lackingForReview(fullSheet()).isEmpty());
    EXPECT_EQ(lackingForReview({}), (QList{Purpose, Trigger, ThreeSteps, Deputy, Owner}));
    SheetContents sheet = fullSheet();
    sheet.knowledgeKinds.clear();
    sheet.process.legalBases.clear();
    EXPECT_TRUE(lackingForReview(sheet).isEmpty()) << "not part of the hard minimum";
    sheet.steps.removeLast();
    EXPECT_EQ(lackingForReview(sheet), QList{ThreeSteps});
}

TEST(Completeness, PutsTheDearestGapFirst)
{
    SheetContents sheet = fullSheet();
    sheet.process.fallback.clear();
    sheet.knowledgeKinds.clear();
    sheet.steps.removeLast();
    QStringList parts;
    for (const PartState &gap : gapsOf(completenessOf(sheet)))
        parts << codeOf(gap.part);
    EXPECT_EQ(parts, (QStringList{u"Steps"_s, u"DecisionRules"_s, u"Exceptions"_s, u"Pitfalls"_s, u"Fallback"_s}));
}

} // namespace
