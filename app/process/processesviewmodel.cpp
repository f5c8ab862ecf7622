// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/processesviewmodel.h"

#include "errortext.h"
#include "removaltext.h"

#include <utility>

namespace staffelstab
{

ProcessesViewModel::ProcessesViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_table(session, settings), m_sheet(session, settings)
{
    connect(&m_sheet, &SheetViewModel::done, this, &ProcessesViewModel::done);
    connect(&m_sheet, &SheetViewModel::told, this, &ProcessesViewModel::told);
    connect(&m_sheet, &SheetViewModel::failed, this, &ProcessesViewModel::failed);
    connect(&m_session, &Session::stateChanged, this, &ProcessesViewModel::refuseRemoval);
    // Whoever chooses others has answered the question about these.
    connect(m_table.rows(), &RegisterModel::selectionChanged, this, &ProcessesViewModel::refuseRemoval);
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
        [this, name](const Result<Saved> &saved) {
            if (!saved) {
                Q_EMIT entryRefused(name);
                return Q_EMIT failed(errorText(saved.error()));
            }
            setNaming(false);
            m_sheet.openProcess(saved->id);
            m_sheet.setTab(SheetViewModel::Tab::Details);
        });
}

void ProcessesViewModel::removeSelected() { remove(m_table.rows()->selectedIds(), MassRemoval::Refused); }

void ProcessesViewModel::confirmRemoval()
{
    const QStringList ids = std::exchange(m_asked, {});
    ask({}, {});
    remove(ids, MassRemoval::Confirmed);
}

void ProcessesViewModel::ask(const QStringList &ids, const QString &question)
{
    m_asked = ids;
    if (question == m_question) return;
    m_question = question;
    Q_EMIT questionChanged();
}

void ProcessesViewModel::remove(const QStringList &ids, MassRemoval mass)
{
    if (ids.isEmpty()) return;
    m_session.write(
        this, [ids, mass](Workspace &workspace) { return removeRecords(workspace, ids, newId(), mass); },
        [this, ids](const Result<Removal> &removal) {
            if (!removal) return Q_EMIT failed(errorText(removal.error()));
            if (removal->refused) return ask(ids, removalQuestion(*removal));
            m_table.rows()->clearSelection();
            const auto count = static_cast<int>(ids.size());
            Q_EMIT done(withUses(tr("%n process(es) are in the bin now.", "", count), *removal));
        });
}

} // namespace staffelstab
