// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace staffelstab
{

/// One file of a batch and the name that its records' ids are made of.
struct ImportFile {
    QString path;
    QString name; ///< the file's name, with as many folders as tell it from the files before it in the batch
    qint64 bytes = 0;
};

/// The files under these paths, sorted, each once. Folders are walked without following links and without hidden
/// entries; a path that does not exist is in the list as well, so that it is refused by name.
QList<ImportFile> importFiles(const QStringList &paths);

} // namespace staffelstab
