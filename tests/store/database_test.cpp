// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/result.h"
#include "store/lock.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

int numberOf(store::Database &database, const QString &pragma) { return database.value(u"pragma "_s + pragma).toInt(); }

} // namespace

TEST(Database, KeepsThePromisesOfDurabilityAsReadBackFromTheEngine)
{
    TempWorkspace workspace;
    store::Database &database = workspace->database();

    EXPECT_EQ(database.value(u"pragma journal_mode"_s).toString(), u"wal"_s);
    EXPECT_EQ(numberOf(database, u"synchronous"_s), 2) << "FULL";
    EXPECT_EQ(numberOf(database, u"foreign_keys"_s), 1);
    EXPECT_EQ(numberOf(database, u"secure_delete"_s), 1);
    EXPECT_EQ(numberOf(database, u"busy_timeout"_s), 5000);
    EXPECT_EQ(numberOf(database, u"mmap_size"_s), 0);
}

TEST(Database, StillKeepsThemAfterTheWorkspaceIsOpenedAgain)
{
    TempWorkspace workspace;
    workspace.reopen();

    EXPECT_EQ(numberOf(workspace->database(), u"synchronous"_s), 2);
    EXPECT_EQ(numberOf(workspace->database(), u"foreign_keys"_s), 1);
}

TEST(Database, RefusesToWriteThroughAReadingConnection)
{
    TempWorkspace workspace;
    const auto reader = valueOf(Workspace::openReader(workspace.path()));

    EXPECT_THROW(reader->database().run(u"delete from record"_s), store::SqlError);
}

TEST(Database, KeepsTheFileAndItsLogForTheOwnerAlone)
{
    TempWorkspace workspace;
    aUnit(*workspace).saved();

    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString &name : {workspace.path(), workspace.path() + u"-wal"_s}) {
        ASSERT_TRUE(QFile::exists(name)) << qPrintable(name);
        EXPECT_FALSE(QFileInfo(name).permissions() & others) << qPrintable(name);
    }
}

TEST(Database, LeavesOneFileAfterTheWorkspaceIsClosed)
{
    TempWorkspace workspace;
    aUnit(*workspace).saved();
    workspace.close();

    EXPECT_FALSE(QFile::exists(workspace.path() + u"-wal"_s));
    EXPECT_FALSE(QFile::exists(workspace.path() + u".lock"_s));
}

TEST(Database, StopsARunningStatementFromAnotherThread)
{
    TempWorkspace workspace;
    std::atomic<bool> done = false;
    std::thread other([&] {
        while (!done)
            workspace->interrupt();
    });
    QString code;
    try {
        workspace->database().value(
            u"with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c"_s);
    } catch (const store::SqlError &error) {
        code = error.code();
    }
    done = true;
    other.join();
    EXPECT_EQ(code, u"9"_s);
}

TEST(Transaction, LeavesNothingBehindWhenItIsNotCommitted)
{
    TempWorkspace workspace;
    store::Database &database = workspace->database();
    {
        store::Transaction transaction(database);
        database.run(u"insert into workspace(key, value) values('a', 'b')"_s);
    }
    EXPECT_EQ(database.value(u"select count(*) from workspace where key = 'a'"_s).toInt(), 0);
}

TEST(Workspace, OpensReadOnlyWhileAnotherProgramHoldsTheWritersLock)
{
    TempWorkspace workspace;
    const auto second = valueOf(Workspace::open(workspace.path()));

    EXPECT_FALSE(workspace->isReadOnly());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(codeOf(addProcess(*second, u"Von nebenan"_s)), ErrorCode::ReadOnly);
}

TEST(Workspace, HasOneLockHoweverItIsReached)
{
    TempWorkspace workspace;
    const QString link = workspace.file(u"verweis.stab"_s);
    ASSERT_TRUE(QFile::link(workspace.path(), link));
    const auto second = valueOf(Workspace::open(link));

    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(second->indexFolder(), workspace->indexFolder());
}

TEST(Workspace, CanBeWrittenAgainAfterTheOtherProgramHasClosedIt)
{
    TempWorkspace workspace;
    workspace.close();
    const auto second = valueOf(Workspace::open(workspace.path()));

    EXPECT_FALSE(second->isReadOnly());
}

TEST(Workspace, NeverOverwritesAFileThatExists)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();

    EXPECT_EQ(codeOf(Workspace::create(workspace.path())), ErrorCode::Exists);
    EXPECT_TRUE(load(*workspace, unit.id));
}

TEST(Workspace, SaysThatAFileIsMissing)
{
    EXPECT_EQ(codeOf(Workspace::open(u"/nirgends/rathaus.stab"_s)), ErrorCode::NotFound);
}

TEST(Workspace, SaysThatAFileIsNoWorkspace)
{
    TempWorkspace workspace;
    const QString path = workspace.file(u"brief.stab"_s);
    QFile letter(path);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray("Sehr geehrte Damen und Herren, ").repeated(300));
    letter.close();

    EXPECT_EQ(codeOf(Workspace::open(path)), ErrorCode::Corrupt);
    EXPECT_EQ(QFileInfo(path).size(), 31 * 300) << "the foreign file is left alone";
}

TEST(Workspace, RefusesAnEmptyFile)
{
    TempWorkspace workspace;
    const QString path = workspace.file(u"leer.stab"_s);
    QFile empty(path);
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();

    EXPECT_FALSE(Workspace::open(path));
}

TEST(Workspace, RecognisesNetworkFileSystems)
{
    EXPECT_TRUE(store::isNetworkFileSystem(0x6969)) << "NFS";
    EXPECT_TRUE(store::isNetworkFileSystem(0xff534d42)) << "CIFS";
    EXPECT_TRUE(store::isNetworkFileSystem(0xfe534d42)) << "SMB2";
    EXPECT_TRUE(store::isNetworkFileSystem(0x65735546)) << "FUSE";
    EXPECT_FALSE(store::isNetworkFileSystem(0xef53)) << "ext4";
    EXPECT_FALSE(store::isNetworkFileSystem(0x9123683e)) << "btrfs";
    EXPECT_FALSE(store::isNetworkFileSystem(0x01021994)) << "tmpfs";
}

TEST(Workspace, KeepsItsIdAndHasAnIndexFolderOfItsOwn)
{
    TempWorkspace workspace;
    const QString id = workspace->workspaceId();
    const QString folder = workspace->indexFolder();
    workspace.reopen();

    EXPECT_TRUE(isId(id));
    EXPECT_EQ(workspace->workspaceId(), id);
    EXPECT_EQ(workspace->indexFolder(), folder);
    TempWorkspace other;
    EXPECT_NE(other->indexFolder(), folder);
}
