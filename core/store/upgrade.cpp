// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upgrade.h"

#include "store/begunfile.h"
#include "store/copy.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

[[noreturn]] void refuseBackup(const QString &reason, const QString &path)
{
    throw Failure(ErrorCode::Corrupt, u"the backup before the migration is not sound: "_s + reason, path);
}

QStringList tablesOf(Database &database)
{
    QStringList names;
    QSqlQuery query = database.run(
        u"select name from sqlite_schema where type = 'table' and sql not like 'create virtual table%' order by name"_s);
    while (query.next())
        names << query.value(0).toString();
    return names;
}

/// Without the field tables of this program, which fit the newest schema only.
void verifyBackup(Database &original, const QString &path)
{
    Database copy(path, OpenMode::ReadOnly);
    if (const QString found = copy.value(u"pragma integrity_check(1)"_s).toString(); found != u"ok")
        refuseBackup(found, path);
    if (copy.value(u"pragma foreign_key_check"_s).isValid()) refuseBackup(u"a reference leads nowhere"_s, path);
    if (schemaVersion(copy) != schemaVersion(original) || tablesOf(copy) != tablesOf(original))
        refuseBackup(u"its schema is another one"_s, path);
    for (const QString &table : tablesOf(original)) {
        const QString count = u"select count(*) from \"%1\""_s.arg(table);
        if (copy.value(count) != original.value(count)) refuseBackup(table + u" has other rows"_s, path);
    }
}

void backUp(Database &database)
{
    const QString path = u"%1.v%2.bak"_s.arg(database.path()).arg(schemaVersion(database));
    QFile::remove(path); // of an attempt that failed: the file is still what it was then
    BegunFile begun(path);
    copyInto(database, begun.path());
    verifyBackup(database, begun.path());
    begun.finish();
}

/// What breaks a rule here is a mistake of the step, not of the person.
void migrateOrExplain(Database &database, const QList<Migration> &steps)
{
    try {
        migrate(database, steps);
    } catch (const SqlError &error) {
        if (error.meaning() != ErrorCode::Invalid) throw;
        throw Failure(ErrorCode::Internal, u"it could not be brought up to date: "_s + error.message(),
                      database.path());
    }
}

} // namespace

void bringUpToDate(Database &database, const QList<Migration> &steps)
{
    verifySchema(database, steps);
    if (schemaVersion(database) == steps.back().version) return;
    if (database.isReadOnly())
        throw Failure(ErrorCode::ReadOnly, u"an older workspace must be opened for writing"_s, database.path());
    backUp(database);
    migrateOrExplain(database, steps);
    verifySchema(database, steps);
}

} // namespace staffelstab::store
