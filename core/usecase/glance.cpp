// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/glance.h"

#include "usecase/sheetfigures.h"
#include "usecase/workshopmatter.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

namespace staffelstab
{
namespace
{

/// From here on one pass over all processes is cheaper than to ask for each.
constexpr qsizetype kManyProcesses = 2000;

class GlanceReading
{
  public:
    GlanceReading(Workspace &workspace, const GlanceScope &scope, const QDate &today)
        : m_db(workspace.database()), m_store(m_db), m_scope(scope), m_today(today)
    {
    }

    GlanceView read()
    {
        m_view.scope = m_scope;
        if (!m_scope.unit.isEmpty()) m_view.unitName = require<OrgUnit>(m_store, m_scope.unit).name;
        if (!m_scope.process.isEmpty()) m_view.processName = require<Process>(m_store, m_scope.process).name;
        const QStringList units = withUnitsBelow(m_store, m_scope.unit);
        m_units = QSet<Id>(units.cbegin(), units.cend());
        QList<Finding> findings = allOf<Finding>(RecordKind::Finding);
        QList<Recommendation> recommendations = allOf<Recommendation>(RecordKind::Recommendation);
        readProcesses(findings, recommendations);
        for (const Workshop &workshop : allOf<Workshop>(RecordKind::Workshop))
            m_unitOfWorkshop.insert(workshop.id, workshop.unit);
        findings.removeIf([&](const Finding &each) { return !belongs(each) || isHeldBack(m_store, each); });
        std::ranges::sort(findings, {}, &Finding::id); // made in the order of time
        for (Finding &finding : findings)
            finding.processes.removeIf([&](const Id &process) { return !isShownAt(process); });
        m_view.glance = digitization::glanceAt(findings);
        QSet<Id> shown;
        for (const Finding &finding : std::as_const(findings)) {
            shown << finding.id;
            m_named += QSet<Id>(finding.processes.cbegin(), finding.processes.cend());
        }
        takeRecommendations(recommendations, shown);
        takeProcesses();
        return std::move(m_view);
    }

  private:
    template <typename R> QList<R> allOf(RecordKind kind)
    {
        QList<R> records;
        for (const AnyRecord &record : m_store.list(kind))
            records << std::get<R>(record);
        return records;
    }

    void readProcesses(const QList<Finding> &findings, const QList<Recommendation> &recommendations)
    {
        QSet<Id> ids;
        for (const Finding &finding : findings)
            ids += QSet<Id>(finding.processes.cbegin(), finding.processes.cend());
        for (const Recommendation &recommendation : recommendations)
            ids += QSet<Id>(recommendation.processes.cbegin(), recommendation.processes.cend());
        if (ids.isEmpty()) return;
        const QList<RegisterRow> rows =
            store::registerRows(m_db, ids.size() > kManyProcesses ? QStringList() : ids.values());
        for (const RegisterRow &row : rows)
            m_rows.insert(row.id, row);
    }

    bool isInArea(const Id &process) const
    {
        if (!m_scope.process.isEmpty()) return process == m_scope.process;
        return m_scope.unit.isEmpty() || m_units.contains(m_rows.value(process).unit);
    }

    /// At a process nothing else counts; at a unit also what its people say about the work of others.
    bool isShownAt(const Id &process) const
    {
        return m_rows.contains(process) && (m_scope.process.isEmpty() || process == m_scope.process);
    }

    bool namesTheArea(const QStringList &processes) const
    {
        return std::ranges::any_of(processes, [&](const Id &process) { return isInArea(process); });
    }

    bool belongs(const Finding &finding)
    {
        if (!m_scope.process.isEmpty()) return finding.processes.contains(m_scope.process);
        return m_scope.unit.isEmpty() || namesTheArea(finding.processes) ||
               m_units.contains(m_unitOfWorkshop.value(finding.workshop)) ||
               (!finding.answer.isEmpty() && m_units.contains(unitOfAnswer(m_store, finding.answer)));
    }

    void takeRecommendations(const QList<Recommendation> &recommendations, const QSet<Id> &findings)
    {
        for (const Recommendation &each : recommendations) {
            const bool restsOnOne =
                std::ranges::any_of(each.basedOn, [&](const Id &finding) { return findings.contains(finding); });
            if (each.state == u"Declined" || (!restsOnOne && !namesTheArea(each.processes))) continue;
            for (const Id &process : each.processes)
                if (isInArea(process)) m_named << process;
            m_view.recommendations << GlanceRecommendation{each, digitization::oneOffCosts(each),
                                                           digitization::yearlyCosts(each)};
        }
        std::ranges::stable_sort(m_view.recommendations, [](const auto &a, const auto &b) {
            const QString &left = a.recommendation.halfYear, &right = b.recommendation.halfYear;
            if (left != right) return right.isEmpty() || (!left.isEmpty() && left < right);
            return a.recommendation.number < b.recommendation.number;
        });
    }

    void takeProcesses()
    {
        for (const Id &process : std::as_const(m_named))
            if (const auto row = m_rows.constFind(process); row != m_rows.constEnd()) {
                m_view.processes << *row;
                m_view.labels << RecordLabel{
                    .id = row->id, .kind = RecordKind::Process, .title = row->name, .detail = {}};
            }
        judgeRows(m_db, m_view.processes, m_today);
        std::ranges::sort(m_view.processes, [](const RegisterRow &a, const RegisterRow &b) {
            const int left = a.risk.value_or(0), right = b.risk.value_or(0);
            if (left != right) return left > right;
            return a.name != b.name ? a.name < b.name : a.id < b.id;
        });
    }

    store::Database &m_db;
    store::RecordStore m_store;
    const GlanceScope m_scope;
    const QDate m_today;
    QSet<Id> m_units;
    QHash<Id, Id> m_unitOfWorkshop;
    QHash<Id, RegisterRow> m_rows; ///< of everything that findings and recommendations name
    QSet<Id> m_named;
    GlanceView m_view;
};

} // namespace

Result<GlanceView> glanceView(Workspace &workspace, const GlanceScope &scope, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        return GlanceReading(workspace, scope, today).read();
    });
}

} // namespace staffelstab
