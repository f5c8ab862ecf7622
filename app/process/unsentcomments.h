// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/draft.h"
#include "form/keeptimer.h"
#include "shell/session.h"

#include <QHash>

namespace staffelstab
{

/// What was typed as comments of one sheet and not sent yet, by the place where it stands. It is kept as a draft of the
/// person, so that neither another page nor the end of the program loses it.
class UnsentComments : public QObject
{
    Q_OBJECT

  public:
    /// Where the choice of the subject waits together with the words of a new comment.
    static constexpr auto kSubjectPlace = QLatin1StringView("subject");

    explicit UnsentComments(Session &session, QObject *parent = nullptr);
    ~UnsentComments() override;

    /// What the reader's thread found of this sheet earlier.
    static QHash<QString, QString> keptFor(Workspace &workspace, const Id &process);

    /// Another sheet; what belongs to the last one is written down first.
    void open(const Id &process);
    /// What was typed before this came stands behind what was found.
    void found(const QHash<QString, QString> &texts);
    QString at(const QString &place) const { return m_texts.value(place); }
    bool has(const QString &place) const { return m_texts.contains(place); }
    void keep(const QString &place, const QString &text);
    /// The text that stood at the first place is saved: it goes from there, and with it what waits at the others,
    /// unless something else was typed meanwhile.
    void sent(const Id &process, const QStringList &places, const QString &text);
    void flush();

  Q_SIGNALS:
    /// What is typed could not be kept.
    void failed(const QString &sentence);

  private:
    using Texts = QHash<QString, QString>;

    static Texts united(const Texts &kept, Texts typed);
    static Result<Done> put(Workspace &workspace, const Id &process, const Texts &texts);
    void write();
    void wrote(const Id &process, const Result<Done> &kept);

    Session &m_session;
    Id m_process;
    Texts m_texts;
    std::shared_ptr<DraftTurns> m_turns = std::make_shared<DraftTurns>();
    KeepTimer m_timer;
    bool m_wasFound = false;
    bool m_isDirty = false;
    bool m_isFailing = false; ///< and that was told
};

} // namespace staffelstab
