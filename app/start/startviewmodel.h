// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/labelsmodel.h"
#include "shell/session.h"
#include "start/leaversmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// An open question as the start page shows it.
struct WaitingQuestion {
    QString id;
    QString text;
    QString addressee;
    QString asked;      ///< when
    bool first = false; ///< of those that wait for the same person

    bool operator==(const WaitingQuestion &) const = default;
};

/// The start page: where one left off, who leaves next and what is still uncovered, what is due.
class StartViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString continueId READ continueId NOTIFY changed FINAL)
    Q_PROPERTY(QString continueTitle READ continueTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString interviewId READ interviewId NOTIFY changed FINAL)
    Q_PROPERTY(QString interviewText READ interviewText NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::LabelsModel *recent READ recent CONSTANT FINAL)
    Q_PROPERTY(staffelstab::LabelsModel *reviewsDue READ reviewsDue CONSTANT FINAL)
    Q_PROPERTY(staffelstab::LeaversModel *leavers READ leavers CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::LabelsModel *comments READ comments CONSTANT FINAL)

  public:
    explicit StartViewModel(Session &session, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    QString error() const { return m_error; }
    bool isEmpty() const { return m_loaded && m_view.processes == 0; }
    QString continueId() const;
    QString continueTitle() const;
    /// The interview that was left last, and where; empty where none is running.
    QString interviewId() const { return m_interview.id; }
    QString interviewText() const;
    QString summary() const;
    LabelsModel *recent() { return &m_recent; }
    LabelsModel *reviewsDue() { return &m_reviewsDue; }
    LeaversModel *leavers() { return &m_leavers; }
    QAbstractItemModel *questions() { return &m_questions; }
    LabelsModel *comments() { return &m_comments; } ///< open ones
    /// Some question waits for an answer.
    bool isAsked() const { return !m_view.questions.isEmpty(); }

    Q_INVOKABLE void reload();

  Q_SIGNALS:
    void changed();

  private:
    struct Shown {
        StartView view;
        Interview interview;
        QList<RecordLabel> comments;
    };
    void showQuestions();

    Session &m_session;
    StartView m_view;
    Interview m_interview;
    LabelsModel m_recent;
    LabelsModel m_reviewsDue;
    LabelsModel m_comments;
    LeaversModel m_leavers;
    RowsModel<WaitingQuestion> m_questions;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_loaded = false;
};

} // namespace staffelstab
