// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace staffelstab
{

/// One file of a batch.
struct ImportFile {
    QString path;  ///< as given or found
    QString place; ///< absolute, so that it is known again
    qint64 bytes = 0;
};

/// The files under these paths, sorted, each once. Folders are walked without following links and without hidden
/// entries; a path that does not exist is in the list as well, so that it is refused by name.
QList<ImportFile> importFiles(const QStringList &paths);

} // namespace staffelstab
