// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/glanceviewmodel.h"
#include "overview/levelhistoryviewmodel.h"
#include "overview/overviewrows.h"
#include "overview/prioritiesviewmodel.h"
#include "overview/progressrows.h"
#include "shell/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The whole administration in one view. Every figure leads to the processes that it counts.
class OverviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList digital READ digital NOTIFY changed FINAL)
    Q_PROPERTY(QString digitalText READ digitalText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList risk READ risk NOTIFY changed FINAL)
    Q_PROPERTY(QString riskText READ riskText NOTIFY changed FINAL)
    Q_PROPERTY(QString costText READ costText NOTIFY changed FINAL)
    Q_PROPERTY(QString collisionText READ collisionText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *models READ models CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *costs READ costs CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *collisions READ collisions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::LevelHistoryViewModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(staffelstab::GlanceViewModel *glance READ glance CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PrioritiesViewModel *priorities READ priorities CONSTANT FINAL)

  public:
    /// All together, unit by unit, by what comes first, by what people say.
    enum View { House, Units, Priorities, Glance };
    Q_ENUM(View)

    explicit OverviewViewModel(Session &session, QObject *parent = nullptr);

    View view() const { return m_shownView; }
    void setView(View view);
    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_loaded && m_view.all.processes == 0; }
    QString error() const { return m_error; }
    QString summary() const;
    QVariantList digital() const { return m_all.digital; }
    QString digitalText() const;
    QVariantList risk() const { return m_all.risk; }
    QString riskText() const;
    QString costText() const;
    QString collisionText() const;
    QAbstractItemModel *units() { return &m_units; }
    QAbstractItemModel *models() { return &m_models; }
    QAbstractItemModel *costs() { return &m_costs; }
    QAbstractItemModel *collisions() { return &m_collisions; }
    QAbstractItemModel *progress() { return &m_progress; }
    QString progressText() const;
    LevelHistoryViewModel *history() { return &m_history; }
    GlanceViewModel *glance() { return &m_glance; }
    PrioritiesViewModel *priorities() { return &m_priorities; }
    /// A page that nobody sees waits with reading.
    void setActive(bool active);

    /// The processes that a figure of a unit counts; no unit = all together. label: what the list is called.
    Q_INVOKABLE void open(const QString &unit, const QString &key, const QString &label);
    /// The processes behind a figure of a half-year: "assessed" or "risen".
    Q_INVOKABLE void openProgress(const QString &halfYear, const QString &key, const QString &label);
    Q_INVOKABLE void reload();

  Q_SIGNALS:
    void viewChanged();
    void changed();
    void processesWished(const QStringList &processes, const QString &label);
    void failed(const QString &sentence);

  private:
    void readProgress();

    Session &m_session;
    OverviewView m_view;
    View m_shownView = House;
    UnitRow m_all;
    RowsModel<UnitRow> m_units;
    RowsModel<ModelRow> m_models;
    RowsModel<CostRow> m_costs;
    RowsModel<CollisionRow> m_collisions;
    RowsModel<ProgressRow> m_progress;
    LevelHistoryViewModel m_history;
    GlanceViewModel m_glance;
    PrioritiesViewModel m_priorities;
    QString m_error;
    QString m_progressError;
    qint64 m_ticket = 0;
    qint64 m_progressTicket = 0;
    bool m_loaded = false;
    bool m_progressLoaded = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
