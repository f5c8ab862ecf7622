// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "usecase/questions.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace staffelstab
{

/// A search on its way to become a question: its words, who will probably know, and the press that asks.
class AskViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString addressee READ addressee NOTIFY changed FINAL)
    /// Why this person is proposed; empty for one whom the person chose.
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::PickerModel *people READ people CONSTANT FINAL)

  public:
    explicit AskViewModel(Session &session, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString addressee() const { return m_addressee.title; }
    QString why() const;
    /// False until it is known whom to ask, while nothing is asked, and in a workspace open for reading only.
    bool isPossible() const;
    PickerModel *people() { return &m_people; }

    /// Takes the words of a search that found nothing, and once no other follows looks for the person who will know.
    void offer(const QString &text);
    /// Begins anew with the words of a search, without the filters among them.
    Q_INVOKABLE void begin(const QString &text);
    /// Begins anew with what another one offers.
    Q_INVOKABLE void beginLike(staffelstab::AskViewModel *other);
    /// One of the people; an empty id asks nobody by name.
    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void ask();

  Q_SIGNALS:
    void changed();
    /// The question is on the list and can be taken back.
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void clear();
    void propose();

    Session &m_session;
    QTimer m_pause;
    PickerModel m_people;
    QString m_text;
    QString m_miss; ///< the words as they were searched
    RecordLabel m_addressee;
    RecordLabel m_because;
    std::shared_ptr<std::atomic<qint64>> m_newest = std::make_shared<std::atomic<qint64>>(0);
    qint64 m_opening = 0; ///< counts workspaces, so that what came of one is not told in the next
    bool m_ready = false; ///< the proposal has come, and what is shown was not asked yet
};

} // namespace staffelstab
