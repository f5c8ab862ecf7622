// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace staffelstab
{

namespace store
{
class Database;
}
namespace search
{
class Finder;
}

enum class Access { ReadWrite, ReadOnly };

/// The open door to one workspace file (*.stab). One thread uses it at a time; a program that reads while it
/// writes opens it twice. Every use case takes it as its first argument.
class Workspace
{
  public:
    /// Makes an empty workspace with its schema; an existing file is refused (Exists).
    static Result<std::unique_ptr<Workspace>> create(const QString &path);

    /// Opens an existing workspace, migrating an older schema after a verified backup. ReadWrite takes the
    /// writer's lock; where another program holds it, the workspace opens read-only and isReadOnly() says so.
    /// Refuses network shares, damaged, foreign and newer files.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access = Access::ReadWrite);

    /// A second connection of the same process for reading; takes no lock.
    static Result<std::unique_ptr<Workspace>> openReader(const QString &path);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const;
    bool isReadOnly() const;

    /// Made at creation and kept by backups; names the index folder in the cache.
    QString workspaceId() const;

    /// Folder of the ranked index in the user's cache, one per workspace; may be deleted at any time.
    QString indexFolder() const;

    /// The name written into history for what is saved through this door; the login name by default.
    QString author() const;
    void setAuthor(const QString &author);

    /// Stops the statement that runs right now with Cancelled. The only member another thread may call.
    void interrupt();

    store::Database &database(); ///< for use cases; programs never touch it
    search::Finder &finder();    ///< likewise

  private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace staffelstab
