// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hitsmodel.h"
#include "shell/session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The search page: results while typing, facets with counts, other spellings. The newest query wins.
class SearchViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(staffelstab::HitsModel *hits READ hits CONSTANT FINAL)

  public:
    explicit SearchViewModel(Session &session, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    HitsModel *hits() { return &m_hits; }

  Q_SIGNALS:
    void textChanged();

  private:
    Session &m_session;
    HitsModel m_hits;
    QString m_text;
};

} // namespace staffelstab
