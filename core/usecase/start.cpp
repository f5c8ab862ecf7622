// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/processes.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::Database;

constexpr int kRecent = 6;
constexpr int kLookAheadMonths = 36;

QStringList idsOf(QSqlQuery query)
{
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

QList<StartView::Leaver> leaversOf(Database &database, const QDate &today)
{
    QSqlQuery query = database.run(
        u"select l.to_id, t.title, p.leaving_date, "
        "(select count(*) from process x join record rx on rx.id = x.id where x.owner = l.to_id and rx.removed_at is "
        "null), "
        "(select count(*) from process x join record rx on rx.id = x.id where x.owner = l.to_id and rx.removed_at is "
        "null "
        " and not exists (select 1 from link k join record rk on rk.id = k.from_id and rk.removed_at is null "
        "  where k.field = 'links' and (k.to_id = x.id or k.to_id in (select s.id from step s where s.process = "
        "x.id)))) "
        "from person p join record r on r.id = p.id join link l on l.from_id = p.id and l.field = 'posts' "
        "join post t on t.id = l.to_id join record rt on rt.id = t.id "
        "where r.removed_at is null and rt.removed_at is null and p.leaving_date is not null and p.leaving_date <= ? "
        "order by p.leaving_date, t.title"_s,
        {today.addMonths(kLookAheadMonths).toString(Qt::ISODate)});
    QList<StartView::Leaver> leavers;
    while (query.next())
        leavers.append({{query.value(0).toString(), RecordKind::Post, query.value(1).toString(), {}},
                        QDate::fromString(query.value(2).toString(), Qt::ISODate),
                        query.value(3).toInt(),
                        query.value(4).toInt()});
    return leavers;
}

int countOf(Database &database, RecordKind kind)
{
    return database.value(u"select count(*) from record where kind = ? and removed_at is null"_s, {kindName(kind)})
        .toInt();
}

} // namespace

Result<StartView> startView(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        Database &database = workspace.database();
        const store::ReadTransaction snapshot(database);
        const auto labels = [&](QSqlQuery query) {
            auto found = labelsFor(workspace, idsOf(std::move(query)));
            if (!found) throw Failure(found.error());
            return *std::move(found);
        };
        StartView view;
        view.recent = labels(database.run(u"select id from record where kind in ('process', 'knowledgeItem') "
                                          "and removed_at is null order by changed_at desc, id desc limit ?"_s,
                                          {kRecent}));
        view.reviewsDue =
            labels(database.run(u"select p.id from process p join record r on r.id = p.id "
                                "where r.removed_at is null and p.review_date <= ? order by p.review_date limit 20"_s,
                                {today.toString(Qt::ISODate)}));
        view.leavers = leaversOf(database, today);
        view.processes = countOf(database, RecordKind::Process);
        view.knowledgeItems = countOf(database, RecordKind::KnowledgeItem);
        view.recommendations = countOf(database, RecordKind::Recommendation);
        return view;
    });
}

} // namespace staffelstab
