// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uses.h"

#include "model/anyrecord.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

bool isReference(const Field &field) { return field.type == FieldType::Reference; }

/// Groups and rows are kept as JSON, which has no index: read once for all targets.
void addNested(Database &database, const RecordType &type, const Field &field, const QSet<Id> &targets,
               const QString &within, QList<Use> &uses)
{
    QSqlQuery query =
        database.run(u"select t.id, t.%1 from %2 t join record r on r.id = t.id where %3 and t.%1 is not null"_s.arg(
            QLatin1StringView(field.column), QLatin1StringView(type.table), within));
    while (query.next()) {
        const QJsonDocument document = QJsonDocument::fromJson(query.value(1).toByteArray());
        const QJsonArray rows = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (const QJsonValue &row : rows)
            for (const Field &part : field.parts)
                if (const Id to = row[part.key()].toString(); isReference(part) && targets.contains(to))
                    uses.append({query.value(0).toString(), to, field.key().toString()});
    }
}

void addDirect(Database &database, const RecordType &type, const Field &field, const QSet<Id> &targets,
               const QString &within, QList<Use> &uses)
{
    const QString sql = u"select t.id from %1 t join record r on r.id = t.id where t.%2 = ? and %3"_s.arg(
        QLatin1StringView(type.table), QLatin1StringView(field.column), within);
    for (const Id &to : targets) {
        QSqlQuery &query = database.prepared(sql, {to});
        while (query.next())
            uses.append({query.value(0).toString(), to, field.key().toString()});
        query.finish();
    }
}

void addLinks(Database &database, const QSet<Id> &targets, const QString &within, QList<Use> &uses)
{
    const QString sql =
        u"select l.from_id, l.field from link l join record r on r.id = l.from_id where l.to_id = ? and %1"_s.arg(
            within);
    for (const Id &to : targets) {
        QSqlQuery &query = database.prepared(sql, {to});
        while (query.next())
            uses.append({query.value(0).toString(), to, query.value(1).toString()});
        query.finish();
    }
}

QList<Use> allUses(Database &database, const QSet<Id> &targets, const QString &within)
{
    QList<Use> uses;
    addLinks(database, targets, within, uses);
    for (int i = 0; i < kRecordKinds; ++i) {
        const RecordType &type = typeOf(static_cast<RecordKind>(i));
        for (const Field &field : type.fields) {
            if (isReference(field)) addDirect(database, type, field, targets, within, uses);
            if (std::ranges::any_of(field.parts, isReference)) addNested(database, type, field, targets, within, uses);
        }
    }
    std::ranges::sort(uses, [](const Use &one, const Use &other) {
        return std::tie(one.user, one.field, one.target) < std::tie(other.user, other.field, other.target);
    });
    return uses;
}

} // namespace

QList<Use> usesOf(Database &database, const QSet<Id> &targets)
{
    return allUses(database, targets, u"r.removed_at is null"_s);
}

QList<Use> usesWithBin(Database &database, const QSet<Id> &targets) { return allUses(database, targets, u"true"_s); }

} // namespace staffelstab::store
