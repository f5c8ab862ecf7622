// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLongestLine = 75; ///< octets without the line break, RFC 5545 §3.1

/// RFC 5545 §3.3.11
QString escaped(const QString &text)
{
    QString result = cleaned(text);
    result.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return result.remove(u'\r');
}

bool isInsideCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

/// Long lines go on behind a blank; no character is cut in two.
void addLine(QByteArray &file, const QString &line)
{
    QByteArray rest = line.toUtf8();
    while (rest.size() > kLongestLine) {
        qsizetype cut = kLongestLine;
        while (isInsideCharacter(rest[cut]))
            --cut;
        file += rest.first(cut) + "\r\n";
        rest = ' ' + rest.sliced(cut);
    }
    file += rest + "\r\n";
}

QString dateOf(const QDate &date) { return date.toString(u"yyyyMMdd"_s); }

} // namespace

QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events, const QDateTime &made)
{
    QByteArray file;
    addLine(file, u"BEGIN:VCALENDAR"_s);
    addLine(file, u"VERSION:2.0"_s);
    addLine(file, u"PRODID:-//Staffelstab//Staffelstab//DE"_s);
    addLine(file, u"X-WR-CALNAME:"_s + escaped(name));
    for (const CalendarEvent &event : events) {
        addLine(file, u"BEGIN:VEVENT"_s);
        addLine(file, u"UID:"_s + escaped(event.uid));
        addLine(file, u"DTSTAMP:"_s + made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        addLine(file, u"DTSTART;VALUE=DATE:"_s + dateOf(event.date));
        if (event.isYearly) addLine(file, u"RRULE:FREQ=YEARLY"_s);
        addLine(file, u"SUMMARY:"_s + escaped(event.summary));
        if (!event.description.isEmpty()) addLine(file, u"DESCRIPTION:"_s + escaped(event.description));
        addLine(file, u"TRANSP:TRANSPARENT"_s);
        addLine(file, u"END:VEVENT"_s);
    }
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

QDate YearDay::firstFrom(const QDate &today) const
{
    for (int year = today.year(); year <= today.year() + 8; ++year) // 29 February comes after eight years at the latest
        if (const QDate date(year, month, day); date.isValid() && date >= today) return date;
    return {};
}

QList<YearDay> yearDaysIn(const QString &text)
{
    static const QStringList months{u"januar"_s,    u"februar"_s, u"märz"_s,     u"april"_s,
                                    u"mai"_s,       u"juni"_s,    u"juli"_s,     u"august"_s,
                                    u"september"_s, u"oktober"_s, u"november"_s, u"dezember"_s};
    static const QRegularExpression day(
        u"(?<![\\d.])(\\d{1,2})\\.(?:\\s*(%1)\\b|(\\d{1,2})\\.(?!\\d))(?!\\s*\\d{4})"_s.arg(months.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<YearDay> days;
    auto match = day.globalMatch(text);
    while (match.hasNext()) {
        const auto found = match.next();
        const auto month = found.captured(2).isEmpty()
                               ? found.captured(3).toInt()
                               : static_cast<int>(months.indexOf(found.captured(2).toLower())) + 1;
        const YearDay named{month, found.captured(1).toInt()};
        constexpr int kLeapYear = 2024; // in which 29 February is a day
        if (QDate::isValid(kLeapYear, named.month, named.day) && !days.contains(named)) days << named;
    }
    return days;
}

} // namespace staffelstab::exchange
