// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

/// False when somebody removed the lock file between our open and our lock.
bool isStillThere(const QByteArray &path, int file)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(file, &ours) == 0 && ::stat(path.constData(), &there) == 0 && ours.st_ino == there.st_ino;
}

} // namespace

std::unique_ptr<WriterLock> WriterLock::take(const QString &workspacePath)
{
    const QString path = workspacePath + u".lock"_s;
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0) return nullptr;
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            return nullptr;
        }
        if (isStillThere(name, file)) return std::unique_ptr<WriterLock>(new WriterLock(path, file));
        ::close(file);
    }
}

WriterLock::~WriterLock()
{
    QFile::remove(m_path);
    ::close(m_file);
}

bool isNetworkFileSystem(quint64 type)
{
    static constexpr std::array<quint64, 9> types{
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE: sshfs, davfs
        0x5346414f, // AFS
        0x73757245, // Coda
        0x564c,     // NCP
        0x01021997, // 9p
    };
    return std::ranges::find(types, type) != types.end();
}

quint64 fileSystemType(const QString &path)
{
    QFileInfo info(path);
    const QString place = info.exists() ? info.absoluteFilePath() : info.absolutePath();
    struct statfs about = {};
    if (::statfs(QFile::encodeName(place).constData(), &about) != 0) return 0;
    return static_cast<quint64>(about.f_type) & 0xffffffffU;
}

} // namespace staffelstab::store
