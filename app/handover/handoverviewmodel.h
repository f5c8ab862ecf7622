// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/firstdaysviewmodel.h"
#include "handover/interviewviewmodel.h"
#include "handover/outlookviewmodel.h"
#include "handover/planviewmodel.h"
#include "handover/trialviewmodel.h"

namespace staffelstab
{

/// A post that is going to be handed over.
struct HandoverEntry {
    QString post;
    QString title;
    QString when;
    QString risk;
    QString tone;
    QString state; ///< of the plan, and how many processes
    QString plan;
    QString interview;

    bool operator==(const HandoverEntry &) const = default;
};

/// The page of hand-overs: who leaves, ordered by what would be lost; the plan and the interview of one post.
class HandoverViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QAbstractItemModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::InterviewViewModel *interview READ interview CONSTANT FINAL)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::OutlookViewModel *outlook READ outlook CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PlanViewModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TrialViewModel *trial READ trial CONSTANT FINAL)
    Q_PROPERTY(staffelstab::FirstDaysViewModel *firstDays READ firstDays CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *posts READ posts CONSTANT FINAL)

  public:
    explicit HandoverViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *entries() { return &m_entries; }
    int count() const { return m_entries.rowCount(); }
    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    InterviewViewModel *interview() { return &m_interview; }
    PlanViewModel *plan() { return &m_plan; }
    TrialViewModel *trial() { return &m_trial; }
    FirstDaysViewModel *firstDays() { return &m_firstDays; }
    OutlookViewModel *outlook() { return &m_outlook; }
    /// 0 = posts, 1 = outlook.
    int tab() const { return m_tab; }
    void setTab(int tab);
    /// Posts that an interview can be begun with.
    PickerModel *posts() { return &m_posts; }

    void setActive(bool active);
    /// Shows an interview, a plan, or a trial run.
    void show(RecordKind kind, const QString &id, const QString &part = {});

    Q_INVOKABLE void reload();
    Q_INVOKABLE void beginInterview(const QString &post, bool core);
    Q_INVOKABLE void openInterview(const QString &interview);
    /// Makes one where the post has none.
    Q_INVOKABLE void openPlan(const QString &post);
    Q_INVOKABLE void showPlan(const QString &plan);
    /// What the successor of a post needs first; a plan that is shown comes back when it is closed.
    Q_INVOKABLE void openFirstDays(const QString &post);
    /// Leaves the trial run for the plan or the sheet from which it was begun.
    Q_INVOKABLE void leaveTrial();

  Q_SIGNALS:
    void changed();
    void openRequested(const QString &id);
    void done(const QString &sentence);
    void told(const QString &sentence); ///< where nothing can be taken back
    void failed(const QString &sentence);

  private:
    void load();

    Session &m_session;
    InterviewViewModel m_interview;
    PlanViewModel m_plan;
    TrialViewModel m_trial;
    FirstDaysViewModel m_firstDays;
    OutlookViewModel m_outlook;
    PickerModel m_posts;
    RowsModel<HandoverEntry> m_entries;
    QString m_error;
    qint64 m_ticket = 0;
    int m_tab = 0;
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = true;
    bool m_trialIsOfPlan = false;
};

} // namespace staffelstab
