// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchmisses.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

constexpr int kMostKept = 500;
constexpr int kLongestYears = 1;

QString keyOf(const QString &text) { return folded(text.simplified()); }
QString oldestKept(const QDate &today) { return today.addYears(-kLongestYears).toString(Qt::ISODate); }
QDate dateOf(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace

bool SearchMisses::areKept()
{
    return m_db.value(u"select value from workspace where key = 'keepSearchMisses'"_s).toString() == u"1";
}

void SearchMisses::setKept(bool kept)
{
    if (kept)
        m_db.run(u"insert into workspace(key, value) values('keepSearchMisses', '1') "
                 "on conflict(key) do update set value = excluded.value"_s);
    else
        m_db.run(u"delete from workspace where key = 'keepSearchMisses'"_s);
}

void SearchMisses::note(const QString &text, const QDate &today)
{
    const QString day = today.toString(Qt::ISODate);
    m_db.run(u"insert into search_miss(folded, text, count, first_on, last_on) values(?, ?, 1, ?, ?) "
             "on conflict(folded) do update set text = excluded.text, count = count + 1, last_on = excluded.last_on"_s,
             {keyOf(text), text.simplified(), day, day});
    dropOld(today);
    m_db.run(u"delete from search_miss where folded not in "
             "(select folded from search_miss order by last_on desc, count desc, folded limit ?)"_s,
             {kMostKept});
}

bool SearchMisses::hasOld(const QDate &today)
{
    return m_db.value(u"select exists(select 1 from search_miss where last_on < ?)"_s, {oldestKept(today)}).toBool();
}

void SearchMisses::dropOld(const QDate &today)
{
    m_db.run(u"delete from search_miss where last_on < ?"_s, {oldestKept(today)});
}

QList<SearchMiss> SearchMisses::list(const QDate &today, int limit)
{
    QSqlQuery query = m_db.run(u"select text, count, first_on, last_on from search_miss where last_on >= ? "
                               "order by count desc, last_on desc, folded limit ?"_s,
                               {oldestKept(today), limit > 0 ? limit : kMostKept});
    QList<SearchMiss> misses;
    while (query.next())
        misses.append(
            {query.value(0).toString(), query.value(1).toLongLong(), dateOf(query.value(2)), dateOf(query.value(3))});
    return misses;
}

void SearchMisses::forget(const QString &text)
{
    m_db.run(u"delete from search_miss where folded = ?"_s, {keyOf(text)});
}

void SearchMisses::forgetAll() { m_db.run(u"delete from search_miss"_s); }

} // namespace staffelstab::store
