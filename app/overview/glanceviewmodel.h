// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/glancerows.h"
#include "shell/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// In einem Blick: what clerks, heads of teams and leadership say, side by side, and what follows from it. The same
/// data in three depths: the whole house, a team, a process.
class GlanceViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by OverviewViewModel")
    Q_PROPERTY(int depth READ depth WRITE setDepth NOTIFY changed FINAL)
    Q_PROPERTY(QString unitName READ unitName NOTIFY changed FINAL)
    Q_PROPERTY(QString processName READ processName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool hasUnknown READ hasUnknown NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *shared READ shared CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *contradictions READ contradictions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *clerks READ clerks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *heads READ heads CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *leadership READ leadership CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *unknown READ unknown CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *recommendations READ recommendations CONSTANT FINAL)

  public:
    enum Depth { House, Team, OwnProcess };
    Q_ENUM(Depth)

    explicit GlanceViewModel(Session &session, QObject *parent = nullptr);

    int depth() const { return m_depth; }
    /// Back and forth between the areas chosen so far.
    void setDepth(int depth);
    QString unitName() const { return m_unitName; }
    QString processName() const { return m_processName; }
    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    bool hasUnknown() const { return m_unknown.rowCount() > 0; }
    QAbstractItemModel *shared() { return &m_shared; }
    QAbstractItemModel *contradictions() { return &m_contradictions; }
    QAbstractItemModel *clerks() { return &m_clerks; }
    QAbstractItemModel *heads() { return &m_heads; }
    QAbstractItemModel *leadership() { return &m_leadership; }
    QAbstractItemModel *unknown() { return &m_unknown; }
    QAbstractItemModel *processes() { return &m_processes; }
    QAbstractItemModel *recommendations() { return &m_recommendations; }

    Q_INVOKABLE void showUnit(const QString &unit, const QString &name);
    Q_INVOKABLE void showProcess(const QString &process, const QString &name);
    /// What nobody looks at is not read.
    Q_INVOKABLE void setActive(bool active);
    Q_INVOKABLE void reload();

  Q_SIGNALS:
    void changed();
    void unitWished();
    void processesWished(const QStringList &processes, const QString &label);

  private:
    void show(const GlanceView &view);
    void begin();
    void backToHouse();

    Session &m_session;
    Id m_unit;
    Id m_process;
    QString m_unitName;
    QString m_processName;
    QString m_error;
    RowsModel<GlanceLine> m_shared;
    RowsModel<GlanceLine> m_contradictions;
    RowsModel<GlanceLine> m_clerks;
    RowsModel<GlanceLine> m_heads;
    RowsModel<GlanceLine> m_leadership;
    RowsModel<GlanceLine> m_unknown;
    RowsModel<GlanceLine> m_processes;
    RowsModel<GlanceLine> m_recommendations;
    qint64 m_ticket = 0;
    int m_depth = House;
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
