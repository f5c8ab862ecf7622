// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/spokendate.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr int kCentury = 2000;

/// Beginnings of month names, folded ("marz" is März), by which German and English names are told apart.
constexpr std::array kMonths{"jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"};

int monthOf(const QString &name)
{
    QString begin = folded(name).left(3);
    if (begin == u"mae") begin = u"mar"_s;
    if (begin == u"may") begin = u"mai"_s;
    if (begin == u"oct") begin = u"okt"_s;
    if (begin == u"dec") begin = u"dez"_s;
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (begin == QLatin1StringView(kMonths.at(i))) return static_cast<int>(i) + 1;
    return 0;
}

int yearOf(const QString &digits)
{
    if (digits.isEmpty()) return 0;
    const int year = digits.toInt();
    return year < 100 ? kCentury + year : year;
}

/// The day in this year or, where that is over, in the next one.
QDate upcoming(int year, int month, int day, const QDate &today)
{
    if (month == 0) return {};
    const auto in = [&](int y) { return QDate(y, month, day > 0 ? day : QDate(y, month, 1).daysInMonth()); };
    if (year > 0) return in(year);
    const QDate date = in(today.year());
    return date.isValid() && date < today ? in(today.year() + 1) : date;
}

} // namespace

QDate spokenDate(const QString &words, const QDate &today)
{
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{2})-(\\d{2})\\b"_s);
    static const QRegularExpression digits(u"\\b(\\d{1,2})\\.\\s*(\\d{1,2})(?:\\.\\s*(\\d{4}|\\d{2})?)?(?!\\d)"_s);
    static const QRegularExpression named(u"(?:\\b(\\d{1,2})\\.?\\s*)?\\b(Jan\\w*|Feb\\w*|M(?:ä|ae|a)r\\w*|Apr\\w*|Ma["
                                          u"iy]\\b|Jun\\w*|Jul\\w*|Aug\\w*|Sep\\w*|"
                                          "O[kc]t\\w*|Nov\\w*|De[zc]\\w*)\\.?(?:\\s+(\\d{4}))?"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    if (const auto found = iso.match(words); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    if (const auto found = digits.match(words); found.hasMatch())
        return upcoming(yearOf(found.captured(3)), found.captured(2).toInt() <= 12 ? found.captured(2).toInt() : 0,
                        found.captured(1).toInt(), today);
    if (const auto found = named.match(words); found.hasMatch())
        return upcoming(yearOf(found.captured(3)), monthOf(found.captured(2)), found.captured(1).toInt(), today);
    return {};
}

} // namespace staffelstab::handover
