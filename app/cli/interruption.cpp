// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include "usecase/workspace.h"

#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace staffelstab::cli
{
namespace
{

std::atomic<bool> requested = false;
std::mutex workMutex;
Workspace *runningWorkspace = nullptr;
bool gentle = false;

constexpr int kExitAtOnce = 130;

} // namespace

void watchInterruptions()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        for (;;) {
            int signal = 0;
            if (sigwait(&signals, &signal) != 0) continue;
            const std::lock_guard lock(workMutex);
            if (requested.exchange(true) || !gentle) ::_exit(kExitAtOnce); // transactions make this safe
            if (runningWorkspace) runningWorkspace->interrupt();
        }
    }).detach();
}

bool interruptionRequested() { return requested; }

GentleInterruption::GentleInterruption(Workspace *workspace)
{
    const std::lock_guard lock(workMutex);
    runningWorkspace = workspace;
    gentle = true;
}

GentleInterruption::~GentleInterruption()
{
    const std::lock_guard lock(workMutex);
    runningWorkspace = nullptr;
    gentle = false;
}

} // namespace staffelstab::cli
