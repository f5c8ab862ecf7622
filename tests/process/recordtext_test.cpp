// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordtext.h"
#include "model/references.h"

#include <gtest/gtest.h>

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

TEST(RecordText, ReadsDatesAsPeopleTypeThem)
{
    const QDate day(2026, 11, 2);
    for (const QString &typed :
         {u"02.11.2026"_s, u"2.11.2026"_s, u"2.11.26"_s, u"02112026"_s, u"2026-11-02"_s, u" 2. 11. 2026 "_s})
        EXPECT_EQ(dateFrom(typed), day) << qPrintable(typed);
}

TEST(RecordText, TakesNothingElseForADate)
{
    for (const QString &typed : {u""_s, u"31.02.2026"_s, u"morgen"_s, u"22.11"_s, u"22.13.2026"_s})
        EXPECT_FALSE(dateFrom(typed).isValid()) << qPrintable(typed);
}

TEST(RecordText, ReadsNumbersWithTheSeparatorsOfTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(numberFrom(u"1,5"_s), 1.5);
    EXPECT_EQ(numberFrom(u"1.200"_s), 1200);
    EXPECT_FALSE(numberFrom(u"viele"_s));
    QLocale::setDefault(before);
}

TEST(RecordText, SaysARangeOfCasesInWords)
{
    const Field &field = *findField(fieldsOf<Process>(), u"caseCount");
    EXPECT_EQ(valueText(field, QJsonObject{{u"min"_s, 300}, {u"max"_s, 300}}, {}), u"300"_s);
    EXPECT_TRUE(valueText(field, QJsonObject{{u"min"_s, 3}, {u"max"_s, 4}}, {}).contains(u"3"_s));
}

TEST(RecordText, FindsReferencesInsideRows)
{
    const Field &field = *findField(fieldsOf<Process>(), u"links");
    EXPECT_EQ(referencesIn(field, QJsonArray{QJsonObject{{u"process"_s, u"a"_s}}, QJsonObject{{u"process"_s, u"b"_s}}}),
              (QStringList{u"a"_s, u"b"_s}));
}

} // namespace
