// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs on one file, backups while somebody writes, full disks.
#include "store/recordstore.h"
#include "support/smallfiles.h"
#include "support/workspacefixture.h"
#include "usecase/maintenance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <sys/mount.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QStringList hashesOf(Workspace &workspace)
{
    QStringList hashes;
    for (const RecordKind kind : {RecordKind::OrgUnit, RecordKind::Process, RecordKind::KnowledgeItem})
        for (const AnyRecord &record : valueOf(listRecords(workspace, kind)))
            hashes << store::recordHash(record);
    return hashes;
}

/// A small file system that really runs full; needs root.
class SmallDisk
{
  public:
    explicit SmallDisk(const char *megabytes)
    {
        const std::string options = std::string("size=") + megabytes + "m";
        m_mounted = ::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, options.c_str()) == 0;
        if (!m_mounted) m_reason = std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_mounted) ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    const std::string &reason() const { return m_reason; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

  private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
    std::string m_reason;
};

} // namespace

TEST(FourProgramsOnOneFile, LoseNoSave)
{
    constexpr int kPrograms = 4;
    constexpr int kSaves = 100;
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::goals, u"0"_s).saved();
    workspace.close();

    std::array<QProcess, kPrograms> programs;
    for (QProcess &program : programs)
        program.start(QStringLiteral(INCREMENT_MANY), {workspace.path(), process.id, QString::number(kSaves)});
    int held = 0;
    for (QProcess &program : programs) {
        ASSERT_TRUE(program.waitForFinished(240'000)) << qPrintable(program.errorString());
        ASSERT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
        held += program.readAllStandardOutput().split(' ').front().toInt();
    }

    workspace.reopen();
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process.id))).goals.toInt(), kPrograms * kSaves);
    EXPECT_EQ(valueOf(history(*workspace, process.id, 1'000)).size(), kPrograms * kSaves + 1);
    EXPECT_GT(held, 0) << "they have never met, so this has shown nothing";
    EXPECT_TRUE(valueOf(checkWorkspace(*workspace)).sound());
}

TEST(BackupUnderLoad, HoldsEverythingAcknowledgedAndIsRestoredIdentical)
{
    constexpr int kBackups = 8;
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    workspace.close();

    std::atomic<bool> stop = false;
    std::atomic<int> acknowledged = 0;
    std::thread writer([&] {
        const auto own = valueOf(Workspace::open(workspace.path()));
        while (!stop) {
            valueOf(attachFile(*own, unit.id, u"a.bin"_s, QByteArray(4'000, char('a' + acknowledged % 26))));
            valueOf(addProcess(*own, u"Vorgang %1"_s.arg(acknowledged + 1), unit.id));
            ++acknowledged;
        }
    });
    const auto reader = valueOf(Workspace::openReader(workspace.path()));
    for (int i = 0; i < kBackups; ++i) {
        const int expected = acknowledged;
        const QString backup = workspace.file(u"sicherung-%1.stab"_s.arg(i));
        const QString restored = workspace.file(u"neu-%1.stab"_s.arg(i));
        ASSERT_TRUE(valueOf(backupTo(*reader, backup)).sound());
        ASSERT_TRUE(valueOf(restoreBackup(backup, restored)).sound());

        const auto copy = valueOf(Workspace::openReader(backup));
        const auto again = valueOf(Workspace::openReader(restored));
        EXPECT_GE(valueOf(listRecords(*copy, RecordKind::Process)).size(), expected) << "backup " << i;
        EXPECT_EQ(hashesOf(*copy), hashesOf(*again)) << "backup " << i;
    }
    stop = true;
    writer.join();
    EXPECT_GT(acknowledged, kBackups) << "the writer has hardly written, so this has shown nothing";
}

TEST(FullDisk, LeavesNoHalfBackupAndTheWorkspaceUntouched)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    valueOf(attachFile(*workspace, process.id, u"gross.bin"_s, QByteArray(3'000'000, 'x')));
    const QString backup = workspace.file(u"sicherung.stab"_s);
    {
        const SmallFilesOnly limit(1'000'000);
        const auto result = backupTo(*workspace, backup);
        ASSERT_FALSE(result);
        EXPECT_TRUE(result.error().code == ErrorCode::DiskFull || result.error().code == ErrorCode::Io)
            << result.error().detail.toStdString();
    }
    EXPECT_FALSE(QFile::exists(backup));
    EXPECT_TRUE(valueOf(checkWorkspace(*workspace)).sound());
    EXPECT_TRUE(backupTo(*workspace, backup)) << "with space again";
}

TEST(FullDisk, KeepsEverythingAcknowledgedAndGoesOnAfterwards)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    int saved = 0;
    std::optional<Error> refused;
    {
        const SmallFilesOnly limit(2'000'000);
        while (!refused && saved < 100) {
            const auto result =
                attachFile(*workspace, process.id, u"%1.bin"_s.arg(saved), QByteArray(100'000 + saved, 'x'));
            if (result)
                ++saved;
            else
                refused = result.error();
        }
    }
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->code == ErrorCode::DiskFull || refused->code == ErrorCode::Io)
        << refused->detail.toStdString();
    EXPECT_GT(saved, 0);
    EXPECT_TRUE(addProcess(*workspace, u"Mit Platz geht es weiter"_s));
    workspace.reopen();
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Attachment)).size(), saved);
    EXPECT_TRUE(valueOf(checkWorkspace(*workspace)).sound());
}

TEST(FullDisk, OfARealFileSystemIsNamedAndLosesNothing)
{
    const SmallDisk disk("2");
    if (!disk.isMounted()) GTEST_SKIP() << "a small disk can be mounted by root only: " << disk.reason();
    const QString path = disk.file(u"rathaus.stab"_s);
    auto workspace = valueOf(Workspace::create(path));
    const Saved process = valueOf(addProcess(*workspace, u"Wohngeld"_s));
    int saved = 0;
    std::optional<Error> refused;
    while (!refused && saved < 100) {
        const auto result = attachFile(*workspace, process.id, u"%1.bin"_s.arg(saved), QByteArray(50'000 + saved, 'x'));
        if (result)
            ++saved;
        else
            refused = result.error();
    }
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::DiskFull) << refused->detail.toStdString();
    workspace.reset();
    workspace = valueOf(Workspace::open(path));
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Attachment)).size(), saved);
    EXPECT_TRUE(valueOf(checkWorkspace(*workspace)).sound());
}
