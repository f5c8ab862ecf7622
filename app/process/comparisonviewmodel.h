// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/comparisonrows.h"
#include "shell/session.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The sheet of today beside an earlier state of it, chosen among those it was in; each difference can be put back.
class ComparisonViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY shown FINAL)
    Q_PROPERTY(QStringList moments READ moments NOTIFY shown FINAL)
    Q_PROPERTY(int moment READ moment WRITE setMoment NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit ComparisonViewModel(Session &session, QObject *parent = nullptr);

    /// Another process, or another state of the same; read only while somebody looks.
    void show(const Id &process);
    /// Beside the state right after a change.
    void compareWith(qint64 sequence);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    /// "22.11.2026, 10:42 · Erika", newest first; today's own state is not among them.
    QStringList moments() const;
    int moment() const;
    void setMoment(int position);
    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    bool isLoading() const { return m_loading; }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    Q_INVOKABLE void restore(const QString &step, const QString &field);

  Q_SIGNALS:
    void shown();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    struct Loaded {
        QList<SheetMoment> moments;
        qint64 sequence = 0;
        QList<ComparisonRow> rows;
    };

    static Result<Loaded> read(Workspace &workspace, const Id &process, qint64 sequence);
    void load();
    void choose(qint64 sequence);

    Session &m_session;
    Id m_process;
    QList<SheetMoment> m_moments;
    RowsModel<ComparisonRow> m_rows;
    qint64 m_sequence = 0;      ///< 0 = the state before the last change
    qint64 m_shownSequence = 0; ///< of the rows
    qint64 m_ticket = 0;
    bool m_active = false;
    bool m_loading = false;
};

} // namespace staffelstab
