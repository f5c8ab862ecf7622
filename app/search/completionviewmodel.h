// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/searching.h"

#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace staffelstab
{

/// What the search field proposes while somebody types: values of a filter, names of filters. The keys mean the list
/// only while a value is typed or after it was asked for; proposals for an ordinary word leave every key but Esc alone.
class CompletionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL) ///< -1: none, the keys mean the field and the hits

    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL) ///< the proposal for those who hear the page

  public:
    explicit CompletionViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    int current() const { return m_current; }
    QString spoken() const;

    /// Proposes what fits at the cursor after something was typed.
    Q_INVOKABLE void follow(const QString &text, int cursor);
    /// Proposes everything that is possible at the cursor, names of filters too.
    Q_INVOKABLE void ask(const QString &text, int cursor);
    Q_INVOKABLE void close();
    Q_INVOKABLE void take(int row);
    /// Arrow keys, Tab, Enter and Esc; true where the key meant something here.
    Q_INVOKABLE bool pressed(int key);

  Q_SIGNALS:
    void changed();
    /// The text with the choice in it, and where the cursor goes.
    void taken(const QString &text, int cursor);

  private:
    struct Row {
        QString written;
        QString label;
        QString detail;
        bool operator==(const Row &) const = default;
    };
    static Row rowOf(const search::Completion &choice);
    static QList<RowsModel<Row>::Role> roles();

    void find(const QString &text, int cursor, bool asked);
    void show(const QList<search::Completion> &choices, bool asked);
    void setRows(QList<Row> rows, int current);
    void setCurrent(int row);

    Session &m_session;
    RowsModel<Row> m_rows;
    QString m_text;
    search::Completable m_typed; ///< in m_text, which may be newer than the rows
    std::shared_ptr<std::atomic<qint64>> m_newest = std::make_shared<std::atomic<qint64>>(0);
    int m_current = -1;
};

} // namespace staffelstab
