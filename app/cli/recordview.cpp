// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordview.h"

#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

/// A group or row whose references are the titles of what they point to.
QJsonObject withTitles(const Field &field, QJsonObject object, const Titles &titles)
{
    for (const Field &part : field.parts)
        if (const QString id = object.value(part.key()).toString(); part.type == FieldType::Reference && !id.isEmpty())
            object.insert(part.key(), titles.value(id, id));
    return object;
}

QString iso(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

} // namespace

QJsonObject toJson(const AnyRecord &record)
{
    const Record &common = head(record);
    QJsonObject object{{u"id"_s, common.id},
                       {u"kind"_s, kindName(kindOf(record))},
                       {u"title"_s, titleOf(record)},
                       {u"revision"_s, common.revision},
                       {u"changedAt"_s, iso(common.changedAt)},
                       {u"changedBy"_s, common.changedBy},
                       {u"values"_s, valuesOf(record)}};
    if (!common.externalId.isEmpty()) object.insert(u"externalId"_s, common.externalId);
    if (!common.origin.isEmpty()) object.insert(u"origin"_s, common.origin);
    return object;
}

QJsonObject toJson(const Saved &saved)
{
    return {{u"id"_s, saved.id}, {u"revision"_s, saved.revision}, {u"savedAt"_s, iso(saved.at)}};
}

QJsonObject toJson(const FieldChange &change)
{
    return {{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Titles titlesOf(const QList<RecordLabel> &labels)
{
    Titles titles;
    for (const RecordLabel &label : labels)
        titles.insert(label.id, labelTitle(label));
    return titles;
}

QStringList referencesOf(const AnyRecord &record)
{
    QStringList ids;
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        if (field.type == FieldType::Reference && value.isString()) ids << value.toString();
        const QJsonArray array = value.isObject() ? QJsonArray{value} : value.toArray();
        for (const QJsonValue &entry : array) {
            if (field.type == FieldType::ReferenceList) ids << entry.toString();
            for (const Field &part : field.parts)
                if (part.type == FieldType::Reference && entry[part.key()].isString())
                    ids << entry[part.key()].toString();
        }
    }
    return ids;
}

QString wordsOf(const Field &field, const QJsonValue &value, const Titles &titles)
{
    if (field.type == FieldType::Reference) return titles.value(value.toString(), value.toString());
    if (value.isObject()) return valueText(field, withTitles(field, value.toObject(), titles));
    if (field.type == FieldType::Rows) {
        QJsonArray rows;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &row : array)
            rows << withTitles(field, row.toObject(), titles);
        return valueText(field, rows);
    }
    if (field.type != FieldType::ReferenceList) return valueText(field, value);
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array)
        words << titles.value(id.toString(), id.toString());
    return words.join(u", "_s);
}

void printFields(Output &out, const AnyRecord &record, const Titles &titles, const QString &indent)
{
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        if (value.isNull()) continue;
        QString words = wordsOf(field, value, titles);
        words.replace(u'\n', u"\n"_s + indent + u"    "_s);
        out.line(indent + fieldLabel(field) + u": "_s + words);
    }
}

} // namespace staffelstab::cli
