// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/questions.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One missed search as it is shown.
struct MissRow {
    QString text;
    QString often; ///< how often and when last

    bool operator==(const MissRow &) const = default;
};

/// The searches without a hit: whether this workspace keeps them, which there are, and how they are forgotten.
class MissesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(bool kept READ isKept WRITE setKept NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

  public:
    explicit MissesViewModel(Session &session, QObject *parent = nullptr);

    bool isKept() const { return m_kept; }
    void setKept(bool kept);
    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    bool hasMore() const { return m_more; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    /// A list that nobody sees waits with reading; what was searched meanwhile is there when it is shown again.
    void setActive(bool active);

    Q_INVOKABLE void forget(const QString &text);
    Q_INVOKABLE void forgetAll();
    Q_INVOKABLE void dismissError();

  Q_SIGNALS:
    void changed();

  private:
    struct Loaded {
        bool kept = false;
        QList<SearchMiss> misses;
    };
    void clear();
    void load();
    template <typename Job> void write(Job job);

    Session &m_session;
    RowsModel<MissRow> m_rows;
    QString m_error;
    qint64 m_ticket = 0;
    qint64 m_opening = 0; ///< counts workspaces
    bool m_kept = false;
    bool m_more = false;
    bool m_active = false;
    bool m_loading = true;
    bool m_loadFailed = false; ///< the error is that of loading
};

} // namespace staffelstab
