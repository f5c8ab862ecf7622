// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/glanceviewmodel.h"

#include "errortext.h"

namespace staffelstab
{

using digitization::RoleLevel;

GlanceViewModel::GlanceViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_shared(glanceRoles()), m_contradictions(glanceRoles()),
      m_clerks(glanceRoles()), m_heads(glanceRoles()), m_leadership(glanceRoles()), m_unknown(glanceRoles()),
      m_processes(glanceRoles()), m_recommendations(glanceRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) reload();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open) backToHouse();
    });
}

void GlanceViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) reload();
}

void GlanceViewModel::setDepth(int depth)
{
    const bool isChosen =
        depth == House || (depth == Team && !m_unit.isEmpty()) || (depth == OwnProcess && !m_process.isEmpty());
    if (depth == m_depth || !isChosen) return;
    m_depth = depth;
    begin();
}

void GlanceViewModel::showUnit(const QString &unit, const QString &name)
{
    m_unit = unit;
    m_unitName = name;
    m_process.clear();
    m_processName.clear();
    m_depth = Team;
    begin();
    Q_EMIT unitWished();
}

void GlanceViewModel::showProcess(const QString &process, const QString &name)
{
    m_process = process;
    m_processName = name;
    m_depth = OwnProcess;
    begin();
}

/// The area chosen belongs to another file, or is no longer there.
void GlanceViewModel::backToHouse()
{
    m_unit.clear();
    m_unitName.clear();
    m_process.clear();
    m_processName.clear();
    m_depth = House;
    begin();
}

/// Another area: what was read of the one before must not be taken for its own.
void GlanceViewModel::begin()
{
    ++m_ticket;
    m_loaded = false;
    m_error.clear();
    m_stale = true;
    if (m_active && m_session.state() == Session::State::Open) reload();
    Q_EMIT changed();
}

void GlanceViewModel::reload()
{
    m_stale = false;
    GlanceScope scope;
    if (m_depth == Team) scope.unit = m_unit;
    if (m_depth == OwnProcess) scope.process = m_process;
    m_session.read(
        this,
        [scope, today = QDate::currentDate()](Workspace &workspace) { return glanceView(workspace, scope, today); },
        [this, ticket = ++m_ticket](const Result<GlanceView> &view) {
            if (ticket != m_ticket) return;
            if (!view && view.error().code == ErrorCode::NotFound && m_depth != House) return backToHouse();
            m_error = view ? QString() : errorText(view.error());
            m_stale = m_stale || !view;
            if (view) show(*view);
            Q_EMIT changed();
        });
}

void GlanceViewModel::show(const GlanceView &view)
{
    m_loaded = true;
    if (m_depth == Team) m_unitName = view.unitName;
    if (m_depth == OwnProcess) m_processName = view.processName;
    m_shared.replace(sharedLines(view));
    m_contradictions.replace(contradictionLines(view));
    m_clerks.replace(levelLines(view, RoleLevel::Clerk));
    m_heads.replace(levelLines(view, RoleLevel::Head));
    m_leadership.replace(levelLines(view, RoleLevel::Leadership));
    m_unknown.replace(unknownLines(view));
    m_processes.replace(processLines(view));
    m_recommendations.replace(recommendationLines(view));
}

} // namespace staffelstab
