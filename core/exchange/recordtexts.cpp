// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordtexts.h"

#include "model/vocabulary.h"

namespace staffelstab::exchange
{
namespace
{

bool holdsOwnWords(const Field &field) { return vocabulary(QLatin1StringView(field.vocabulary).toString()).open; }

QJsonValue visited(const Field &field, const QJsonValue &value, const TextVisitor &visit)
{
    QString text = value.toString();
    if (text.isEmpty()) return value;
    visit(field, text);
    return text;
}

QJsonObject withPartTexts(const Field &field, QJsonObject object, const TextVisitor &visit)
{
    for (const Field &part : field.parts)
        if (const QJsonValue inner = object.value(part.key()); !inner.isUndefined())
            object.insert(part.key(), withTexts(part, inner, visit));
    return object;
}

} // namespace

QJsonValue withTexts(const Field &field, const QJsonValue &value, const TextVisitor &visit)
{
    QJsonArray list;
    const QJsonArray array = value.toArray();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
        return visited(field, value, visit);
    case FieldType::Choice:
        return holdsOwnWords(field) ? visited(field, value, visit) : value;
    case FieldType::ChoiceList:
        if (!holdsOwnWords(field)) return value;
        [[fallthrough]];
    case FieldType::TextList:
        for (const QJsonValue &each : array)
            list.append(visited(field, each, visit));
        return list;
    case FieldType::Group:
        return withPartTexts(field, value.toObject(), visit);
    case FieldType::Rows:
        for (const QJsonValue &each : array)
            list.append(withPartTexts(field, each.toObject(), visit));
        return list;
    default:
        return value;
    }
}

void forEachText(AnyRecord &record, const TextVisitor &visit)
{
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        if (value.isNull()) continue;
        const QJsonValue after = withTexts(field, value, [&](const Field &, QString &text) { visit(field, text); });
        if (after != value) write(record, field, after);
    }
}

} // namespace staffelstab::exchange
