// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overviewrows.h"

#include "model/rpamodel.h"
#include "store/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

/// The newest of each process and model.
QHash<Id, QList<digitization::StatedLevel>> currentLevels(Database &database)
{
    QHash<Id, QList<digitization::StatedLevel>> current;
    visitAssessments(database, [&](const AssessedLevels &each) {
        if (!each.levels.isEmpty()) digitization::takeNewer(current[each.process], each.levels);
    });
    return current;
}

} // namespace

void visitAssessments(Database &database, const std::function<void(const AssessedLevels &)> &visit)
{
    QSqlQuery query = database.run(
        u"select a.process, a.model, a.level, a.not_applicable, a.plain_level, a.assessed_at from assessment a "
        "join record r on r.id = a.id where r.removed_at is null and a.model <> ? order by a.assessed_at, r.changed_at"_s,
        {kRpaModel.toString()});
    while (query.next()) {
        Assessment assessment;
        assessment.model = query.value(1).toString();
        if (!query.isNull(2)) assessment.level = query.value(2).toLongLong();
        assessment.notApplicable = query.value(3).toBool();
        assessment.plainLevel = query.value(4).toString();
        visit({query.value(0).toString(), digitization::statedBy(assessment), query.value(5).toString()});
    }
}

QHash<Id, QDate> leavingByPost(Database &database)
{
    QSqlQuery query = database.run(u"select l.to_id, min(p.leaving_date) from person p join record r on r.id = p.id "
                                   "join link l on l.from_id = p.id and l.field = 'posts' "
                                   "where r.removed_at is null and p.leaving_date is not null group by l.to_id"_s);
    QHash<Id, QDate> leaving;
    while (query.next())
        leaving.insert(query.value(0).toString(), QDate::fromString(query.value(1).toString(), Qt::ISODate));
    return leaving;
}

QHash<Id, QDate> leavingByPost(Database &database, const QDate &today)
{
    QHash<Id, QDate> leaving = leavingByPost(database);
    QSqlQuery query = database.run(u"select h.post from handover_plan h join record r on r.id = h.id "
                                   "where r.removed_at is null and h.state = 'Emergency'"_s);
    while (query.next())
        leaving.insert(query.value(0).toString(), today);
    return leaving;
}

void visitOverviewRows(Database &database, const Id &unit, const QDate &today,
                       const std::function<void(const OverviewRow &)> &visit)
{
    const ReadTransaction snapshot(database);
    const QHash<Id, QDate> leaving = leavingByPost(database, today);
    const QHash<Id, QList<digitization::StatedLevel>> levels = currentLevels(database);
    QString sql = u"select p.id, p.lead_unit, p.owner, p.offering, p.knowledge_factor, "
                  "coalesce(p.duty_ozg, 0) or coalesce(p.duty_sdg, 0) from process p "
                  "where p.id not in (select id from record where kind = 'process' and removed_at is not null)"_s;
    if (!unit.isEmpty()) sql += u" and p.lead_unit = ?"_s;
    QSqlQuery query = database.run(sql, unit.isEmpty() ? QVariantList() : QVariantList{unit});
    while (query.next()) {
        OverviewRow row;
        row.process = query.value(0).toString();
        row.unit = query.value(1).toString();
        row.leaving = leaving.value(query.value(2).toString());
        row.offering = query.value(3).toString();
        row.knowledgeFactor = query.value(4).toString();
        row.isDuty = query.value(5).toBool();
        row.levels = levels.value(row.process);
        visit(row);
    }
}

} // namespace staffelstab::store
