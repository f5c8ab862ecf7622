// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/draft.h"
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
    explicit UnsentComments(Session &session, QObject *parent = nullptr);

    /// What the reader's thread found of this sheet earlier.
    static QHash<QString, QString> keptFor(Workspace &workspace, const Id &process);

    /// Another sheet; what belongs to the last one is written down first.
    void open(const Id &process);
    void found(const QHash<QString, QString> &texts);
    QString at(const QString &place) const { return m_texts.value(place); }
    bool has(const QString &place) const { return m_texts.contains(place); }
    void keep(const QString &place, const QString &text);
    void flush();

  private:
    void write();

    Session &m_session;
    Id m_process;
    QHash<QString, QString> m_texts;
    std::shared_ptr<DraftTurns> m_turns = std::make_shared<DraftTurns>();
    QTimer m_soon;
    bool m_wasFound = false;
};

} // namespace staffelstab
