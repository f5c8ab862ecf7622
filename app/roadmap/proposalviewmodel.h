// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/roadmap.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

struct ProposalRow {
    QString recordId;
    QString title;
    QString before;
    QString after;
    QString reason;
    bool moved = false;

    bool operator==(const ProposalRow &) const = default;
};

struct DelayRow {
    QString title;
    QString text;

    bool operator==(const DelayRow &) const = default;
};

/// A plan that was worked out, beside the present one: what would move and why, and what less money would delay.
class ProposalViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by RoadmapViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString cutSummary READ cutSummary NOTIFY changed FINAL)
    Q_PROPERTY(bool acceptable READ isAcceptable NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *delays READ delays CONSTANT FINAL)

  public:
    explicit ProposalViewModel(Session &session, QObject *parent = nullptr);

    bool isOpen() const { return m_open; }
    bool isWorking() const { return m_working; }
    QString summary() const;
    QString cutSummary() const;
    /// Something would move, and the workspace may be changed.
    bool isAcceptable() const;
    QAbstractItemModel *lines() { return &m_lines; }
    QAbstractItemModel *delays() { return &m_delays; }

    /// Names of what the sentences mention; a proposal on screen is worked out again, since the plan has changed.
    void follow(const QHash<Id, QString> &titles);

    Q_INVOKABLE void work();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void discard();

  Q_SIGNALS:
    void changed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void show(const Proposal &proposal);
    void close();

    Session &m_session;
    RowsModel<ProposalRow> m_lines;
    RowsModel<DelayRow> m_delays;
    Proposal m_proposal;
    QHash<Id, QString> m_titles;
    qint64 m_ticket = 0;
    bool m_open = false;
    bool m_working = false;
};

} // namespace staffelstab
