// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/searching.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What the search field proposes while somebody types: values of a filter, names of filters. A list below the field
/// that never takes a key from people who do not look at it.
class CompletionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL) ///< -1: none, Enter and arrow keys mean the hits

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
    void show(const Completing &completing, bool asked);
    void setCurrent(int row);

    Session &m_session;
    RowsModel<Row> m_rows;
    QString m_text;
    search::Completable m_typed;
    qint64 m_ticket = 0;
    int m_current = -1;
};

} // namespace staffelstab
