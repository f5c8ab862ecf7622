// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/records.h"

#include "support/workspacefixture.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

TEST(Save, GivesRevisionTimeAndAuthor)
{
    TempWorkspace workspace;
    workspace->setAuthor(u"Erika"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();

    AnyRecord draft = aProcess(*workspace).draft();
    const Saved saved = valueOf(save(*workspace, draft));

    EXPECT_EQ(saved.revision, 1);
    EXPECT_GE(saved.at, before);
    const AnyRecord stored = valueOf(load(*workspace, saved.id));
    EXPECT_EQ(head(stored).changedBy, u"Erika"_s);
    EXPECT_EQ(head(stored).changedAt, saved.at);
}

TEST(Save, RepeatedUnderTheSameCommandIsTheSameSave)
{
    TempWorkspace workspace;
    const AnyRecord draft = aProcess(*workspace).draft();
    const QString command = newId();

    const Saved first = valueOf(save(*workspace, draft, command));
    const Saved again = valueOf(save(*workspace, draft, command));

    EXPECT_EQ(again.revision, first.revision);
    EXPECT_EQ(valueOf(history(*workspace, first.id)).size(), 1);
}

TEST(Save, NamesTheFieldThatBreaksARuleAndSavesNothing)
{
    TempWorkspace workspace;
    AnyRecord nameless = aProcess(*workspace, QString()).draft();

    const auto result = save(*workspace, nameless);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    EXPECT_EQ(result.error().subject, u"name"_s);
    EXPECT_EQ(codeOf(load(*workspace, head(nameless).id)), ErrorCode::NotFound);
}

TEST(Save, RefusesAReferenceToARecordThatDoesNotExist)
{
    TempWorkspace workspace;
    const AnyRecord draft = aProcess(*workspace).with(&Process::owner, newId()).draft();

    EXPECT_FALSE(save(*workspace, draft));
    EXPECT_EQ(codeOf(load(*workspace, head(draft).id)), ErrorCode::NotFound);
    EXPECT_TRUE(addProcess(*workspace, u"Danach"_s)) << "the workspace goes on working";
}

TEST(Save, RefusesReferencesOfTheWrongKindIntoTheBinAndInACircle)
{
    TempWorkspace workspace;
    const Id above = valueOf(save(*workspace, aProcess(*workspace).draft())).id;
    const Id below = valueOf(save(*workspace, aProcess(*workspace).with(&Process::parent, above).draft())).id;
    const Id gone = valueOf(save(*workspace, aProcess(*workspace).draft())).id;
    ASSERT_TRUE(removeRecords(*workspace, {gone}));

    const auto owner = setFields(*workspace, above, {{u"owner"_s, below}}, 0);
    const auto circle = setFields(*workspace, above, {{u"parent"_s, below}}, 0);
    const auto self = setFields(*workspace, above, {{u"parent"_s, above}}, 0);
    const auto bin = setFields(*workspace, above, {{u"parent"_s, gone}}, 0);

    for (const auto *result : {&owner, &circle, &self, &bin}) {
        ASSERT_FALSE(*result);
        EXPECT_EQ(result->error().code, ErrorCode::Invalid);
    }
    EXPECT_TRUE(setFields(*workspace, above, {{u"name"_s, u"Neu"_s}}, 0));
}

TEST(SetFields, RefusesARevisionThatIsNotThereYet)
{
    TempWorkspace workspace;
    const Id id = valueOf(save(*workspace, aProcess(*workspace).draft())).id;
    EXPECT_EQ(codeOf(setFields(*workspace, id, {{u"name"_s, u"Neu"_s}}, 99)), ErrorCode::Invalid);
}

TEST(Save, NeverOverwritesWhatSomebodySavedMeanwhile)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    Process mine = process;
    Process theirs = process;
    theirs.goals = u"schnell"_s;
    valueOf(save(*workspace, AnyRecord(theirs)));
    mine.goals = u"sorgfältig"_s;
    mine.definition = u"neu"_s;

    EXPECT_EQ(codeOf(save(*workspace, AnyRecord(mine))), ErrorCode::Conflict);
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process.id))).goals, u"schnell"_s);

    const ConflictView view = valueOf(conflictOf(*workspace, AnyRecord(mine)));
    EXPECT_EQ(std::get<Process>(view.theirs).goals, u"schnell"_s);
    EXPECT_EQ(std::get<Process>(view.mine).goals, u"sorgfältig"_s);
    QSet<QString> fields;
    for (const FieldChange &change : view.fields)
        fields.insert(change.field);
    EXPECT_EQ(fields, (QSet<QString>{u"goals"_s, u"definition"_s}));
}

TEST(Save, RefusesARecordInTheBin)
{
    TempWorkspace workspace;
    auto process = aProcess(*workspace).saved();
    valueOf(removeRecords(*workspace, {process.id}));
    process.goals = u"zu spät"_s;

    EXPECT_EQ(codeOf(save(*workspace, AnyRecord(process))), ErrorCode::Conflict);
}

TEST(SaveAll, SavesAllOrNothing)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const AnyRecord good = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).draft();
    const AnyRecord bad = aStep(*workspace, process.id, u"02"_s, QString()).draft();

    EXPECT_EQ(codeOf(saveAll(*workspace, {good, bad})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(load(*workspace, head(good).id)), ErrorCode::NotFound);

    EXPECT_EQ(valueOf(saveAll(*workspace, {good})).size(), 1);
}

TEST(SaveAll, AcceptsRecordsThatPointToEachOther)
{
    TempWorkspace workspace;
    const auto first = aProcess(*workspace, u"Erster"_s).draft();
    const auto second = aProcess(*workspace, u"Zweiter"_s).with(&Process::parent, first.id).draft();

    EXPECT_TRUE(saveAll(*workspace, {AnyRecord(second), AnyRecord(first)}));
}

TEST(SetFields, ChangesOneFieldBesideAnotherPersonsChange)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"schnell"_s}}));

    const auto saved = setFields(*workspace, process.id, {{u"definition"_s, u"neu"_s}}, process.revision);

    ASSERT_TRUE(saved);
    const auto stored = std::get<Process>(valueOf(load(*workspace, process.id)));
    EXPECT_EQ(stored.goals, u"schnell"_s);
    EXPECT_EQ(stored.definition, u"neu"_s);
    EXPECT_EQ(stored.revision, 3);
}

TEST(SetFields, RaisesAConflictWhenTheSameFieldWasChanged)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"schnell"_s}}));

    const auto result = setFields(*workspace, process.id, {{u"goals"_s, u"gut"_s}}, process.revision);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Conflict);
    EXPECT_EQ(result.error().subject, u"goals"_s);
}

TEST(SetFields, RefusesFieldsThatDoNotExist)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();

    EXPECT_EQ(codeOf(setFields(*workspace, process.id, {{u"farbe"_s, u"blau"_s}})), ErrorCode::Invalid);
}

TEST(SetFields, EmptiesAFieldWithNull)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"Ziel"_s).saved();
    valueOf(setFields(*workspace, process.id, {{u"goals"_s, QJsonValue()}}));

    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process.id))).goals, QString());
}

TEST(ListRecords, GoesByTitleAndInPages)
{
    TempWorkspace workspace;
    for (const QString &name : {u"Zeugnis"_s, u"antrag"_s, u"Bescheid"_s})
        aKnowledgeItem(*workspace, name).saved();

    const auto titles = [&](int limit, int offset) {
        QStringList result;
        for (const AnyRecord &record : valueOf(listRecords(*workspace, RecordKind::KnowledgeItem, limit, offset)))
            result << titleOf(record);
        return result;
    };
    EXPECT_EQ(titles(0, 0), (QStringList{u"antrag"_s, u"Bescheid"_s, u"Zeugnis"_s}));
    EXPECT_EQ(titles(1, 1), QStringList{u"Bescheid"_s});
}

TEST(Labels, OfReferencesNameRecordsInTheBinAsSuchAndThoseToChooseFromLeaveThemOut)
{
    TempWorkspace workspace;
    const auto kept = aKnowledgeItem(*workspace, u"bleibt"_s).saved();
    const auto gone = aKnowledgeItem(*workspace, u"geht"_s).saved();
    valueOf(removeRecords(*workspace, {gone.id}));

    const auto labels = valueOf(labelsFor(*workspace, {gone.id, kept.id, newId()}));
    ASSERT_EQ(labels.size(), 2);
    EXPECT_EQ(labels.front().title, u"geht"_s);
    EXPECT_TRUE(labels.front().inBin);
    EXPECT_FALSE(labels.back().inBin);
    const auto choices = valueOf(labelsOf(*workspace, RecordKind::KnowledgeItem));
    ASSERT_EQ(choices.size(), 1);
    EXPECT_EQ(choices.front().title, u"bleibt"_s);
}
