// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/interviewing.h"
#include "usecase/sitting.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace staffelstab
{

/// The sitting that is going on: how long it has lasted, and when a break is offered.
class SittingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by InterviewViewModel")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString offer READ offer NOTIFY changed FINAL)

  public:
    using Clock = std::function<QDateTime()>; ///< gives UTC

    explicit SittingViewModel(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    void begin();
    void end();
    bool isGoingOn() const { return m_timer.isActive(); }
    void touch();
    /// What earlier sittings of this interview have taken.
    void setEarlier(const QList<Sitting> &sittings);
    /// Shows what the clock says; called each minute.
    void tick();
    PlaceLeft placeLeft(const QuestionPlace &coming) const;

    /// "12 minutes in this sitting, 95 in all"; empty in the first minute of the first one.
    QString text() const;
    /// Why a break would do good; empty where none is due.
    QString offer() const;
    int minutes() const { return m_time.minutes(m_clock()); }

    Q_INVOKABLE void declineBreak();

  Q_SIGNALS:
    void changed();

  private:
    Clock m_clock;
    SittingTime m_time;
    QTimer m_timer;
    int m_earlier = 0; ///< minutes
};

} // namespace staffelstab
