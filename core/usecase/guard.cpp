// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/guard.h"

#include "store/database.h"

#include <QLoggingCategory>

#include <new>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

ErrorCode codeOf(const QString &native)
{
    switch (native.toInt() & 0xff) { // extended codes carry the primary one in the low byte
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::Io;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::Invalid;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error currentError()
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const store::SqlError &error) {
        return {codeOf(error.code()), error.code() + u": "_s + error.message(), {}};
    } catch (const std::bad_alloc &) {
        return {ErrorCode::Internal, u"out of memory"_s, {}};
    } catch (const std::exception &error) {
        return {ErrorCode::Internal, QString::fromUtf8(error.what()), {}};
    }
}

} // namespace staffelstab
