// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <sqlite3.h>

namespace staffelstab::store
{

ErrorCode SqlError::meaning() const
{
    if (m_code.toInt() == SQLITE_IOERR_SHMSIZE) return ErrorCode::DiskFull; // even a reader needs room for the index
    switch (m_code.toInt() & 0xff) { // extended codes carry the primary one in the low byte
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

bool SqlError::isDamage() const
{
    const int primary = m_code.toInt() & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_IOERR || primary == SQLITE_ERROR;
}

} // namespace staffelstab::store
