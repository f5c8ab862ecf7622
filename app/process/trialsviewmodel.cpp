// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/trialsviewmodel.h"

#include "errortext.h"

namespace staffelstab
{

TrialsViewModel::TrialsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_runs(trialLineRoles())
{
}

void TrialsViewModel::show(const ProcessSheet &sheet)
{
    m_process = sheet.process.id;
    m_hasSteps = !sheet.steps.isEmpty();
    QList<TrialLine> lines;
    for (const TrialRun &run : sheet.trials)
        lines << trialLine(run, sheet.steps);
    m_runs.replace(lines);
    Q_EMIT shown();
}

void TrialsViewModel::begin()
{
    m_session.write(
        this,
        [process = m_process](Workspace &workspace) { return beginTrial(workspace, process, QDate::currentDate()); },
        [this](const Result<Saved> &begun) {
            if (!begun) return Q_EMIT failed(errorText(begun.error()));
            Q_EMIT trialRequested(begun->id);
        });
}

} // namespace staffelstab
