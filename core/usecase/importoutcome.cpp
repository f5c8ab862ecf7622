// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/importoutcome.h"

#include "base/boundedread.h"
#include "exchange/package.h"
#include "store/recordstore.h"
#include "usecase/maintenance.h"
#include "usecase/workspace.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{

using exchange::Refused;

namespace
{

constexpr qint64 kBeginning = 8192; ///< holds the first line of our own format

} // namespace

void refuseReadOnly(const Workspace &workspace)
{
    if (workspace.isReadOnly()) throw Failure(ErrorCode::ReadOnly, u"opened read-only"_s, workspace.path());
}

QByteArray importBytes(const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // opening a pipe would wait for ever
        throw Refused(Refusal::Unreadable, u"not a regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Refused(Refusal::Unreadable, file.errorString());
    const qint64 largest = exchange::largestFile(file.peek(kBeginning));
    const auto bytes = readAtMost(file, largest);
    if (file.error() != QFileDevice::NoError) throw Refused(Refusal::Unreadable, file.errorString());
    if (!bytes) throw Refused(Refusal::TooLarge, u"%1 MB"_s.arg(largest >> 20));
    return *bytes;
}

Refusal refusalOf(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) return Refusal::Cancelled;
    return error.code == ErrorCode::Invalid ? Refusal::BrokenReference : Refusal::Failed; // a foreign key at commit
}

void backupBeforeImport(Workspace &workspace)
{
    if (store::RecordStore(workspace.database()).countWithBin() == 0) return;
    if (const auto made = backupDaily(workspace, QDate::currentDate()); !made) throw Failure(made.error());
}

} // namespace staffelstab
