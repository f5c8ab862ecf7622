// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "support/workspacefixture.h"

#include <QFile>
#include <QSet>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

/// Runs a script past the program, as somebody does who prepares a file for others.
void runForeign(const QString &path, const char *script)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, script, nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
    sqlite3_free(message);
    sqlite3_close(database);
}

QStringList columnsOf(store::Database &database, const char *table)
{
    QStringList names;
    QSqlQuery query = database.run(u"select name from pragma_table_info(?)"_s, {QLatin1StringView(table).toString()});
    while (query.next())
        names << query.value(0).toString();
    return names;
}

struct Plant {
    const char *name;
    const char *script;
};

class HostileFile : public testing::TestWithParam<Plant>
{
};

} // namespace

TEST(Schema, HasAColumnForEachFieldAndNoOther)
{
    TempWorkspace workspace;
    for (int i = 0; i < kRecordKinds; ++i) {
        const RecordType &type = typeOf(static_cast<RecordKind>(i));
        QSet<QString> expected{u"id"_s};
        for (const Field &field : type.fields)
            if (field.type != FieldType::ReferenceList) expected.insert(QLatin1StringView(field.column).toString());
        const QStringList found = columnsOf(workspace->database(), type.table);
        EXPECT_EQ(QSet<QString>(found.begin(), found.end()), expected) << type.table;
    }
}

TEST(Schema, TrustsTriggersOnlyAfterTheComparison)
{
    TempWorkspace workspace;
    workspace.close();
    store::Database database(workspace.path(), store::OpenMode::ReadWrite);
    EXPECT_EQ(database.value(u"pragma trusted_schema"_s).toInt(), 0);

    store::verifySchema(database, store::migrations());
    EXPECT_EQ(database.value(u"pragma trusted_schema"_s).toInt(), 1);
}

TEST_P(HostileFile, IsRefusedAndLeftAsItWas)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    workspace.close();
    runForeign(workspace.path(), GetParam().script);

    EXPECT_EQ(codeOf(Workspace::open(workspace.path())), ErrorCode::Foreign);
    EXPECT_EQ(codeOf(Workspace::openReader(workspace.path())), ErrorCode::Foreign);
}

INSTANTIATE_TEST_SUITE_P(
    Planted, HostileFile,
    testing::Values(Plant{"TriggerThatCopies", "create table secret(x); create trigger t after insert on record begin "
                                               "insert into secret values(new.id); end"},
                    Plant{"TriggerThatDeletes", "create trigger t after update on process begin delete from link; end"},
                    Plant{"TriggerInPlaceOfOurs",
                          "drop trigger quick_text_insert; create trigger quick_text_insert after insert on "
                          "quick_text begin delete from content; end"},
                    Plant{"ViewInPlaceOfATable",
                          "alter table service rename to service_kept; create view service as select * from "
                          "service_kept"},
                    Plant{"TableMore", "create table anhang(x)"}, Plant{"IndexMissing", "drop index record_kind"},
                    Plant{"OldVersionNumber", "pragma user_version = 0"}),
    [](const auto &parameters) { return std::string(parameters.param.name); });

TEST(Schema, AcceptsTheStatisticsThatAnalyzeMakes)
{
    TempWorkspace workspace;
    workspace.close();
    runForeign(workspace.path(), "analyze");

    EXPECT_TRUE(Workspace::open(workspace.path()));
}

TEST(Migration, RefusesAFileOfANewerProgram)
{
    TempWorkspace workspace;
    workspace.close();
    runForeign(workspace.path(), "pragma user_version = 999");

    EXPECT_EQ(codeOf(Workspace::open(workspace.path())), ErrorCode::TooNew);
}

TEST(Migration, RunsMissingStepsAndKeepsWhatIsThere)
{
    const QList<store::Migration> first{{1, "create table note(text text) strict;"}};
    const QList<store::Migration> both =
        first + QList<store::Migration>{{2, "alter table note add column author text;"}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"alt.stab"_s);
    {
        store::Database database(path, store::OpenMode::Create);
        store::migrate(database, first);
        database.run(u"insert into note values('wichtig')"_s);
    }
    store::Database database(path, store::OpenMode::ReadWrite);
    store::migrate(database, both);

    EXPECT_EQ(store::schemaVersion(database), 2);
    EXPECT_EQ(database.value(u"select text from note"_s).toString(), u"wichtig"_s);
    EXPECT_NO_THROW(store::verifySchema(database, both));
}

TEST(Migration, LeavesTheOldVersionWhenAStepFails)
{
    const QList<store::Migration> steps{{1, "create table note(text text) strict;"},
                                        {2, "create table more(x); alter table missing add column x;"}};
    const QTemporaryDir folder;
    store::Database database(folder.filePath(u"alt.stab"_s), store::OpenMode::Create);

    store::migrate(database, steps.first(1));
    EXPECT_THROW(store::migrate(database, steps), store::SqlError);
    EXPECT_EQ(store::schemaVersion(database), 1);
    EXPECT_EQ(database.value(u"select count(*) from sqlite_schema where name = 'more'"_s).toInt(), 0);
}
