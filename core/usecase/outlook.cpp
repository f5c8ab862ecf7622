// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/outlook.h"

#include "handover/risk.h"
#include "store/coverrows.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kHalfYears = 7; ///< so that 36 months are in them on every day of a half-year
constexpr int kMonthsAhead = 36;
constexpr qsizetype kMostUncovered = 500;
constexpr qsizetype kMostPeople = 12;
constexpr qsizetype kMostRows = 60;

class OutlookReading
{
  public:
    explicit OutlookReading(Workspace &workspace)
        : m_store(workspace.database()), m_rows(store::coverRows(workspace.database()))
    {
        for (const Process &process : store::ratedProcesses(workspace.database())) {
            m_places.insert(process.id, m_processes.size());
            const auto set = process.knowledgeFactor.setValue;
            m_processes.append(
                {process.id,
                 process.name,
                 process.leadUnit,
                 set ? std::optional(static_cast<int>(*set)) : handover::knowledgeFactor(process.knowledgeFactor),
                 {}});
        }
        for (const store::CoverRow &row : std::as_const(m_rows))
            if (const auto place = m_places.constFind(row.process);
                place != m_places.constEnd() && row.role != u"Learner")
                m_processes[*place].able.append({row.person, row.leaving});
    }

    Outlook read(const QDate &day, const QDate &today)
    {
        Outlook view;
        view.processes = static_cast<int>(m_processes.size());
        view.halfYears = halfYearsFrom(halfYearAt(today), kHalfYears);
        for (const handover::HeatRow &row : handover::heatMap(m_processes, view.halfYears))
            view.units.append({labelOfRecord(row.unit), row.cells});
        const auto uncovered = handover::uncoveredOn(m_processes, day);
        view.uncoveredCount = static_cast<int>(uncovered.size());
        for (const handover::CoveredProcess &process : uncovered.first(std::min(uncovered.size(), kMostUncovered)))
            view.uncovered.append({process.process, RecordKind::Process, process.name, {}});
        addMatrix(view, today.addMonths(kMonthsAhead));
        return view;
    }

  private:
    RecordLabel labelOfRecord(const Id &id)
    {
        const auto record = m_store.loadWithBin(id);
        return record ? labelOf(m_store, *record) : RecordLabel();
    }

    void addMatrix(Outlook &view, const QDate &until)
    {
        QList<store::CoverRow> leavers; // each person once, by leaving date
        for (const store::CoverRow &row : std::as_const(m_rows)) {
            const bool isKnown =
                std::ranges::any_of(leavers, [&](const store::CoverRow &each) { return each.person == row.person; });
            if (row.leaving.isValid() && row.leaving <= until && !isKnown) leavers << row;
        }
        std::ranges::stable_sort(leavers, {}, &store::CoverRow::leaving);
        QSet<Id> touched;
        QStringList columns;
        for (const store::CoverRow &row : leavers.first(std::min(leavers.size(), kMostPeople)))
            columns << row.person;
        for (const store::CoverRow &row : std::as_const(m_rows))
            if (columns.contains(row.person)) touched.insert(row.process);
        addColleagues(touched, columns);
        for (const Id &person : std::as_const(columns))
            view.people << labelOfRecord(person);
        for (const handover::CoveredProcess &process : std::as_const(m_processes)) {
            if (!touched.contains(process.process) || view.matrix.size() >= kMostRows) continue;
            view.matrix.append({{process.process, RecordKind::Process, process.name, {}}, QStringList(columns.size())});
        }
        for (const store::CoverRow &row : std::as_const(m_rows)) {
            const qsizetype column = columns.indexOf(row.person);
            const auto line = std::ranges::find(view.matrix, row.process,
                                                [](const Outlook::MatrixRow &each) { return each.process.id; });
            if (column >= 0 && line != view.matrix.end()) line->roles[column] = row.role;
        }
    }

    /// Who else can do what the leavers do.
    void addColleagues(const QSet<Id> &touched, QStringList &columns) const
    {
        for (const store::CoverRow &row : m_rows)
            if (touched.contains(row.process) && !columns.contains(row.person) && columns.size() < kMostPeople)
                columns << row.person;
    }

    store::RecordStore m_store;
    const QList<store::CoverRow> m_rows;
    QList<handover::CoveredProcess> m_processes;
    QHash<Id, qsizetype> m_places;
};

} // namespace

Result<Outlook> outlook(Workspace &workspace, const QDate &day, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        return OutlookReading(workspace).read(day, today);
    });
}

} // namespace staffelstab
