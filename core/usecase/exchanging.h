// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/refusal.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace staffelstab
{

class Workspace;

enum class ImportStatus { Imported, Updated, Unchanged, Refused };

/// What became of one file.
struct ImportOutcome {
    QString file;
    ImportStatus status = ImportStatus::Refused;
    Refusal refusal = Refusal::None;
    QString detail;            ///< column, element or message of the parser
    qint64 line = 0;           ///< 1-based; 0 = no position
    QMap<QString, int> counts; ///< records in the file by kind name
    QStringList notes;         ///< "code: detail"; codes are named in exchange/package.h and below
    QString command;           ///< for undo; empty when nothing was saved
};

/// An import of files and folders (recursively, hidden ones left out), one transaction a file, after today's automatic
/// backup when the workspace is not empty. A bad file is named and the batch goes on. Cancelling takes the file in hand
/// back and ends with it. Whoever asks for one file after the other lets other writes come in between; each call on the
/// thread of the workspace.
///
/// A file that was imported before, from the same place or with the same content, updates its records field by field:
/// what did not change in the file since leaves later edits alone; what did change wins, and history keeps the other
/// version ("editOverwritten: title"). Steps and annotations that a BPMN file no longer has go to the bin unless
/// somebody edited them ("editKept: title"). Records in the bin stay there ("inBin: title") unless the whole file is.
class Import
{
  public:
    explicit Import(QStringList paths, Progress progress = {});
    ~Import();

    /// Takes the next file in; nothing when there is none left.
    Result<std::optional<ImportOutcome>> next(Workspace &workspace);

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The whole of an Import in one go; each outcome is reported as it happens.
Result<QList<ImportOutcome>> importPaths(Workspace &workspace, const QStringList &paths, const Progress &progress = {},
                                         const std::function<void(const ImportOutcome &)> &reported = {});

/// Writes all records outside the bin as a new exchange file (JSON lines, restricted fields left out); returns how many
/// of each kind. An existing file is refused (Exists).
Result<QMap<QString, int>> exportTo(Workspace &workspace, const QString &path, const Progress &progress = {});

/// The sample municipality, put into a new workspace.
Result<Done> importSample(Workspace &workspace);

} // namespace staffelstab
