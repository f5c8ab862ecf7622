// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

std::atomic<int> connectionCount = 0;

/// The sqlite3 connection inside a QtSql connection. Safe because Debian's driver links the same system library.
sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

SqlError errorOf(const QSqlError &error)
{
    return {error.nativeErrorCode(), error.driverText() + u": "_s + error.databaseText()};
}

/// The driver binds a null QString as NULL; here only an invalid QVariant means NULL.
QVariant withEmptyText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

/// Created by us with owner-only rights before SQLite opens it: WAL and SHM inherit them.
void makePrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR, 0600);
    if (file < 0) throw Failure(ErrorCode::Io, QString::fromLocal8Bit(strerror(errno)), path);
    ::close(file);
}

} // namespace

Database::Database(const QString &path, OpenMode mode)
    : m_name(u"staffelstab-%1"_s.arg(++connectionCount)), m_readOnly(mode == OpenMode::ReadOnly)
{
    const bool inMemory = path == u":memory:";
    if (mode == OpenMode::Create && !inMemory) makePrivateFile(path);
    if (mode != OpenMode::Create && !QFile::exists(path)) throw Failure(ErrorCode::NotFound, u"no such file"_s, path);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(m_readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                              : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    try {
        if (!m_connection.open()) throw errorOf(m_connection.lastError());
        m_sqlite = nativeHandle(m_connection);
        if (!m_sqlite) throw Failure(ErrorCode::Internal, u"no native SQLite handle"_s);
        try {
            setPragmas(mode);
        } catch (const SqlError &error) {
            // A WAL file in a read-only folder cannot be opened the normal way (reliability.md, finding 12).
            if (!m_readOnly || !error.code().startsWith(u"14"_s) || QFile::exists(path + u"-wal"_s)) throw;
            m_sqlite = nullptr;
            m_connection.close();
            m_connection.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
            m_connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
            if (!m_connection.open()) throw errorOf(m_connection.lastError());
            m_sqlite = nativeHandle(m_connection);
            setPragmas(mode);
        }
    } catch (...) {
        m_prepared.clear();
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_sqlite = nullptr;
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::setPragmas(OpenMode mode)
{
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run(u"pragma trusted_schema = off"_s);
    run(u"pragma foreign_keys = on"_s);
    run(u"pragma secure_delete = on"_s);
    run(u"pragma cache_size = -16000"_s);
    if (value(u"pragma foreign_keys"_s).toInt() != 1) throw Failure(ErrorCode::Internal, u"foreign_keys is off"_s);
    if (mode == OpenMode::ReadOnly) {
        value(u"select count(*) from sqlite_schema"_s); // the first read shows whether the file can be opened at all
        return;
    }
    const QString journal = value(u"pragma journal_mode = wal"_s).toString();
    if (journal != u"wal" && journal != u"memory") throw Failure(ErrorCode::Io, u"journal mode is "_s + journal);
    run(u"pragma synchronous = full"_s);
    if (value(u"pragma synchronous"_s).toInt() != 2) throw Failure(ErrorCode::Internal, u"synchronous is not FULL"_s);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) throw errorOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(withEmptyText(value));
    if (!query.exec()) throw errorOf(query.lastError());
    return query;
}

QSqlQuery &Database::prepared(const QString &sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) throw errorOf(query.lastError());
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), withEmptyText(values[i]));
    if (!query.exec()) {
        const SqlError error = errorOf(query.lastError());
        m_prepared.erase(found);
        throw error;
    }
    return query;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

void Database::runScript(const QByteArray &script)
{
    if (const int code = sqlite3_exec(m_sqlite, script.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw SqlError(QString::number(sqlite3_extended_errcode(m_sqlite)),
                       QString::fromUtf8(sqlite3_errmsg(m_sqlite)));
}

void Database::interrupt()
{
    if (sqlite3 *handle = m_sqlite) sqlite3_interrupt(handle);
}

QString Database::path() const { return m_connection.databaseName(); }

Transaction::Transaction(Database &database) : m_database(&database) { database.run(u"begin immediate"_s); }

Transaction::~Transaction()
{
    if (!m_database) return;
    try {
        m_database->run(u"rollback"_s);
    } catch (const SqlError &) { // the engine has rolled back by itself (disk full, I/O error)
    }
}

void Transaction::commit()
{
    m_database->run(u"commit"_s);
    m_database = nullptr;
}

ReadTransaction::ReadTransaction(Database &database)
    : m_database(sqlite3_get_autocommit(database.handle()) != 0 ? &database : nullptr)
{
    if (m_database) m_database->run(u"begin"_s);
}

ReadTransaction::~ReadTransaction()
{
    if (!m_database) return;
    try {
        m_database->run(u"rollback"_s);
    } catch (...) { // the engine has rolled back itself
    }
}

} // namespace staffelstab::store
