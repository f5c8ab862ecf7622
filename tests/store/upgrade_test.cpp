// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces of an older program. This test program carries two later steps of the schema in its resources
// (planted/), so that opening a workspace migrates it; the second one fails where the workspace asks for it.
#include "store/upgrade.h"

#include "store/recordstore.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString());
    return file.readAll();
}

/// A workspace of version 1 with one unit in it.
class OldWorkspace : public testing::Test
{
  protected:
    void SetUp() override
    {
        ASSERT_EQ(newest(), 9002) << "the planted steps are missing";
        store::Database database(path(), store::OpenMode::Create);
        store::migrate(database, store::migrations().first(1));
        database.run(u"insert into workspace(key, value) values('id', ?)"_s, {newId()});
        store::Transaction transaction(database);
        AnyRecord unit = blank(RecordKind::OrgUnit);
        std::get<OrgUnit>(unit).code = u"50"_s;
        std::get<OrgUnit>(unit).name = u"Soziales"_s;
        store::RecordStore(database).put(unit, {u"Erika"_s, newId(), QDateTime::currentDateTimeUtc()});
        transaction.commit();
        ASSERT_EQ(store::schemaVersion(database), 1);
    }

    static int newest() { return store::migrations().back().version; }
    QString path() const { return m_folder.filePath(u"alt.stab"_s); }
    QString backup() const { return path() + u".v1.bak"_s; }

    void run(const QString &sql) const { store::Database(path(), store::OpenMode::ReadWrite).run(sql); }

    static QStringList units(const QString &path)
    {
        store::Database database(path, store::OpenMode::ReadOnly);
        QStringList names;
        QSqlQuery query = database.run(u"select name from org_unit"_s);
        while (query.next())
            names << query.value(0).toString();
        return names;
    }

    static int versionOf(const QString &path)
    {
        store::Database database(path, store::OpenMode::ReadOnly);
        return store::schemaVersion(database);
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OldWorkspace, IsBackedUpAndThenBroughtUpToDate)
{
    const auto workspace = valueOf(Workspace::open(path()));
    EXPECT_EQ(store::schemaVersion(workspace->database()), newest());
    EXPECT_EQ(workspace->database().value(u"select count(*) from planted"_s).toInt(), 1);
    EXPECT_EQ(valueOf(labelsOf(*workspace, RecordKind::OrgUnit)).front().title, u"Soziales"_s);

    ASSERT_TRUE(QFile::exists(backup()));
    EXPECT_EQ(versionOf(backup()), 1);
    EXPECT_EQ(units(backup()), QStringList{u"Soziales"_s});
}

TEST_F(OldWorkspace, IsLeftAsItWasWhenAStepFails)
{
    run(u"insert into workspace(key, value) values('fails', '1')"_s);
    const QByteArray before = wholeFile(path());

    const auto refused = Workspace::open(path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Internal);
    EXPECT_TRUE(refused.error().detail.contains(u"brought up to date"_s));
    EXPECT_EQ(wholeFile(path()), before) << "the step before the failing one must not stay either";
    EXPECT_EQ(versionOf(path()), 1);
    EXPECT_EQ(units(backup()), QStringList{u"Soziales"_s});

    run(u"delete from workspace where key = 'fails'"_s);
    EXPECT_TRUE(Workspace::open(path())) << "the backup of the failed attempt is not in the way";
}

TEST_F(OldWorkspace, IsNotTouchedWithoutABackup)
{
    ASSERT_TRUE(QDir().mkdir(backup())); // stands where the backup would be
    const QByteArray before = wholeFile(path());

    EXPECT_EQ(codeOf(Workspace::open(path())), ErrorCode::Exists);
    EXPECT_EQ(wholeFile(path()), before);
    EXPECT_EQ(versionOf(path()), 1);
}

TEST_F(OldWorkspace, IsNotMigratedByWhoOnlyReads)
{
    EXPECT_EQ(codeOf(Workspace::openReader(path())), ErrorCode::ReadOnly);
    EXPECT_EQ(versionOf(path()), 1);
    EXPECT_FALSE(QFile::exists(backup()));
}

TEST_F(OldWorkspace, OfANewerProgramIsRefusedAndLeftAsItIs)
{
    run(u"pragma user_version = %1"_s.arg(newest() + 1));
    const QByteArray before = wholeFile(path());

    EXPECT_EQ(codeOf(Workspace::open(path())), ErrorCode::TooNew);
    EXPECT_EQ(wholeFile(path()), before);
    EXPECT_FALSE(QFile::exists(backup()));
}

TEST_F(OldWorkspace, WithoutAFieldOfTodayIsBackedUpAllTheSame)
{
    // A later version adds a field, as real ones do: the backup must not be read by the field tables of today.
    QByteArray older = store::migrations().front().script;
    ASSERT_TRUE(older.contains("    fallback text,\n"));
    older.replace("    fallback text,\n", "");
    const QList<store::Migration> steps{{1, older}, {2, "alter table process add column fallback text;"}};
    const QString place = path() + u".stab"_s;
    store::Database database(place, store::OpenMode::Create);
    store::migrate(database, steps.first(1));
    store::bringUpToDate(database, steps);

    EXPECT_EQ(store::schemaVersion(database), 2);
    EXPECT_EQ(versionOf(place + u".v1.bak"_s), 1);
}
