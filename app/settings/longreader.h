// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/worker.h"
#include "usecase/workspace.h"

#include <type_traits>

namespace staffelstab
{

/// A thread and a connection of their own for long reading work such as a data check, so that pages and saving go on
/// meanwhile.
class LongReader
{
  public:
    /// Job: Result<T>(Workspace &). Done: void(Result<T>), dropped when the owner is gone.
    template <typename Job, typename Done> void run(QObject *owner, const QString &workspace, Job job, Done done)
    {
        using Outcome = std::invoke_result_t<Job, Workspace &>;
        m_worker.run(
            owner,
            [workspace, job = std::move(job)]() mutable -> Outcome {
                auto door = Workspace::openReader(workspace);
                if (!door) return door.error();
                return job(**door);
            },
            std::move(done));
    }

    /// For work that needs no open workspace. Job: Result<T>().
    template <typename Job, typename Done> void run(QObject *owner, Job job, Done done)
    {
        m_worker.run(owner, std::move(job), std::move(done));
    }

  private:
    Worker m_worker;
};

} // namespace staffelstab
