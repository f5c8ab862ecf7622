// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sheetstates.h"

#include "support/workspacefixture.h"
#include "usecase/comments.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

/// A process with the steps A, B and C, and the state it was in then.
class SheetStates : public testing::Test
{
  protected:
    SheetStates()
    {
        process = aProcess(*workspace).saved().id;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            steps << valueOf(addStep(*workspace, process, name)).id;
        then = newest();
    }

    qint64 newest() { return valueOf(sheetMoments(*workspace, process)).front().sequence; }
    SheetComparison since(qint64 sequence) { return valueOf(compareWithState(*workspace, process, sequence)); }
    void set(const Id &id, const QString &field, const QJsonValue &value)
    {
        valueOf(setFields(*workspace, id, {{field, value}}));
    }
    QString order()
    {
        QString names;
        for (const Step &step : valueOf(processSheet(*workspace, process)).steps)
            names += step.name + step.number + u' ';
        return names.trimmed();
    }

    TempWorkspace workspace;
    Id process;
    QStringList steps;
    qint64 then = 0;
};

} // namespace

TEST_F(SheetStates, OfTodayHaveNoDifference) { EXPECT_TRUE(since(then).isEmpty()); }

TEST_F(SheetStates, ShowWhatCameWentMovedAndChangedSinceThen)
{
    set(process, u"definition"_s, u"Zuschuss zur Miete"_s);
    set(steps[1], u"description"_s, u"Mit Vordruck 7"_s);
    valueOf(removeRecords(*workspace, {steps[0]}));
    const Id added = valueOf(addStep(*workspace, process, u"D"_s, steps[1])).id;

    const SheetComparison comparison = since(then);

    ASSERT_EQ(comparison.fields.size(), 1);
    EXPECT_EQ(comparison.fields[0], (FieldChange{u"definition"_s, QJsonValue(), u"Zuschuss zur Miete"_s}));
    // Then A B C, today B D C.
    ASSERT_EQ(comparison.steps.size(), 3);
    EXPECT_TRUE(comparison.steps[0].isRemoved());
    EXPECT_EQ(comparison.steps[0].name, u"A"_s);
    EXPECT_EQ(comparison.steps[1].step, steps[1]);
    EXPECT_EQ(comparison.steps[1].fields.front().after, u"Mit Vordruck 7"_s);
    EXPECT_FALSE(comparison.steps[1].moved) << "it only moved up because A went";
    EXPECT_TRUE(comparison.steps[2].isAdded());
    EXPECT_EQ(comparison.steps[2].step, added);
}

TEST_F(SheetStates, ComeBackWhenEverythingIsAsItWas)
{
    valueOf(moveStep(*workspace, steps[0], 2));
    EXPECT_FALSE(since(then).isEmpty());
    valueOf(moveStep(*workspace, steps[0], 0));
    EXPECT_TRUE(since(then).isEmpty());
}

TEST_F(SheetStates, NameTheRecordsThatValuesPointTo)
{
    const Id law = Builder<LegalBasis>(*workspace).with(&LegalBasis::name, u"WoGG"_s).saved().id;
    set(steps[0], u"legalBases"_s, QJsonArray{law});
    const QList<RecordLabel> labels = since(then).labels;
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.front().title, u"WoGG"_s);
}

TEST_F(SheetStates, HaveOneMomentForEachCommandFromTheFirstOn)
{
    // The process, three steps, and one move that numbers three steps: five commands.
    valueOf(moveStep(*workspace, steps[0], 2));
    const QList<SheetMoment> moments = valueOf(sheetMoments(*workspace, process));
    ASSERT_EQ(moments.size(), 5);
    EXPECT_TRUE(sheetStateAt(workspace->database(), process, moments.back().sequence).steps.isEmpty());
    EXPECT_EQ(sheetStateAt(workspace->database(), process, moments[1].sequence).steps.size(), 3);
    EXPECT_THROW(sheetStateAt(workspace->database(), process, moments.back().sequence - 1), Failure);
    EXPECT_EQ(valueOf(sheetMoments(*workspace, process, 2)).size(), 2);
}

TEST_F(SheetStates, GiveAChangedStepItsWordsBackAndNothingElse)
{
    set(steps[1], u"name"_s, u"B neu"_s);
    set(steps[1], u"description"_s, u"Mit Vordruck 7"_s);
    set(steps[2], u"name"_s, u"C neu"_s);
    valueOf(restoreStep(*workspace, process, steps[1], then));
    EXPECT_EQ(order(), u"A01 B02 C neu03"_s);
    EXPECT_TRUE(std::get<Step>(valueOf(load(*workspace, steps[1]))).description.isEmpty());
}

TEST_F(SheetStates, PutAMovedStepBackBehindTheOneItFollowed)
{
    valueOf(moveStep(*workspace, steps[2], 0));
    EXPECT_EQ(order(), u"C01 A02 B03"_s);
    valueOf(restoreStep(*workspace, process, steps[2], then));
    EXPECT_EQ(order(), u"A01 B02 C03"_s);
    EXPECT_TRUE(since(then).isEmpty());
}

TEST_F(SheetStates, TakeARemovedStepOutOfTheBinWithItsComments)
{
    const Id comment = valueOf(addComment(*workspace, steps[1], u"Welcher Vordruck?"_s)).id;
    valueOf(removeRecords(*workspace, {steps[1]}));
    valueOf(restoreStep(*workspace, process, steps[1], then));
    EXPECT_EQ(order(), u"A01 B02 C03"_s);
    EXPECT_EQ(std::get<Comment>(valueOf(load(*workspace, comment))).status, u"Open"_s);
}

TEST_F(SheetStates, MoveAStepThatWasNotThereIntoTheBinAndOneUndoBringsItBack)
{
    const Id added = valueOf(addStep(*workspace, process, u"D"_s, steps[0])).id;
    const QString command = newId();
    valueOf(restoreStep(*workspace, process, added, then, command));
    EXPECT_EQ(order(), u"A01 B02 C03"_s);
    valueOf(undo(*workspace, command));
    EXPECT_EQ(order(), u"A01 D02 B03 C04"_s);
}

TEST_F(SheetStates, LeaveOutWhatAStepUsedAndIsInTheBinNow)
{
    const Id law = Builder<LegalBasis>(*workspace).with(&LegalBasis::name, u"WoGG"_s).saved().id;
    set(steps[0], u"legalBases"_s, QJsonArray{law});
    const qint64 withLaw = newest();
    set(steps[0], u"legalBases"_s, QJsonValue());
    valueOf(removeRecords(*workspace, {law}));
    valueOf(restoreStep(*workspace, process, steps[0], withLaw));
    EXPECT_TRUE(std::get<Step>(valueOf(load(*workspace, steps[0]))).legalBases.isEmpty());
}

TEST_F(SheetStates, GiveAFieldOfTheProcessItsValueBack)
{
    set(process, u"definition"_s, u"Zuschuss zur Miete"_s);
    const qint64 described = newest();
    set(process, u"definition"_s, u"falsch"_s);
    set(process, u"keywords"_s, QJsonArray{u"Miete"_s});
    valueOf(restoreField(*workspace, process, u"definition"_s, described));
    const Process restored = valueOf(processSheet(*workspace, process)).process;
    EXPECT_EQ(restored.definition, u"Zuschuss zur Miete"_s);
    EXPECT_EQ(restored.keywords, QStringList{u"Miete"_s});
}

TEST_F(SheetStates, DoNotBringAnEarlierReviewBack)
{
    const Id checker = Builder<Person>(*workspace).with(&Person::displayName, u"Petra Weber"_s).saved().id;
    set(process, u"checkedBy"_s, checker);
    const qint64 checked = newest();
    set(process, u"checkedBy"_s, QJsonValue());
    EXPECT_FALSE(since(checked).isEmpty()) << "it is told all the same";
    for (const QString &field : {u"reviewState"_s, u"checkedBy"_s, u"checkedAt"_s, u"checkedUntil"_s})
        EXPECT_EQ(codeOf(restoreField(*workspace, process, field, checked)), ErrorCode::Invalid) << field.toStdString();
    EXPECT_TRUE(valueOf(processSheet(*workspace, process)).process.checkedBy.isEmpty());
}
