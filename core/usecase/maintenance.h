// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/damage.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace staffelstab
{

class Workspace;

using store::CheckReport;
using store::Damage;

/// Reads everything again: structure, references, quick find, hash of each record and attachment.
Result<CheckReport> checkWorkspace(Workspace &workspace, const Progress &progress = {});

/// The part of the check that only the writer of a workspace can do: does quick find agree with the records? A reader's
/// checkWorkspace leaves it out.
Result<QList<Damage>> checkQuickFind(Workspace &workspace);

/// A verified copy made by the engine (VACUUM INTO), complete while others write. The target must not exist.
Result<CheckReport> backupTo(Workspace &workspace, const QString &path, const Progress &progress = {});

/// Copies a backup into a new workspace file after checking it; never overwrites.
Result<CheckReport> restoreBackup(const QString &backup, const QString &newFile, const Progress &progress = {});

struct BackupFile {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

/// Makes today's automatic backup beside the workspace (folder "Sicherungen") if there is none yet, and keeps 7 daily,
/// 4 weekly and 12 monthly ones.
Result<QList<BackupFile>> backupDaily(Workspace &workspace, const QDate &today);

/// Another one there at once, before something that removes much; returns its path.
Result<QString> backupNow(Workspace &workspace);

Result<QList<BackupFile>> automaticBackups(Workspace &workspace);

} // namespace staffelstab
