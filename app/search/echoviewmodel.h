// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/lawecho.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace staffelstab
{

/// One record of a review list, below the heading of its kind.
struct EchoRow {
    QString id;
    QString group; ///< kind and number of its records
    QString title;
    QString detail; ///< where it belongs
    QString why;    ///< what it cites or refers to
    QString spoken;

    bool operator==(const EchoRow &) const = default;
};

/// The page that lists what rests on a law, to be looked at when the law changes.
class EchoViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)

  public:
    enum class State { Idle, Reading, Found, Nothing, Failed };
    Q_ENUM(State)

    explicit EchoViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    QString place() const { return m_echo.place; }
    QString summary() const;
    QString error() const { return m_error; }
    State state() const { return m_state; }

    /// A page that nobody sees waits with reading.
    void setActive(bool active);
    void showPlace(const QString &place);
    void showBasis(const Id &legalBasis);

  Q_SIGNALS:
    void changed();

  private:
    void show(const QString &place, const Id &basis);
    void load();
    void answer(Result<LawEcho> echo);

    Session &m_session;
    RowsModel<EchoRow> m_rows;
    LawEcho m_echo;
    QString m_place;
    Id m_basis;
    QString m_error;
    State m_state = State::Idle;
    QTimer m_pause;
    std::shared_ptr<std::atomic<qint64>> m_newest = std::make_shared<std::atomic<qint64>>(0);
    bool m_active = false;
    bool m_stale = false;
};

} // namespace staffelstab
