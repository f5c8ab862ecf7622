// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/maintenance.h"

#include "store/recordstore.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

bool names(const CheckReport &report, Damage::Kind kind)
{
    return std::ranges::any_of(report.damages, [&](const Damage &damage) { return damage.kind == kind; });
}

/// Everything that a person could miss, as text to compare.
QStringList contentOf(Workspace &workspace)
{
    QStringList lines;
    for (int i = 0; i < kRecordKinds; ++i)
        for (const AnyRecord &record : valueOf(listRecords(workspace, static_cast<RecordKind>(i))))
            lines << store::recordHash(record);
    for (const HistoryEntry &entry : valueOf(recentChanges(workspace, 10'000)))
        lines << u"%1 %2 %3"_s.arg(entry.sequence).arg(entry.id).arg(entry.changes.size());
    return lines;
}

void fill(Workspace &workspace)
{
    const auto process = aProcess(workspace).saved();
    aStep(workspace, process.id, u"01"_s, u"Antrag prüfen"_s).saved();
    aKnowledgeItem(workspace, u"Im Dezember früher anfangen"_s)
        .with(&KnowledgeItem::links, QStringList{process.id})
        .saved();
    valueOf(attachFile(workspace, process.id, u"bescheid.pdf"_s, QByteArray(100'000, 'x')));
}

} // namespace

TEST(Check, FindsNothingInASoundWorkspace)
{
    TempWorkspace workspace;
    fill(*workspace);
    const CheckReport report = valueOf(checkWorkspace(*workspace));

    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.records, 5);
    EXPECT_EQ(report.attachments, 1);
}

TEST(Check, NamesARecordThatWasChangedPastTheProgram)
{
    TempWorkspace workspace;
    fill(*workspace);
    workspace->database().run(u"update process set goals = 'gefälscht'"_s);

    const CheckReport report = valueOf(checkWorkspace(*workspace));
    ASSERT_EQ(report.damages.size(), 1);
    EXPECT_EQ(report.damages.front().kind, Damage::Kind::RecordHash);
    EXPECT_EQ(report.damages.front().title, u"Wohngeld bewilligen"_s);
}

TEST(Check, NamesAnEntryOfTheHistoryThatWasChanged)
{
    TempWorkspace workspace;
    fill(*workspace);
    workspace->database().run(u"update change set author = 'jemand anders' where kind = 'process'"_s);

    const CheckReport report = valueOf(checkWorkspace(*workspace));
    ASSERT_EQ(report.damages.size(), 1);
    EXPECT_EQ(report.damages.front().kind, Damage::Kind::History);
}

TEST(Check, NamesAnAttachmentWhoseBytesChanged)
{
    TempWorkspace workspace;
    fill(*workspace);
    workspace->database().run(u"update content set bytes = zeroblob(100000)"_s);

    const CheckReport report = valueOf(checkWorkspace(*workspace));
    ASSERT_TRUE(names(report, Damage::Kind::AttachmentHash));
    EXPECT_EQ(report.damages.front().title, u"bescheid.pdf"_s);
}

TEST(Check, NoticesAnAttachmentWithoutBytesAndABrokenReference)
{
    TempWorkspace workspace;
    fill(*workspace);
    workspace->database().run(u"pragma foreign_keys = off"_s);
    workspace->database().run(u"delete from content"_s);
    workspace->database().run(u"delete from step"_s);

    const CheckReport report = valueOf(checkWorkspace(*workspace));
    EXPECT_TRUE(names(report, Damage::Kind::MissingContent));
    EXPECT_TRUE(names(report, Damage::Kind::RecordHash));
}

TEST(Check, NoticesQuickFindOutOfStep)
{
    TempWorkspace workspace;
    fill(*workspace);
    workspace->database().run(
        u"insert into quick_words(quick_words, rowid, title, identifier, body) values('delete', 1, 'falsch', '', '')"_s);

    EXPECT_TRUE(names(valueOf(checkWorkspace(*workspace)), Damage::Kind::QuickFind));
}

TEST(Check, CanBeStopped)
{
    TempWorkspace workspace;
    fill(*workspace);
    EXPECT_EQ(codeOf(checkWorkspace(*workspace, [](qint64, qint64) { return Continue::No; })), ErrorCode::Cancelled);
}

TEST(Backup, HoldsEverythingAndIsRestoredIdentical)
{
    TempWorkspace workspace;
    fill(*workspace);
    const QString backup = workspace.file(u"sicherung.stab"_s);
    const QString restored = workspace.file(u"neu.stab"_s);

    const CheckReport report = valueOf(backupTo(*workspace, backup));
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.records, 5);
    EXPECT_TRUE(valueOf(restoreBackup(backup, restored)).sound());

    const auto copy = valueOf(Workspace::open(restored));
    EXPECT_EQ(contentOf(*copy), contentOf(*workspace));
    EXPECT_NE(copy->workspaceId(), workspace->workspaceId()) << "the two must not share an index";
}

TEST(Backup, NeverOverwritesAFile)
{
    TempWorkspace workspace;
    fill(*workspace);
    const QString backup = workspace.file(u"sicherung.stab"_s);
    valueOf(backupTo(*workspace, backup));

    EXPECT_EQ(codeOf(backupTo(*workspace, backup)), ErrorCode::Exists);
    EXPECT_EQ(codeOf(restoreBackup(backup, workspace.path())), ErrorCode::Exists);
    EXPECT_TRUE(Workspace::openReader(backup));
}

TEST(Backup, IntoAFolderThatDoesNotExistIsRefusedWithoutATrace)
{
    TempWorkspace workspace;
    EXPECT_FALSE(backupTo(*workspace, workspace.file(u"nirgends/sicherung.stab"_s)));
    EXPECT_FALSE(QFile::exists(workspace.file(u"nirgends"_s)));
}

TEST(Backup, IsOnlyForTheOwner)
{
    TempWorkspace workspace;
    const QString backup = workspace.file(u"sicherung.stab"_s);
    valueOf(backupTo(*workspace, backup));

    EXPECT_FALSE(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST(Restore, RefusesADamagedBackupAndWritesNothing)
{
    TempWorkspace workspace;
    fill(*workspace);
    const QString backup = workspace.file(u"sicherung.stab"_s);
    const QString restored = workspace.file(u"neu.stab"_s);
    workspace->database().run(u"update process set goals = 'gefälscht'"_s);
    valueOf(backupTo(*workspace, backup));

    const auto report = restoreBackup(backup, restored);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->sound());
    EXPECT_FALSE(QFile::exists(restored));
}

TEST(Restore, SaysThatTheBackupIsMissing)
{
    const QTemporaryDir folder;
    EXPECT_EQ(codeOf(restoreBackup(folder.filePath(u"weg.stab"_s), folder.filePath(u"neu.stab"_s))),
              ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"neu.stab"_s)));
}

TEST(AutomaticBackup, IsMadeOnceADayBesideTheWorkspace)
{
    TempWorkspace workspace;
    fill(*workspace);
    const QDate today(2026, 11, 22);
    EXPECT_EQ(valueOf(backupDaily(*workspace, today)).size(), 1);
    EXPECT_EQ(valueOf(backupDaily(*workspace, today)).size(), 1);
    EXPECT_EQ(valueOf(backupDaily(*workspace, today.addDays(1))).size(), 2);

    const auto backups = valueOf(automaticBackups(*workspace));
    EXPECT_TRUE(backups.front().path.contains(u"Sicherungen"_s));
    EXPECT_TRUE(Workspace::openReader(backups.front().path));
}

TEST(AutomaticBackup, KeepsSevenDaysFourWeeksAndTwelveMonths)
{
    TempWorkspace workspace;
    const QDate start(2025, 1, 1);
    for (int day = 0; day < 500; ++day) {
        const QString name = u"Sicherungen/rathaus-"_s + start.addDays(day).toString(Qt::ISODate) + u".stab"_s;
        QFile standIn(workspace.file(name)); // rotation goes by names; a real backup every tenth day sets it off
        if (day % 10 == 9) {
            valueOf(backupDaily(*workspace, start.addDays(day)));
        } else if (day > 9) {
            ASSERT_TRUE(standIn.open(QIODevice::WriteOnly));
        }
    }

    const auto backups = valueOf(automaticBackups(*workspace));
    EXPECT_LE(backups.size(), 23);
    EXPECT_GE(backups.size(), 19);
    std::set<QString> months;
    const QDate newest = start.addDays(499);
    for (int day = 0; day < 7; ++day)
        EXPECT_TRUE(QFile::exists(QFileInfo(backups.front().path).absolutePath() + u"/rathaus-"_s +
                                  newest.addDays(-day).toString(Qt::ISODate) + u".stab"_s))
            << day;
    for (const BackupFile &backup : backups)
        months.insert(QFileInfo(backup.path).fileName().mid(8, 7));
    EXPECT_GE(months.size(), 11U);
}

TEST(Open, NamesTheFileThatIsNoWorkspace)
{
    TempWorkspace workspace;
    const QString path = workspace.file(u"brief.stab"_s);
    QFile letter(path);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray("Sehr geehrte Damen und Herren, ").repeated(200));
    letter.close();

    for (const auto &error :
         {Workspace::open(path).error(), restoreBackup(path, workspace.file(u"neu.stab"_s)).error()}) {
        EXPECT_EQ(error.code, ErrorCode::Corrupt);
        EXPECT_EQ(error.subject, path);
    }
}
