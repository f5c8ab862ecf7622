// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/typedpath.h"

#include "support/qtprinters.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

TEST(TypedPath, IsUnderstoodAsPeopleTypeAndPasteIt)
{
    EXPECT_EQ(pathFrom(u"  /daten/Abläufe neu.bpmn "_s, u"/x"_s), u"/daten/Abläufe neu.bpmn"_s);
    EXPECT_EQ(pathFrom(u"\"/daten/a b.csv\""_s, u"/x"_s), u"/daten/a b.csv"_s);
    EXPECT_EQ(pathFrom(u"'/daten/a b.csv'"_s, u"/x"_s), u"/daten/a b.csv"_s);
    EXPECT_EQ(pathFrom(u"file:///daten/%C3%84mter.csv"_s, u"/x"_s), u"/daten/Ämter.csv"_s);
    EXPECT_EQ(pathFrom(u"~/a.csv"_s, u"/x"_s), QDir::homePath() + u"/a.csv"_s);
    EXPECT_EQ(pathFrom(u"a/../b.csv"_s, u"/x"_s), u"/x/b.csv"_s);
    EXPECT_EQ(pathFrom(u" "_s, u"/x"_s), QString());
    EXPECT_EQ(pathFrom(u"\""_s, u"/x"_s), u"/x/\""_s);
}

TEST(TypedPath, SeveralStandOneALineAndCountOnce)
{
    EXPECT_EQ(pathsFrom(u"/a\n\n /b \n/a"_s, u"/x"_s), (QStringList{u"/a"_s, u"/b"_s}));
}

TEST(TypedPath, GetsItsEndingOnce)
{
    EXPECT_EQ(withEnding(u"/a/b"_s, u"stab"), u"/a/b.stab"_s);
    EXPECT_EQ(withEnding(u"/a/b.STAB"_s, u"stab"), u"/a/b.STAB"_s);
    EXPECT_EQ(withEnding({}, u"stab"), QString());
}
