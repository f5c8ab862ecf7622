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
        const QString name = freeName(composed(QDir::cleanPath(info.absoluteFilePath())));
        m_names << name;
        m_files.append({path, name, info.size()});
    }

    /// The end of the path, as short as makes it the only one in the batch.
    QString freeName(const QString &path) const
    {
        qsizetype from = path.lastIndexOf(u'/');
        while (from > 0 && m_names.contains(path.sliced(from + 1)))
            from = path.lastIndexOf(u'/', from - 1);
        return path.sliced(from + 1);
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
