// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace staffelstab::exchange
{

/// A whole day that something falls on, once or every year.
struct CalendarEvent {
    QString uid; ///< the same event always has the same one, so that a calendar updates it
    QString summary;
    QString description;
    QDate date;
    bool isYearly = false;

    bool operator==(const CalendarEvent &) const = default;
};

/// RFC 5545, made at the given moment.
QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events, const QDateTime &made);

/// A day of the year.
struct YearDay {
    int month = 0;
    int day = 0;

    QDate firstFrom(const QDate &today) const;
    bool operator==(const YearDay &) const = default;
};

/// The days that a text names without a year ("31. März", "1.8."), each once and in order. Every other number is none.
QList<YearDay> yearDaysIn(const QString &text);

} // namespace staffelstab::exchange
