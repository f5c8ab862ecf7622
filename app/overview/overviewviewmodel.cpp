// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewviewmodel.h"

#include "errortext.h"
#include "roadmaptext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

int percentOf(int part, int whole) { return whole > 0 ? part * 100 / whole : 0; }

} // namespace

OverviewViewModel::OverviewViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_units(unitRoles()), m_models(modelRoles()), m_costs(costRoles()),
      m_collisions(collisionRoles()), m_progress(progressRoles()), m_history(session), m_glance(session),
      m_priorities(session)
{
    connect(&m_glance, &GlanceViewModel::unitWished, this, [this] { setView(Glance); });
    connect(&m_history, &LevelHistoryViewModel::processesWished, this, &OverviewViewModel::processesWished);
    connect(&m_history, &LevelHistoryViewModel::failed, this, &OverviewViewModel::failed);
    connect(&m_glance, &GlanceViewModel::processesWished, this, &OverviewViewModel::processesWished);
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) reload();
    });
}

void OverviewViewModel::setView(View view)
{
    if (view == m_shownView) return;
    m_shownView = view;
    Q_EMIT viewChanged();
}

void OverviewViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) reload();
}

void OverviewViewModel::reload()
{
    m_stale = false;
    readProgress();
    m_history.reload();
    m_session.read(
        this, [today = QDate::currentDate()](Workspace &workspace) { return overviewView(workspace, today); },
        [this, ticket = ++m_ticket](const Result<OverviewView> &view) {
            if (ticket != m_ticket) return;
            m_error = view ? QString() : errorText(view.error());
            m_stale = m_stale || !view;
            if (view) {
                m_loaded = true;
                m_view = *view;
                m_all = unitRow(m_view.all);
                m_units.replace(unitRows(m_view));
                m_models.replace(modelRows(m_view.all));
                m_costs.replace(costRows(m_view));
                m_collisions.replace(collisionRows(m_view));
            }
            Q_EMIT changed();
        });
}

QString OverviewViewModel::summary() const
{
    if (!m_loaded) return {};
    return tr("%n process(es)", "", m_view.all.processes) + u" · "_s +
           tr("%n unit(s)", "", static_cast<int>(m_view.units.size()));
}

QString OverviewViewModel::digitalText() const
{
    const auto &stages = m_view.all.stages;
    const int online = stages[static_cast<size_t>(digitization::OfferingStage::Online)] +
                       stages[static_cast<size_t>(digitization::OfferingStage::Automated)];
    const int unknown = stages[static_cast<size_t>(digitization::OfferingStage::NotStated)];
    return tr("%1 % of the processes are online, from a form assistant (OZG level 2) on; for %2 % nobody has stated "
              "anything yet.")
        .arg(percentOf(online, m_view.all.processes))
        .arg(percentOf(unknown, m_view.all.processes));
}

QString OverviewViewModel::riskText() const
{
    const auto &bands = m_view.all.bands;
    const int soon =
        bands[static_cast<size_t>(handover::RiskBand::AtOnce)] + bands[static_cast<size_t>(handover::RiskBand::Urgent)];
    return tr("For %n process(es) something must be done at once or soon", "", soon) + u"; "_s +
           tr("%n cannot be rated yet, because the leaving date or the four answers are missing.", "",
              m_view.all.unrated);
}

QString OverviewViewModel::costText() const
{
    digitization::CostBand sum;
    for (const HalfYearCosts &each : m_view.costs)
        sum += each.oneOff;
    if (m_view.costs.isEmpty()) return tr("No half-year is planned yet.");
    if (m_costs.rows().isEmpty()) return tr("No costs are estimated and no budget is stated yet.");
    return tr("The roadmap costs %1 once, in %n half-year(s).", "", static_cast<int>(m_costs.rows().size()))
        .arg(bandText(sum));
}

QString OverviewViewModel::collisionText() const
{
    const auto collisions = static_cast<int>(m_view.collisions.size());
    return collisions == 0 ? tr("No bundle changes a process that all who can do it leave before it is done.")
                           : tr("%n process(es) are changed after all who can do them have left.", "", collisions);
}

/// Apart from the numbers of today, which need not wait for it.
void OverviewViewModel::readProgress()
{
    m_session.read(
        this, [today = QDate::currentDate()](Workspace &workspace) { return progressOverTime(workspace, today); },
        [this, ticket = ++m_progressTicket](const Result<QList<ProgressRow>> &rows) {
            if (ticket != m_progressTicket) return;
            m_progressError = rows ? QString() : errorText(rows.error());
            m_stale = m_stale || !rows;
            if (rows) {
                m_progressLoaded = true;
                m_progress.replace(*rows);
            }
            Q_EMIT changed();
        });
}

QString OverviewViewModel::progressText() const
{
    if (!m_progressError.isEmpty()) return m_progressError;
    if (!m_progressLoaded) return tr("Counting …");
    if (m_progress.rows().isEmpty())
        return tr("Nothing to tell yet: no process is assessed and no milestone has come.");
    return tr("A process has risen when it reached a higher level of the same model than the time before.");
}

void OverviewViewModel::openProgress(const QString &halfYear, const QString &key, const QString &label)
{
    for (const ProgressRow &row : m_progress.rows())
        if (row.halfYear == halfYear) Q_EMIT processesWished(key == u"risen" ? row.risen : row.assessed, label);
}

void OverviewViewModel::open(const QString &unit, const QString &key, const QString &label)
{
    m_session.read(
        this,
        [choice = choiceOf(unit, key), today = QDate::currentDate()](Workspace &workspace) {
            return overviewProcesses(workspace, choice, today);
        },
        [this, label](const Result<QStringList> &processes) {
            if (processes)
                Q_EMIT processesWished(*processes, label);
            else
                Q_EMIT failed(errorText(processes.error()));
        });
}

} // namespace staffelstab
