// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/glance.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace Qt::StringLiterals;

namespace
{

Finding said(const QString &id, const QString &speaker, const QString &kind, const QString &dimension,
             const QStringList &processes)
{
    Finding finding;
    finding.id = id;
    finding.speaker = speaker;
    finding.kind = kind;
    finding.dimension = dimension;
    finding.processes = processes;
    return finding;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << finding.id;
    return ids;
}

} // namespace

TEST(InEinemBlick, ANeedOfTwoLevelsAboutTheSameProcessIsShared)
{
    Finding weighty = said(u"b"_s, u"Head"_s, u"Weakness"_s, u"Technology"_s, {u"p"_s});
    weighty.mentions = 3;
    const Glance glance = glanceAt({said(u"a"_s, u"Clerk"_s, u"Weakness"_s, u"Technology"_s, {u"p"_s}), weighty,
                                    said(u"c"_s, u"Head"_s, u"Weakness"_s, u"Human"_s, {u"p"_s}),
                                    said(u"d"_s, u"Clerk"_s, u"Wish"_s, u"Human"_s, {u"p"_s})});
    ASSERT_EQ(glance.shared.size(), 1) << "another dimension and another kind are other needs";
    EXPECT_EQ(glance.shared[0].findings, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(glance.shared[0].kind, u"Weakness");
    EXPECT_EQ(glance.shared[0].dimension, u"Technology");
    EXPECT_EQ(glance.shared[0].mentions, 4); // 1, which nobody counted, and 3
    EXPECT_EQ(glance.shared[0].levels, (std::array<bool, 3>{true, true, false}));
    EXPECT_TRUE(glance.contradictions.isEmpty());
    EXPECT_TRUE(glance.isShared(u"a"_s));
    EXPECT_FALSE(glance.isShared(u"c"_s));
}

TEST(InEinemBlick, WhatOneLevelAloneSaysIsNotShared)
{
    EXPECT_TRUE(glanceAt({said(u"a"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {u"p"_s}),
                          said(u"b"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {u"p"_s})})
                    .shared.isEmpty());
    EXPECT_TRUE(glanceAt({said(u"a"_s, u"Clerk"_s, u"Strength"_s, u"Human"_s, {u"p"_s}),
                          said(u"b"_s, u"Head"_s, u"Strength"_s, u"Human"_s, {u"p"_s})})
                    .shared.isEmpty())
        << "a strength is no need";
}

TEST(InEinemBlick, TheSameFindingsAboutSeveralProcessesAreOneStatement)
{
    const Glance glance = glanceAt({said(u"a"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {u"q"_s, u"p"_s}),
                                    said(u"b"_s, u"Leadership"_s, u"Need"_s, u"Human"_s, {u"p"_s, u"q"_s})});
    ASSERT_EQ(glance.shared.size(), 1);
    EXPECT_EQ(glance.shared[0].processes, (QStringList{u"p"_s, u"q"_s}));
}

TEST(InEinemBlick, WhatMoreLevelsSayComesFirst)
{
    const Glance glance = glanceAt({said(u"a"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {u"p"_s}),
                                    said(u"b"_s, u"Head"_s, u"Need"_s, u"Human"_s, {u"p"_s}),
                                    said(u"c"_s, u"Clerk"_s, u"Wish"_s, u"Human"_s, {u"q"_s}),
                                    said(u"d"_s, u"Head"_s, u"Wish"_s, u"Human"_s, {u"q"_s}),
                                    said(u"e"_s, u"Leadership"_s, u"Wish"_s, u"Human"_s, {u"q"_s})});
    ASSERT_EQ(glance.shared.size(), 2);
    EXPECT_EQ(glance.shared[0].processes, QStringList{u"q"_s});
    EXPECT_EQ(glance.shared[0].levelCount(), 3);
}

TEST(InEinemBlick, AStrengthForOneLevelThatIsAnObstacleForAnotherIsAContradiction)
{
    const Glance glance = glanceAt({said(u"a"_s, u"Leadership"_s, u"Strength"_s, u"Technology"_s, {u"p"_s}),
                                    said(u"b"_s, u"Clerk"_s, u"Obstacle"_s, u"Organization"_s, {u"p"_s}),
                                    said(u"c"_s, u"Clerk"_s, u"Strength"_s, u"Human"_s, {u"p"_s}),
                                    said(u"d"_s, u"Clerk"_s, u"Obstacle"_s, u"Human"_s, {u"q"_s})});
    ASSERT_EQ(glance.contradictions.size(), 1);
    EXPECT_EQ(glance.contradictions[0].processes, QStringList{u"p"_s});
    EXPECT_EQ(glance.contradictions[0].findings, (QStringList{u"a"_s, u"b"_s}))
        << "the same level may see strength and obstacle in one process";
    EXPECT_TRUE(glance.isContradicted(u"b"_s));
    EXPECT_FALSE(glance.isContradicted(u"d"_s));
}

TEST(InEinemBlick, AWishContradictsAStrengthOnlyAsNeedForChange)
{
    const Finding strength = said(u"a"_s, u"Head"_s, u"Strength"_s, u"Human"_s, {u"p"_s});
    Finding wish = said(u"b"_s, u"Clerk"_s, u"Wish"_s, u"Human"_s, {u"p"_s});
    EXPECT_TRUE(glanceAt({strength, wish}).contradictions.isEmpty());
    wish.circle = u"ChangeNeed"_s;
    EXPECT_EQ(glanceAt({strength, wish}).contradictions.size(), 1);
}

TEST(InEinemBlick, KeepsWhatItCannotCompare)
{
    const Glance glance = glanceAt({said(u"a"_s, u""_s, u"Need"_s, u"Human"_s, {u"p"_s}),
                                    said(u"b"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {}),
                                    said(u"c"_s, u"Clerk"_s, u"Need"_s, u"Human"_s, {u"p"_s}),
                                    said(u"d"_s, u"Head"_s, u"Need"_s, u"Human"_s, {u"p"_s})});
    EXPECT_EQ(idsOf(glance.unknown), QStringList{u"a"_s});
    EXPECT_EQ(idsOf(glance.byLevel[0]), (QStringList{u"c"_s, u"b"_s})) << "what is shared first";
    EXPECT_EQ(idsOf(glance.byLevel[1]), QStringList{u"d"_s});
    EXPECT_TRUE(glance.byLevel[2].isEmpty());
}
