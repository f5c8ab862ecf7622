// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/startrows.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QStringList idsOf(QSqlQuery query)
{
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

} // namespace

QList<LeaverRow> leavingUntil(Database &database, const QDate &last)
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
        {last.toString(Qt::ISODate)});
    QList<LeaverRow> leavers;
    while (query.next())
        leavers.append({query.value(0).toString(), query.value(1).toString(),
                        QDate::fromString(query.value(2).toString(), Qt::ISODate), query.value(3).toInt(),
                        query.value(4).toInt()});
    return leavers;
}

QList<QuestionRow> waitingQuestions(Database &database, int limit)
{
    QSqlQuery query = database.run(
        u"select q.id, p.id, p.display_name, q.asked_on from open_question q join record r on r.id = q.id "
        "left join record rp on rp.id = q.addressee and rp.removed_at is null left join person p on p.id = rp.id "
        "where q.state = 'Open' and r.removed_at is null "
        "order by p.id is null, min(coalesce(q.asked_on, '')) over (partition by p.id), p.display_name, p.id, "
        "q.asked_on, q.id limit ?"_s,
        {limit});
    QList<QuestionRow> questions;
    while (query.next())
        questions.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                          QDate::fromString(query.value(3).toString(), Qt::ISODate)});
    return questions;
}

QStringList changedLast(Database &database, int limit)
{
    return idsOf(database.run(u"select id from record where kind in ('process', 'knowledgeItem') "
                              "and removed_at is null order by changed_at desc, id desc limit ?"_s,
                              {limit}));
}

QStringList reviewsDueBy(Database &database, const QDate &day, int limit)
{
    return idsOf(database.run(u"select p.id from process p join record r on r.id = p.id "
                              "where r.removed_at is null and p.review_date <= ? order by p.review_date limit ?"_s,
                              {day.toString(Qt::ISODate), limit}));
}

QStringList openComments(Database &database, int limit)
{
    return idsOf(
        database.run(u"select c.id from comment c join record r on r.id = c.id where r.removed_at is null "
                     "and c.status = 'Open' and c.reply_to is null order by c.written_at desc, c.id desc limit ?"_s,
                     {limit}));
}

} // namespace staffelstab::store
