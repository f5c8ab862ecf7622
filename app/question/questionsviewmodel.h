// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordlist.h"

namespace staffelstab
{

/// The open questions as a list with the form of the one that is open, and the ways to end one.
class QuestionsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(staffelstab::RecordList *list READ list CONSTANT FINAL)
    /// True while the page shows the questions and not the knowledge items.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    /// The question in the form waits for an answer.
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed FINAL)

  public:
    explicit QuestionsViewModel(Session &session, QObject *parent = nullptr);

    RecordList *list() { return &m_list; }
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    bool isWaiting() const;
    bool isAnswered() const;

    void setActive(bool active);
    void open(const QString &id);
    /// Ends the question in the form: answered where an answer is written, else as done with.
    Q_INVOKABLE void settle();

  Q_SIGNALS:
    void shownChanged();
    void changed();
    /// Something was done that can be taken back.
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    RecordList m_list;
    RecordForm &m_form; ///< of the list
    bool m_shown = false;
};

} // namespace staffelstab
