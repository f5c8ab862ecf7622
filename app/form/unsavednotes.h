// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/draft.h"
#include "form/keeptimer.h"
#include "shell/session.h"

namespace staffelstab
{

/// What is typed beside one record and not saved, as a draft of the person, so that neither another page nor the end of
/// the program loses it.
class UnsavedNotes : public QObject
{
    Q_OBJECT

  public:
    /// What was typed before the draft was read, together with the draft.
    using Unite = std::function<QJsonObject(const QJsonObject &kept, QJsonObject typed)>;
    using Correct = std::function<QJsonObject(QJsonObject kept)>;

    /// kind and purpose tell the drafts of one use from those of another and stay the same for ever.
    UnsavedNotes(Session &session, RecordKind kind, const QString &purpose, Unite unite, QObject *parent = nullptr);
    ~UnsavedNotes() override;

    /// Another record, or none; what belongs to the last one is written down first.
    void open(const Id &subject);
    void keep(const QJsonObject &typed);
    /// What was saved while another record is shown goes from the draft of its own one.
    void correct(const Id &subject, const Correct &correct);
    void flush();

  Q_SIGNALS:
    /// What was kept of this record earlier.
    void found(const QJsonObject &typed);
    /// What is typed could not be kept.
    void failed(const QString &sentence);

  private:
    Id draftId(const Id &subject) const { return idFromKey(m_purpose + subject); }
    void write();

    Session &m_session;
    RecordKind m_kind;
    QString m_purpose;
    Unite m_unite;
    Id m_subject;
    QJsonObject m_typed;
    std::shared_ptr<DraftTurns> m_turns = std::make_shared<DraftTurns>();
    KeepTimer m_timer;
    bool m_wasFound = false;
    bool m_isDirty = false;
    bool m_isFailing = false; ///< and that was told
};

} // namespace staffelstab
