// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/openinterview.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

/// A clock that stands until it is moved on.
class SittingShown : public testing::Test
{
  protected:
    void sitFor(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            now = now.addSecs(60);
            sitting.touch();
        }
    }

    QDateTime now = QDateTime({2026, 11, 2}, {9, 0}, QTimeZone::utc());
    SittingViewModel sitting{[this] { return now; }};
};

TEST_F(SittingShown, SaysHowLongThisOneAndAllHaveTaken)
{
    EXPECT_EQ(sitting.text(), QString()) << "none is going on";
    sitting.begin();
    EXPECT_EQ(sitting.text(), QString());
    sitFor(12);
    EXPECT_EQ(sitting.text(), u"12 minute(s) in this sitting"_s);
    const QDateTime begun = QDateTime({2026, 11, 2}, {9, 0}, QTimeZone::utc());
    sitting.setEarlier({{begun.addDays(-7), 40}, {begun.addDays(-3), {}}, {begun, 5}});
    EXPECT_EQ(sitting.text(), u"12 minute(s) in this sitting, 52 in all"_s) << "the one that goes on counts once";
    const PlaceLeft left = sitting.placeLeft({u"S1.4"_s, {}});
    EXPECT_EQ(left.begun, begun);
    EXPECT_EQ(left.minutes, 12);
    sitting.end();
    EXPECT_EQ(sitting.text(), QString());
}

TEST_F(SittingShown, OffersABreakThatCanBeDeclined)
{
    sitting.begin();
    sitFor(44);
    EXPECT_EQ(sitting.offer(), QString());
    sitFor(1);
    EXPECT_TRUE(sitting.offer().startsWith(u"You have been at it for 45 minute(s)."));
    sitting.declineBreak();
    EXPECT_EQ(sitting.offer(), QString());
    sitFor(15);
    EXPECT_FALSE(sitting.offer().isEmpty());
}

class SittingLeft : public OpenInterview
{
  protected:
    void SetUp() override
    {
        OpenInterview::SetUp();
        open(interview);
    }
    Interview left() { return std::get<Interview>(stored(interview)); }
};

TEST_F(SittingLeft, GoesOnAtTheQuestionThatWasShownLastAlsoWhereNothingWasTyped)
{
    shown.ask(u"S1.4"_s, {});
    shown.answer()->setText(u"Einmal ging alles schief"_s);
    shown.next();
    ASSERT_EQ(shown.code(), u"S1.5"_s);
    shown.back();
    ASSERT_EQ(shown.code(), u"S1.4"_s);
    QString said;
    QObject::connect(&shown, &InterviewViewModel::told, [&said](const QString &sentence) { said = sentence; });
    shown.pause();
    EXPECT_FALSE(shown.isOpen());
    EXPECT_EQ(said, u"A break after 0 minute(s). Next time it goes on at the question where you stopped."_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(left().lastQuestion, u"S1.4"_s);
    ASSERT_EQ(left().sittings.size(), 1);
    EXPECT_EQ(left().sittings.front().minutes, 0);

    open(interview);
    EXPECT_EQ(shown.page(), InterviewViewModel::Page::Question);
    EXPECT_EQ(shown.code(), u"S1.4"_s);
    EXPECT_EQ(shown.answer()->text(), u"Einmal ging alles schief"_s);
}

TEST_F(SittingLeft, IsNothingThatUndoTakesBack)
{
    shown.ask(u"S1.4"_s, {});
    shown.answer()->setText(u"Einmal ging alles schief"_s);
    shown.next();
    shown.back();
    shown.pause();
    ASSERT_TRUE(rests());
    EXPECT_EQ(left().lastQuestion, u"S1.4"_s);
    bool isUndone = false;
    QObject owner;
    session.undo(&owner, [&](const Result<QStringList> &undone) { isUndone = undone ? true : false; });
    ASSERT_TRUE(comesTrue([&] { return isUndone; }));
    const Id answer = answerId(interview, {u"S1.4"_s, {}});
    EXPECT_TRUE(write([answer](Workspace &workspace) -> Result<bool> { return !load(workspace, answer); }));
}

TEST_F(SittingLeft, IsKeptWhereAnotherInterviewIsOpened)
{
    const Id other = begin(u"Friedhof"_s, u"68"_s);
    shown.ask(u"S1.4"_s, {});
    shown.openInterview(interview);
    EXPECT_EQ(shown.code(), u"S1.4"_s) << "it is open already";
    open(other);
    ASSERT_TRUE(rests());
    EXPECT_EQ(left().lastQuestion, u"S1.4"_s);
    EXPECT_TRUE(std::get<Interview>(stored(other)).sittings.isEmpty());
}

TEST_F(SittingLeft, GoesOnBehindTheLastAnswerFromAnywhereElse)
{
    shown.ask(u"S1.4"_s, {});
    shown.answer()->setText(u"Einmal ging alles schief"_s);
    shown.next();
    shown.showChecks();
    shown.pause();
    ASSERT_TRUE(rests());
    EXPECT_EQ(left().lastQuestion, u"S1.5"_s);
    EXPECT_EQ(left().sittings.size(), 1);
}

TEST_F(SittingLeft, IsNoneWhereOnlyTheTopicsWereLookedAt)
{
    shown.close();
    ASSERT_TRUE(rests());
    EXPECT_TRUE(left().sittings.isEmpty());
}

} // namespace
