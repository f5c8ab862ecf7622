// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString ContentStore::put(const QByteArray &bytes)
{
    if (bytes.size() > kLargest) throw Failure(ErrorCode::Invalid, u"larger than 100 MB"_s, u"size"_s);
    const QString sha256 = sha256Of(bytes);
    m_db.prepared(u"insert or ignore into content(sha256, bytes) values(?, ?)"_s,
                  {sha256, bytes.isNull() ? QByteArray("") : bytes});
    return sha256;
}

QByteArray ContentStore::get(const QString &sha256)
{
    QSqlQuery query = m_db.run(u"select bytes from content where sha256 = ?"_s, {sha256});
    if (!query.next()) throw Failure(ErrorCode::NotFound, u"no such content"_s, sha256);
    const QByteArray bytes = query.value(0).toByteArray();
    if (sha256Of(bytes) != sha256) throw Failure(ErrorCode::Corrupt, u"the bytes do not fit their hash"_s, sha256);
    return bytes;
}

} // namespace staffelstab::store
