// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "shell/session.h"
#include "usecase/processes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace staffelstab
{

/// Where the sheet stands in its review cycle, and what may be done with it now.
class ReviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QString text READ text NOTIFY shown FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY shown FINAL)
    Q_PROPERTY(QString until READ until NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY shown FINAL)
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY shown FINAL)
    /// Whoever works here is known and may check this sheet: one press is enough.
    Q_PROPERTY(bool canConfirmHere READ canConfirmHere NOTIFY shown FINAL)
    Q_PROPERTY(bool archived READ isArchived NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)
    Q_PROPERTY(staffelstab::PickerModel *people READ people CONSTANT FINAL)

  public:
    explicit ReviewViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    QString text() const;
    QString tone() const;
    /// "Checked by … until …"; empty for what was never checked.
    QString until() const;
    /// What the last check said.
    QString note() const { return m_process.changeNote; }
    bool canSubmit() const;
    bool canDecide() const;
    bool canConfirmHere() const { return canDecide() && !m_here.isEmpty(); }
    bool isArchived() const { return m_state == u"Archived"; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    PickerModel *people() { return &m_people; }

    Q_INVOKABLE void submit();
    Q_INVOKABLE void confirm(const QString &reviewer);
    /// In the name of whoever works here.
    Q_INVOKABLE void confirmHere() { confirm(m_here); }
    Q_INVOKABLE void reject(const QString &comment);
    Q_INVOKABLE void archive();

  Q_SIGNALS:
    void shown();
    /// The comment is with the sheet; until then it stays where it was typed.
    void commentKept();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void askWhoIsHere();
    template <typename Job> void run(Job job, const QString &sentence, const std::function<void()> &then = {});

    Session &m_session;
    PickerModel m_people;
    Process m_process;
    QString m_state;
    QString m_reviewer;
    Id m_here; ///< whoever works here, where she may check the sheet
    bool m_isReady = false;
};

} // namespace staffelstab
