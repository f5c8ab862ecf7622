// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/confinement.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace staffelstab::reading
{
namespace
{

constexpr rlim_t kMemory = rlim_t(2) << 30;
constexpr rlim_t kCpuSeconds = 120;
constexpr rlim_t kOpenFiles = 64;
constexpr rlim_t kLargestOutput = rlim_t(512) << 20; ///< where standard output was directed into a file

// Sanitizers reserve more addresses than there is memory and watch their own process.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsWatched = true;
#else
constexpr bool kIsWatched = false;
#endif

bool limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit value{most, most};
    return setrlimit(what, &value) == 0;
}

bool writesIntoFile()
{
    struct stat state {
    };
    return fstat(STDOUT_FILENO, &state) == 0 && S_ISREG(state.st_mode);
}

bool setLimits(Children children)
{
    std::signal(SIGXFSZ, SIG_IGN); // a cache that a library would like to write fails there, not here
    bool done = limit(RLIMIT_CPU, kCpuSeconds) && limit(RLIMIT_NOFILE, kOpenFiles) && limit(RLIMIT_CORE, 0) &&
                limit(RLIMIT_FSIZE, writesIntoFile() ? kLargestOutput : 0);
    if (!kIsWatched) done = done && limit(RLIMIT_AS, kMemory);
    if (children == Children::Forbidden && !kIsWatched) done = done && limit(RLIMIT_NPROC, 0);
    return done;
}

/// Calls that reading a file never needs are refused by the kernel. A kernel without this leaves the limits alone.
void refuseCalls(Children children)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter) return;
    constexpr uint32_t refusal = SCMP_ACT_ERRNO(EACCES);
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(unlink), SCMP_SYS(unlinkat),
                           SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2), SCMP_SYS(mkdir),
                           SCMP_SYS(mkdirat), SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat),
                           SCMP_SYS(truncate), SCMP_SYS(chmod), SCMP_SYS(fchmodat), SCMP_SYS(process_vm_writev)})
        seccomp_rule_add(filter, refusal, call, 0);
    if (!kIsWatched) seccomp_rule_add(filter, refusal, SCMP_SYS(ptrace), 0);
    for (const uint64_t mode : {uint64_t(O_WRONLY), uint64_t(O_RDWR)}) {
        seccomp_rule_add(filter, refusal, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, O_ACCMODE, mode));
        seccomp_rule_add(filter, refusal, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE, mode));
    }
    seccomp_rule_add(filter, refusal, SCMP_SYS(creat), 0);
    if (children == Children::Forbidden)
        for (const int call : {SCMP_SYS(execve), SCMP_SYS(execveat)})
            seccomp_rule_add(filter, refusal, call, 0);
    seccomp_load(filter);
    seccomp_release(filter);
}

} // namespace

bool confine(Children children)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody waits for the answer any more
    setpriority(PRIO_PROCESS, 0, 10); // whoever types meanwhile comes first
    if (!setLimits(children)) return false;
    refuseCalls(children);
    return true;
}

} // namespace staffelstab::reading
