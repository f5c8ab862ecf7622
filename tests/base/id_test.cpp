// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QSet>
#include <QUuid>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

TEST(NewId, IsAVersion7UuidOfTheRfcVariant)
{
    const Id id = newId();

    EXPECT_EQ(id[14], u'7');
    EXPECT_EQ(QUuid::fromString(id).variant(), QUuid::DCE);
}

TEST(NewId, NeverRepeats)
{
    QSet<Id> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(newId());

    EXPECT_EQ(seen.size(), 10'000);
}

TEST(IdFromKey, GivesTheSameDocumentTheSameId)
{
    EXPECT_EQ(idFromKey(u"datei.bpmn#Task_1"_s), idFromKey(u"datei.bpmn#Task_1"_s));
    EXPECT_NE(idFromKey(u"datei.bpmn#Task_1"_s), idFromKey(u"datei.bpmn#Task_2"_s));
    EXPECT_TRUE(isId(idFromKey(QString())));
}

TEST(IsId, RefusesWhatIsNotOne)
{
    for (const QString &text : {u""_s, u"abc"_s, u"{6f1d6a1e-27c4-5c43-9f0e-5bd1a6c0d9a7}"_s,
                                u"zzzzzzzz-27c4-5c43-9f0e-5bd1a6c0d9a7"_s, u"../../etc/passwd"_s})
        EXPECT_FALSE(isId(text)) << text.toStdString();
}
