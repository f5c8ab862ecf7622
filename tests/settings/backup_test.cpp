// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class Backups : public tests::SettingsPage
{
  protected:
    BackupViewModel &backup() { return *m_settings.backup(); }

    void backUpTo(const QString &path)
    {
        backup().setPath(path);
        backup().backUp();
        ASSERT_TRUE(waitFor([this] { return !backup().progress()->isRunning(); }));
    }

    void restore(const QString &from, const QString &to)
    {
        backup().setSource(from);
        backup().setTarget(to);
        backup().restore();
        ASSERT_TRUE(waitFor([this] { return !backup().progress()->isRunning(); }));
    }
};

} // namespace

TEST_F(Backups, ABackupRestoredIntoANewFileHoldsTheRecords)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    backUpTo(file(u"sicherung"_s));
    EXPECT_EQ(backup().error(), QString());
    EXPECT_TRUE(backup().result().contains(file(u"sicherung.stab"_s))) << qPrintable(backup().result());

    restore(file(u"sicherung.stab"_s), file(u"neu.stab"_s));

    EXPECT_EQ(backup().error(), QString());
    EXPECT_EQ(backup().restored(), file(u"neu.stab"_s));
    auto restored = tests::valueOf(Workspace::open(file(u"neu.stab"_s)));
    EXPECT_EQ(tests::valueOf(listRecords(*restored, RecordKind::OrgUnit)).size(), 1);
}

TEST_F(Backups, NothingThatExistsIsOverwritten)
{
    put(u"schon.stab"_s, "mine");
    backUpTo(file(u"schon.stab"_s));
    EXPECT_NE(backup().error(), QString());
    EXPECT_EQ(backup().result(), QString());

    backUpTo(file(u"sicherung.stab"_s));
    restore(file(u"sicherung.stab"_s), file(u"schon.stab"_s));
    EXPECT_NE(backup().error(), QString());
    EXPECT_EQ(backup().restored(), QString());

    QFile kept(file(u"schon.stab"_s));
    ASSERT_TRUE(kept.open(QFile::ReadOnly));
    EXPECT_EQ(kept.readAll(), "mine");
}

TEST_F(Backups, AFileThatIsNoBackupIsRefusedAndNothingIsWritten)
{
    put(u"brief.stab"_s, "Sehr geehrte Damen und Herren");
    restore(file(u"brief.stab"_s), file(u"neu.stab"_s));

    EXPECT_NE(backup().error(), QString());
    EXPECT_FALSE(QFile::exists(file(u"neu.stab"_s)));
}

TEST_F(Backups, AutomaticOnesAreListed)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    written([](Workspace &workspace) { return backupDaily(workspace, QDate(2026, 11, 22)); });

    show(u"backup"_s);

    ASSERT_TRUE(waitFor([this] { return backup().count() == 1; }));
    EXPECT_TRUE(cell(*backup().backups(), 0, "path").toString().endsWith(u"rathaus-2026-11-22.stab"_s));
}

TEST_F(Backups, PathsAreSuggestedBesideTheWorkspace)
{
    EXPECT_TRUE(backup().path().startsWith(file(u"rathaus-backup-"_s))) << qPrintable(backup().path());
    EXPECT_TRUE(backup().target().startsWith(file(u"rathaus-restored-"_s))) << qPrintable(backup().target());
}
