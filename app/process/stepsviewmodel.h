// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "process/sheetrows.h"

namespace staffelstab
{

/// The steps of one process while they are written down: add, move, remove, and the form of the one that is open.
class StepsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(QString openId READ openId NOTIFY openChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    explicit StepsViewModel(Session &session, QObject *parent = nullptr);

    void show(const Id &process, QList<StepRow> rows);
    void leave();
    /// Opens a step and leads the eye to it.
    void showStep(const QString &id);

    QAbstractItemModel *rows() { return &m_rows; }
    RecordForm *form() { return &m_form; }
    QString openId() const { return m_openId; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }

    /// Behind the last step.
    Q_INVOKABLE void add(const QString &name);
    /// Opens a step for writing; again closes it.
    Q_INVOKABLE void toggle(const QString &id);
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    /// By how many places; the steps are numbered again.
    Q_INVOKABLE void move(const QString &id, int places);
    Q_INVOKABLE void remove(const QString &id);
    /// Alt and an arrow move a step, Delete removes it; true where the key meant something here.
    Q_INVOKABLE bool pressed(const QString &id, int key, int modifiers);

  Q_SIGNALS:
    void openChanged();
    void countChanged();
    void added(const QString &id);
    /// A step was moved or is to be shown; the focus follows it.
    void focusWanted(int position);
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    int positionOf(const QString &id) const;

    Session &m_session;
    Id m_process;
    RowsModel<StepRow> m_rows;
    RecordForm m_form;
    QString m_openId;
    QString m_moved;
};

} // namespace staffelstab
