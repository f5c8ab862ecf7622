// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lock.h"

namespace staffelstab::store
{

/// A workspace file while it is made: under another name beside its place until it is complete, and under the writer's
/// lock of that place. So a crash leaves nothing that looks like a workspace, and what a dead program has begun can be
/// told from what is being made: nobody else can hold the lock.
class BegunFile
{
  public:
    /// Throws Failure(Exists) when the place is taken, Failure(Busy) while another program makes the same file.
    explicit BegunFile(const QString &place);
    ~BegunFile(); ///< removes what has not been finished
    BegunFile(const BegunFile &) = delete;
    BegunFile &operator=(const BegunFile &) = delete;

    const QString &path() const { return m_path; }

    /// Gives the closed file its name, durably; an existing file of that name is never replaced.
    void finish();

  private:
    QString m_place;
    QString m_path;
    std::unique_ptr<WriterLock> m_lock;
};

/// Removes what programs that are dead now began to make in this folder.
void removeStaleIn(const QString &folder);

} // namespace staffelstab::store
