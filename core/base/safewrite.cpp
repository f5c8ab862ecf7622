// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safewrite.h"

#include "base/result.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// QSaveFile renames, which a power cut may still take back. A folder that may be written to but not read can't be
/// made durable and is left to the system.
void makeNameDurable(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0) return;
    const bool failed = ::fsync(folder) != 0 && errno != EINVAL; // file systems without it say EINVAL
    ::close(folder);
    if (failed) throw Failure(ErrorCode::Io, u"the folder was not written"_s, path);
}

} // namespace

void safeWrite(const QString &path, const QByteArray &bytes)
{
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        throw Failure(ErrorCode::Invalid, u"not a regular file"_s, path); // QSaveFile would replace even a device
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) throw Failure(ErrorCode::Io, file.errorString(), path);
    if (!QFileInfo::exists(path)) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size()) { // a short write on a full disk sets no error by itself
        file.cancelWriting();
        file.commit();
        throw Failure(ErrorCode::DiskFull, u"short write"_s, path);
    }
    if (!file.commit()) throw Failure(ErrorCode::Io, file.errorString(), path);
    makeNameDurable(path);
}

} // namespace staffelstab
