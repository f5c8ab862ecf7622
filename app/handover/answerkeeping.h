// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/keeptimer.h"
#include "shell/session.h"
#include "usecase/interviewing.h"

#include <functional>

namespace staffelstab
{

/// What is typed in an interview on its way into the file: kept within two seconds of the keystroke, as a draft beside
/// the settings where it cannot be saved, and known here until the workspace has confirmed it.
class AnswerKeeping : public QObject
{
    Q_OBJECT

  public:
    explicit AnswerKeeping(Session &session, QObject *parent = nullptr);

    /// What was typed in this interview but never saved.
    static QHash<Id, Answer> draftsOf(Workspace &workspace, const InterviewView &view);
    void setDrafts(const QHash<Id, Answer> &drafts) { m_drafts = drafts; }
    const Answer *draft(const Id &id) const;
    /// Given to the writer, but not confirmed yet.
    QList<Answer> unconfirmed() const { return m_unconfirmed.values(); }

    void typed();
    /// Another question is shown: nothing of it is typed yet.
    void rest();
    void keep(const Answer &answer, const PlaceLeft &left);
    /// Keeps the answer as settled; `asked` is the question in words, for the task that "not known" makes.
    void settle(const Answer &answer, const QString &asked, const PlaceLeft &left, bool makesTasks);
    /// Once more with everything that could not be saved.
    void retry();

    bool isDirty() const { return m_dirty; }
    bool isUnsaved() const { return m_dirty || m_saving > 0; }
    QString savedText() const;
    QString error() const { return m_error; }

  Q_SIGNALS:
    /// It is time to keep what is typed.
    void due();
    void changed();
    void confirmed(bool makesTasks);

  private:
    using Keep = std::function<Result<Done>(Workspace &workspace, const Answer &answer)>;
    struct Sending {
        Answer answer;
        Keep keep;
        bool makesTasks = false;
    };
    void send(const Sending &sending);
    void kept(const std::optional<Error> &error, const Sending &sent);

    Session &m_session;
    QHash<Id, Answer> m_drafts;
    QHash<Id, Answer> m_unconfirmed;
    QHash<Id, Sending> m_failed;
    KeepTimer m_timer;
    QDateTime m_savedAt;
    QString m_error;
    int m_saving = 0;
    bool m_dirty = false;
};

} // namespace staffelstab
