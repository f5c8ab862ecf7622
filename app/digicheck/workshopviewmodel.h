// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/adviceviewmodel.h"
#include "digicheck/moderationviewmodel.h"
#include "shell/labelsmodel.h"

namespace staffelstab
{

/// The workshop that is open: what was prepared, what is said, what is recommended.
class WorkshopViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by DigiCheckViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shown FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY shown FINAL)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(int processCount READ processCount NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *heard READ heard CONSTANT FINAL)
    Q_PROPERTY(int heardCount READ heardCount NOTIFY shown FINAL)
    Q_PROPERTY(staffelstab::LabelsModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ModerationViewModel *moderation READ moderation CONSTANT FINAL)
    Q_PROPERTY(staffelstab::AdviceViewModel *advice READ advice CONSTANT FINAL)

  public:
    enum Tab { Preparation, Moderation, Advice };
    Q_ENUM(Tab)

    explicit WorkshopViewModel(Session &session, QObject *parent = nullptr);

    void openWorkshop(const QString &id);
    Q_INVOKABLE void close();
    void setActive(bool active);

    bool isOpen() const { return !m_id.isEmpty(); }
    QString title() const { return m_view.workshop.title; }
    QString subtitle() const;
    QString stateText() const;
    int tab() const { return m_tab; }
    void setTab(int tab);
    RecordForm *form() { return &m_form; }
    QAbstractItemModel *processes() { return &m_processes; }
    int processCount() const { return m_processes.rowCount(); }
    QAbstractItemModel *heard() { return &m_heard; }
    int heardCount() const { return m_heard.rowCount(); }
    LabelsModel *questions() { return &m_questions; }
    ModerationViewModel *moderation() { return &m_moderation; }
    AdviceViewModel *advice() { return &m_advice; }

    /// Leads to where the final report is made.
    Q_INVOKABLE void makeReport() { Q_EMIT reportRequested(m_id, title()); }
    /// Goes on to write what is recommended because of a finding.
    Q_INVOKABLE void recommendFrom(const QString &finding);

  Q_SIGNALS:
    void openChanged();
    void shown();
    void tabChanged();
    void reportRequested(const QString &workshop, const QString &title);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void load();
    void show(WorkshopView view);

    Session &m_session;
    Id m_id;
    WorkshopView m_view;
    RecordForm m_form;
    RowsModel<PreparedLine> m_processes;
    RowsModel<FindingLine> m_heard;
    LabelsModel m_questions;
    ModerationViewModel m_moderation;
    AdviceViewModel m_advice;
    int m_tab = Preparation;
    qint64 m_ticket = 0;
    bool m_active = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
};

} // namespace staffelstab
