// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <atomic>
#include <unordered_map>

struct sqlite3;

namespace staffelstab::store
{

/// Thrown when the engine refuses a statement; usecase/guard turns it into an Error.
class SqlError
{
  public:
    SqlError(QString code, QString message) : m_code(std::move(code)), m_message(std::move(message)) {}
    const QString &code() const { return m_code; } ///< SQLite: extended result code; PostgreSQL: SQLSTATE
    const QString &message() const { return m_message; }
    ErrorCode meaning() const;

    /// What is stored is damaged, as against a full disk, missing rights or another writer.
    bool isDamage() const;

  private:
    QString m_code;
    QString m_message;
};

enum class OpenMode { Create, ReadWrite, ReadOnly };

/// One open connection; lives on the thread that opened it.
class Database
{
  public:
    /// Opens with the pragmas of reliability.md set and read back; throws SqlError or Failure. The schema is still
    /// untrusted: openSchema (schema.h) compares and then trusts it.
    Database(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement with bound values; throws SqlError. The query is positioned before its first row.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    /// The same with the statement kept for the next call: for hot paths. Its rows must be read before the next call
    /// with the same text; finish() it when rows are left.
    QSqlQuery &prepared(const QString &sql, const QVariantList &values = {});

    /// The first column of the first row, or an invalid value.
    QVariant value(const QString &sql, const QVariantList &values = {});

    /// Any number of statements, triggers included.
    void runScript(const QByteArray &script);

    /// Stops the running statement; the only member another thread may call.
    void interrupt();

    sqlite3 *handle() const { return m_sqlite; }
    QString path() const;
    bool isReadOnly() const { return m_readOnly; }

  private:
    void setPragmas(OpenMode mode);

    QString m_name;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    std::atomic<sqlite3 *> m_sqlite = nullptr;
    bool m_readOnly = false;
};

/// BEGIN IMMEDIATE until commit(); rolls back when it goes out of scope before.
class Transaction
{
  public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

  private:
    Database *m_database;
};

/// Reads that belong together see one state, whatever another connection writes meanwhile. Inside another transaction
/// it does nothing.
class ReadTransaction
{
  public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

  private:
    Database *m_database; ///< null inside another transaction
};

} // namespace staffelstab::store
