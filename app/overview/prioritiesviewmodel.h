// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/priorities.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One process of a list in words.
struct RankedRow {
    QString recordId;
    QString name;
    QString unit;
    QString value; ///< what the list ranks by
    QString facts; ///< what belongs to it

    bool operator==(const RankedRow &) const = default;
};

/// Three lists of what to look at first, beside each other: by the work that could be saved, by how the work is done,
/// by what would be lost. They are never made one. What the law orders stands unranked beside each of them.
class PrioritiesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by OverviewViewModel")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *management READ management CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *digital READ digital CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *knowledge READ knowledge CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *managementDuties READ managementDuties CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *digitalDuties READ digitalDuties CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *knowledgeDuties READ knowledgeDuties CONSTANT FINAL)
    Q_PROPERTY(int managementDutyCount READ managementDutyCount NOTIFY changed FINAL)
    Q_PROPERTY(int digitalDutyCount READ digitalDutyCount NOTIFY changed FINAL)
    Q_PROPERTY(int knowledgeDutyCount READ knowledgeDutyCount NOTIFY changed FINAL)
    Q_PROPERTY(QString managementNote READ managementNote NOTIFY changed FINAL)
    Q_PROPERTY(QString digitalNote READ digitalNote NOTIFY changed FINAL)
    Q_PROPERTY(QString knowledgeNote READ knowledgeNote NOTIFY changed FINAL)

  public:
    explicit PrioritiesViewModel(Session &session, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    QAbstractItemModel *management() { return &m_management; }
    QAbstractItemModel *digital() { return &m_digital; }
    QAbstractItemModel *knowledge() { return &m_knowledge; }
    QAbstractItemModel *managementDuties() { return &m_managementDuties; }
    QAbstractItemModel *digitalDuties() { return &m_digitalDuties; }
    QAbstractItemModel *knowledgeDuties() { return &m_knowledgeDuties; }
    int managementDutyCount() const { return m_views.management.dutyCount; }
    int digitalDutyCount() const { return m_views.digital.dutyCount; }
    int knowledgeDutyCount() const { return m_views.knowledge.dutyCount; }
    QString managementNote() const;
    QString digitalNote() const;
    QString knowledgeNote() const;

    /// Lists that nobody sees are not read.
    Q_INVOKABLE void setActive(bool active);
    Q_INVOKABLE void reload();

  Q_SIGNALS:
    void changed();

  private:
    Session &m_session;
    PriorityViews m_views;
    RowsModel<RankedRow> m_management;
    RowsModel<RankedRow> m_digital;
    RowsModel<RankedRow> m_knowledge;
    RowsModel<RankedRow> m_managementDuties;
    RowsModel<RankedRow> m_digitalDuties;
    RowsModel<RankedRow> m_knowledgeDuties;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
