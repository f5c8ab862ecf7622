// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

void syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags);
    if (file < 0) throw Failure(ErrorCode::Io, QString::fromLocal8Bit(strerror(errno)), path);
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    if (!synced) throw Failure(ErrorCode::Io, u"cannot be synced to disk"_s, path);
}

} // namespace

void copyInto(Database &database, const QString &path)
{
    if (QFile::exists(path)) throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
    try {
        database.run(u"vacuum into ?"_s, {path});
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        syncToDisk(path, O_RDONLY);
        syncToDisk(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    } catch (...) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
        throw;
    }
}

void moveIntoPlace(const QString &from, const QString &to)
{
    syncToDisk(from, O_RDONLY);
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    bool moved = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
    if (!moved && errno == EINVAL && !QFile::exists(to)) // a file system without that promise
        moved = ::rename(source.constData(), target.constData()) == 0;
    if (!moved)
        throw Failure(errno == EEXIST ? ErrorCode::Exists : ErrorCode::Io, QString::fromLocal8Bit(strerror(errno)), to);
    syncToDisk(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace staffelstab::store
