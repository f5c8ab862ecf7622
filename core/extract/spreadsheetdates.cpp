// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/spreadsheetdates.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{

bool isDateFormat(int number, const QString &code)
{
    if (code.isEmpty()) return (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*."_s);
    static const QRegularExpression dateSigns(u"[dDyYmMhHtTjJsS]"_s);
    QString signs = code;
    signs.remove(quoted);
    if (signs.compare(u"General"_s, Qt::CaseInsensitive) == 0) return false;
    return signs.section(u';', 0, 0).contains(dateSigns);
}

QString dateText(double serial, bool from1904)
{
    if (!(serial >= 0 && serial < 2'958'466)) return {}; // 31.12.9999
    const double days = std::floor(serial);
    const auto seconds = static_cast<int>(std::lround((serial - days) * 86'400));
    const QTime time = QTime(0, 0).addSecs(std::min(seconds, 86'399));
    const QString timeOfDay = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (days == 0 && !from1904) return timeOfDay;
    // 1900 counts as a leap year, so that days before March are one off; nobody's files hold such days.
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString day = first.addDays(static_cast<qint64>(days)).toString(u"dd.MM.yyyy"_s);
    return seconds == 0 ? day : day + u' ' + timeOfDay;
}

QString numberText(double value) { return QString::number(value, 'g', 15).replace(u'.', u','); }

} // namespace staffelstab::extract
