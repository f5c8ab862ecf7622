// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/id.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QStringList schemaText(Database &database)
{
    QStringList lines;
    QSqlQuery query =
        database.run(u"select type, name, tbl_name, coalesce(sql, '') from sqlite_schema order by type, name"_s);
    while (query.next())
        lines << query.value(0).toString() + u'|' + query.value(1).toString() + u'|' + query.value(2).toString() +
                     u'|' + query.value(3).toString();
    return lines;
}

/// Tables that ANALYZE makes; harmless, since they hold numbers only.
bool isStatistics(const QString &line) { return line.startsWith(u"table|sqlite_stat"_s); }

QStringList expectedSchema(const QList<Migration> &steps, int version)
{
    Database empty(u":memory:"_s, OpenMode::Create);
    empty.run(u"pragma trusted_schema = on"_s);
    for (const Migration &step : steps)
        if (step.version <= version) empty.runScript(step.script);
    return schemaText(empty);
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps = [] {
        QList<Migration> result;
        const QDir folder(u":/staffelstab/store/sqlite"_s);
        const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) qFatal("missing schema %s", qPrintable(name));
            result << Migration{name.left(4).toInt(), file.readAll()};
        }
        return result;
    }();
    return steps;
}

int schemaVersion(Database &database) { return database.value(u"pragma user_version"_s).toInt(); }

void migrate(Database &database, const QList<Migration> &steps)
{
    const int current = schemaVersion(database);
    if (!steps.isEmpty() && current > steps.back().version)
        throw Failure(ErrorCode::TooNew, u"schema version %1"_s.arg(current), database.path());
    if (steps.isEmpty() || current == steps.back().version) return;
    database.run(u"pragma trusted_schema = on"_s);
    Transaction change(database);
    for (const Migration &step : steps)
        if (step.version > current) database.runScript(step.script);
    database.run(u"pragma user_version = %1"_s.arg(steps.back().version));
    change.commit();
}

void verifySchema(Database &database, const QList<Migration> &steps)
{
    const int version = schemaVersion(database);
    if (!steps.isEmpty() && version > steps.back().version)
        throw Failure(ErrorCode::TooNew, u"schema version %1"_s.arg(version), database.path());
    QStringList found = schemaText(database);
    found.removeIf(isStatistics);
    if (version <= 0 || found != expectedSchema(steps, version))
        throw Failure(ErrorCode::Foreign, u"the schema is not that of version %1"_s.arg(version), database.path());
    database.run(u"pragma trusted_schema = on"_s);
}

QString identityOf(Database &database)
{
    return database.value(u"select value from workspace where key = 'id'"_s).toString();
}

void giveIdentity(Database &database)
{
    database.run(u"insert into workspace(key, value) values('id', ?) "
                 "on conflict(key) do update set value = excluded.value"_s,
                 {newId()});
}

} // namespace staffelstab::store
