// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace staffelstab::report;
using namespace Qt::StringLiterals;

TEST(DocumentWords, StandInBothLanguages)
{
    QFile file(u":/staffelstab/report/documentwords.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object()["words"_L1].toObject();
    EXPECT_GT(words.size(), 2);
    for (auto word = words.begin(); word != words.end(); ++word)
        for (const QString &language : {u"de"_s, u"en"_s})
            EXPECT_FALSE(word.value().toObject()[language].toString().isEmpty()) << word.key().toStdString();
}

TEST(DocumentWords, SayDatesAndAmountsAsTheReaderExpectsThem)
{
    const Words german(u"de"_s);
    const Words english(u"en"_s);
    EXPECT_EQ(german.date({2026, 3, 1}), u"01.03.2026"_s);
    EXPECT_EQ(english.date({2026, 3, 1}), u"1 Mar 2026"_s);
    EXPECT_EQ(german.date({}), QString());
    EXPECT_EQ(german.number(1.5), u"1,5"_s);
    EXPECT_EQ(german.euro(12500), u"12.500\u00a0€"_s);
    EXPECT_EQ(german.term(u"timeUnit", u"min"_s), u"Minuten"_s);
    EXPECT_EQ(german.term(u"timeUnit", {}), QString());
}
