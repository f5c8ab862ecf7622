// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hitsmodel.h"
#include "shell/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Ctrl+K: records by a part of their title or number, as one types, seen a moment after they were saved.
class QuickFindViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(staffelstab::HitsModel *hits READ hits CONSTANT FINAL)
    Q_PROPERTY(bool nothingFound READ isNothingFound NOTIFY foundChanged FINAL)

  public:
    explicit QuickFindViewModel(Session &session, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    HitsModel *hits() { return &m_hits; }
    bool isNothingFound() const { return m_answered && !m_text.trimmed().isEmpty() && m_hits.rowCount() == 0; }

  Q_SIGNALS:
    void textChanged();
    void foundChanged();

  private:
    void find();

    Session &m_session;
    HitsModel m_hits;
    QString m_text;
    qint64 m_ticket = 0;
    bool m_answered = false;
};

} // namespace staffelstab
