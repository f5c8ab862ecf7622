// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sheetrows.h"

#include "model/rpamodel.h"
#include "store/database.h"
#include "store/overviewrows.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

/// SQL that is true where the text holds more than white space.
QString hasWords(const QString &column)
{
    return u"trim(coalesce("_s + column + u", ''), char(32, 9, 10, 13, 160)) <> ''"_s;
}

class SheetReading
{
  public:
    SheetReading(Database &database, const QStringList &ids) : m_db(database), m_ids(ids) {}

    QHash<Id, SheetRow> read(const QDate &today)
    {
        readOwn(leavingByPost(m_db, today));
        readSteps();
        readLinks();
        readPeople();
        readRest();
        return std::move(m_rows);
    }

  private:
    /// Calls the reader with each row whose first value is the id of a process that is wanted.
    template <typename Reader>
    void each(const QString &sql, const QString &process, const QString &rest, Reader reader, QVariantList values = {})
    {
        QString chosen;
        if (!m_ids.isEmpty()) {
            const QStringList places(m_ids.size(), u"?"_s);
            chosen = u" and "_s + process + u" in ("_s + places.join(u',') + u')';
            values << QVariantList(m_ids.begin(), m_ids.end());
        }
        QSqlQuery query = m_db.run(sql + chosen + rest, values);
        while (query.next())
            if (const auto row = m_rows.find(query.value(0).toString()); row != m_rows.end()) reader(*row, query);
    }

    void readOwn(const QHash<Id, QDate> &leaving)
    {
        QString chosen;
        if (!m_ids.isEmpty()) chosen = u" and p.id in ("_s + QStringList(m_ids.size(), u"?"_s).join(u',') + u')';
        QSqlQuery query = m_db.run(
            u"select p.id, p.owner, p.part_marks, p.knowledge_factor, p.review_state, p.checked_until, %1, %2, %3, "
            "p.triggers is not null, p.deadlines is not null, p.recurrences is not null, p.participants is not null "
            "from process p join record r on r.id = p.id where r.removed_at is null"_s.arg(
                hasWords(u"p.name"_s), hasWords(u"p.definition"_s), hasWords(u"p.fallback"_s)) +
                chosen,
            {m_ids.begin(), m_ids.end()});
        while (query.next()) {
            int column = 0;
            const auto next = [&] { return query.value(column++); };
            SheetRow &row = m_rows[next().toString()];
            const QString owner = next().toString();
            row.isOwned = !owner.isEmpty();
            row.leaving = leaving.value(owner);
            row.partMarks = next().toString();
            row.knowledgeFactor = next().toString();
            row.reviewState = next().toString();
            row.checkedUntil = QDate::fromString(next().toString(), Qt::ISODate);
            row.hasName = next().toBool();
            row.hasDefinition = next().toBool();
            row.hasFallback = next().toBool();
            row.hasTriggers = next().toBool();
            row.hasDeadlines = next().toBool();
            row.hasRecurrences = next().toBool();
            row.hasParticipants = next().toBool();
        }
    }

    void readSteps()
    {
        each(u"select s.process, count(*) from step s join record r on r.id = s.id where r.removed_at is null and %1 "
             "and %2"_s.arg(hasWords(u"s.name"_s), hasWords(u"s.description"_s)),
             u"s.process"_s, u" group by s.process"_s,
             [](SheetRow &row, const QSqlQuery &query) { row.describedSteps = query.value(1).toInt(); });
    }

    void readLinks()
    {
        each(u"select l.from_id from link l where l.field = 'legalBases'"_s, u"l.from_id"_s, {},
             [](SheetRow &row, const QSqlQuery &) { row.hasLegalBases = true; });
        each(u"select distinct s.process from link l join step s on s.id = l.from_id join record r on r.id = s.id "
             "where l.field = 'itProcedures' and r.removed_at is null"_s,
             u"s.process"_s, {}, [](SheetRow &row, const QSqlQuery &) { row.hasItProcedure = true; });
        each(u"select distinct coalesce(s.process, l.to_id), k.kind from link l "
             "join knowledge_item k on k.id = l.from_id join record r on r.id = k.id "
             "left join step s on s.id = l.to_id left join record rs on rs.id = s.id "
             "where l.field = 'links' and r.removed_at is null and rs.removed_at is null"_s,
             u"coalesce(s.process, l.to_id)"_s, {},
             [](SheetRow &row, const QSqlQuery &query) { row.knowledgeKinds << query.value(1).toString(); });
    }

    void readPeople()
    {
        each(u"select distinct c.process from competence c join record r on r.id = c.id "
             "where c.role = 'Deputy' and r.removed_at is null"_s,
             u"c.process"_s, {}, [](SheetRow &row, const QSqlQuery &) { row.hasDeputy = true; });
        each(u"select h.process, h.proofs from handover_process h join record r on r.id = h.id "
             "where r.removed_at is null and h.proofs like '%\"Alone\"%'"_s,
             u"h.process"_s, {},
             [](SheetRow &row, const QSqlQuery &query) { row.proofs << query.value(1).toString(); });
    }

    void readRest()
    {
        each(u"select distinct a.subject from attachment a join record r on r.id = a.id where r.removed_at is null"_s,
             u"a.subject"_s, {}, [](SheetRow &row, const QSqlQuery &) { row.hasDocument = true; });
        each(u"select distinct a.process from assessment a join record r on r.id = a.id "
             "where r.removed_at is null and a.model <> ?"_s,
             u"a.process"_s, {}, [](SheetRow &row, const QSqlQuery &) { row.isAssessed = true; },
             {kRpaModel.toString()});
    }

    Database &m_db;
    const QStringList &m_ids;
    QHash<Id, SheetRow> m_rows;
};

} // namespace

QHash<Id, SheetRow> sheetRows(Database &database, const QDate &today, const QStringList &ids)
{
    return SheetReading(database, ids).read(today);
}

} // namespace staffelstab::store
