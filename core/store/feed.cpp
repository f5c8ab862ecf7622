// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feed.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

const QString kColumns =
    u"select sequence, record_id, kind, operation, revision, at, author, command, fields from change "_s;

QString toText(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes)
        array.append(QJsonArray{change.field, change.before, change.after});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<FieldChange> fromText(const QString &text)
{
    QList<FieldChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : array) {
        const QJsonArray triple = entry.toArray();
        changes.append({triple.at(0).toString(), triple.at(1), triple.at(2)});
    }
    return changes;
}

/// Over the columns as they are stored, so that damage is noticed without understanding them.
QString hashOf(const QVariantList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &column : columns) {
        hash.addData(column.toString().toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QList<FeedEntry> read(QSqlQuery query)
{
    QList<FeedEntry> entries;
    while (query.next())
        entries.append({.sequence = query.value(0).toLongLong(),
                        .record = query.value(1).toString(),
                        .kind = kindFromName(query.value(2).toString()).value_or(RecordKind::None),
                        .operation = query.value(3).toString(),
                        .revision = query.value(4).toLongLong(),
                        .at = QDateTime::fromString(query.value(5).toString(), Qt::ISODateWithMs),
                        .author = query.value(6).toString(),
                        .command = query.value(7).toString(),
                        .changes = fromText(query.value(8).toString())});
    return entries;
}

} // namespace

qint64 ChangeFeed::append(const FeedEntry &entry)
{
    const QVariantList columns{entry.record,
                               kindName(entry.kind),
                               entry.operation,
                               entry.revision,
                               entry.at.toUTC().toString(Qt::ISODateWithMs),
                               entry.author,
                               entry.command,
                               toText(entry.changes)};
    QSqlQuery &query =
        m_db.prepared(u"insert into change(record_id, kind, operation, revision, at, author, command, fields, hash) "
                      "values(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      QVariantList(columns) << hashOf(columns));
    return query.lastInsertId().toLongLong();
}

void ChangeFeed::eachCommand(const std::function<bool(const QString &)> &reader)
{
    QString last;
    QSqlQuery query = m_db.run(u"select command from change order by sequence desc"_s);
    while (query.next()) {
        const QString command = query.value(0).toString();
        if (command != last && !reader(command)) return;
        last = command;
    }
}

void ChangeFeed::overwrite(const FeedEntry &entry)
{
    QVariantList columns;
    QSqlQuery query = m_db.run(u"select record_id, kind, operation, revision, at, author, command, fields from change "
                               "where sequence = ?"_s,
                               {entry.sequence});
    if (!query.next()) return;
    for (int i = 0; i < 8; ++i)
        columns << query.value(i);
    query.finish();
    columns[5] = entry.author;
    columns[7] = toText(entry.changes);
    m_db.run(u"update change set author = ?, fields = ?, hash = ? where sequence = ?"_s,
             {columns[5], columns[7], hashOf(columns), entry.sequence});
}

QStringList ChangeFeed::authors()
{
    QStringList names;
    QSqlQuery query = m_db.run(u"select distinct author from change order by author"_s);
    while (query.next())
        names << query.value(0).toString();
    return names;
}

QList<ChangeFeed::DamagedEntry> ChangeFeed::damaged()
{
    QList<DamagedEntry> entries;
    QSqlQuery query =
        m_db.run(u"select record_id, kind, operation, revision, at, author, command, fields, hash, sequence "
                 "from change order by sequence"_s);
    while (query.next()) {
        QVariantList columns;
        for (int i = 0; i < 8; ++i)
            columns << query.value(i);
        if (query.value(8).toString() != hashOf(columns))
            entries.append({query.value(0).toString(), query.value(9).toLongLong()});
    }
    return entries;
}

qint64 ChangeFeed::end() { return m_db.value(u"select coalesce(max(sequence), 0) from change"_s).toLongLong(); }

QList<FeedEntry> ChangeFeed::after(qint64 sequence, int limit)
{
    return read(m_db.run(kColumns + u"where sequence > ? order by sequence limit ?"_s, {sequence, limit}));
}

QList<FeedTouch> ChangeFeed::touchedAfter(qint64 sequence, int limit)
{
    QSqlQuery query =
        m_db.run(u"select sequence, record_id, kind from change where sequence > ? order by sequence limit ?"_s,
                 {sequence, limit});
    QList<FeedTouch> touches;
    while (query.next())
        touches.append({query.value(0).toLongLong(), query.value(1).toString(),
                        kindFromName(query.value(2).toString()).value_or(RecordKind::None)});
    return touches;
}

QString ChangeFeed::fingerprint(qint64 sequence)
{
    return m_db
        .value(u"select record_id || ' ' || revision || ' ' || command from change where sequence = ?"_s, {sequence})
        .toString();
}

QList<FeedEntry> ChangeFeed::of(const Id &record, int limit)
{
    return read(m_db.run(kColumns + u"where record_id = ? order by sequence desc limit ?"_s, {record, limit}));
}

QList<FeedEntry> ChangeFeed::since(const Id &record, qint64 sequence)
{
    return read(
        m_db.run(kColumns + u"where record_id = ? and sequence > ? order by sequence desc"_s, {record, sequence}));
}

QList<FeedEntry> ChangeFeed::ofCommand(const QString &command)
{
    return read(m_db.run(kColumns + u"where command = ? order by sequence"_s, {command}));
}

QList<FeedEntry> ChangeFeed::latest(int limit)
{
    return read(m_db.run(kColumns + u"order by sequence desc limit ?"_s, {limit}));
}

} // namespace staffelstab::store
