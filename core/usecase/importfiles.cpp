// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/importfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace staffelstab
{
namespace
{

QString composed(const QString &name) { return name.normalized(QString::NormalizationForm_C); }

class Batch
{
  public:
    void add(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir()) return append(path);
        const QDir folder(path);
        const QDir absolute(info.absoluteFilePath()); // a relative folder takes relative names for its own
        QStringList files;
        QDirIterator it(path, QDir::Files | QDir::Readable | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << absolute.relativeFilePath(QFileInfo(it.next()).absoluteFilePath());
        files.sort();
        for (const QString &file : files)
            append(folder.filePath(file));
    }

    QList<ImportFile> files() const { return m_files; }

  private:
    void append(const QString &path)
    {
        const QFileInfo info(path);
        const QString real = info.canonicalFilePath();
        if (!real.isEmpty() && m_real.contains(real)) return;
        m_real << real;
        m_files.append({path, composed(QDir::cleanPath(info.absoluteFilePath())), info.size()});
    }

    QList<ImportFile> m_files;
    QSet<QString> m_real;
};

} // namespace

QList<ImportFile> importFiles(const QStringList &paths)
{
    Batch batch;
    for (const QString &path : paths)
        batch.add(path);
    return batch.files();
}

} // namespace staffelstab
