// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/records.h"

#include <QSet>

namespace staffelstab
{

/// One removed record as it is shown.
struct BinRow {
    QString id;
    QString title;
    QString kind;
    QString removed; ///< when and by whom
    bool chosen = false;

    bool operator==(const BinRow &) const = default;
};

/// What was removed, and the way back for one record or many.
class BinViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int shown READ shown NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString restoreText READ restoreText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    explicit BinViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return static_cast<int>(m_entries.size()); }
    int shown() const { return static_cast<int>(m_rows.rows().size()); }
    int chosen() const { return static_cast<int>(m_chosen.size()); }
    QString countText() const;
    QString restoreText() const;
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    void setActive(bool active);

    Q_INVOKABLE void choose(const QString &id, bool chosen);
    /// All that are shown, or none.
    Q_INVOKABLE void chooseAll(bool chosen);
    Q_INVOKABLE void restore(const QString &id);
    Q_INVOKABLE void restoreChosen();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void filterChanged();
    void rowsChanged();
    void errorChanged();
    /// Something was done that can be taken back.
    void done(const QString &sentence);

  private:
    void load();
    void restore(const QStringList &ids);
    void showRows();
    void fail(const QString &error);

    Session &m_session;
    RowsModel<BinRow> m_rows;
    QList<BinEntry> m_entries;
    QSet<QString> m_chosen;
    QString m_filter;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_active = false;
    bool m_loading = true;
};

} // namespace staffelstab
