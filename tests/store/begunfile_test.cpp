// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed program leaves behind while it makes a workspace, a backup or a restored copy.
#include "store/begunfile.h"

#include "store/database.h"
#include "support/workspacefixture.h"
#include "usecase/maintenance.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class BegunFiles : public testing::Test
{
  protected:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QStringList begun() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        names.removeIf([](const QString &name) { return !name.contains(u".new-"_s); });
        return names;
    }

    void put(const QString &name) const
    {
        QFile target(file(name));
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write("half");
    }

    /// Runs the work in a program of its own, which ends by a kill.
    static void killedWhile(const std::function<void()> &work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            try {
                work();
            } catch (...) {
                ::_exit(1);
            }
            ::_exit(2); // it was not killed
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "exit code " << WEXITSTATUS(status);
    }

    static Continue die(qint64, qint64)
    {
        ::kill(::getpid(), SIGKILL);
        return Continue::Yes;
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(BegunFiles, OfAKilledCreationGoWithTheNextOne)
{
    killedWhile([this] {
        const store::BegunFile half(file(u"rathaus.stab"_s));
        const store::Database database(half.path(), store::OpenMode::Create);
        ::kill(::getpid(), SIGKILL);
    });
    ASSERT_FALSE(begun().isEmpty()) << "nothing was left, so this has shown nothing";
    EXPECT_FALSE(QFile::exists(file(u"rathaus.stab"_s)));

    ASSERT_TRUE(Workspace::create(file(u"rathaus.stab"_s)));
    EXPECT_EQ(begun(), QStringList());
}

TEST_F(BegunFiles, OfDeadProgramsGoWhenAWorkspaceBesideThemIsOpened)
{
    valueOf(Workspace::create(file(u"rathaus.stab"_s))).reset();
    const QString half = u"anderes.stab.new-"_s + newId();
    put(half);
    put(half + u"-wal"_s);

    EXPECT_TRUE(Workspace::openReader(file(u"rathaus.stab"_s)));
    EXPECT_EQ(begun().size(), 2) << "who only reads removes nothing";
    EXPECT_TRUE(Workspace::open(file(u"rathaus.stab"_s)));
    EXPECT_EQ(begun(), QStringList());
    EXPECT_FALSE(QFile::exists(file(u"anderes.stab.lock"_s)));
}

TEST_F(BegunFiles, OfALivingProgramStay)
{
    const store::BegunFile living(file(u"rathaus.stab"_s));
    QFile content(living.path());
    ASSERT_TRUE(content.open(QIODevice::WriteOnly));

    ASSERT_TRUE(Workspace::create(file(u"anderes.stab"_s)));
    EXPECT_TRUE(QFile::exists(living.path()));
    EXPECT_EQ(codeOf(Workspace::create(file(u"rathaus.stab"_s))), ErrorCode::Busy);
    EXPECT_TRUE(QFile::exists(living.path()));
}

TEST_F(BegunFiles, AreNotWhatAPersonCallsAlike)
{
    const QStringList theirs{u"rathaus.stab.new-und-gut"_s, u"rathaus.stab.new-"_s, u".new-"_s + newId(),
                             u"rathaus.stab.new-"_s + newId() + u".odt"_s};
    for (const QString &name : theirs)
        put(name);

    ASSERT_TRUE(Workspace::create(file(u"rathaus.stab"_s)));
    for (const QString &name : theirs)
        EXPECT_TRUE(QFile::exists(file(name))) << name.toStdString();
}

TEST_F(BegunFiles, OfAKilledRestoreLeaveTheNameFree)
{
    const QString backup = file(u"sicherung.stab"_s);
    const QString target = file(u"neu.stab"_s);
    aUnit(*valueOf(Workspace::create(backup))).saved();
    killedWhile([&] { (void)restoreBackup(backup, target, die); });
    EXPECT_FALSE(QFile::exists(target)) << "half a workspace would be opened as a whole one";

    EXPECT_TRUE(valueOf(restoreBackup(backup, target)).sound());
    EXPECT_EQ(begun(), QStringList());
    EXPECT_EQ(valueOf(listRecords(*valueOf(Workspace::openReader(target)), RecordKind::OrgUnit)).size(), 1);
}

TEST_F(BegunFiles, OfAKilledBackupAreNoBackup)
{
    TempWorkspace workspace;
    aUnit(*workspace).saved();
    const QString path = workspace.path();
    workspace.close();
    const QString target = file(u"sicherung.stab"_s);
    killedWhile([&] { (void)backupTo(*valueOf(Workspace::openReader(path)), target, die); });
    EXPECT_FALSE(begun().isEmpty()) << "it was killed before it had begun, so this has shown nothing";
    EXPECT_FALSE(QFile::exists(target));

    workspace.reopen();
    EXPECT_TRUE(valueOf(backupTo(*workspace, target)).sound());
    EXPECT_EQ(begun(), QStringList());
}
