// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverrows.h"

#include "store/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{

QList<Process> ratedProcesses(Database &database)
{
    QSqlQuery query = database.run(u"select p.id, p.name, p.lead_unit, p.owner, p.knowledge_factor from process p "
                                   "join record r on r.id = p.id where r.removed_at is null order by p.name, p.id"_s);
    QList<Process> processes;
    while (query.next()) {
        Process process;
        process.id = query.value(0).toString();
        process.name = query.value(1).toString();
        process.leadUnit = query.value(2).toString();
        process.owner = query.value(3).toString();
        const QJsonObject answers = QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object();
        for (const Field &part : partsOf<KnowledgeFactor>())
            if (const QJsonValue value = answers.value(part.key()); !value.isUndefined())
                part.write(&process.knowledgeFactor, value);
        processes << process;
    }
    return processes;
}

QList<CoverRow> coverRows(Database &database)
{
    // strongest role first, since a person counts once
    QSqlQuery query = database.run(
        u"select process, person, display_name, role, leaving_date from ("
        "select x.id as process, p.id as person, p.display_name, 'Holder' as role, p.leaving_date, 0 as rank "
        "from process x join record rx on rx.id = x.id and rx.removed_at is null "
        "join link l on l.to_id = x.owner and l.field = 'posts' join person p on p.id = l.from_id "
        "join record rp on rp.id = p.id and rp.removed_at is null "
        "union all "
        "select c.process, p.id, p.display_name, c.role, p.leaving_date, "
        "case c.role when 'Expert' then 1 when 'Deputy' then 2 else 3 end "
        "from competence c join record rc on rc.id = c.id and rc.removed_at is null "
        "join record rx on rx.id = c.process and rx.removed_at is null "
        "join person p on p.id = c.person join record rp on rp.id = p.id and rp.removed_at is null"
        ") order by process, rank, display_name, person"_s);
    QList<CoverRow> rows;
    QSet<QString> seen;
    while (query.next()) {
        CoverRow row{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toString(), QDate::fromString(query.value(4).toString(), Qt::ISODate)};
        if (!rows.isEmpty() && rows.back().process != row.process) seen.clear();
        if (seen.contains(row.person)) continue;
        seen.insert(row.person);
        rows << row;
    }
    return rows;
}

} // namespace staffelstab::store
