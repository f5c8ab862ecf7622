// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/workspace.h"

#include "base/id.h"
#include "store/copy.h"
#include "store/datacheck.h"
#include "store/lock.h"
#include "store/schema.h"
#include "usecase/guard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"unbekannt"_s : name;
}

void refuseNetworkShare(const QString &path)
{
    if (store::isNetworkFileSystem(store::fileSystemType(path)))
        throw Failure(ErrorCode::NetworkShare, u"network file system"_s, path);
}

/// Kept beside the workspace before its schema changes, and read again before anything is touched.
void backupBeforeMigration(store::Database &database, int version)
{
    const QString path = u"%1.v%2.bak"_s.arg(database.path()).arg(version);
    QFile::remove(path);
    store::copyInto(database, path);
    store::Database copy(path, store::OpenMode::ReadOnly);
    if (!store::checkData(copy, {}).list.isEmpty())
        throw Failure(ErrorCode::Corrupt, u"the backup before the migration is not sound"_s, path);
}

/// Under another name until it is complete: a crash in between leaves no workspace that cannot be opened.
void makeWorkspaceFile(const QString &path)
{
    const QString begun = path + u".new-"_s + newId();
    try {
        {
            store::Database database(begun, store::OpenMode::Create);
            store::migrate(database, store::migrations());
            database.run(u"insert into workspace(key, value) values('id', ?)"_s, {newId()});
        }
        store::moveIntoPlace(begun, path);
    } catch (...) {
        QFile::remove(begun);
        throw;
    }
}

} // namespace

struct Workspace::Private {
    std::unique_ptr<store::WriterLock> lock; // outlives the connection
    std::unique_ptr<store::Database> database;
    QString path;
    QString workspaceId;
    QString author = loginName();
};

Workspace::Workspace(std::unique_ptr<Private> state) : d(std::move(state)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    const auto made = guard([&] {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (QFile::exists(absolute)) throw Failure(ErrorCode::Exists, u"the file exists"_s, absolute);
        refuseNetworkShare(absolute);
        makeWorkspaceFile(absolute);
        return Done{};
    });
    if (!made) return made.error();
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access)
{
    return guard([&] {
        // Through whatever link it is reached: one file has one lock and one index.
        const QString absolute = QFileInfo(path).canonicalFilePath();
        if (absolute.isEmpty()) throw Failure(ErrorCode::NotFound, u"no such file"_s, path);
        refuseNetworkShare(absolute);
        auto state = std::make_unique<Private>();
        state->path = absolute;
        if (access == Access::ReadWrite && QFileInfo(absolute).isWritable())
            state->lock = store::WriterLock::take(absolute);
        const auto mode = state->lock ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly;
        state->database = std::make_unique<store::Database>(absolute, mode);
        store::verifySchema(*state->database, store::migrations());
        const int version = store::schemaVersion(*state->database);
        if (version < store::migrations().back().version) {
            if (!state->lock)
                throw Failure(ErrorCode::ReadOnly, u"an older workspace must be opened for writing"_s, absolute);
            backupBeforeMigration(*state->database, version);
            store::migrate(*state->database, store::migrations());
            store::verifySchema(*state->database, store::migrations());
        }
        state->workspaceId = state->database->value(u"select value from workspace where key = 'id'"_s).toString();
        return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
    });
}

Result<std::unique_ptr<Workspace>> Workspace::openReader(const QString &path) { return open(path, Access::ReadOnly); }

QString Workspace::path() const { return d->path; }

bool Workspace::isReadOnly() const { return !d->lock; }

QString Workspace::workspaceId() const { return d->workspaceId; }

QString Workspace::indexFolder() const
{
    // With the path in the name, so that a copied workspace never shares the index of its original.
    const QByteArray place = QCryptographicHash::hash(d->path.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    return cache.filePath(u"staffelstab/index/"_s + d->workspaceId + u'-' + QString::fromLatin1(place));
}

QString Workspace::author() const { return d->author; }

void Workspace::setAuthor(const QString &author) { d->author = author; }

void Workspace::interrupt() { d->database->interrupt(); }

store::Database &Workspace::database() { return *d->database; }

} // namespace staffelstab
