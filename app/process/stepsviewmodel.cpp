// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/stepsviewmodel.h"

#include "errortext.h"
#include "removaltext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

StepsViewModel::StepsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(stepRoles()),
      m_form(session, RecordKind::Step,
             {u"process"_s, u"number"_s, u"ragVersion"_s, u"performerText"_s, u"nextSteps"_s})
{
    connect(&m_form, &RecordForm::gone, this, &StepsViewModel::close);
}

void StepsViewModel::show(const Id &process, QList<StepRow> rows)
{
    if (process != m_process) close();
    m_process = process;
    m_rows.replace(std::move(rows));
    if (!m_openId.isEmpty() && positionOf(m_openId) < 0) close();
    Q_EMIT countChanged();
    if (const int position = positionOf(std::exchange(m_moved, {})); position >= 0) Q_EMIT focusWanted(position);
}

void StepsViewModel::leave() { close(); }

int StepsViewModel::positionOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows.rows(), id, &StepRow::id);
    return found == m_rows.rows().end() ? -1 : static_cast<int>(found - m_rows.rows().begin());
}

void StepsViewModel::add(const QString &name)
{
    if (name.trimmed().isEmpty()) return;
    m_session.write(
        this,
        [process = m_process, name = name.trimmed()](Workspace &workspace) {
            return addStep(workspace, process, name);
        },
        [this, name](const Result<Saved> &saved) {
            if (saved) return Q_EMIT added(saved->id);
            Q_EMIT entryRefused(name);
            Q_EMIT failed(errorText(saved.error()));
        });
}

void StepsViewModel::toggle(const QString &id)
{
    if (id == m_openId)
        close();
    else
        open(id);
}

void StepsViewModel::open(const QString &id)
{
    if (id == m_openId) return;
    m_openId = id;
    m_form.openRecord(id);
    Q_EMIT openChanged();
}

void StepsViewModel::showStep(const QString &id)
{
    open(id);
    if (const int position = positionOf(id); position >= 0) Q_EMIT focusWanted(position);
}

void StepsViewModel::close()
{
    m_form.close();
    if (m_openId.isEmpty()) return;
    m_openId.clear();
    Q_EMIT openChanged();
}

void StepsViewModel::move(const QString &id, int places)
{
    const int from = positionOf(id);
    const int to = from + places;
    if (from < 0 || to < 0 || to >= count()) return;
    m_form.flush();
    m_session.write(
        this, [id, to](Workspace &workspace) { return moveStep(workspace, id, to); },
        [this, id](const Result<Done> &result) {
            if (result)
                m_moved = id;
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

bool StepsViewModel::pressed(const QString &id, int key, int modifiers)
{
    const bool alt = modifiers & Qt::AltModifier;
    if (alt && key == Qt::Key_Up)
        move(id, -1);
    else if (alt && key == Qt::Key_Down)
        move(id, 1);
    else if (key == Qt::Key_Delete)
        remove(id);
    else
        return false;
    return true;
}

void StepsViewModel::remove(const QString &id)
{
    const int position = positionOf(id);
    if (position < 0) return;
    if (id == m_openId) close();
    m_session.write(
        this, [id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this, name = m_rows.rows()[position].name](const Result<Removal> &result) {
            if (result)
                Q_EMIT done(withUses(tr("Step “%1” is in the bin now.").arg(name), *result));
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
