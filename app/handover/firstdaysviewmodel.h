// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "handover/firstdaysrows.h"
#include "shell/session.h"

#include <QUrl>

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The page of a successor: what the first 100 days on a post ask for, with the way to the record behind each line.
class FirstDaysViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by HandoverViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(QString post READ post NOTIFY shown FINAL)
    Q_PROPERTY(QString error READ error NOTIFY shown FINAL)
    Q_PROPERTY(staffelstab::RecordForm *caseForm READ caseForm CONSTANT FINAL)

  public:
    explicit FirstDaysViewModel(Session &session, QObject *parent = nullptr);

    void openPost(const Id &post);
    Q_INVOKABLE void close();
    void flush() { m_caseForm.flush(); }

    bool isOpen() const { return m_open; }
    bool isLoading() const { return m_loading; }
    /// Its title.
    QString post() const { return m_days.post; }
    QString error() const { return m_error; }
    /// The open case that is read or written in.
    RecordForm *caseForm() { return &m_caseForm; }

    /// part: FirstDaysPart.
    Q_INVOKABLE QAbstractItemModel *rows(int part);
    Q_INVOKABLE void reload();
    Q_INVOKABLE void openLine(const QString &record, bool isCase);
    Q_INVOKABLE void makeDocument() { Q_EMIT documentRequested(m_id, m_days.post); }
    Q_INVOKABLE void saveCalendar(const QUrl &file);

  Q_SIGNALS:
    void openChanged();
    void shown();
    void openRequested(const QString &id);
    void documentRequested(const QString &post, const QString &title);
    void told(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void show(report::FirstDays days);
    void fill();

    Session &m_session;
    RecordForm m_caseForm;
    report::FirstDays m_days;
    QList<RowsModel<FirstDaysRow> *> m_rows; ///< by part; children
    Id m_id;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_open = false;
    bool m_loading = false;
};

} // namespace staffelstab
