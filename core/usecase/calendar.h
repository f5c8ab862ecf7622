// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace staffelstab
{

class Workspace;

struct CalendarCounts {
    int events = 0;
    int withoutDay = 0; ///< what comes regularly, but on no day that is named; it can't be put into a calendar
};

/// The days of a post or of a process as an iCalendar file: next dates of open cases, ends of reviews and contracts,
/// calendar entries and key dates that name a day, trainings that a recommendation for the process plans. Of a workshop
/// or a recommendation: its trainings. An existing file is never overwritten (Exists). Invalid for records
/// of other kinds.
Result<CalendarCounts> writeCalendar(Workspace &workspace, const QString &subject, const QString &path,
                                     const QString &language, const QDate &today = QDate::currentDate());

} // namespace staffelstab
