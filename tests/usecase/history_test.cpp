// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "support/workspacefixture.h"
#include "usecase/records.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

bool isStored(Workspace &workspace, const Id &id) { return bool(load(workspace, id)); }

QString goalsOf(Workspace &workspace, const Id &id) { return std::get<Process>(valueOf(load(workspace, id))).goals; }

} // namespace

TEST(History, ShowsEachFieldBeforeAndAfterNewestFirst)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    workspace->setAuthor(u"Max"_s);
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"schnell"_s}}));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"gut"_s}}));

    const auto entries = valueOf(history(*workspace, process.id));

    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].changes, (QList<FieldChange>{{u"goals"_s, u"schnell"_s, u"gut"_s}}));
    EXPECT_EQ(entries[0].author, u"Max"_s);
    EXPECT_EQ(entries[2].operation, Operation::Create);
    EXPECT_EQ(entries[2].revision, 1);
}

TEST(History, GoesByRevisionWhenTheClockIsSetBack)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"zuerst"_s}}));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"danach"_s}}));
    // As if the second change had been made with the clock a year back.
    workspace->database().run(u"update change set at = '2025-01-01T00:00:00.000Z' where revision = 3"_s);

    const auto entries = valueOf(history(*workspace, process.id));
    EXPECT_EQ(entries[0].changes.front().after.toString(), u"danach"_s);
    EXPECT_EQ(entries[1].changes.front().after.toString(), u"zuerst"_s);
    EXPECT_EQ(valueOf(recentChanges(*workspace, 1)).front().revision, 3);
}

TEST(History, GivesTheRecordAsItWasAtARevision)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace, u"Alt"_s).saved();
    valueOf(setFields(*workspace, process.id, {{u"name"_s, u"Mittel"_s}, {u"goals"_s, u"Ziel"_s}}));
    valueOf(setFields(*workspace, process.id, {{u"name"_s, u"Neu"_s}, {u"goals"_s, QJsonValue()}}));

    const auto nameAt = [&](qint64 revision) { return titleOf(valueOf(recordAt(*workspace, process.id, revision))); };
    EXPECT_EQ(nameAt(1), u"Alt"_s);
    EXPECT_EQ(nameAt(2), u"Mittel"_s);
    EXPECT_EQ(nameAt(3), u"Neu"_s);
    EXPECT_EQ(std::get<Process>(valueOf(recordAt(*workspace, process.id, 2))).goals, u"Ziel"_s);
}

TEST(Bin, TakesAProcessWithItsStepsAndGivesAllBackAsNewRevisions)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto step = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    const Saved attachment = valueOf(attachFile(*workspace, process.id, u"a.txt"_s, "a"));
    const auto untouched = aKnowledgeItem(*workspace, u"bleibt"_s).saved();

    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_FALSE(isStored(*workspace, process.id));
    EXPECT_FALSE(isStored(*workspace, step.id));
    EXPECT_FALSE(isStored(*workspace, attachment.id));
    EXPECT_TRUE(isStored(*workspace, untouched.id));
    EXPECT_EQ(valueOf(bin(*workspace)).size(), 3);

    valueOf(restoreRecords(*workspace, {process.id}));
    EXPECT_TRUE(isStored(*workspace, step.id));
    EXPECT_TRUE(isStored(*workspace, attachment.id));
    EXPECT_TRUE(valueOf(bin(*workspace)).isEmpty());
    EXPECT_EQ(head(valueOf(load(*workspace, process.id))).revision, process.revision + 2);
}

TEST(Bin, DoesNotBringBackAStepThatWasRemovedBeforeItsProcess)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto kept = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    const auto dropped = aStep(*workspace, process.id, u"02"_s, u"Doppelt prüfen"_s).saved();

    valueOf(removeRecords(*workspace, {dropped.id}));
    valueOf(removeRecords(*workspace, {process.id}));
    valueOf(restoreRecords(*workspace, {process.id}));

    EXPECT_TRUE(isStored(*workspace, kept.id));
    EXPECT_FALSE(isStored(*workspace, dropped.id));
}

TEST(Bin, KeepsWhatIsInsideOverClosingAndOpening)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"Ziel"_s).saved();
    valueOf(removeRecords(*workspace, {process.id}));
    workspace.reopen();
    valueOf(restoreRecords(*workspace, {process.id}));

    EXPECT_EQ(goalsOf(*workspace, process.id), u"Ziel"_s);
}

TEST(Bin, SaysThatARecordDoesNotExist)
{
    TempWorkspace workspace;
    EXPECT_EQ(codeOf(removeRecords(*workspace, {newId()})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(restoreRecords(*workspace, {newId()})), ErrorCode::NotFound);
}

TEST(Undo, TakesBackAWholeCommandAsNewRevisions)
{
    TempWorkspace workspace;
    const auto first = aProcess(*workspace, u"Erster"_s).saved();
    const auto second = aProcess(*workspace, u"Zweiter"_s).saved();
    const QString command = newId();
    valueOf(tagProcesses(*workspace, {first.id, second.id}, {u"saison"_s}, {}, command));

    const QStringList ids = valueOf(undo(*workspace, command));

    EXPECT_EQ(ids.size(), 2);
    for (const Id &id : {first.id, second.id}) {
        const auto process = std::get<Process>(valueOf(load(*workspace, id)));
        EXPECT_TRUE(process.tags.isEmpty());
        EXPECT_EQ(process.revision, 3);
    }
}

TEST(Undo, NeverTakesBackWhatSomebodyWroteLater)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const QString command = newId();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"meins"_s}}, 0, command));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"das andere"_s}}));

    EXPECT_EQ(codeOf(undo(*workspace, command)), ErrorCode::Conflict);
    EXPECT_EQ(goalsOf(*workspace, process.id), u"das andere"_s);
}

TEST(Undo, LeavesOtherFieldsThatChangedLater)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const QString command = newId();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"meins"_s}}, 0, command));
    valueOf(setFields(*workspace, process.id, {{u"definition"_s, u"später"_s}}));
    valueOf(undo(*workspace, command));

    const auto stored = std::get<Process>(valueOf(load(*workspace, process.id)));
    EXPECT_EQ(stored.goals, QString());
    EXPECT_EQ(stored.definition, u"später"_s);
}

TEST(Undo, OfANewRecordPutsItIntoTheBinAndUndoingThatBringsItBack)
{
    TempWorkspace workspace;
    const QString command = newId();
    const Saved added = valueOf(addProcess(*workspace, u"Versehen"_s, {}, command));

    valueOf(undo(*workspace, command));
    EXPECT_FALSE(isStored(*workspace, added.id));

    valueOf(undo(*workspace, valueOf(recentChanges(*workspace, 1)).front().command));
    EXPECT_TRUE(isStored(*workspace, added.id));
}

TEST(Undo, OfANewProcessTakesTheStepsAddedSinceWithIt)
{
    TempWorkspace workspace;
    const QString command = newId();
    const Saved process = valueOf(addProcess(*workspace, u"Versehen"_s, {}, command));
    const Saved step = valueOf(addStep(*workspace, process.id, u"Schritt"_s));

    valueOf(undo(*workspace, command));
    EXPECT_FALSE(isStored(*workspace, step.id)) << "a step without its process would be found by nobody";

    valueOf(restoreRecords(*workspace, {process.id}));
    EXPECT_TRUE(isStored(*workspace, step.id));
}

TEST(Undo, OfARemovalBringsEverythingBack)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto step = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    const QString command = newId();
    valueOf(removeRecords(*workspace, {process.id}, command));
    valueOf(undo(*workspace, command));

    EXPECT_TRUE(isStored(*workspace, process.id));
    EXPECT_TRUE(isStored(*workspace, step.id));
}

TEST(Undo, SaysThatACommandIsUnknown)
{
    TempWorkspace workspace;
    EXPECT_EQ(codeOf(undo(*workspace, newId())), ErrorCode::NotFound);
}

TEST(UndoNewest, GoesBackStepByStepAndKeepsTheHistory)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"am Anfang"_s).saved();
    for (const QString &goals : {u"eins"_s, u"zwei"_s, u"drei"_s})
        valueOf(setFields(*workspace, process.id, {{u"goals"_s, goals}}));

    for (const QString &goals : {u"zwei"_s, u"eins"_s, u"am Anfang"_s}) {
        EXPECT_EQ(valueOf(undoNewest(*workspace)).ids, QStringList{process.id});
        EXPECT_EQ(goalsOf(*workspace, process.id), goals);
    }
    const auto entries = valueOf(history(*workspace, process.id));
    EXPECT_EQ(entries.size(), 7) << "made, three edits, three undos";
    EXPECT_EQ(entries.front().revision, 7);

    valueOf(undoNewest(*workspace));
    EXPECT_FALSE(isStored(*workspace, process.id)) << "one further is before the process was made";
}

TEST(UndoNewest, GoesOnFromAnUndoThatWasTakenBack)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"am Anfang"_s).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"eins"_s}}));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"zwei"_s}}));
    valueOf(undoNewest(*workspace));
    valueOf(undo(*workspace, valueOf(recentChanges(*workspace, 1)).front().command)); // redo
    EXPECT_EQ(goalsOf(*workspace, process.id), u"zwei"_s);

    valueOf(undoNewest(*workspace));
    EXPECT_EQ(goalsOf(*workspace, process.id), u"eins"_s);
    valueOf(undoNewest(*workspace));
    EXPECT_EQ(goalsOf(*workspace, process.id), u"am Anfang"_s);
}

TEST(UndoNewest, TakesBackWhatWasWrittenAfterAnUndoFirst)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"am Anfang"_s).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"eins"_s}}));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"zwei"_s}}));
    valueOf(undoNewest(*workspace));
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"anders"_s}}));

    for (const QString &goals : {u"eins"_s, u"am Anfang"_s}) {
        valueOf(undoNewest(*workspace));
        EXPECT_EQ(goalsOf(*workspace, process.id), goals);
    }
}

TEST(UndoNewest, SaysThatNothingIsLeft)
{
    TempWorkspace workspace;
    aUnit(*workspace).saved();
    valueOf(undoNewest(*workspace));
    EXPECT_EQ(codeOf(undoNewest(*workspace)), ErrorCode::NotFound);
}
