// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "usecase/guard.h"
#include "usecase/processes.h"
#include "usecase/workspace.h"

#include "store/database.h"

#include <QCollator>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::Database;

QString among(const QString &column, const QStringList &ids)
{
    if (ids.isEmpty()) return {};
    QStringList places(ids.size(), u"?"_s);
    return u" and "_s + column + u" in ("_s + places.join(u',') + u")"_s;
}

QVariantList bound(const QStringList &ids) { return {ids.begin(), ids.end()}; }

QStringList textsOf(const QVariant &json)
{
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &value : array)
        result << value.toString();
    return result;
}

QStringList statusWords(const QVariant &json)
{
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &value : array)
        result << value.toObject().value("status"_L1).toString();
    return result;
}

std::optional<qint64> meanCases(const QVariant &json)
{
    const QJsonObject group = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonValue low = group.value("min"_L1);
    const QJsonValue high = group.value("max"_L1);
    if (low.isDouble() && high.isDouble()) return (low.toInteger() + high.toInteger()) / 2;
    if (low.isDouble()) return low.toInteger();
    if (high.isDouble()) return high.toInteger();
    return std::nullopt;
}

QHash<Id, QString> titles(Database &database, const QString &sql)
{
    QHash<Id, QString> result;
    QSqlQuery query = database.run(sql);
    while (query.next())
        result.insert(query.value(0).toString(), query.value(1).toString());
    return result;
}

QList<RegisterRow> readRows(Database &database, const QStringList &ids)
{
    const QHash<Id, QString> units = titles(database, u"select id, name from org_unit"_s);
    const QHash<Id, QString> posts = titles(database, u"select id, title from post"_s);
    QList<RegisterRow> rows;
    QSqlQuery query = database.run(
        u"select p.id, p.local_number, p.name, p.lead_unit, p.owner, p.kind, p.review_state, p.offering, p.tags, "
        "p.case_count, p.review_date, r.changed_at from process p join record r on r.id = p.id "
        "where r.removed_at is null"_s +
            among(u"p.id"_s, ids),
        bound(ids));
    while (query.next()) {
        RegisterRow row;
        row.id = query.value(0).toString();
        row.number = query.value(1).toString();
        row.name = query.value(2).toString();
        row.unit = query.value(3).toString();
        row.unitName = units.value(row.unit);
        row.ownerTitle = posts.value(query.value(4).toString());
        row.kind = query.value(5).toString();
        row.reviewState = query.value(6).toString();
        row.offering = statusWords(query.value(7));
        row.tags = textsOf(query.value(8));
        row.caseCount = meanCases(query.value(9));
        row.reviewDate = QDate::fromString(query.value(10).toString(), Qt::ISODate);
        row.changedAt = QDateTime::fromString(query.value(11).toString(), Qt::ISODateWithMs);
        rows << row;
    }
    return rows;
}

void countSteps(Database &database, const QStringList &ids, QHash<Id, RegisterRow *> &rows)
{
    QSqlQuery query = database.run(u"select s.process, s.number, s.medium_in, s.medium_out from step s "
                                   "join record r on r.id = s.id where r.removed_at is null"_s +
                                       among(u"s.process"_s, ids) + u" order by s.process"_s,
                                   bound(ids));
    Id process;
    QList<Step> steps;
    const auto finish = [&] {
        if (RegisterRow *row = rows.value(process)) {
            sortSteps(steps);
            row->steps = static_cast<int>(steps.size());
            row->mediaBreaks = countMediaBreaks(steps);
        }
        steps.clear();
    };
    while (query.next()) {
        if (query.value(0).toString() != process) {
            finish();
            process = query.value(0).toString();
        }
        Step step;
        step.number = query.value(1).toString();
        step.mediumIn = query.value(2).toString();
        step.mediumOut = query.value(3).toString();
        steps << step;
    }
    finish();
}

void readLevels(Database &database, const QStringList &ids, QHash<Id, RegisterRow *> &rows)
{
    QSqlQuery query = database.run(u"select a.process, a.level, a.model from assessment a join record r on r.id = a.id "
                                   "where r.removed_at is null"_s +
                                       among(u"a.process"_s, ids) + u" order by a.assessed_at, r.changed_at"_s,
                                   bound(ids));
    while (query.next()) { // the newest comes last and stays
        RegisterRow *row = rows.value(query.value(0).toString());
        if (!row) continue;
        row->level = query.value(1).isNull() ? std::nullopt : std::optional(query.value(1).toLongLong());
        row->levelModel = query.value(2).toString();
    }
}

void countLinks(Database &database, const QStringList &ids, QHash<Id, RegisterRow *> &rows)
{
    QSqlQuery knowledge = database.run(u"select coalesce(s.process, l.to_id), count(distinct l.from_id) from link l "
                                       "join record r on r.id = l.from_id left join step s on s.id = l.to_id "
                                       "where l.field = 'links' and r.removed_at is null"_s +
                                           among(u"coalesce(s.process, l.to_id)"_s, ids) + u" group by 1"_s,
                                       bound(ids));
    while (knowledge.next())
        if (RegisterRow *row = rows.value(knowledge.value(0).toString()))
            row->knowledgeItems = knowledge.value(1).toInt();
    QSqlQuery open =
        database.run(u"select l.to_id, count(*) from link l join record r on r.id = l.from_id "
                     "join recommendation c on c.id = l.from_id where l.field = 'processes' and r.removed_at is null "
                     "and c.state not in ('Done', 'Declined')"_s +
                         among(u"l.to_id"_s, ids) + u" group by l.to_id"_s,
                     bound(ids));
    while (open.next())
        if (RegisterRow *row = rows.value(open.value(0).toString())) row->openRecommendations = open.value(1).toInt();
}

QList<RegisterRow> readRegister(Database &database, const QStringList &ids)
{
    const store::ReadTransaction snapshot(database);
    QList<RegisterRow> rows = readRows(database, ids);
    QHash<Id, RegisterRow *> byId;
    byId.reserve(rows.size());
    for (RegisterRow &row : rows)
        byId.insert(row.id, &row);
    countSteps(database, ids, byId);
    readLevels(database, ids, byId);
    countLinks(database, ids, byId);
    const QList<int> order = filtered(rows, {});
    QList<RegisterRow> sorted;
    sorted.reserve(rows.size());
    for (const int place : order)
        sorted << rows[place];
    return sorted;
}

bool passes(const RegisterRow &row, const RegisterFilter &filter, const QStringList &words)
{
    if (!filter.unit.isEmpty() && row.unit != filter.unit) return false;
    if (!filter.kind.isEmpty() && row.kind != filter.kind) return false;
    if (!filter.status.isEmpty() && !row.offering.contains(filter.status)) return false;
    if (!filter.tag.isEmpty() && !row.tags.contains(filter.tag)) return false;
    if (!filter.reviewState.isEmpty() && row.reviewState != filter.reviewState) return false;
    if (words.isEmpty()) return true;
    const QString text =
        folded(QStringList{row.number, row.name, row.unitName, row.ownerTitle, row.tags.join(u' ')}.join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

/// What a column sorts by: numbers as numbers, words by the collator.
struct SortKey {
    std::optional<double> number;
    QString text;
};

SortKey keyOf(const RegisterRow &row, RegisterColumn column)
{
    const auto number = [](auto value) { return SortKey{static_cast<double>(value), {}}; };
    const auto optional = [&](std::optional<qint64> value) { return value ? number(*value) : SortKey{-1.0, {}}; };
    switch (column) {
    case RegisterColumn::Number:
        return {{}, row.number};
    case RegisterColumn::Name:
        return {{}, row.name};
    case RegisterColumn::Unit:
        return {{}, row.unitName};
    case RegisterColumn::Owner:
        return {{}, row.ownerTitle};
    case RegisterColumn::Kind:
        return {{}, row.kind};
    case RegisterColumn::Status:
        return {{}, row.offering.join(u' ')};
    case RegisterColumn::Level:
        return optional(row.level);
    case RegisterColumn::Tags:
        return {{}, row.tags.join(u' ')};
    case RegisterColumn::Cases:
        return optional(row.caseCount);
    case RegisterColumn::Steps:
        return number(row.steps);
    case RegisterColumn::MediaBreaks:
        return number(row.mediaBreaks);
    case RegisterColumn::Knowledge:
        return number(row.knowledgeItems);
    case RegisterColumn::Recommendations:
        return number(row.openRecommendations);
    case RegisterColumn::Review:
        return {{}, row.reviewState};
    case RegisterColumn::ReviewDate:
        return number(row.reviewDate.isValid() ? row.reviewDate.toJulianDay() : 0);
    case RegisterColumn::Changed:
        return number(row.changedAt.toMSecsSinceEpoch());
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<RegisterRow>> processRegister(Workspace &workspace)
{
    return guard([&] { return readRegister(workspace.database(), {}); });
}

Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QStringList &ids)
{
    return guard([&] {
        constexpr qsizetype kAtOnce = 10'000; // bound values of one statement
        if (ids.isEmpty()) return QList<RegisterRow>();
        if (ids.size() <= kAtOnce) return readRegister(workspace.database(), ids);
        QList<RegisterRow> rows = readRegister(workspace.database(), {});
        const QSet<Id> wanted(ids.begin(), ids.end());
        rows.removeIf([&](const RegisterRow &row) { return !wanted.contains(row.id); });
        return rows;
    });
}

QList<int> filtered(const QList<RegisterRow> &rows, const RegisterFilter &filter)
{
    const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    struct Entry {
        int place;
        double number;
        QCollatorSortKey key;
    };
    QCollator collator{QLocale{QLocale::German}};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<Entry> entries;
    for (int i = 0; i < rows.size(); ++i) {
        if (!passes(rows[i], filter, words)) continue;
        const SortKey key = keyOf(rows[i], filter.sortBy);
        entries.push_back({i, key.number.value_or(0), collator.sortKey(key.number ? rows[i].name : key.text)});
    }
    const bool ascending = filter.order == Qt::AscendingOrder;
    std::ranges::stable_sort(entries, [&](const Entry &a, const Entry &b) {
        if (a.number < b.number || b.number < a.number) return ascending == (a.number < b.number);
        const int order = a.key.compare(b.key);
        return ascending ? order < 0 : order > 0;
    });
    QList<int> places;
    places.reserve(static_cast<qsizetype>(entries.size()));
    for (const Entry &entry : entries)
        places << entry.place;
    return places;
}

} // namespace staffelstab
