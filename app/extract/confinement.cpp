// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/confinement.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <linux/fs.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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
    rlimit present{};
    if (getrlimit(what, &present) != 0) return false;
    const rlim_t least = std::min(most, present.rlim_max); // an administrator may have set less, which nobody raises
    const rlimit value{least, least};
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

/// The kernel's filter of calls. What cannot be refused is a reason not to begin.
class Refusals
{
  public:
    Refusals() : m_filter(seccomp_init(SCMP_ACT_ALLOW)), m_sound(m_filter != nullptr) {}
    ~Refusals()
    {
        if (m_filter) seccomp_release(m_filter);
    }
    Refusals(const Refusals &) = delete;
    Refusals &operator=(const Refusals &) = delete;

    void add(std::initializer_list<int> calls, int answer = EACCES)
    {
        for (const int call : calls)
            note(seccomp_rule_add(m_filter, SCMP_ACT_ERRNO(static_cast<uint32_t>(answer)), call, 0));
    }
    /// Where the argument, of which the mask leaves those bits that count, is or is not the value.
    void addWhere(int call, const scmp_arg_cmp &argument)
    {
        note(seccomp_rule_add(m_filter, SCMP_ACT_ERRNO(EACCES), call, 1, argument));
    }
    bool load() { return m_sound && seccomp_load(m_filter) == 0; }

  private:
    void note(int result) { m_sound = m_sound && result == 0; }

    scmp_filter_ctx m_filter;
    bool m_sound;
};

// Younger than the library that names the others; numbers of Linux 5 and later are the same on every machine.
constexpr int kFchmodat2 = 452, kSetxattrat = 463, kRemovexattrat = 466, kFileSetattr = 469;

void refuseChangesOfFiles(Refusals &refusals)
{
    refusals.add({SCMP_SYS(creat),       SCMP_SYS(truncate),     SCMP_SYS(unlink),       SCMP_SYS(unlinkat),
                  SCMP_SYS(rmdir),       SCMP_SYS(rename),       SCMP_SYS(renameat),     SCMP_SYS(renameat2),
                  SCMP_SYS(mkdir),       SCMP_SYS(mkdirat),      SCMP_SYS(mknod),        SCMP_SYS(mknodat),
                  SCMP_SYS(link),        SCMP_SYS(linkat),       SCMP_SYS(symlink),      SCMP_SYS(symlinkat),
                  SCMP_SYS(chmod),       SCMP_SYS(fchmod),       SCMP_SYS(fchmodat),     kFchmodat2,
                  SCMP_SYS(chown),       SCMP_SYS(fchown),       SCMP_SYS(lchown),       SCMP_SYS(fchownat),
                  SCMP_SYS(setxattr),    SCMP_SYS(lsetxattr),    SCMP_SYS(fsetxattr),    kSetxattrat,
                  SCMP_SYS(removexattr), SCMP_SYS(lremovexattr), SCMP_SYS(fremovexattr), kRemovexattrat,
                  SCMP_SYS(utime),       SCMP_SYS(utimes),       SCMP_SYS(futimesat),    SCMP_SYS(utimensat),
                  kFileSetattr});
    // To open is to read: nothing is written, emptied or made on the way.
    constexpr std::array<std::pair<uint64_t, uint64_t>, 5> kRefusedOpening{
        {{O_ACCMODE, O_WRONLY}, {O_ACCMODE, O_RDWR}, {O_ACCMODE, O_ACCMODE}, {O_TRUNC, O_TRUNC}, {O_CREAT, O_CREAT}}};
    for (const auto &[mask, value] : kRefusedOpening) {
        refusals.addWhere(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, mask, value));
        refusals.addWhere(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, mask, value));
    }
    for (const uint64_t request : {uint64_t(FS_IOC_SETFLAGS), uint64_t(FS_IOC_FSSETXATTR)})
        refusals.addWhere(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, request));
    // Their arguments cannot be looked at; libraries go on with the calls above.
    refusals.add({SCMP_SYS(openat2), SCMP_SYS(io_uring_setup)}, ENOSYS);
}

void refuseOtherPrograms(Refusals &refusals)
{
    refusals.add({SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind)});
    refusals.add({SCMP_SYS(kill), SCMP_SYS(tkill), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo),
                  SCMP_SYS(pidfd_send_signal), SCMP_SYS(pidfd_getfd), SCMP_SYS(process_vm_readv),
                  SCMP_SYS(process_vm_writev)});
    refusals.addWhere(SCMP_SYS(prlimit64), SCMP_A0(SCMP_CMP_NE, 0));
    // Words put into a terminal are commands of whoever sits there.
    for (const uint64_t request : {uint64_t(TIOCSTI), uint64_t(TIOCLINUX)})
        refusals.addWhere(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, request));
    if (kIsWatched) return;
    refusals.add({SCMP_SYS(tgkill), SCMP_SYS(ptrace)}); // abort() ends without a signal then, by an instruction
}

/// Calls that reading a file never needs are refused by the kernel.
bool refuseCalls(Children children)
{
    Refusals refusals;
    refuseChangesOfFiles(refusals);
    refuseOtherPrograms(refusals);
    if (children == Children::Forbidden) refusals.add({SCMP_SYS(execve), SCMP_SYS(execveat)});
    return refusals.load();
}

} // namespace

bool confine(Children children)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody waits for the answer any more
    setpriority(PRIO_PROCESS, 0, 10); // whoever types meanwhile comes first
    return setLimits(children) && refuseCalls(children);
}

} // namespace staffelstab::reading
