// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/similar.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

struct SimilarRow {
    QString id;
    QString title;
    QString detail; ///< unit
    QString why;    ///< what both have in common
    QString spoken;

    bool operator==(const SimilarRow &) const = default;
};

/// Processes like the one whose sheet is open; read after the sheet, which never waits for it.
class SimilarViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

  public:
    explicit SimilarViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }

    void show(const Id &process);
    void clear();
    Q_INVOKABLE void open(const QString &process) { Q_EMIT openRequested(process); }

  Q_SIGNALS:
    void changed();
    void openRequested(const QString &process);

  private:
    void load();
    void replace(const QList<SimilarProcess> &similar);

    Session &m_session;
    RowsModel<SimilarRow> m_rows;
    QTimer m_pause;
    Id m_process;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
