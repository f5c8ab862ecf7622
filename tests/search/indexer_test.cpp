// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexer.h"

#include "support/indexfixture.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.glass"_s, u"iamglass"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

TEST(Index, FollowsTheFeed)
{
    IndexedWorkspace workspace;
    const Process process = aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    IndexState state = workspace.index();
    EXPECT_TRUE(state.usable);
    EXPECT_EQ(state.indexedUntil, state.feedEnd);
    EXPECT_EQ(state.documents, 2);

    valueOf(setFields(*workspace, process.id, {{u"name"_s, u"Grabmal genehmigen"_s}}));
    EXPECT_EQ(titlesFound(*workspace, u"grabmal"_s), QStringList{}) << "not yet";
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"grabmal"_s), QStringList{u"Grabmal genehmigen"_s});
    EXPECT_EQ(titlesFound(*workspace, u"wohngeld"_s), QStringList{});

    const Step step = aStep(*workspace, process.id, u"1"_s, u"Mietvertrag anfordern"_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"mietvertrag"_s), QStringList{u"Grabmal genehmigen"_s});
    valueOf(removeRecords(*workspace, {step.id}));
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"mietvertrag"_s), QStringList{});

    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_EQ(workspace.index().documents, 1);
    valueOf(restoreRecords(*workspace, {process.id}));
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"grabmal"_s), QStringList{u"Grabmal genehmigen"_s});
}

TEST(Index, GivesKnowledgeItemsTheNewUnitOfTheirProcess)
{
    IndexedWorkspace workspace;
    const Process process = aProcess(*workspace).saved();
    aKnowledgeItem(*workspace, u"Heizkosten"_s).with(&KnowledgeItem::links, QStringList{process.id}).saved();
    workspace.index();
    const OrgUnit other = aUnit(*workspace).with(&OrgUnit::name, u"Bauamt"_s).saved();
    valueOf(setFields(*workspace, process.id, {{u"leadUnit"_s, other.id}}));
    workspace.index();
    const search::Page page = found(*workspace, u"heizkosten"_s);
    ASSERT_EQ(page.facets.unit.size(), 1);
    EXPECT_EQ(page.facets.unit[0].label, u"Bauamt"_s);
}

TEST(Index, ResumesWhereACancelledUpdateStopped)
{
    IndexedWorkspace workspace;
    workspace.index();
    saveItems(*workspace, 700, {});
    const auto stopped =
        updateIndex(*workspace, [](qint64 done, qint64) { return done >= 400 ? Continue::No : Continue::Yes; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const IndexState between = valueOf(indexState(*workspace));
    EXPECT_GT(between.indexedUntil, 0);
    EXPECT_LT(between.indexedUntil, between.feedEnd);
    EXPECT_GT(between.documents, 0);

    qint64 total = 0;
    const IndexState state = valueOf(updateIndex(*workspace, [&](qint64, qint64 all) {
        total = all;
        return Continue::Yes;
    }));
    EXPECT_EQ(state.documents, 700);
    EXPECT_EQ(total, between.feedEnd - between.indexedUntil) << "only what was missing";
}

TEST(Index, IsRebuiltAfterItsFolderWasDeletedWhileQuickFindAnswers)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::QuickFind) << "never indexed";
    workspace.index();
    EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::Ranked);
    ASSERT_TRUE(QDir(workspace.folder()).removeRecursively());

    const search::Page meanwhile = found(*workspace, u"wohngeld"_s);
    EXPECT_EQ(meanwhile.source, search::Source::QuickFind);
    EXPECT_EQ(titlesOf(meanwhile.hits), QStringList{u"Wohngeld bewilligen"_s});
    EXPECT_EQ(meanwhile.total, 1);
    EXPECT_FALSE(valueOf(indexState(*workspace)).usable);
    workspace.index();
    EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::Ranked);
}

TEST(Index, SurvivesEveryDamageOfItsFiles)
{
    IndexedWorkspace workspace;
    saveItems(*workspace, 50, u"Wohngeld und Miete"_s);
    workspace.index();
    const QStringList files = filesOf(workspace.folder());
    ASSERT_GE(files.size(), 3);
    int unusable = 0;
    for (const QString &file : files) {
        QFile original(file);
        ASSERT_TRUE(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        QByteArray zeroed = bytes, noisy = bytes;
        zeroed.fill('\0');
        for (qsizetype i = 0; i < noisy.size(); ++i)
            noisy[i] = static_cast<char>(noisy[i] ^ (i * 31 + 7));
        for (const QByteArray &damage : {QByteArray(), bytes.left(bytes.size() / 2), zeroed, noisy}) {
            overwrite(file, damage);
            const auto page = find(*workspace, queryFor(u"wohngeld"_s));
            ASSERT_TRUE(page) << file.toStdString();
            EXPECT_EQ(page->total, 50) << file.toStdString();
            EXPECT_FALSE(page->hits.isEmpty());
            if (page->source == search::Source::QuickFind) ++unusable;
            const auto repaired = updateIndex(*workspace);
            ASSERT_TRUE(repaired) << file.toStdString() << repaired.error().detail.toStdString();
            EXPECT_EQ(repaired->documents, 50);
            if (page->source == search::Source::QuickFind) {
                EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::Ranked) << file.toStdString();
            }
            valueOf(rebuildIndex(*workspace));
        }
    }
    EXPECT_GE(unusable, 4) << "the damage was felt";
}

TEST(Index, NoticesAHistoryThatIsNotItsOwn)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    QFile::copy(workspace.path(), workspace.file(u"kopie"_s));
    const QString copy = workspace.file(u"alt.stab"_s);
    valueOf(backupTo(*workspace, copy));
    aProcess(*workspace, u"Hundesteuer festsetzen"_s).saved();
    workspace.index();
    workspace.close();
    ASSERT_TRUE(QFile::remove(workspace.path()));
    QFile::remove(workspace.path() + u"-wal"_s);
    QFile::remove(workspace.path() + u"-shm"_s);
    ASSERT_TRUE(QFile::copy(copy, workspace.path()));
    workspace.reopen();
    aProcess(*workspace, u"Friedhof pflegen"_s).saved();
    aProcess(*workspace, u"Bauhof leiten"_s).saved();
    workspace.index();
    EXPECT_EQ(found(*workspace, u"hundesteuer"_s).total, 0);
    EXPECT_EQ(found(*workspace, u"friedhof"_s).total, 1);
    EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::Ranked);
}

TEST(Index, CanBeCancelledWhileRebuiltAndKeepsTheOldOne)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    workspace.index();
    const auto stopped = rebuildIndex(*workspace, [](qint64, qint64) { return Continue::No; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(found(*workspace, u"wohngeld"_s).source, search::Source::Ranked);
    EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"ranked"_s});
}

TEST(Index, IsWrittenByOneAtATime)
{
    IndexedWorkspace workspace;
    aProcess(*workspace).saved();
    auto reader = valueOf(Workspace::openReader(workspace.path()));
    int busy = 0;
    valueOf(rebuildIndex(*workspace, [&](qint64, qint64) {
        const auto second = updateIndex(*reader);
        if (!second && second.error().code == ErrorCode::Busy) ++busy;
        return Continue::Yes;
    }));
    EXPECT_GT(busy, 0);
    EXPECT_TRUE(updateIndex(*reader)) << "a reader may index once the other is done";
}

TEST(Index, CanBeReadWhileItIsWritten)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    workspace.index();
    auto reader = valueOf(Workspace::openReader(workspace.path()));
    for (int i = 0; i < 20; ++i) {
        aKnowledgeItem(*workspace, u"Wohngeld Tipp %1"_s.arg(i)).saved();
        workspace.index();
        const search::Page page = found(*reader, u"wohngeld"_s);
        EXPECT_EQ(page.source, search::Source::Ranked);
        EXPECT_EQ(page.total, i + 2);
    }
}

TEST(Index, WorksOnWhenItsFolderCannotBeMade)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    const QString folder = workspace.folder();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(folder).absolutePath()));
    overwrite(folder, "a file in the way");
    EXPECT_EQ(codeOf(updateIndex(*workspace)), ErrorCode::Io);
    EXPECT_EQ(titlesFound(*workspace, u"wohngeld"_s), QStringList{u"Wohngeld bewilligen"_s});
    QFile::remove(folder);
}
