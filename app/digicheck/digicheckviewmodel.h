// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/trainingsviewmodel.h"
#include "digicheck/workshopviewmodel.h"

namespace staffelstab
{

/// The page of the DigiCheck: the workshops, a new one, and the one that is open.
class DigiCheckViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QAbstractItemModel *workshops READ workshops CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::WorkshopViewModel *workshop READ workshop CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TrainingsViewModel *trainings READ trainings CONSTANT FINAL)
    /// True while a new workshop is being planned: its team, its day.
    Q_PROPERTY(bool planning READ isPlanning WRITE setPlanning NOTIFY planChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY planChanged FINAL)
    Q_PROPERTY(QString unitTitle READ unitTitle NOTIFY planChanged FINAL)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY planChanged FINAL)
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY planChanged FINAL)
    Q_PROPERTY(bool planReady READ isPlanReady NOTIFY planChanged FINAL)

  public:
    explicit DigiCheckViewModel(Session &session, QObject *parent = nullptr);

    /// A list that nobody sees waits with reading.
    void setActive(bool active);

    QAbstractItemModel *workshops() { return &m_workshops; }
    int count() const { return m_workshops.rowCount(); }
    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    WorkshopViewModel *workshop() { return &m_workshop; }
    TrainingsViewModel *trainings() { return &m_trainings; }
    bool isPlanning() const { return m_planning; }
    void setPlanning(bool planning);
    PickerModel *units() { return &m_units; }
    QString unit() const { return m_unit; }
    QString unitTitle() const { return m_unitTitle; }
    QString date() const { return m_date; }
    void setDate(const QString &date);
    QString dateProblem() const;
    bool isPlanReady() const;

    Q_INVOKABLE void chooseUnit(const QString &unit);
    /// Makes the workshop that is planned and opens it.
    Q_INVOKABLE void plan();
    Q_INVOKABLE void open(const QString &workshop) { m_workshop.openWorkshop(workshop); }
    /// A recommendation where it was made.
    void openAdvice(const QString &workshop, const QString &recommendation);
    /// A finding is shown where it was taken down.
    void open(const QString &workshop, const QString &finding);
    Q_INVOKABLE void remove(const QString &workshop, const QString &title);

  Q_SIGNALS:
    void changed();
    void planChanged();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void load();

    Session &m_session;
    RowsModel<WorkshopLine> m_workshops;
    WorkshopViewModel m_workshop;
    TrainingsViewModel m_trainings;
    PickerModel m_units;
    QString m_unit;
    QString m_unitTitle;
    QString m_date;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_planning = false;
    bool m_active = false;
    bool m_stale = true;
    bool m_loaded = false;
};

} // namespace staffelstab
