// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/comparisonrows.h"
#include "shell/session.h"
#include "usecase/processes.h"
#include "usecase/readreceipts.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// "I have read this": asked for each version of the sheet, with what has changed since the last one that was read.
class ReadReceiptViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QString text READ text NOTIFY shown FINAL)
    Q_PROPERTY(bool needed READ isNeeded NOTIFY shown FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY shown FINAL)
    Q_PROPERTY(bool canCompare READ canCompare NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)
    Q_PROPERTY(bool seesReaders READ seesReaders NOTIFY shown FINAL)
    Q_PROPERTY(QStringList readers READ readers NOTIFY shown FINAL)

  public:
    explicit ReadReceiptViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    /// When it was read, or what has changed since then.
    QString text() const;
    bool isNeeded() const { return m_known && !m_reading.isCurrent; }
    /// False until the store has answered.
    bool isKnown() const { return m_known; }
    bool canCompare() const { return m_reading.sequence > 0; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    bool seesReaders() const { return m_reading.seesReaders; }
    /// A sentence for each; only for whoever answers for the sheet.
    QStringList readers() const;

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void compare();

  Q_SIGNALS:
    void shown();
    void comparisonWanted(qint64 sequence);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void load();

    Session &m_session;
    Id m_process;
    SheetReading m_reading;
    qint64 m_ticket = 0;
    bool m_known = false;
};

} // namespace staffelstab
