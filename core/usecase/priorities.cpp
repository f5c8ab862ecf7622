// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/priorities.h"

#include "usecase/benefitfacts.h"
#include "usecase/overviewreading.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RegisterRow;

/// A row with what its list ranks by, the larger first.
struct Ranked {
    double first = 0;
    double second = 0;
    const RegisterRow *row = nullptr;
};

bool comesBefore(const RegisterRow &a, const RegisterRow &b)
{
    return a.name != b.name ? a.name < b.name : a.id < b.id;
}

bool ranksBefore(const Ranked &a, const Ranked &b)
{
    if (a.first != b.first) return a.first > b.first;
    if (a.second != b.second) return a.second > b.second;
    return comesBefore(*a.row, *b.row);
}

bool isNamedBefore(const Ranked &a, const Ranked &b) { return comesBefore(*a.row, *b.row); }

QList<Ranked> foremost(QList<Ranked> all, int most, bool (*isBefore)(const Ranked &, const Ranked &))
{
    const qsizetype shown = std::min<qsizetype>(most, all.size());
    std::partial_sort(all.begin(), all.begin() + shown, all.end(), isBefore);
    return all.first(shown);
}

int procedureCount(const RegisterRow &row)
{
    return row.itProcedures.isEmpty() ? 0 : static_cast<int>(row.itProcedures.count(u", "_s)) + 1;
}

class Ranking
{
  public:
    Ranking(Workspace &workspace, const QDate &today)
        : m_store(workspace.database()), m_rows(store::registerRows(workspace.database()))
    {
        OverviewReading reading(today);
        store::visitOverviewRows(workspace.database(), {}, today, [&](const store::OverviewRow &row) {
            if (const handover::Risk risk = reading.riskOf(row); risk.gross) m_risks.insert(row.process, risk);
            if (row.isDuty) m_duties.insert(row.process);
        });
    }

    PriorityViews views(int most)
    {
        PriorityViews views;
        views.processes = static_cast<int>(m_rows.size());
        QList<Ranked> management;
        QList<Ranked> digital;
        QList<Ranked> knowledge;
        for (const RegisterRow &row : std::as_const(m_rows)) {
            if (const auto benefit = benefitOf(row).value)
                management << Ranked{*benefit, row.caseCount.value_or(0), &row};
            if (row.mediaBreaks)
                digital << Ranked{static_cast<double>(*row.mediaBreaks), static_cast<double>(procedureCount(row)),
                                  &row};
            if (const auto risk = m_risks.constFind(row.id); risk != m_risks.constEnd())
                knowledge << Ranked{static_cast<double>(*risk->gross), static_cast<double>(*risk->knowledge), &row};
        }
        views.management = listOf(management, most);
        views.digital = listOf(digital, most);
        views.knowledge = listOf(knowledge, most);
        return views;
    }

  private:
    PriorityList listOf(const QList<Ranked> &known, int most)
    {
        QList<Ranked> free;
        QList<Ranked> duties;
        for (const Ranked &each : known)
            (m_duties.contains(each.row->id) ? duties : free) << each;
        PriorityList list;
        list.dutyCount = static_cast<int>(duties.size());
        list.without = static_cast<int>(m_rows.size() - known.size());
        list.ranked = rowsOf(foremost(std::move(free), most, ranksBefore));
        list.duty = rowsOf(foremost(std::move(duties), most, isNamedBefore));
        return list;
    }

    static digitization::Utility benefitOf(const RegisterRow &row)
    {
        return digitization::utilityOf(digitization::benefitScores(benefitFactsOf(row)));
    }

    QList<PriorityRow> rowsOf(const QList<Ranked> &ranked)
    {
        QList<PriorityRow> rows;
        for (const Ranked &each : ranked)
            rows << rowOf(*each.row);
        return rows;
    }

    PriorityRow rowOf(const RegisterRow &row)
    {
        const auto process = m_store.load<Process>(row.id).value_or(Process{});
        const digitization::Utility benefit = benefitOf(row);
        PriorityRow result;
        result.process = row.id;
        result.name = row.name;
        result.unit = row.unitName;
        result.isDuty = m_duties.contains(row.id);
        result.benefit = benefit.value;
        result.missing = benefit.missing;
        result.boundHours = row.boundHours;
        result.cases = row.caseCount;
        if (process.complexity) result.complexity = static_cast<int>(*process.complexity);
        result.mediaBreaks = row.mediaBreaks;
        result.procedures = row.itProcedures;
        result.channels = process.channels;
        result.risk = m_risks.value(row.id);
        return result;
    }

    store::RecordStore m_store;
    const QList<RegisterRow> m_rows;
    QHash<Id, handover::Risk> m_risks; ///< of those that can be rated
    QSet<Id> m_duties;                 ///< ordered by OZG or SDG
};

} // namespace

Result<PriorityViews> priorityViews(Workspace &workspace, const QDate &today, int most)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        return Ranking(workspace, today).views(most);
    });
}

} // namespace staffelstab
