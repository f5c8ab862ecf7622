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
        if (!info.isDir()) return append(path, info, path);
        const QDir folder(path);
        QStringList files;
        QDirIterator it(path, QDir::Files | QDir::Readable | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << folder.relativeFilePath(it.next());
        files.sort();
        for (const QString &file : files)
            append(folder.filePath(file), QFileInfo(folder.filePath(file)), file);
    }

    QList<ImportFile> files() const { return m_files; }

  private:
    void append(const QString &path, const QFileInfo &info, const QString &inside)
    {
        const QString real = info.canonicalFilePath();
        if (!real.isEmpty() && m_real.contains(real)) return;
        m_real << real;
        QString name = composed(info.fileName());
        if (m_names.contains(name)) name = composed(QDir::cleanPath(inside));
        m_names << name;
        m_files.append({path, name, info.size()});
    }

    QList<ImportFile> m_files;
    QSet<QString> m_real;
    QSet<QString> m_names;
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
