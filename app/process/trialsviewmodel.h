// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/trialrows.h"
#include "shell/session.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The trial runs of one sheet, and the way into a new one.
class TrialsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *runs READ runs CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(bool hasSteps READ hasSteps NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit TrialsViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    QAbstractItemModel *runs() { return &m_runs; }
    int count() const { return m_runs.rowCount(); }
    bool hasSteps() const { return m_hasSteps; }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// Goes on with the person's own run, or begins one.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void openRun(const QString &run) { Q_EMIT trialRequested(run); }

  Q_SIGNALS:
    void shown();
    void trialRequested(const QString &run);
    void failed(const QString &sentence);

  private:
    Session &m_session;
    RowsModel<TrialLine> m_runs;
    Id m_process;
    bool m_hasSteps = false;
};

} // namespace staffelstab
