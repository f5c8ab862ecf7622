// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/labelsmodel.h"
#include "shell/session.h"
#include "usecase/outlook.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// A line of a table whose columns have headings of their own.
struct GridRow {
    QString id;
    QString title;
    QStringList cells;
    QStringList tones;

    bool operator==(const GridRow &) const = default;
};

/// What the town hall loses: by unit and half-year, on a chosen first of January, and who can do what.
class OutlookViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by HandoverViewModel")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(QString error READ error NOTIFY shown FINAL)
    Q_PROPERTY(QStringList years READ years NOTIFY shown FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY shown FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY shown FINAL)
    Q_PROPERTY(QString heatSentence READ heatSentence NOTIFY shown FINAL)
    Q_PROPERTY(QStringList halfYears READ halfYears NOTIFY shown FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(staffelstab::LabelsModel *uncovered READ uncovered CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *matrix READ matrix CONSTANT FINAL)

  public:
    explicit OutlookViewModel(Session &session, QObject *parent = nullptr);

    void reload();

    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    /// "Town hall on 1 January 2029"
    QStringList years() const;
    int year() const { return m_year; }
    void setYear(int year);
    QString sentence() const;
    QString heatSentence() const;
    QStringList halfYears() const;
    QStringList people() const;
    QAbstractItemModel *units() { return &m_units; }
    LabelsModel *uncovered() { return &m_uncovered; }
    QAbstractItemModel *matrix() { return &m_matrix; }

  Q_SIGNALS:
    void shown();

  private:
    QDate dayOf(int year) const { return {QDate::currentDate().year() + 1 + year, 1, 1}; }

    Session &m_session;
    Outlook m_view;
    RowsModel<GridRow> m_units;
    LabelsModel m_uncovered;
    RowsModel<GridRow> m_matrix;
    QString m_error;
    qint64 m_ticket = 0;
    int m_year = 2;
    bool m_loaded = false;
};

} // namespace staffelstab
