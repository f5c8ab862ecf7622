// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/packagecontents.h"
#include "exchange/stripping.h"

#include <QMap>

/// Exchange packages for other towns: processes with what belongs to them, without people.
namespace staffelstab
{

class Workspace;

using exchange::FindSort;
using exchange::PackageChoice;
using exchange::PackageHead;
using exchange::Replacement;

struct PackageOrder {
    PackageHead head;
    PackageChoice choice;
    QStringList otherNames;  ///< of people whom the workspace does not know, or no longer
    QSet<QString> takenBack; ///< keys of replacements that are none after all; names stay replaced
};

struct PackageEntry {
    Id id;
    RecordKind kind = RecordKind::None;
    QString title; ///< as it is handed on
    Id subject;    ///< the process that it came along with; empty for what belongs to several

    bool operator==(const PackageEntry &) const = default;
};

/// What a package would hold, to be looked at before it is written.
struct PackagePlan {
    QList<PackageEntry> entries;
    QMap<QString, int> counts; ///< by kind name
    QList<Replacement> replacements;
    QList<PackageEntry> contacts; ///< knowledge of whom to ask that stays here until it is chosen, as it stands here
    bool hasErased = false;       ///< somebody was erased here whose old names nobody but a human knows
    QList<PackageEntry> files;    ///< attachments of the chosen processes; their contents are never read for names
    QString seal;                 ///< changes with every letter of the package
};

/// Processes that are marked as done together with other towns: by their tag, or by a recommendation that says with
/// whom.
Result<QList<PackageEntry>> sharedProcesses(Workspace &workspace);

Result<PackagePlan> planPackage(Workspace &workspace, const PackageOrder &order, const Progress &progress = {});

/// Writes the package into a new file. With the seal of a plan it is refused (Conflict) when it would not be the one
/// that was looked at. An existing file is refused (Exists), as is an order without a process (Invalid).
Result<PackagePlan> writePackage(Workspace &workspace, const PackageOrder &order, const QString &path,
                                 const QString &seal = {}, const Progress &progress = {});

} // namespace staffelstab
