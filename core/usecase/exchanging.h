// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace staffelstab
{

class Workspace;

enum class ImportStatus { Imported, Updated, Unchanged, Refused };

/// Why a file was refused; app/errortext turns it into a sentence.
enum class Refusal {
    None,
    UnknownFormat,
    Unreadable, ///< the operating system said no
    TooLarge,
    Empty,
    NotWellFormed,   ///< XML or JSON is broken at line
    WrongEncoding,   ///< declared encoding and bytes do not agree
    DocumentType,    ///< contains a DTD
    TooDeep,         ///< nested too deep or too many elements
    NoContent,       ///< well-formed, but nothing that could be taken in
    MissingColumn,   ///< CSV without a column that is needed
    BrokenReference, ///< points to a record that does not exist
    InvalidRecord,   ///< breaks a rule of the data model
    NewerFormat,
    Encrypted,
    Cancelled,
    Failed, ///< storing failed; detail says why
};

struct ImportOutcome {
    QString file;
    ImportStatus status = ImportStatus::Refused;
    Refusal refusal = Refusal::None;
    QString detail;            ///< column, element or message of the parser
    qint64 line = 0;           ///< 1-based; 0 = no position
    QMap<QString, int> counts; ///< records by kind name
    QStringList notes;         ///< warnings: dangling references, unknown elements kept
};

/// Imports files and folders (recursively), one transaction a file, after an automatic backup when the workspace is not
/// empty. A bad file is named and the batch goes on. Each outcome is reported as it happens.
Result<QList<ImportOutcome>> importPaths(Workspace &workspace, const QStringList &paths, const Progress &progress = {},
                                         const std::function<void(const ImportOutcome &)> &reported = {});

/// Writes all records as an exchange file (JSON lines, restricted fields left out).
Result<QMap<QString, int>> exportTo(Workspace &workspace, const QString &path, const Progress &progress = {});

/// The sample municipality, imported into an empty workspace.
Result<Done> importSample(Workspace &workspace);

} // namespace staffelstab
