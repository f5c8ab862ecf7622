// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"

#include "store/feed.h"
#include "store/quicktext.h"
#include "store/rowmapping.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QStringList firstColumn(QSqlQuery query)
{
    QStringList values;
    while (query.next())
        values << query.value(0).toString();
    return values;
}

QList<FieldChange> headChanges(const Record &before, const Record &after)
{
    QList<FieldChange> changes;
    if (before.externalId != after.externalId) changes.append({u"externalId"_s, before.externalId, after.externalId});
    if (before.origin != after.origin) changes.append({u"origin"_s, before.origin, after.origin});
    return changes;
}

} // namespace

QString recordHash(const AnyRecord &record)
{
    const Record &common = head(record);
    const QJsonObject content{{u"kind"_s, kindName(kindOf(record))}, {u"id"_s, common.id},
                              {u"revision"_s, common.revision},      {u"externalId"_s, common.externalId},
                              {u"origin"_s, common.origin},          {u"values"_s, valuesOf(record)}};
    const QByteArray canonical = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

std::optional<RecordStore::HeadRow> RecordStore::headOf(const Id &id)
{
    QSqlQuery &query =
        m_db.prepared(u"select kind, revision, removed_at is not null, hash from record where id = ?"_s, {id});
    std::optional<HeadRow> row;
    if (query.next()) {
        const auto kind = kindFromName(query.value(0).toString());
        if (kind) row = HeadRow{*kind, query.value(1).toLongLong(), query.value(2).toBool(), query.value(3).toString()};
    }
    query.finish();
    return row;
}

AnyRecord RecordStore::readRecord(RecordKind kind, const Id &id)
{
    const KindStatements &statements = statementsOf(kind);
    QSqlQuery &query = m_db.prepared(statements.select + u"where r.id = ?"_s, {id});
    if (!query.next()) {
        query.finish();
        throw Failure(ErrorCode::Corrupt, u"the record has no row of its kind"_s, id);
    }
    AnyRecord record = recordFromRow(kind, query);
    query.finish();
    if (statements.lists.isEmpty()) return record;
    QHash<QString, QJsonArray> lists;
    QSqlQuery &links =
        m_db.prepared(u"select field, to_id from link where from_id = ? order by field, position"_s, {id});
    while (links.next())
        lists[links.value(0).toString()].append(links.value(1).toString());
    links.finish();
    for (const Field *field : statements.lists)
        write(record, *field, lists.value(field->key().toString()));
    return record;
}

QList<AnyRecord> RecordStore::readAll(RecordKind kind, const QString &where, const QVariantList &values)
{
    const KindStatements &statements = statementsOf(kind);
    QList<AnyRecord> records;
    QHash<Id, qsizetype> places;
    QSqlQuery query = m_db.run(statements.select + where, values);
    while (query.next()) {
        records << recordFromRow(kind, query);
        places.insert(head(records.back()).id, records.size() - 1);
    }
    if (statements.lists.isEmpty() || records.isEmpty()) return records;
    if (records.size() < 50) { // the whole link table would cost more
        for (AnyRecord &record : records)
            record = readRecord(kind, head(record).id);
        return records;
    }
    QSqlQuery links = m_db.run(u"select l.from_id, l.field, l.to_id from link l join record r on r.id = l.from_id "
                               "where r.kind = ? order by l.from_id, l.field, l.position"_s,
                               {kindName(kind)});
    QHash<Id, QHash<QString, QJsonArray>> lists;
    while (links.next())
        lists[links.value(0).toString()][links.value(1).toString()].append(links.value(2).toString());
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        const auto place = places.constFind(it.key());
        if (place == places.cend()) continue;
        for (const Field *field : statements.lists)
            write(records[*place], *field, it.value().value(field->key().toString()));
    }
    return records;
}

std::optional<AnyRecord> RecordStore::load(const Id &id)
{
    const auto row = headOf(id);
    if (!row || row->removed) return std::nullopt;
    return readRecord(row->kind, id);
}

std::optional<AnyRecord> RecordStore::loadWithBin(const Id &id)
{
    const auto row = headOf(id);
    if (!row) return std::nullopt;
    return readRecord(row->kind, id);
}

QList<AnyRecord> RecordStore::list(RecordKind kind, int limit, int offset)
{
    QString where = u"where r.removed_at is null order by "_s + statementsOf(kind).titleColumn +
                    u" collate nocase, r.id limit ? offset ?"_s;
    return readAll(kind, where, {limit > 0 ? limit : -1, offset});
}

QList<AnyRecord> RecordStore::pointingTo(RecordKind kind, QStringView field, const Id &target)
{
    return readPointing(kind, field, target, u"r.removed_at is null"_s);
}

QList<AnyRecord> RecordStore::pointingToWithBin(RecordKind kind, QStringView field, const Id &target)
{
    return readPointing(kind, field, target, u"true"_s);
}

QList<AnyRecord> RecordStore::readPointing(RecordKind kind, QStringView field, const Id &target, const QString &within)
{
    const Field *column = findField(typeOf(kind).fields, field);
    if (!column || column->type != FieldType::Reference)
        throw Failure(ErrorCode::Internal, u"not a reference"_s, field.toString());
    return readAll(kind, u"where %2 and t.%1 = ? order by r.id"_s.arg(QLatin1StringView(column->column), within),
                   {target});
}

QStringList RecordStore::idsLinkedTo(const Id &target, RecordKind kind, QStringView field)
{
    QSqlQuery query = m_db.run(u"select l.from_id from link l join record r on r.id = l.from_id "
                               "where l.to_id = ? and l.field = ? and r.kind = ? and r.removed_at is null "
                               "order by l.from_id"_s,
                               {target, field.toString(), kindName(kind)});
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

QStringList RecordStore::textsInUse(RecordKind kind, QStringView field)
{
    const RecordType &type = typeOf(kind);
    const Field *column = findField(type.fields, field);
    if (!column || (column->type != FieldType::TextList && column->type != FieldType::ChoiceList))
        throw Failure(ErrorCode::Internal, u"not a list of texts"_s, field.toString());
    QStringList texts;
    QSqlQuery lists =
        m_db.run(u"select distinct %1 from %2"_s.arg(QLatin1StringView(column->column), QLatin1StringView(type.table)));
    while (lists.next())
        for (const QJsonValue &text : QJsonDocument::fromJson(lists.value(0).toString().toUtf8()).array())
            texts << text.toString();
    texts.removeDuplicates();
    return texts;
}

qint64 RecordStore::count()
{
    return m_db.value(u"select count(*) from record where removed_at is null"_s).toLongLong();
}

qint64 RecordStore::count(RecordKind kind)
{
    return m_db.value(u"select count(*) from record where kind = ? and removed_at is null"_s, {kindName(kind)})
        .toLongLong();
}

qint64 RecordStore::countWithBin() { return m_db.value(u"select count(*) from record"_s).toLongLong(); }

std::optional<RecordKind> RecordStore::kindOf(const Id &id)
{
    const auto row = headOf(id);
    return row ? std::optional(row->kind) : std::nullopt;
}

qint64 RecordStore::put(AnyRecord &draft, const ChangeContext &change)
{
    cleanTexts(draft);
    Record &common = head(draft);
    const RecordKind kind = staffelstab::kindOf(draft);
    const auto stored = headOf(common.id);
    if (!stored && common.revision != 0) throw Failure(ErrorCode::NotFound, u"not stored"_s, common.id);
    if (stored && (stored->kind != kind || stored->removed || stored->revision != common.revision))
        throw Failure(ErrorCode::Conflict, u"revision %1 is stored"_s.arg(stored->revision), common.id);

    const AnyRecord before = stored ? readRecord(kind, common.id) : emptyRecord(kind);
    const QList<FieldChange> changes = headChanges(head(before), common) + difference(before, draft);
    if (stored && changes.isEmpty()) return common.revision;

    ++common.revision;
    common.changedAt = change.at;
    common.changedBy = change.author;
    const QVariantList headValues{common.revision,       iso(change.at),    change.author, orNull(common.externalId),
                                  orNull(common.origin), recordHash(draft), common.id};
    const KindStatements &statements = statementsOf(kind);
    if (stored) {
        m_db.prepared(u"update record set revision = ?, changed_at = ?, changed_by = ?, external_id = ?, origin = ?, "
                      "hash = ? where id = ?"_s,
                      headValues);
        m_db.prepared(statements.update, boundValues(draft) << common.id);
    } else {
        m_db.prepared(u"insert into record(revision, changed_at, changed_by, external_id, origin, hash, id, kind) "
                      "values(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      QVariantList(headValues) << kindName(kind));
        m_db.prepared(statements.insert, boundValues(draft) << common.id);
    }
    const bool hasOtherLists = std::ranges::any_of(statements.lists, [&](const Field *list) {
        return std::ranges::find(changes, list->key().toString(), &FieldChange::field) != changes.end();
    });
    if (hasOtherLists) writeLists(draft);
    writeQuickText(draft);
    log(draft, stored ? u"update"_s : u"create"_s, changes, change);
    return common.revision;
}

void RecordStore::writeLists(const AnyRecord &record)
{
    const QList<const Field *> &lists = statementsOf(staffelstab::kindOf(record)).lists;
    if (lists.isEmpty()) return;
    const Id &id = head(record).id;
    m_db.prepared(u"delete from link where from_id = ?"_s, {id});
    for (const Field *field : lists) {
        int position = 0;
        for (const QString &target : listValue(record, *field))
            m_db.prepared(u"insert into link(from_id, field, position, to_id) values(?, ?, ?, ?)"_s,
                          {id, field->key().toString(), position++, target});
    }
}

void RecordStore::writeQuickText(const AnyRecord &record)
{
    const QuickText text = quickTextOf(record);
    m_db.prepared(u"insert into quick_text(record, kind, title, identifier, body) values(?, ?, ?, ?, ?) "
                  "on conflict(record) do update set title = excluded.title, identifier = excluded.identifier, "
                  "body = excluded.body where (quick_text.title, quick_text.identifier, quick_text.body) is not "
                  "(excluded.title, excluded.identifier, excluded.body)"_s,
                  {head(record).id, kindName(staffelstab::kindOf(record)), text.title, text.identifier, text.body});
}

void RecordStore::log(const AnyRecord &record, const QString &operation, const QList<FieldChange> &changes,
                      const ChangeContext &change)
{
    ChangeFeed(m_db).append({.sequence = 0,
                             .record = head(record).id,
                             .kind = staffelstab::kindOf(record),
                             .operation = operation,
                             .revision = head(record).revision,
                             .at = change.at,
                             .author = change.author,
                             .command = change.command,
                             .changes = changes});
}

void RecordStore::setRemoved(const Id &id, bool removed, const ChangeContext &change)
{
    const auto stored = headOf(id);
    if (!stored) throw Failure(ErrorCode::NotFound, u"not stored"_s, id);
    if (stored->removed == removed) return;
    AnyRecord record = readRecord(stored->kind, id);
    Record &common = head(record);
    ++common.revision;
    m_db.prepared(u"update record set revision = ?, changed_at = ?, changed_by = ?, removed_at = ?, removed_by = ?, "
                  "hash = ? where id = ?"_s,
                  {common.revision, iso(change.at), change.author, removed ? QVariant(iso(change.at)) : QVariant(),
                   removed ? QVariant(change.author) : QVariant(), recordHash(record), id});
    if (removed)
        m_db.prepared(u"delete from quick_text where record = ?"_s, {id});
    else
        writeQuickText(record);
    log(record, removed ? u"remove"_s : u"restore"_s, {}, change);
}

void RecordStore::remove(const Id &id, const ChangeContext &change) { setRemoved(id, true, change); }

void RecordStore::restore(const Id &id, const ChangeContext &change) { setRemoved(id, false, change); }

bool RecordStore::isInBin(const Id &id)
{
    const auto stored = headOf(id);
    return stored && stored->removed;
}

bool RecordStore::hasCommand(const QString &command)
{
    return m_db.value(u"select 1 from change where command = ? limit 1"_s, {command}).isValid();
}

QStringList RecordStore::allIds() { return firstColumn(m_db.run(u"select id from record order by id"_s)); }

QStringList RecordStore::idsWithExternalId(const QString &externalId)
{
    return firstColumn(m_db.run(u"select id from record where external_id = ? order by id"_s, {externalId}));
}

QStringList RecordStore::idsBeginningWith(const QString &beginning)
{
    return firstColumn(m_db.run(u"select id from record where substr(id, 1, ?) = ? order by id"_s,
                                {static_cast<qint64>(beginning.size()), beginning}));
}

QList<RecordStore::BinRow> RecordStore::binRows()
{
    QList<BinRow> rows;
    QSqlQuery query = m_db.run(u"select id, kind, removed_at, removed_by from record where removed_at is not null "
                               "order by removed_at desc, id"_s);
    while (query.next())
        if (const auto kind = kindFromName(query.value(1).toString()))
            rows.append({query.value(0).toString(), *kind,
                         QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs),
                         query.value(3).toString()});
    return rows;
}

QString RecordStore::storedHash(const Id &id)
{
    const auto stored = headOf(id);
    return stored ? stored->hash : QString();
}

} // namespace staffelstab::store
