// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/references.h"

#include <algorithm>

namespace staffelstab
{
namespace
{

bool mayRefer(const Field &field)
{
    return field.type == FieldType::Reference || field.type == FieldType::ReferenceList ||
           std::ranges::any_of(field.parts, mayRefer);
}

} // namespace

QJsonValue withReferences(const Field &field, const QJsonValue &value, const ReferenceVisitor &visit)
{
    const auto visitId = [&](const QJsonValue &each) {
        QString id = each.toString();
        if (!id.isEmpty()) visit(field, id);
        return QJsonValue(id);
    };
    const auto visitParts = [&](QJsonObject object) {
        for (const Field &part : field.parts)
            if (const QJsonValue inner = object.value(part.key()); !inner.isUndefined())
                object.insert(part.key(), withReferences(part, inner, visit));
        return object;
    };
    QJsonArray list;
    const QJsonArray array = value.toArray();
    switch (field.type) {
    case FieldType::Reference:
        return visitId(value);
    case FieldType::ReferenceList:
        for (const QJsonValue &each : array)
            list.append(visitId(each));
        return list;
    case FieldType::Group:
        return visitParts(value.toObject());
    case FieldType::Rows:
        for (const QJsonValue &each : array)
            list.append(visitParts(each.toObject()));
        return list;
    default:
        return value;
    }
}

void forEachReference(AnyRecord &record, const ReferenceVisitor &visit)
{
    for (const Field &field : typeOf(kindOf(record)).fields) {
        if (!mayRefer(field)) continue;
        const QJsonValue value = read(record, field);
        if (value.isNull()) continue;
        if (const QJsonValue after = withReferences(field, value, visit); after != value) write(record, field, after);
    }
}

QStringList referencesIn(const Field &field, const QJsonValue &value)
{
    QStringList ids;
    if (mayRefer(field)) withReferences(field, value, [&](const Field &, const QString &id) { ids << id; });
    return ids;
}

QStringList referencesIn(const AnyRecord &record)
{
    QStringList ids;
    for (const Field &field : typeOf(kindOf(record)).fields)
        ids << referencesIn(field, read(record, field));
    return ids;
}

} // namespace staffelstab
