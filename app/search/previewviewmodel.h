// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "shell/session.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What a record says, in short, beside the results: its texts and, for a process, its steps.
class PreviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QString recordId READ recordId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString kindWord READ kindWord NOTIFY changed FINAL)
    Q_PROPERTY(QString context READ context NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList paragraphs READ paragraphs NOTIFY changed FINAL) ///< objects with label and text

  public:
    explicit PreviewViewModel(Session &session, QObject *parent = nullptr);

    QString recordId() const { return m_hit.id; }
    QString title() const { return m_hit.title; }
    QString kindWord() const;
    QString context() const { return m_hit.context; }
    QVariantList paragraphs() const { return m_paragraphs; }

    void show(const search::Hit &hit);
    void clear();

  Q_SIGNALS:
    void changed();

  private:
    void load();

    Session &m_session;
    search::Hit m_hit;
    QVariantList m_paragraphs;
    QTimer m_pause;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
