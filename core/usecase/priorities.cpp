// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/priorities.h"

#include "usecase/benefitfacts.h"
#include "usecase/overviewreading.h"
#include "usecase/writing.h"

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

QList<Ranked> foremost(QList<Ranked> all, int most)
{
    const auto isBefore = [](const Ranked &a, const Ranked &b) {
        if (a.first != b.first) return a.first > b.first;
        if (a.second != b.second) return a.second > b.second;
        return a.row->name != b.row->name ? a.row->name < b.row->name : a.row->id < b.row->id;
    };
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
            if (row.steps > 0)
                digital << Ranked{static_cast<double>(row.mediaBreaks), static_cast<double>(procedureCount(row)), &row};
            if (const auto risk = m_risks.constFind(row.id); risk != m_risks.constEnd())
                knowledge << Ranked{static_cast<double>(*risk->gross), static_cast<double>(*risk->knowledge), &row};
        }
        views.withoutBenefit = views.processes - static_cast<int>(management.size());
        views.withoutSteps = views.processes - static_cast<int>(digital.size());
        views.withoutRisk = views.processes - static_cast<int>(knowledge.size());
        views.management = rowsOf(foremost(std::move(management), most));
        views.digital = rowsOf(foremost(std::move(digital), most));
        views.knowledge = rowsOf(foremost(std::move(knowledge), most));
        return views;
    }

  private:
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
        result.isDuty = process.dutyOzg.value_or(false) || process.dutySdg.value_or(false);
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
