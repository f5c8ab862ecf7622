// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safewrite.h"

#include "base/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// While it lives, the system refuses longer files, as a full disk or a quota does.
class SmallFilesOnly
{
  public:
    explicit SmallFilesOnly(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

  private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};

} // namespace

TEST(SafeWrite, ReplacesTheWholeFileAndLeavesNothingElseBehind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ausgabe.json"_s);

    safeWrite(path, "alt und lang");
    safeWrite(path, "neu");

    EXPECT_EQ(contentOf(path), "neu");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ausgabe.json"_s});
}

TEST(SafeWrite, SaysWhichFileItCouldNotWrite)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gibt es nicht/ausgabe.json"_s);

    try {
        safeWrite(path, "x");
        FAIL() << "wrote into a folder that does not exist";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().code, ErrorCode::Io);
        EXPECT_EQ(failure.error().subject, path);
    }
}

TEST(SafeWrite, NeverReplacesADeviceOrAPipe)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    EXPECT_THROW(safeWrite(pipe, "x"), Failure);

    struct stat found = {};
    ASSERT_EQ(::lstat(QFile::encodeName(pipe).constData(), &found), 0);
    EXPECT_TRUE(S_ISFIFO(found.st_mode));
}

TEST(SafeWrite, KeepsTheOldFileWhenTheNewOneDoesNotFit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ausgabe.json"_s);
    safeWrite(path, "alt");
    const SmallFilesOnly limit(1000);

    EXPECT_THROW(safeWrite(path, QByteArray(100'000, 'x')), Failure);

    EXPECT_EQ(contentOf(path), "alt");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ausgabe.json"_s});
}
