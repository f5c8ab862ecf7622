// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "shell/session.h"
#include "usecase/searching.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Says on demand why a record is among the hits, a line a reason.
class WhyViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QString recordId READ recordId NOTIFY changed FINAL) ///< empty while nothing is explained
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)

  public:
    explicit WhyViewModel(Session &session, QObject *parent = nullptr);

    QString recordId() const { return m_id; }
    QStringList lines() const { return m_lines; }

    void ask(const search::Query &query, const Id &id);
    void clear();
    /// Says everything again, after the language changed.
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void tell();

    Session &m_session;
    Id m_id;
    QStringList m_lines;
    Result<QList<search::Reason>> m_reasons = QList<search::Reason>();
    bool m_byFilters = false; ///< the query has no words
    qint64 m_ticket = 0;
};

} // namespace staffelstab
