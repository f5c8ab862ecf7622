// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/trainings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One training in words.
struct TrainingLine {
    QString recordId; ///< of the recommendation
    int position = -1;
    QString title;
    QString when;   ///< day, else the half-year of the recommendation
    QString detail; ///< form and for whom
    QString reason; ///< what was said
    int state = 0;  ///< position among the states; -1 for a need

    bool operator==(const TrainingLine &) const = default;
};

/// DigiFit: what staff shall learn, for whom, when, and how far it is.
class TrainingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by DigiCheckViewModel")
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QStringList states READ states CONSTANT FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL)

  public:
    explicit TrainingsViewModel(Session &session, QObject *parent = nullptr);

    /// A list that nobody sees waits with reading.
    void setActive(bool active);

    QAbstractItemModel *lines() { return &m_lines; }
    int count() const { return m_lines.rowCount(); }
    QString summary() const;
    QStringList states() const;
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// By the position among the states.
    Q_INVOKABLE void setState(const QString &recommendation, int position, int state);

  Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

  private:
    void load();

    Session &m_session;
    QList<TrainingRow> m_rows;
    RowsModel<TrainingLine> m_lines;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
