// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/workspace.h"

#include "search/finder.h"
#include "store/begunfile.h"
#include "store/lock.h"
#include "store/schema.h"
#include "store/upgrade.h"
#include "usecase/guard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <atomic>

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

/// Complete or not at all: a crash in between leaves no workspace that cannot be opened.
void makeWorkspaceFile(const QString &path)
{
    store::BegunFile begun(path);
    {
        store::Database database(begun.path(), store::OpenMode::Create);
        store::migrate(database, store::migrations());
        store::giveIdentity(database);
    }
    begun.finish();
}

} // namespace

struct Workspace::Private {
    std::unique_ptr<store::WriterLock> lock; // outlives the connection
    std::unique_ptr<store::Database> database;
    std::unique_ptr<search::Finder> finder; // reads through the connection
    std::atomic<bool> interrupted = false;
    QString path;
    QString workspaceId;
    QString author = loginName();
};

Workspace::Workspace(std::unique_ptr<Private> state) : d(std::move(state)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    const auto made = guard(
        [&] {
            const QString absolute = QFileInfo(path).absoluteFilePath();
            refuseNetworkShare(absolute);
            makeWorkspaceFile(absolute);
            return Done{};
        },
        path);
    if (!made) return Error{made.error().code, made.error().detail, path}; // not the file that was begun
    return open(path, Access::ReadWrite);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access)
{
    return guard(
        [&] {
            // Through whatever link it is reached: one file has one lock and one index.
            const QString absolute = QFileInfo(path).canonicalFilePath();
            if (absolute.isEmpty()) throw Failure(ErrorCode::NotFound, u"no such file"_s, path);
            refuseNetworkShare(absolute);
            auto state = std::make_unique<Private>();
            state->path = absolute;
            if (access == Access::ReadWrite && QFileInfo(absolute).isWritable()) {
                store::removeStaleIn(QFileInfo(absolute).absolutePath());
                state->lock = store::WriterLock::take(absolute);
            }
            const auto mode = state->lock ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly;
            state->database = std::make_unique<store::Database>(absolute, mode);
            store::bringUpToDate(*state->database, store::migrations());
            state->workspaceId = store::identityOf(*state->database);
            return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
        },
        path);
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

void Workspace::interrupt()
{
    d->interrupted = true; // between the statements
    d->database->interrupt();
}

store::Database &Workspace::database() { return *d->database; }

search::Finder &Workspace::finder()
{
    if (!d->finder) {
        d->finder = std::make_unique<search::Finder>(*d->database, indexFolder(), d->workspaceId);
        d->finder->stopWhen([state = d.get()] { return state->interrupted.load(); });
    }
    d->interrupted = false; // it was the query before this one
    return *d->finder;
}

} // namespace staffelstab
