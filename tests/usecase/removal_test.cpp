// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspacefixture.h"
#include "usecase/maintenance.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

template <typename R> R named(Workspace &workspace, const QString &name)
{
    AnyRecord draft = blank(kindOf<R>());
    write(draft, *findField(typeOf(kindOf<R>()).fields, QLatin1StringView(typeOf(kindOf<R>()).title).toString()), name);
    return std::get<R>(valueOf(load(workspace, valueOf(save(workspace, draft)).id)));
}

/// Who names the record when it goes to the bin: "kind.field".
QStringList namesLeftBehind(Workspace &workspace, const Id &id)
{
    QStringList names;
    for (const RecordUse &use : valueOf(removeRecords(workspace, {id})).uses) {
        EXPECT_EQ(use.target, id);
        EXPECT_FALSE(use.user.title.isEmpty());
        names << kindName(use.user.kind) + u'.' + use.field;
    }
    return names;
}

bool isPresent(Workspace &workspace, const Id &id) { return static_cast<bool>(load(workspace, id)); }

QStringList processes(Workspace &workspace, int count, const Id &unit)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << valueOf(addProcess(workspace, u"Vorgang %1"_s.arg(i), unit)).id;
    return ids;
}

QStringList backupsOf(TempWorkspace &workspace)
{
    return QDir(workspace.file(u"Sicherungen"_s)).entryList({u"*.stab"_s}, QDir::Files);
}

} // namespace

TEST(Removal, TellsWhoStillNamesAUnit)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    Builder<OrgUnit>(*workspace)
        .with(&OrgUnit::code, u"501"_s)
        .with(&OrgUnit::name, u"Wohngeld"_s)
        .with(&OrgUnit::parent, unit.id)
        .saved();
    Builder<Post>(*workspace).with(&Post::title, u"Sachbearbeitung"_s).with(&Post::unit, unit.id).saved();
    valueOf(addProcess(*workspace, u"Wohngeld bewilligen"_s, unit.id));

    EXPECT_EQ(namesLeftBehind(*workspace, unit.id),
              (QStringList{u"orgUnit.parent"_s, u"post.unit"_s, u"process.leadUnit"_s}));
}

TEST(Removal, TellsWhoStillNamesAPost)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    const auto post =
        Builder<Post>(*workspace).with(&Post::title, u"Sachbearbeitung"_s).with(&Post::unit, unit.id).saved();
    const auto process = Builder<Process>(*workspace)
                             .with(&Process::name, u"Wohngeld"_s)
                             .with(&Process::leadUnit, unit.id)
                             .with(&Process::owner, post.id)
                             .saved();
    aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).with(&Step::performers, QStringList{post.id}).saved();

    EXPECT_EQ(namesLeftBehind(*workspace, post.id), (QStringList{u"process.owner"_s, u"step.performers"_s}));
}

TEST(Removal, TellsWhoStillNamesAPersonInsideAGroup)
{
    TempWorkspace workspace;
    const auto person = named<Person>(*workspace, u"Erika Beispiel"_s);
    const auto process = aProcess(*workspace).with(&Process::checkedBy, person.id).saved();
    auto item = aKnowledgeItem(*workspace, u"Im Dezember früher anfangen"_s).draft();
    item.confirmation.by = person.id;
    valueOf(save(*workspace, AnyRecord(item)));
    Builder<Competence>(*workspace)
        .with(&Competence::person, person.id)
        .with(&Competence::process, process.id)
        .with(&Competence::role, u"Deputy"_s)
        .saved();

    EXPECT_EQ(namesLeftBehind(*workspace, person.id),
              (QStringList{u"process.checkedBy"_s, u"knowledgeItem.confirmation"_s}));
}

TEST(Removal, TellsWhoStillNamesAnItProcedureOrAProcess)
{
    TempWorkspace workspace;
    const auto procedure = named<ItProcedure>(*workspace, u"OK.WOBIS"_s);
    const auto first = aProcess(*workspace).saved();
    aStep(*workspace, first.id, u"01"_s, u"Prüfen"_s).with(&Step::itProcedures, QStringList{procedure.id}).saved();
    EXPECT_EQ(namesLeftBehind(*workspace, procedure.id), QStringList{u"step.itProcedures"_s});

    Trigger trigger;
    trigger.process = first.id;
    aProcess(*workspace, u"Danach"_s).with(&Process::triggers, QList<Trigger>{trigger}).saved();
    aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{first.id}).saved();
    QStringList names = namesLeftBehind(*workspace, first.id);
    names.sort();
    EXPECT_EQ(names, (QStringList{u"knowledgeItem.links"_s, u"process.triggers"_s}));
}

TEST(Removal, IsNotToldOfWhatGoesAlongOrLiesInTheBin)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto first = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    aStep(*workspace, process.id, u"02"_s, u"Bescheid"_s).with(&Step::nextSteps, QStringList{first.id}).saved();
    const auto item = aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{first.id}).saved();
    valueOf(removeRecords(*workspace, {item.id}));

    const Removal removal = valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_EQ(removal.ids.size(), 3);
    EXPECT_EQ(removal.counts.value(RecordKind::Step), 2);
    EXPECT_TRUE(removal.uses.isEmpty());
}

TEST(Removal, LeavesNoReferenceWithoutAName)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    valueOf(removeRecords(*workspace, {process.leadUnit}));

    const auto labels = valueOf(labelsFor(*workspace, {process.leadUnit}));
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.front().title, u"Soziales"_s);
    EXPECT_TRUE(labels.front().inBin);
    EXPECT_TRUE(valueOf(processSheet(*workspace, process.id)).labels.contains(labels.front()));

    valueOf(restoreRecords(*workspace, {process.leadUnit}));
    EXPECT_FALSE(valueOf(labelsFor(*workspace, {process.leadUnit})).front().inBin);
}

TEST(Removal, TakesTheFilesOfStepsAlongAndBack)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto step = aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    const Id file = valueOf(attachFile(*workspace, step.id, u"muster.odt"_s, "abc")).id;

    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_FALSE(isPresent(*workspace, file));
    valueOf(restoreRecords(*workspace, {process.id}));
    EXPECT_TRUE(isPresent(*workspace, step.id));
    EXPECT_TRUE(isPresent(*workspace, file));
}

TEST(MassRemoval, IsMoreThanTenRecordsOrMoreThanATenth)
{
    EXPECT_FALSE(isMassRemoval(10, 10, 1'000));
    EXPECT_TRUE(isMassRemoval(11, 11, 1'000));
    EXPECT_TRUE(isMassRemoval(2, 11, 1'000)) << "steps count as well";
    EXPECT_FALSE(isMassRemoval(5, 5, 50));
    EXPECT_TRUE(isMassRemoval(5, 5, 49));
    EXPECT_TRUE(isMassRemoval(2, 2, 2)) << "all there is";
    EXPECT_FALSE(isMassRemoval(1, 40, 100)) << "one process with its parts";
    EXPECT_FALSE(isMassRemoval(0, 0, 0));
}

TEST(MassRemoval, IsRefusedUntilSomebodyConfirms)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    const QStringList ids = processes(*workspace, 12, unit.id);

    const Removal asked = valueOf(removeRecords(*workspace, ids));
    EXPECT_TRUE(asked.refused);
    EXPECT_EQ(asked.counts.value(RecordKind::Process), 12);
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Process)).size(), 12);
    EXPECT_TRUE(valueOf(bin(*workspace)).isEmpty());
    EXPECT_TRUE(backupsOf(workspace).isEmpty());
}

TEST(MassRemoval, MakesASoundBackupFirstAndGoesToTheBin)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    const QStringList ids = processes(*workspace, 12, unit.id);
    valueOf(backupDaily(*workspace, QDate::currentDate())); // of this morning: too old for this
    const Id late = valueOf(addProcess(*workspace, u"Eben erst"_s, unit.id)).id;

    const Removal removal =
        valueOf(removeRecords(*workspace, QStringList(ids) << late, newId(), MassRemoval::Confirmed));
    EXPECT_FALSE(removal.refused);
    EXPECT_EQ(valueOf(bin(*workspace)).size(), 13);

    const QStringList backups = backupsOf(workspace);
    ASSERT_EQ(backups.size(), 2);
    const auto copy = valueOf(Workspace::openReader(workspace.file(u"Sicherungen/"_s + backups.front())));
    EXPECT_TRUE(isPresent(*copy, late)) << "made before the removal, not this morning";
    EXPECT_TRUE(valueOf(checkWorkspace(*copy)).sound());
}

TEST(MassRemoval, RemovesNothingWhenTheBackupFails)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    const QStringList ids = processes(*workspace, 12, unit.id);
    QFile inTheWay(workspace.file(u"Sicherungen"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    EXPECT_EQ(codeOf(removeRecords(*workspace, ids, newId(), MassRemoval::Confirmed)), ErrorCode::Io);
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Process)).size(), 12);
}

TEST(MassRemoval, ByUndoOfAMassCreationMakesABackupFirst)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    QList<AnyRecord> drafts;
    for (int i = 0; i < 12; ++i)
        drafts << Builder<Process>(*workspace)
                      .with(&Process::name, u"Vorgang %1"_s.arg(i))
                      .with(&Process::leadUnit, unit.id)
                      .draft();
    const QString command = newId();
    valueOf(saveAll(*workspace, drafts, command));

    valueOf(undo(*workspace, command));
    EXPECT_EQ(valueOf(bin(*workspace)).size(), 12);
    EXPECT_EQ(backupsOf(workspace).size(), 1);
}
