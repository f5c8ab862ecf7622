// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/draft.h"
#include "form/keeptimer.h"
#include "shell/session.h"

namespace staffelstab
{

/// What is typed of the assessment of one process and not saved, as a draft of the person, so that neither another
/// page nor the end of the program loses it.
class UnsavedAssessment : public QObject
{
    Q_OBJECT

  public:
    explicit UnsavedAssessment(Session &session, QObject *parent = nullptr);
    ~UnsavedAssessment() override;

    /// Another process, or none; what belongs to the last one is written down first.
    void open(const Id &process);
    void keep(const QJsonObject &typed);
    /// Saved while another process is shown: the part of this model goes from the draft, unless it says something else.
    void saved(const Id &process, const QString &model, const QJsonObject &entry);
    void flush();

  Q_SIGNALS:
    /// What was kept of this process earlier.
    void found(const QJsonObject &typed);
    /// What is typed could not be kept.
    void failed(const QString &sentence);

  private:
    static QJsonObject keptFor(const Workspace &workspace, const Id &process);
    static Result<Done> put(const Workspace &workspace, const Id &process, const QJsonObject &typed);
    void write();

    Session &m_session;
    Id m_process;
    QJsonObject m_typed;
    std::shared_ptr<DraftTurns> m_turns = std::make_shared<DraftTurns>();
    KeepTimer m_timer;
    bool m_wasFound = false;
    bool m_isDirty = false;
    bool m_isFailing = false; ///< and that was told
};

} // namespace staffelstab
