// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/registerviewmodel.h"
#include "process/sheetviewmodel.h"

namespace staffelstab
{

/// The page of processes: the register, and the sheet of the process that is open.
class ProcessesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(staffelstab::RegisterViewModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SheetViewModel *sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(bool naming READ isNaming WRITE setNaming NOTIFY namingChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)

  public:
    ProcessesViewModel(Session &session, AppSettings &settings, QObject *parent = nullptr);

    RegisterViewModel *table() { return &m_table; }
    SheetViewModel *sheet() { return &m_sheet; }
    /// True while the person writes the name of a new process.
    bool isNaming() const { return m_naming; }
    void setNaming(bool naming);

    Q_INVOKABLE void openProcess(const QString &id) { m_sheet.openProcess(id); }
    /// A page that nobody sees waits with reading, and saves what was typed on it.
    void setActive(bool active);
    void openProcess(const QString &id, const QString &field, const QString &record);
    /// Makes a process and opens its sheet; in the unit that the register is narrowed to.
    Q_INVOKABLE void create(const QString &name);
    /// Moves the selected processes to the bin; many are asked about first: question() says what would go.
    Q_INVOKABLE void removeSelected();
    QString question() const { return m_question; }
    Q_INVOKABLE void confirmRemoval();
    Q_INVOKABLE void refuseRemoval() { ask({}, {}); }

  Q_SIGNALS:
    void namingChanged();
    void questionChanged();
    void done(const QString &sentence);
    void told(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    void remove(const QStringList &ids, MassRemoval mass);
    void ask(const QStringList &ids, const QString &question);

    Session &m_session;
    RegisterViewModel m_table;
    SheetViewModel m_sheet;
    QStringList m_asked;
    QString m_question;
    bool m_naming = false;
};

} // namespace staffelstab
