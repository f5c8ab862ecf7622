// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace staffelstab::store
{

/// The right to write to a workspace, held by one program at a time through a file beside it. The kernel frees it when
/// the program dies, however it dies.
class WriterLock
{
  public:
    /// The lock, or nothing when another holds it or the folder cannot be written to.
    static std::unique_ptr<WriterLock> take(const QString &workspacePath);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

  private:
    WriterLock(QString path, int file) : m_path(std::move(path)), m_file(file) {}
    QString m_path;
    int m_file;
};

/// True for the file system types (statfs f_type) of network shares, on which SQLite loses data.
bool isNetworkFileSystem(quint64 type);

/// The type of the file system that holds the path, 0 when it cannot be asked.
quint64 fileSystemType(const QString &path);

} // namespace staffelstab::store
