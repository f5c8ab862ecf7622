// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/handoverviewmodel.h"

#include "errortext.h"
#include "process/risktext.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QList<RowsModel<HandoverEntry>::Role> handoverRoles()
{
    return {{"post", [](const HandoverEntry &row) -> QVariant { return row.post; }},
            {"title", [](const HandoverEntry &row) -> QVariant { return row.title; }},
            {"when", [](const HandoverEntry &row) -> QVariant { return row.when; }},
            {"risk", [](const HandoverEntry &row) -> QVariant { return row.risk; }},
            {"tone", [](const HandoverEntry &row) -> QVariant { return row.tone; }},
            {"state", [](const HandoverEntry &row) -> QVariant { return row.state; }},
            {"plan", [](const HandoverEntry &row) -> QVariant { return row.plan; }},
            {"interview", [](const HandoverEntry &row) -> QVariant { return row.interview; }}};
}

} // namespace

HandoverViewModel::HandoverViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_interview(session), m_plan(session), m_trial(session),
      m_firstDays(session), m_outlook(session), m_posts(session, RecordKind::Post, nullptr), m_entries(handoverRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active && !m_interview.isOpen() && !m_plan.isOpen() && !m_trial.isOpen() && !m_firstDays.isOpen()) load();
    });
    connect(&m_interview, &InterviewViewModel::openChanged, this, &HandoverViewModel::reload);
    connect(&m_plan, &PlanViewModel::openChanged, this, &HandoverViewModel::reload);
    connect(&m_interview, &InterviewViewModel::done, this, &HandoverViewModel::done);
    connect(&m_interview, &InterviewViewModel::told, this, &HandoverViewModel::told);
    connect(&m_interview, &InterviewViewModel::failed, this, &HandoverViewModel::failed);
    connect(&m_plan, &PlanViewModel::done, this, &HandoverViewModel::done);
    connect(&m_plan, &PlanViewModel::failed, this, &HandoverViewModel::failed);
    connect(&m_plan, &PlanViewModel::openRequested, this, &HandoverViewModel::openRequested);
    connect(&m_plan, &PlanViewModel::trialRequested, this, [this](const QString &run) {
        m_trialIsOfPlan = true;
        m_trial.openTrial(run);
    });
    connect(&m_trial, &TrialViewModel::openChanged, this, &HandoverViewModel::reload);
    connect(&m_trial, &TrialViewModel::done, this, &HandoverViewModel::done);
    connect(&m_trial, &TrialViewModel::failed, this, &HandoverViewModel::failed);
    connect(&m_trial, &TrialViewModel::openRequested, this, &HandoverViewModel::openRequested);
    connect(&m_firstDays, &FirstDaysViewModel::openChanged, this, &HandoverViewModel::reload);
    connect(&m_firstDays, &FirstDaysViewModel::told, this, &HandoverViewModel::told);
    connect(&m_firstDays, &FirstDaysViewModel::failed, this, &HandoverViewModel::failed);
    connect(&m_firstDays, &FirstDaysViewModel::openRequested, this, &HandoverViewModel::openRequested);
}

void HandoverViewModel::setActive(bool active)
{
    if (m_active && !active) {
        m_interview.flush();
        m_plan.flush();
        m_trial.flush();
        m_firstDays.flush();
    }
    m_active = active;
    reload();
}

void HandoverViewModel::reload()
{
    if (m_active && m_stale) load();
}

void HandoverViewModel::setTab(int tab)
{
    if (tab == m_tab) return;
    m_tab = tab;
    if (m_tab == 1) m_outlook.reload();
    Q_EMIT changed();
}

void HandoverViewModel::load()
{
    m_stale = false;
    if (m_tab == 1) m_outlook.reload();
    m_session.read(
        this, [](Workspace &workspace) { return handoverRows(workspace, QDate::currentDate()); },
        [this, ticket = ++m_ticket](Result<QList<HandoverRow>> rows) {
            if (ticket != m_ticket) return;
            m_error = rows ? QString() : errorText(rows.error());
            QList<HandoverEntry> entries;
            for (const HandoverRow &row : rows ? *rows : QList<HandoverRow>()) {
                const QString processes = tr("%n process(es)", "", row.processes);
                const QString unrated = row.unrated == 0 ? QString() : tr("%n not rated", "", row.unrated);
                QStringList state{row.planState.isEmpty() ? tr("no plan yet") : termWord(u"planState", row.planState),
                                  processes, unrated};
                state.removeAll(QString());
                entries << HandoverEntry{row.post.id,
                                         labelTitle(row.post),
                                         row.leavingDate.isValid() ? tr("until %1").arg(dateText(row.leavingDate))
                                                                   : tr("no date known"),
                                         riskText(row.risk),
                                         riskTone(row.risk),
                                         state.join(u" · "_s),
                                         row.plan,
                                         row.interview};
            }
            m_loaded = true;
            m_entries.replace(entries);
            Q_EMIT changed();
        });
}

void HandoverViewModel::beginInterview(const QString &post, bool core)
{
    const auto scope = core ? InterviewScope::Core : InterviewScope::Full;
    m_session.write(
        this, [post, scope](Workspace &workspace) { return staffelstab::beginInterview(workspace, post, scope); },
        [this](const Result<Saved> &begun) {
            if (!begun) return Q_EMIT failed(errorText(begun.error()));
            openInterview(begun->id);
        });
}

void HandoverViewModel::openInterview(const QString &interview)
{
    m_plan.close();
    m_trial.close();
    m_firstDays.close();
    m_interview.openInterview(interview);
}

void HandoverViewModel::openPlan(const QString &post)
{
    m_session.write(
        this, [post](Workspace &workspace) { return beginPlan(workspace, post); },
        [this](const Result<Saved> &begun) {
            if (!begun) return Q_EMIT failed(errorText(begun.error()));
            showPlan(begun->id);
        });
}

void HandoverViewModel::showPlan(const QString &plan)
{
    m_interview.close();
    m_trial.close();
    m_firstDays.close();
    m_plan.openPlan(plan);
}

void HandoverViewModel::openFirstDays(const QString &post)
{
    m_interview.close();
    m_trial.close();
    m_firstDays.openPost(post);
}

void HandoverViewModel::show(RecordKind kind, const QString &id, const QString &part)
{
    if (kind == RecordKind::Interview) openInterview(id);
    if (kind == RecordKind::HandoverPlan) {
        showPlan(id);
        m_plan.showPart(part);
    }
    if (kind == RecordKind::TrialRun) {
        m_trialIsOfPlan = false;
        m_trial.openTrial(id);
    }
}

void HandoverViewModel::leaveTrial()
{
    const Id process = m_trial.process();
    m_trial.close();
    if (!m_trialIsOfPlan && !process.isEmpty()) Q_EMIT openRequested(process);
}

} // namespace staffelstab
