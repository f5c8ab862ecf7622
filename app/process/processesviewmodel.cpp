// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/processesviewmodel.h"

#include "errortext.h"

namespace staffelstab
{

ProcessesViewModel::ProcessesViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_table(session, settings), m_sheet(session)
{
    connect(&m_sheet, &SheetViewModel::done, this, &ProcessesViewModel::done);
    connect(&m_sheet, &SheetViewModel::told, this, &ProcessesViewModel::told);
    connect(&m_sheet, &SheetViewModel::failed, this, &ProcessesViewModel::failed);
    connect(m_table.bulk(), &BulkChange::done, this, &ProcessesViewModel::done);
    connect(m_table.bulk(), &BulkChange::failed, this, &ProcessesViewModel::failed);
}

void ProcessesViewModel::setActive(bool active)
{
    m_table.setActive(active);
    if (!active) m_sheet.flush();
}

void ProcessesViewModel::setNaming(bool naming)
{
    if (naming) m_sheet.close();
    if (naming == m_naming) return;
    m_naming = naming;
    Q_EMIT namingChanged();
}

void ProcessesViewModel::openProcess(const QString &id, const QString &field, const QString &record)
{
    setNaming(false);
    m_sheet.openProcess(id, field, record);
}

void ProcessesViewModel::create(const QString &name)
{
    if (name.trimmed().isEmpty()) return;
    m_session.write(
        this,
        [name = name.trimmed(), unit = m_table.unit()](Workspace &workspace) {
            return addProcess(workspace, name, unit);
        },
        [this](const Result<Saved> &saved) {
            if (!saved) return Q_EMIT failed(errorText(saved.error()));
            setNaming(false);
            m_sheet.openProcess(saved->id);
            m_sheet.setTab(SheetViewModel::Tab::Details);
        });
}

void ProcessesViewModel::removeSelected()
{
    const QStringList ids = m_table.rows()->selectedIds();
    if (ids.isEmpty()) return;
    m_session.write(
        this, [ids](Workspace &workspace) { return removeRecords(workspace, ids); },
        [this, count = ids.size()](const Result<Done> &result) {
            if (!result) return Q_EMIT failed(errorText(result.error()));
            m_table.rows()->clearSelection();
            Q_EMIT done(tr("%n process(es) are in the bin now.", "", static_cast<int>(count)));
        });
}

} // namespace staffelstab
