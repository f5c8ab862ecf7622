// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packagecomparison.h"
#include "usecase/exchanging.h"

/// Packages of other towns come in: looked at first, then as decided record by record.
namespace staffelstab
{

using exchange::Decision;
using exchange::PackageHead;
using exchange::PackageLine;
using exchange::Standing;

/// Commands that take a package in begin so: it is no version of a file that later imports compare with.
inline constexpr auto kPackageCommand = QLatin1StringView("package-");

struct PackagePreview {
    ImportOutcome refused; ///< says why where the file cannot be taken in
    PackageHead head;
    QList<PackageLine> lines;
    QStringList notes;
    QString seal; ///< of the file
};

/// What a package holds and what it meets here; a file that is none is refused (NoContent, "package").
Result<PackagePreview> previewPackage(Workspace &workspace, const QString &path, const Progress &progress = {});

/// Takes a package in as decided on the lines of its preview, as one command, after today's automatic backup. Refused
/// (Conflict) when the file or a record that would be changed is no longer the one that was looked at.
Result<ImportOutcome> takePackage(Workspace &workspace, const QString &path, const PackagePreview &seen,
                                  const Progress &progress = {});

/// For the importing of files: a package without anybody to decide comes in as it is proposed. Inside the caller's
/// transaction.
void takeAsProposed(Workspace &workspace, exchange::Package package, const QString &command, const Progress &progress,
                    ImportOutcome &outcome);

} // namespace staffelstab
