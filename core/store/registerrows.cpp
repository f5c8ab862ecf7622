// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registerrows.h"

#include "digitization/mediabreaks.h"
#include "model/effort.h"
#include "model/rpamodel.h"
#include "store/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QJsonObject objectOf(const QVariant &json) { return QJsonDocument::fromJson(json.toByteArray()).object(); }
QJsonArray arrayOf(const QVariant &json) { return QJsonDocument::fromJson(json.toByteArray()).array(); }

QStringList textsOf(const QVariant &json)
{
    QStringList texts;
    const QJsonArray array = arrayOf(json);
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

std::optional<qint64> integerOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

CaseCount caseCountOf(const QVariant &json)
{
    const QJsonObject group = objectOf(json);
    return {integerOf(group["min"_L1]), integerOf(group["max"_L1]), {}, {}};
}

Duration durationOf(const QVariant &json)
{
    const QJsonObject group = objectOf(json);
    const QJsonValue amount = group["amount"_L1];
    return {amount.isDouble() ? std::optional(amount.toDouble()) : std::nullopt, group["unit"_L1].toString()};
}

/// Records of a kind that lie in the bin: few, and looked up in an index.
const QString kGone = u"(select id from record where kind = '%1' and removed_at is not null)"_s;

class Rows
{
  public:
    Rows(Database &database, const QStringList &ids) : m_db(database), m_ids(ids) {}

    QList<RegisterRow> read()
    {
        const ReadTransaction snapshot(m_db);
        m_units = titles(u"select id, name from org_unit"_s);
        m_posts = titles(u"select id, title from post"_s);
        m_processes = titles(u"select id, name from process"_s + referredTo());
        readProcesses();
        for (RegisterRow &row : m_rows)
            m_byId.insert(row.id, &row);
        readSteps();
        readAssessments();
        readNames();
        readPeople();
        readLinked();
        return std::move(m_rows);
    }

  private:
    /// Names of the few processes that the chosen ones point to, not of a hundred thousand.
    QString referredTo() const
    {
        if (m_ids.isEmpty()) return {};
        const QString chosen = QStringList(m_ids.size(), u"?"_s).join(u',');
        return u" where id in (select t.value ->> 'process' from process p, json_each(p.triggers) t where p.id in (%1) "
               "union select t.value ->> 'process' from process p, json_each(p.results) t where p.id in (%1))"_s.arg(
                   chosen);
    }

    QHash<Id, QString> titles(const QString &sql) const
    {
        QHash<Id, QString> result;
        QVariantList values;
        for (qsizetype needed = sql.count(u'?'); values.size() < needed;)
            values << QVariantList(m_ids.begin(), m_ids.end());
        QSqlQuery query = m_db.run(sql, values);
        while (query.next())
            result.insert(query.value(0).toString(), query.value(1).toString());
        return result;
    }

    /// Calls the reader with each row whose first value is the id of a process that is wanted.
    template <typename Reader>
    void each(const QString &sql, const QString &process, const QString &rest, Reader reader) const
    {
        QString chosen;
        if (!m_ids.isEmpty()) {
            const QStringList places(m_ids.size(), u"?"_s);
            chosen = u" and "_s + process + u" in ("_s + places.join(u',') + u')';
        }
        QSqlQuery query = m_db.run(sql + chosen + rest, {m_ids.begin(), m_ids.end()});
        while (query.next())
            if (RegisterRow *row = m_byId.value(query.value(0).toString())) reader(*row, query);
    }

    /// Trigger or result as one reads it.
    QString triggerText(const QVariant &json) const
    {
        QStringList texts;
        const QJsonArray array = arrayOf(json);
        for (const QJsonValue &value : array) {
            const QJsonObject row = value.toObject();
            const QString process = m_processes.value(row["process"_L1].toString());
            texts << (process.isEmpty() ? row["text"_L1].toString() + row["formId"_L1].toString() : process);
        }
        return texts.join(u", "_s);
    }

    void readProcesses()
    {
        QString chosen;
        if (!m_ids.isEmpty()) chosen = u" and p.id in ("_s + QStringList(m_ids.size(), u"?"_s).join(u',') + u')';
        QSqlQuery query = m_db.run(
            u"select p.id, p.local_number, p.name, p.definition, p.kind, p.lead_unit, p.owner, p.triggers, "
            "p.results, p.clients, p.service_key, p.case_count, p.handling_time, p.offering, p.tags, "
            "p.priority, p.review_state, p.review_date, r.changed_at, p.shared_with, p.fallback, p.part_marks, "
            "p.knowledge_factor, p.checked_until, p.deadlines is not null, p.recurrences is not null, "
            "p.participants is not null from process p "
            "join record r on r.id = p.id where r.removed_at is null"_s +
                chosen,
            {m_ids.begin(), m_ids.end()});
        while (query.next())
            m_rows << rowOf(query);
    }

    RegisterRow rowOf(const QSqlQuery &query) const
    {
        int column = 0;
        const auto next = [&] { return query.value(column++); };
        RegisterRow row;
        row.id = next().toString();
        row.number = next().toString();
        row.name = next().toString();
        row.definition = next().toString();
        row.kind = next().toString();
        row.unit = next().toString();
        row.unitName = m_units.value(row.unit);
        row.content.owner = next().toString();
        row.ownerTitle = m_posts.value(row.content.owner);
        row.triggers = triggerText(next());
        row.results = triggerText(next());
        row.recipients = recipientsOf(next());
        row.serviceKey = next().toString();
        const CaseCount cases = caseCountOf(next());
        row.handlingTime = durationOf(next());
        row.caseCount = casesOf(cases);
        row.boundHours = boundHours(cases, row.handlingTime);
        const QJsonArray offering = arrayOf(next());
        for (const QJsonValue &status : offering)
            row.offering << status["status"_L1].toString();
        row.tags = textsOf(next());
        row.priority = objectOf(next())["value"_L1].toString();
        row.reviewState = next().toString();
        row.reviewDate = QDate::fromString(next().toString(), Qt::ISODate);
        row.changedAt = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
        row.sharedWith = next().toString();
        row.content.hasFallback = !next().toString().trimmed().isEmpty();
        row.content.partMarks = next().toString();
        row.content.knowledgeFactor = next().toString();
        row.content.checkedUntil = QDate::fromString(next().toString(), Qt::ISODate);
        row.content.hasDeadlines = next().toBool();
        row.content.hasRecurrences = next().toBool();
        row.content.hasParticipants = next().toBool();
        return row;
    }

    static QString recipientsOf(const QVariant &json)
    {
        QStringList names;
        const QJsonArray array = arrayOf(json);
        for (const QJsonValue &client : array)
            if (client["role"_L1].toString() == u"Recipient") names << client["name"_L1].toString();
        return names.join(u", "_s);
    }

    void readSteps()
    {
        QHash<RegisterRow *, QList<Step>> steps;
        each(u"select s.process, s.number, s.medium_in, s.medium_out, "
             "trim(coalesce(s.description, ''), char(32, 9, 10, 13, 160)) <> '' from step s where s.id not in "_s +
                 kGone.arg(u"step"_s),
             u"s.process"_s, {}, [&](RegisterRow &row, const QSqlQuery &query) {
                 Step step;
                 step.number = query.value(1).toString();
                 step.mediumIn = query.value(2).toString();
                 step.mediumOut = query.value(3).toString();
                 steps[&row] << step;
                 row.content.describedSteps += query.value(4).toInt(); // none is without a name
             });
        for (auto of = steps.begin(); of != steps.end(); ++of) {
            sortSteps(*of);
            of.key()->steps = static_cast<int>(of->size());
            of.key()->mediaBreaks = digitization::mediaBreaksOf(*of);
        }
    }

    /// An aim stands until another of the same model replaces it; so it is with levelAimOf().
    void readAssessments()
    {
        QHash<std::pair<Id, QString>, qint64> aims; // by process and model
        each(u"select a.process, iif(a.not_applicable = 1, null, a.level), a.model, a.target_level "
             "from assessment a join record r on r.id = a.id "
             "where r.removed_at is null"_s,
             u"a.process"_s, u" order by a.assessed_at, r.changed_at"_s,
             [&](RegisterRow &row, const QSqlQuery &query) { // the newest comes last and stays
                 if (query.value(2).toString() == kRpaModel) return;
                 row.content.isAssessed = true;
                 row.level = integerOf(query.value(1));
                 row.levelModel = query.value(2).toString();
                 const std::pair key(row.id, row.levelModel);
                 if (const auto aim = integerOf(query.value(3))) aims.insert(key, *aim);
                 const auto standing = aims.constFind(key);
                 row.targetLevel = standing == aims.constEnd() ? std::nullopt : std::optional(*standing);
             });
    }

    /// Legal bases of the process, IT procedures of its steps.
    void readNames()
    {
        const auto join = [](QString &list, const QString &name) { list += list.isEmpty() ? name : u", "_s + name; };
        each(
            u"select l.from_id, b.name from link l join legal_basis b on b.id = l.to_id where l.field = 'legalBases'"_s,
            u"l.from_id"_s, u" order by l.from_id, l.position"_s,
            [&](RegisterRow &row, const QSqlQuery &query) { join(row.legalBases, query.value(1).toString()); });
        each(u"select distinct s.process, i.name from link l join it_procedure i on i.id = l.to_id "
             "join step s on s.id = l.from_id join record r on r.id = s.id "
             "where l.field = 'itProcedures' and r.removed_at is null"_s,
             u"s.process"_s, u" order by 1, 2"_s,
             [&](RegisterRow &row, const QSqlQuery &query) { join(row.itProcedures, query.value(1).toString()); });
    }

    void readPeople()
    {
        each(u"select c.process, count(distinct c.person), "
             "min(case c.role when 'Expert' then p.leaving_date end), "
             "iif(sum(c.role = 'Expert' and p.leaving_date is null) = 0, "
             "max(case c.role when 'Expert' then p.leaving_date end), null), "
             "iif(sum(p.leaving_date is null) = 0, max(p.leaving_date), null), "
             "max(c.role = 'Deputy') from competence c "
             "join record r on r.id = c.id join person p on p.id = c.person "
             "where c.role in ('Expert', 'Deputy') and r.removed_at is null"_s,
             u"c.process"_s, u" group by c.process"_s, [](RegisterRow &row, const QSqlQuery &query) {
                 row.holders = query.value(1).toInt();
                 row.nextLeaving = QDate::fromString(query.value(2).toString(), Qt::ISODate);
                 row.expertsGone = QDate::fromString(query.value(3).toString(), Qt::ISODate);
                 row.everyoneGone = QDate::fromString(query.value(4).toString(), Qt::ISODate);
                 row.content.hasDeputy = query.value(5).toBool();
             });
    }

    /// Knowledge items, files, proofs and recommendations that point here.
    void readLinked()
    {
        each(u"select distinct coalesce(s.process, l.to_id), l.from_id, k.kind from link l "
             "join knowledge_item k on k.id = l.from_id left join step s on s.id = l.to_id "
             "where l.field = 'links' and k.id not in "_s +
                 kGone.arg(u"knowledgeItem"_s) + u" and l.to_id not in "_s + kGone.arg(u"step"_s),
             u"coalesce(s.process, l.to_id)"_s, {}, [](RegisterRow &row, const QSqlQuery &query) {
                 ++row.knowledgeItems;
                 const QString kind = query.value(2).toString();
                 if (!row.content.knowledgeKinds.contains(kind)) row.content.knowledgeKinds << kind;
             });
        each(u"select distinct a.subject from attachment a where a.id not in "_s + kGone.arg(u"attachment"_s),
             u"a.subject"_s, {}, [](RegisterRow &row, const QSqlQuery &) { row.content.hasDocument = true; });
        each(u"select h.process, h.proofs from handover_process h join record r on r.id = h.id "
             "where r.removed_at is null and h.proofs like '%\"Alone\"%'"_s,
             u"h.process"_s, {},
             [](RegisterRow &row, const QSqlQuery &query) { row.content.proofs << query.value(1).toString(); });
        each(u"select l.to_id, c.half_year from link l join record r on r.id = l.from_id "
             "join recommendation c on c.id = l.from_id where l.field = 'processes' and r.removed_at is null "
             "and c.state not in ('Done', 'Declined')"_s,
             u"l.to_id"_s, u" order by c.half_year"_s, [](RegisterRow &row, const QSqlQuery &query) {
                 ++row.openRecommendations;
                 if (const QString half = query.value(1).toString(); !half.isEmpty() && !row.halfYears.contains(half))
                     row.halfYears << half;
             });
    }

    Database &m_db;
    const QStringList &m_ids;
    QHash<Id, QString> m_units;
    QHash<Id, QString> m_posts;
    QHash<Id, QString> m_processes;
    QList<RegisterRow> m_rows;
    QHash<Id, RegisterRow *> m_byId;
};

} // namespace

QList<RegisterRow> registerRows(Database &database, const QStringList &ids) { return Rows(database, ids).read(); }

} // namespace staffelstab::store
