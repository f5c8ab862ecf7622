// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

namespace staffelstab::store
{

/// The bytes of attachments, by SHA-256, written in the transaction of their record.
class ContentStore
{
  public:
    static constexpr qsizetype kLargest = qsizetype(100) << 20; ///< bytes of one attachment

    explicit ContentStore(Database &database) : m_db(database) {}

    QString put(const QByteArray &bytes); ///< returns the SHA-256 as lower-case hex
    QByteArray
    get(const QString &sha256); ///< Failure(NotFound) or, when the bytes do not fit the hash, Failure(Corrupt)

  private:
    Database &m_db;
};

} // namespace staffelstab::store
