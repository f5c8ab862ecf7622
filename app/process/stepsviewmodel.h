// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "process/sheetrows.h"

namespace staffelstab
{

/// A step that another one may go on with.
struct FollowingStep {
    QString id;
    QString label; ///< "02 Einkommen prüfen"
    bool chosen = false;

    bool operator==(const FollowingStep &) const = default;
};

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
    /// The other steps of the process; chosen are those that the open one goes on with.
    Q_PROPERTY(QAbstractItemModel *following READ following CONSTANT FINAL)
    Q_PROPERTY(QString followingText READ followingText NOTIFY openChanged FINAL)

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

    QAbstractItemModel *following() { return &m_following; }
    /// How it goes on behind the open step, in a sentence.
    QString followingText() const;

    /// Whether the open step goes on with that one; with none chosen it goes on with the next number.
    Q_INVOKABLE void setFollowing(const QString &id, bool chosen);
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
    void showFollowing();

    Session &m_session;
    Id m_process;
    RowsModel<StepRow> m_rows;
    RowsModel<FollowingStep> m_following;
    RecordForm m_form;
    QString m_openId;
    QString m_moved;
    int m_choosing = 0; ///< choices on their way to the store
};

} // namespace staffelstab
