// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/maintenance.h"

#include "store/begunfile.h"
#include "store/copy.h"
#include "store/datacheck.h"
#include "store/recordstore.h"
#include "store/schema.h"
#include "usecase/guard.h"
#include "usecase/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kDailyKept = 7;
constexpr int kWeeklyKept = 4;
constexpr int kMonthlyKept = 12;

/// Opens a copy as any foreign file and reads all of it.
CheckReport verifyCopy(const QString &path, const Progress &progress)
{
    store::Database copy(path, store::OpenMode::ReadOnly);
    store::verifySchema(copy, store::migrations());
    return store::checkData(copy, progress);
}

CheckReport verifiedCopy(store::Database &database, const QString &path, const Progress &progress)
{
    store::BegunFile begun(path);
    store::copyInto(database, begun.path());
    const CheckReport report = verifyCopy(begun.path(), progress);
    if (report.records > store::RecordStore(database).countWithBin())
        throw Failure(ErrorCode::Corrupt, u"the copy holds other records"_s, path);
    begun.finish();
    return report;
}

QDir backupFolder(const Workspace &workspace)
{
    return QDir(QFileInfo(workspace.path()).absolutePath() + u"/Sicherungen"_s);
}

QString backupStem(const Workspace &workspace) { return QFileInfo(workspace.path()).completeBaseName() + u'-'; }

QDate dateOf(const QString &name, const QString &stem)
{
    return QDate::fromString(name.mid(stem.size(), 10), Qt::ISODate);
}

QStringList backupNames(const Workspace &workspace)
{
    const QString stem = backupStem(workspace);
    QStringList names =
        backupFolder(workspace).entryList({stem + u"*.stab"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([&](const QString &name) { return !dateOf(name, stem).isValid(); });
    return names;
}

/// Keeps the newest days, and of older ones the newest of each week and of each month.
void rotate(const Workspace &workspace)
{
    const QString stem = backupStem(workspace);
    const QDir folder = backupFolder(workspace);
    QSet<QDate> days;
    QSet<int> weeks, months;
    for (const QString &name : backupNames(workspace)) {
        const QDate date = dateOf(name, stem);
        const int week = date.year() * 100 + date.weekNumber();
        const int month = date.year() * 100 + date.month();
        bool kept = days.contains(date) || days.size() < kDailyKept; // of these days also those made in between
        if (!kept && !weeks.contains(week) && weeks.size() < kWeeklyKept) kept = true;
        if (!kept && !months.contains(month) && months.size() < kMonthlyKept) kept = true;
        if (!kept) {
            QFile::remove(folder.filePath(name));
            continue;
        }
        if (days.size() < kDailyKept) days.insert(date);
        weeks.insert(week);
        months.insert(month);
    }
}

/// A sound copy in the folder of backups; refuses to keep a damaged one.
QString backupAs(Workspace &workspace, const QString &name)
{
    const QDir folder = backupFolder(workspace);
    if (!folder.mkpath(u"."_s)) throw Failure(ErrorCode::Io, u"the folder cannot be made"_s, folder.path());
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const CheckReport report = verifiedCopy(workspace.database(), folder.filePath(name), {});
    if (!report.sound()) {
        QFile::remove(folder.filePath(name));
        throw Failure(ErrorCode::Corrupt, report.damages.front().detail, workspace.path());
    }
    rotate(workspace);
    return folder.filePath(name);
}

} // namespace

Result<CheckReport> checkWorkspace(Workspace &workspace, const Progress &progress)
{
    return guard([&] {
        CheckReport report = store::checkData(workspace.database(), progress);
        try {
            store::verifySchema(workspace.database(), store::migrations());
        } catch (const Failure &failure) {
            report.damages.append({Damage::Kind::Schema, {}, {}, failure.error().detail});
        }
        return report;
    });
}

Result<QList<Damage>> checkQuickFind(Workspace &workspace)
{
    return guard([&] { return store::checkQuickFindOnly(workspace.database()).damages; });
}

Result<CheckReport> backupTo(Workspace &workspace, const QString &path, const Progress &progress)
{
    return guard([&] { return verifiedCopy(workspace.database(), QFileInfo(path).absoluteFilePath(), progress); });
}

Result<CheckReport> restoreBackup(const QString &backup, const QString &newFile, const Progress &progress)
{
    return guard(
        [&] {
            const QString target = QFileInfo(newFile).absoluteFilePath();
            store::Database source(QFileInfo(backup).absoluteFilePath(), store::OpenMode::ReadOnly);
            store::verifySchema(source, store::migrations());
            store::BegunFile begun(target);
            CheckReport report = store::checkData(source, progress);
            if (!report.sound()) return report; // named, and nothing written
            store::copyInto(source, begun.path());
            {
                store::Database copy(begun.path(), store::OpenMode::ReadWrite);
                store::verifySchema(copy, store::migrations());
                // A workspace of its own from here on: two files with one id would share the ranked index.
                store::giveIdentity(copy);
            }
            begun.finish();
            return report;
        },
        backup);
}

Result<QList<BackupFile>> backupDaily(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        const QString name = backupStem(workspace) + today.toString(Qt::ISODate) + u".stab"_s;
        if (!workspace.isReadOnly() && !backupFolder(workspace).exists(name)) backupAs(workspace, name);
        auto files = automaticBackups(workspace);
        if (!files) throw Failure(files.error());
        return *std::move(files);
    });
}

Result<QString> backupNow(Workspace &workspace)
{
    return guard([&] {
        const QString moment = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmsszzz"_s);
        return backupAs(workspace, backupStem(workspace) + moment + u".stab"_s);
    });
}

Result<QList<BackupFile>> automaticBackups(Workspace &workspace)
{
    return guard([&] {
        QList<BackupFile> files;
        const QDir folder = backupFolder(workspace);
        for (const QString &name : backupNames(workspace)) {
            const QFileInfo info(folder.filePath(name));
            files.append({info.absoluteFilePath(), info.lastModified(), info.size()});
        }
        return files;
    });
}

} // namespace staffelstab
