// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "handover/planrows.h"
#include "shell/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One hand-over plan: where it stands, what its gate lacks, and everything that is passed on.
class PlanViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by HandoverViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString post READ post NOTIFY shown FINAL) ///< its id
    Q_PROPERTY(QString state READ state NOTIFY shown FINAL)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY shown FINAL)
    Q_PROPERTY(QString figures READ figures NOTIFY shown FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY shown FINAL)
    Q_PROPERTY(bool overBudget READ isOverBudget NOTIFY shown FINAL)
    Q_PROPERTY(QStringList lacking READ lacking NOTIFY shown FINAL)
    Q_PROPERTY(QString next READ next NOTIFY shown FINAL)
    Q_PROPERTY(bool late READ isLate NOTIFY shown FINAL)
    Q_PROPERTY(QStringList moves READ moves NOTIFY shown FINAL)
    Q_PROPERTY(QStringList priorities READ priorities CONSTANT FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *milestones READ milestones CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *measures READ measures CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *cases READ cases CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *accesses READ accesses CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *rules READ rules CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *consents READ consents CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *measureForm READ measureForm CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *caseForm READ caseForm CONSTANT FINAL)

  public:
    explicit PlanViewModel(Session &session, QObject *parent = nullptr);

    void openPlan(const Id &plan);
    /// Where a process, a measure or an open case of the plan is shown; with its form for the last two.
    void showPart(const Id &record);
    Q_INVOKABLE void close();
    void flush();

    bool isOpen() const { return m_open; }
    int tab() const { return m_tab; }
    void setTab(int tab);
    bool isLoading() const { return m_loading; }
    bool isReadOnly() const;
    QString title() const { return m_view.facts.plan.title; }
    QString post() const { return m_view.facts.plan.post; }
    QString state() const;
    QString lastDay() const;
    QString figures() const;
    QString hours() const;
    bool isOverBudget() const;
    QStringList lacking() const;
    QString next() const;
    bool isLate() const { return m_view.isLate; }
    /// Other states that the plan may go to, in words.
    QStringList moves() const;
    QStringList priorities() const;
    /// Who signs that a process was done alone; empty while nobody is named.
    QString signer() const;
    QAbstractItemModel *milestones() { return &m_milestones; }
    QAbstractItemModel *processes() { return &m_processes; }
    QAbstractItemModel *measures() { return &m_measures; }
    QAbstractItemModel *cases() { return &m_cases; }
    QAbstractItemModel *accesses() { return &m_accesses; }
    QAbstractItemModel *rules() { return &m_rules; }
    QAbstractItemModel *consents() { return &m_consents; }
    RecordForm *form() { return &m_form; }
    RecordForm *measureForm() { return &m_measureForm; }
    RecordForm *caseForm() { return &m_caseForm; }

    Q_INVOKABLE void advance();
    Q_INVOKABLE void move(int which, const QString &reason);
    Q_INVOKABLE void addMeasure(const QString &text);
    Q_INVOKABLE void editMeasure(const QString &id);
    Q_INVOKABLE void addCase(const QString &title);
    Q_INVOKABLE void editCase(const QString &id);
    Q_INVOKABLE void cut();
    Q_INVOKABLE void tick(const QString &access, bool handedOver);
    Q_INVOKABLE void sign(const QString &planned, bool alone);
    /// who: 0 = expert, 1 = supervisor, 2 = successor; value 0 = none.
    Q_INVOKABLE void prioritise(const QString &record, int who, int value);
    Q_INVOKABLE void passOver(int rule, const QString &reason);
    Q_INVOKABLE void confirm(const QString &field, bool given);
    Q_INVOKABLE void openProcess(const QString &process) { Q_EMIT openRequested(process); }
    /// Works through the sheet step by step; goes on with the person's own run where there is one.
    Q_INVOKABLE void tryOut(const QString &process);
    Q_INVOKABLE void openTrial(const QString &run) { Q_EMIT trialRequested(run); }

  Q_SIGNALS:
    void openChanged();
    void tabChanged();
    void shown();
    void openRequested(const QString &id);
    void trialRequested(const QString &run);
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    void refuse(const QString &typed, const Error &error);
    void load();
    void showWantedPart();
    void show(PlanView view);
    template <typename Job> void run(Job job, const QString &sentence = {});
    QStringList movable() const { return m_view.back + m_view.beside; }
    Id signerId() const;

    Session &m_session;
    RecordForm m_form;
    RecordForm m_measureForm;
    RecordForm m_caseForm;
    PlanView m_view;
    RowsModel<MilestoneRow> m_milestones;
    RowsModel<PlannedRow> m_processes;
    RowsModel<MeasureRow> m_measures;
    RowsModel<CaseRow> m_cases;
    RowsModel<AccessRow> m_accesses;
    RowsModel<RuleRow> m_rules;
    RowsModel<ConsentRow> m_consents;
    Id m_id;
    Id m_wantedPart; ///< once the plan is read
    qint64 m_ticket = 0;
    int m_tab = 0;
    bool m_open = false;
    bool m_loading = false;
};

} // namespace staffelstab
