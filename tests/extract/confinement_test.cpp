// SPDX-License-Identifier: GPL-3.0-or-later
// What a file could make its reader do, tried from within.
#include "extract/confinement.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

constexpr int kNotConfined = 254;

class Confinement : public testing::Test
{
  protected:
    void SetUp() override
    {
        QFile file(QString::fromLocal8Bit(m_path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Satzung");
        file.close();
    }

    /// What a call answers in a process that reads files: its errno, 0 where it is allowed.
    static int answerTo(const std::function<long()> &call, reading::Children children = reading::Children::Forbidden)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (!reading::confine(children)) ::_exit(kNotConfined);
            errno = 0;
            ::_exit(call() < 0 ? errno : 0);
        }
        int state = 0;
        ::waitpid(child, &state, 0);
        return WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state);
    }
    int opening(int flags)
    {
        return answerTo([&] { return ::syscall(SYS_openat, AT_FDCWD, m_path.constData(), flags, 0600); });
    }
    QByteArray content() const
    {
        QFile file(QString::fromLocal8Bit(m_path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_path = m_folder.filePath(u"satzung.txt"_s).toLocal8Bit();
    QByteArray m_other = m_folder.filePath(u"anders"_s).toLocal8Bit();
};

TEST_F(Confinement, LetsFilesBeRead) { EXPECT_EQ(opening(O_RDONLY | O_CLOEXEC), 0); }

TEST_F(Confinement, LetsNoFileBeWrittenEmptiedOrMade)
{
    EXPECT_EQ(opening(O_WRONLY), EACCES);
    EXPECT_EQ(opening(O_RDWR), EACCES);
    EXPECT_EQ(opening(O_ACCMODE), EACCES);
    EXPECT_EQ(opening(O_RDONLY | O_TRUNC), EACCES);
    EXPECT_EQ(opening(O_RDONLY | O_CREAT), EACCES);
#ifdef SYS_open
    EXPECT_EQ(answerTo([&] { return ::syscall(SYS_open, m_path.constData(), O_RDONLY | O_TRUNC); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::syscall(SYS_open, m_path.constData(), O_ACCMODE); }), EACCES);
#endif
    EXPECT_EQ(answerTo([&] {
                  open_how how{};
                  how.flags = O_WRONLY;
                  return ::syscall(SYS_openat2, AT_FDCWD, m_path.constData(), &how, sizeof how);
              }),
              ENOSYS);
    EXPECT_EQ(answerTo([] { return ::syscall(SYS_io_uring_setup, 1, nullptr); }), ENOSYS);
    EXPECT_EQ(content(), "Satzung");
    EXPECT_FALSE(QFile::exists(QString::fromLocal8Bit(m_other)));
}

TEST_F(Confinement, LetsNothingAboutAFileBeChanged)
{
    const char *path = m_path.constData(), *other = m_other.constData();
    const auto onOpenFile = [&](const std::function<long(int)> &call) {
        return answerTo([&] { return call(::open(path, O_RDONLY | O_CLOEXEC)); });
    };
    EXPECT_EQ(answerTo([&] { return ::mknod(other, S_IFIFO | 0600, 0); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::mkdir(other, 0700); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::rmdir(m_folder.path().toLocal8Bit().constData()); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::rename(path, other); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::unlink(path); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::truncate(path, 0); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::chmod(path, 0); }), EACCES);
    EXPECT_EQ(onOpenFile([](int file) { return ::fchmod(file, 0); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::syscall(452, AT_FDCWD, path, 0, 0); }), EACCES) << "fchmodat2";
    EXPECT_EQ(answerTo([&] { return ::chown(path, ::getuid(), ::getgid()); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::lchown(path, ::getuid(), ::getgid()); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::fchownat(AT_FDCWD, path, ::getuid(), ::getgid(), 0); }), EACCES);
    EXPECT_EQ(onOpenFile([](int file) { return ::fchown(file, ::getuid(), ::getgid()); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::setxattr(path, "user.a", "b", 1, 0); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::removexattr(path, "user.a"); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::utimensat(AT_FDCWD, path, nullptr, 0); }), EACCES);
    EXPECT_EQ(onOpenFile([](int file) {
                  int flags = 0;
                  return ::ioctl(file, FS_IOC_SETFLAGS, &flags);
              }),
              EACCES);
    EXPECT_EQ(content(), "Satzung");
}

TEST_F(Confinement, ReachesNoOtherProgram)
{
    const pid_t self = ::getpid(); // the test, which signal 0 would only ask for
    EXPECT_EQ(answerTo([&] { return ::kill(self, 0); }), EACCES);
    EXPECT_EQ(answerTo([&] { return ::kill(self, 0); }, reading::Children::Allowed), EACCES);
    EXPECT_EQ(answerTo([&] { return ::syscall(SYS_tkill, self, 0); }), EACCES);
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_EQ(answerTo([&] { return ::syscall(SYS_tgkill, self, self, 0); }), EACCES);
#endif
    EXPECT_EQ(answerTo([&] {
                  siginfo_t info{};
                  info.si_code = SI_QUEUE;
                  return ::syscall(SYS_rt_sigqueueinfo, self, 0, &info);
              }),
              EACCES);
    EXPECT_EQ(answerTo([&] {
                  const long process = ::syscall(SYS_pidfd_open, self, 0);
                  return ::syscall(SYS_pidfd_send_signal, process, 0, nullptr, 0);
              }),
              EACCES);
    EXPECT_EQ(answerTo([&] { return ::prlimit(self, RLIMIT_CORE, nullptr, nullptr); }), EACCES);
    EXPECT_EQ(answerTo([] {
                  int ends[2];
                  return ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
              }),
              EACCES);
    EXPECT_EQ(answerTo([] { return ::socket(AF_INET, SOCK_STREAM, 0); }), EACCES);
    EXPECT_EQ(answerTo([] { return ::ioctl(STDIN_FILENO, TIOCSTI, "x"); }), EACCES);
}

} // namespace
} // namespace staffelstab::tests
