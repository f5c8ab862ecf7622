// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/digicheckviewmodel.h"

#include "errortext.h"
#include "removaltext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

DigiCheckViewModel::DigiCheckViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_workshops(workshopRoles()), m_workshop(session), m_trainings(session),
      m_units(session, RecordKind::OrgUnit, nullptr)
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) load();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Opening) setPlanning(false);
    });
    connect(&m_workshop, &WorkshopViewModel::done, this, &DigiCheckViewModel::done);
    connect(&m_workshop, &WorkshopViewModel::failed, this, &DigiCheckViewModel::failed);
    connect(&m_trainings, &TrainingsViewModel::failed, this, &DigiCheckViewModel::failed);
}

void DigiCheckViewModel::setActive(bool active)
{
    m_active = active;
    m_workshop.setActive(active);
    m_trainings.setActive(active);
    if (m_active && m_stale) load();
}

void DigiCheckViewModel::load()
{
    m_stale = false;
    m_session.read(
        this, [](Workspace &workspace) { return staffelstab::workshops(workspace); },
        [this, ticket = ++m_ticket](Result<QList<WorkshopRow>> rows) {
            if (ticket != m_ticket) return;
            m_loaded = true;
            m_error = rows ? QString() : errorText(rows.error());
            if (rows) m_workshops.replace(workshopLines(*rows));
            Q_EMIT changed();
        });
}

void DigiCheckViewModel::setPlanning(bool planning)
{
    if (planning == m_planning) return;
    m_planning = planning;
    m_unit.clear();
    m_unitTitle.clear();
    m_date.clear();
    if (m_planning) m_workshop.close();
    Q_EMIT planChanged();
}

void DigiCheckViewModel::setDate(const QString &date)
{
    if (date == m_date) return;
    m_date = date;
    Q_EMIT planChanged();
}

QString DigiCheckViewModel::dateProblem() const
{
    return m_date.trimmed().isEmpty() || dateFrom(m_date).isValid() ? QString()
                                                                    : tr("Please write the date as 22.11.2026.");
}

bool DigiCheckViewModel::isPlanReady() const { return !m_unit.isEmpty() && dateProblem().isEmpty(); }

void DigiCheckViewModel::chooseUnit(const QString &unit)
{
    m_unit = unit;
    m_unitTitle = m_units.labelAt(m_units.positionOf(unit));
    Q_EMIT planChanged();
}

void DigiCheckViewModel::plan()
{
    if (!isPlanReady()) return;
    m_session.write(
        this,
        [unit = m_unit, day = dateFrom(m_date), title = tr("DigiCheck %1").arg(m_unitTitle)](Workspace &workspace) {
            return addWorkshop(workspace, unit, day, title);
        },
        [this](const Result<Saved> &saved) {
            if (!saved) return Q_EMIT failed(errorText(saved.error()));
            setPlanning(false);
            m_workshop.openWorkshop(saved->id);
        });
}

void DigiCheckViewModel::open(const QString &workshop, const QString &finding)
{
    setPlanning(false);
    m_workshop.openWorkshop(workshop);
    if (!finding.isEmpty()) m_workshop.setTab(WorkshopViewModel::Moderation);
}

void DigiCheckViewModel::openAdvice(const QString &workshop, const QString &recommendation)
{
    setPlanning(false);
    m_workshop.openWorkshop(workshop);
    m_workshop.setTab(WorkshopViewModel::Advice);
    m_workshop.advice()->form()->openRecord(recommendation);
}

void DigiCheckViewModel::remove(const QString &workshop, const QString &title)
{
    m_session.write(
        this, [workshop](Workspace &workspace) { return removeRecords(workspace, {workshop}); },
        [this, title](const Result<Removal> &removed) {
            if (removed)
                Q_EMIT done(withUses(tr("“%1” is in the bin now.").arg(title), *removed));
            else
                Q_EMIT failed(errorText(removed.error()));
        });
}

} // namespace staffelstab
