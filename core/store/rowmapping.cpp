// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowmapping.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

constexpr int kHeadColumns = 6; ///< id, revision, changed_at, changed_by, external_id, origin

QString columnOf(const Field &field) { return QLatin1StringView(field.column).toString(); }

KindStatements compose(RecordKind kind)
{
    const RecordType &type = typeOf(kind);
    const QString table = QLatin1StringView(type.table).toString();
    KindStatements result;
    QStringList names, places, sets;
    for (const Field &field : type.fields) {
        if (field.type == FieldType::ReferenceList) {
            result.lists << &field;
            continue;
        }
        result.columns << &field;
        names << columnOf(field);
        places << u"?"_s;
        sets << columnOf(field) + u" = ?"_s;
        if (qstrcmp(field.id, type.title) == 0) result.titleColumn = u"t."_s + columnOf(field);
    }
    QStringList selected;
    for (const QString &name : names)
        selected << u"t."_s + name;
    result.select = u"select r.id, r.revision, r.changed_at, r.changed_by, r.external_id, r.origin, "_s +
                    selected.join(u", "_s) + u" from record r join "_s + table + u" t on t.id = r.id "_s;
    result.insert = u"insert into "_s + table + u"("_s + names.join(u", "_s) + u", id) values("_s +
                    places.join(u", "_s) + u", ?)"_s;
    result.update = u"update "_s + table + u" set "_s + sets.join(u", "_s) + u" where id = ?"_s;
    return result;
}

QVariant toSql(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return {};
    switch (field.type) {
    case FieldType::Integer:
        return value.toInteger();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Bool:
        return value.toBool() ? 1 : 0;
    case FieldType::ChoiceList:
    case FieldType::TextList:
    case FieldType::Rows:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case FieldType::Group:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

QJsonValue fromSql(const Field &field, const QVariant &value)
{
    if (value.isNull()) return {};
    switch (field.type) {
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Bool:
        return value.toInt() != 0;
    case FieldType::ChoiceList:
    case FieldType::TextList:
    case FieldType::Rows:
        return QJsonDocument::fromJson(value.toString().toUtf8()).array();
    case FieldType::Group:
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    default:
        return value.toString();
    }
}

QJsonValue cleanedValue(const QJsonValue &value)
{
    if (value.isString()) return cleaned(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &entry : value.toArray())
            result.append(cleanedValue(entry));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), cleanedValue(it.value()));
        return result;
    }
    return value;
}

} // namespace

const KindStatements &statementsOf(RecordKind kind)
{
    static const auto all = [] {
        std::array<KindStatements, kRecordKinds> result;
        for (int i = 0; i < kRecordKinds; ++i)
            result[static_cast<std::size_t>(i)] = compose(static_cast<RecordKind>(i));
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

QVariantList boundValues(const AnyRecord &record)
{
    QVariantList values;
    for (const Field *field : statementsOf(kindOf(record)).columns)
        values << toSql(*field, read(record, *field));
    return values;
}

AnyRecord recordFromRow(RecordKind kind, const QSqlQuery &query)
{
    AnyRecord record = emptyRecord(kind);
    Record &common = head(record);
    common.id = query.value(0).toString();
    common.revision = query.value(1).toLongLong();
    common.changedAt = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
    common.changedBy = query.value(3).toString();
    common.externalId = query.value(4).toString();
    common.origin = query.value(5).toString();
    int column = kHeadColumns;
    for (const Field *field : statementsOf(kind).columns)
        write(record, *field, fromSql(*field, query.value(column++)));
    return record;
}

QStringList listValue(const AnyRecord &record, const Field &field)
{
    QStringList ids;
    const QJsonArray array = read(record, field).toArray();
    for (const QJsonValue &id : array)
        ids << id.toString();
    return ids;
}

void cleanTexts(AnyRecord &record)
{
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        if (const QJsonValue clean = cleanedValue(value); clean != value) write(record, field, clean);
    }
    Record &common = head(record);
    common.externalId = cleaned(common.externalId);
    common.origin = cleaned(common.origin);
}

} // namespace staffelstab::store
