// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::exchange;

namespace
{

const QDateTime kMade(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

/// RFC 5545 §3.1: a line break and a blank are taken away again.
QByteArray unfolded(QByteArray file) { return file.replace("\r\n ", ""); }

} // namespace

TEST(ICalendar, AnEventIsAWholeDay)
{
    const QByteArray file = toICalendar(u"Stelle"_s, {{u"1@x"_s, u"Anhörung"_s, {}, QDate(2026, 4, 1), false}}, kMade);
    EXPECT_EQ(file,
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Staffelstab//Staffelstab//DE\r\nX-WR-CALNAME:Stelle\r\n"
              "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260315T120000Z\r\nDTSTART;VALUE=DATE:20260401\r\n"
              "SUMMARY:Anh\xc3\xb6rung\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(ICalendar, AYearlyDayHasARule)
{
    const QByteArray file = toICalendar({}, {{u"1"_s, u"S"_s, {}, QDate(2026, 7, 10), true}}, kMade);
    EXPECT_TRUE(file.contains("DTSTART;VALUE=DATE:20260710\r\nRRULE:FREQ=YEARLY\r\n"));
}

TEST(ICalendar, TextIsEscaped)
{
    const QByteArray file =
        toICalendar({}, {{u"1"_s, u"a;b,c\\d\ne\r\nEND:VCALENDAR"_s, {}, QDate(2026, 4, 1), false}}, kMade);
    EXPECT_TRUE(unfolded(file).contains("SUMMARY:a\\;b\\,c\\\\d\\ne\\nEND:VCALENDAR\r\n")) << file.toStdString();
    EXPECT_EQ(file.count("\r\nEND:VCALENDAR\r\n"), 1);
}

TEST(ICalendar, LinesAreAtMost75OctetsAndNoCharacterIsCut)
{
    const QString text = QString(u"ä€𝄞x"_s).repeated(60);
    const QByteArray file = toICalendar({}, {{u"1"_s, text, {}, QDate(2026, 4, 1), false}}, kMade);
    for (const QByteArray &line : file.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 and the carriage return";
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_TRUE(unfolded(file).contains("SUMMARY:" + text.toUtf8() + "\r\n"));
}

TEST(YearDays, AreFoundAsPeopleSayThem)
{
    using Days = QList<YearDay>;
    EXPECT_EQ(yearDaysIn(u"Schulbedarf: 1. August und 1. Februar"_s), (Days{{8, 1}, {2, 1}}));
    EXPECT_EQ(yearDaysIn(u"Bis zum 10. Juli: Großbestellung"_s), (Days{{7, 10}}));
    EXPECT_EQ(yearDaysIn(u"jeweils zum 15.2., 15.5. und 15.8."_s), (Days{{2, 15}, {5, 15}, {8, 15}}));
    EXPECT_EQ(yearDaysIn(u"am 29. Februar, am 31. MÄRZ und noch einmal am 31. März"_s), (Days{{2, 29}, {3, 31}}));
}

TEST(YearDays, OtherNumbersAreNone)
{
    for (const QString &text :
         {u"Am ersten Arbeitstag"_s, u"am 31.12.2026"_s, u"am 3. Mai 2026"_s, u"Nr. 4.12.3"_s, u"um 6.45 Uhr"_s,
          u"am 31. Februar"_s, u"am 45. Mai"_s, u"monatlich"_s, u"der 3. Maimarkt"_s})
        EXPECT_EQ(yearDaysIn(text), QList<YearDay>()) << text.toStdString();
}

TEST(YearDays, ComeNextFromTodayOn)
{
    EXPECT_EQ((YearDay{3, 15}.firstFrom({2026, 3, 15})), QDate(2026, 3, 15));
    EXPECT_EQ((YearDay{3, 14}.firstFrom({2026, 3, 15})), QDate(2027, 3, 14));
    EXPECT_EQ((YearDay{2, 29}.firstFrom({2026, 3, 15})), QDate(2028, 2, 29));
    EXPECT_EQ((YearDay{2, 29}.firstFrom({2096, 3, 1})), QDate(2104, 2, 29)); // 2100 is no leap year
}
