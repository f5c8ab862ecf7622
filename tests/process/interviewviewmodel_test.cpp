// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/openinterview.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class LookedThrough : public OpenInterview
{
  protected:
    void SetUp() override
    {
        OpenInterview::SetUp();
        settle(u"S1.4"_s, u"Einmal ging alles schief"_s, u"Answered"_s);
        settle(u"S1.5"_s, {}, u"Skipped"_s);
        settle(u"S8.4"_s, u"Den Jahreslauf"_s, u"Answered"_s);
        open(interview);
        shown.showChecks();
        ASSERT_TRUE(comesTrue([&] { return inRow(rowOf(u"Den Jahreslauf"_s), "becomes") == u"Becomes: Tipp"; }));
    }
    void settle(const QString &code, const QString &text, const QString &status)
    {
        Answer answer;
        answer.interview = interview;
        answer.question = code;
        answer.text = text;
        answer.status = status;
        write([answer](Workspace &workspace) {
            return settleAnswer(workspace, answer, u"Frage"_s,
                                PlaceLeft{{u"S9.1"_s, {}}, QDateTime::currentDateTimeUtc(), 0});
        });
    }
    QString inRow(int row, const char *role)
    {
        const QAbstractItemModel &rows = *shown.checks();
        return rows.data(rows.index(row, 0), rows.roleNames().key(role)).toString();
    }
    int rowOf(const QString &words, const char *role = "said")
    {
        for (int row = 0; row < shown.checks()->rowCount(); ++row)
            if (inRow(row, role) == words) return row;
        return -1;
    }
    Answer answerTo(const QString &code) { return std::get<Answer>(stored(answerId(interview, {code, {}}))); }
};

TEST_F(LookedThrough, StandsTopicByTopicWithHowFarEachIs)
{
    const int said = rowOf(u"Einmal ging alles schief"_s);
    ASSERT_GT(said, 0);
    EXPECT_EQ(inRow(said - 1, "heading"), u"true"_s);
    EXPECT_TRUE(inRow(said - 1, "status").startsWith(u"begun · 2 of 5 question"));
    EXPECT_EQ(inRow(said, "becomes"), u"Becomes: Geschichte"_s);
    EXPECT_EQ(inRow(said + 1, "said"), QString());
    EXPECT_EQ(inRow(said + 1, "becomes"), QString()) << "skipped";
    EXPECT_EQ(inRow(said + 2, "heading"), u"true"_s);
    EXPECT_TRUE(inRow(said + 2, "status").startsWith(u"open · 0 of "));
}

TEST_F(LookedThrough, ComesBackToTheAnswerThatWasChanged)
{
    const int row = rowOf(u"Einmal ging alles schief"_s);
    shown.change(row);
    ASSERT_EQ(shown.code(), u"S1.4"_s);
    EXPECT_TRUE(shown.isFromChecks());
    shown.answer()->setText(u"Zweimal ging alles schief"_s);
    shown.next();
    EXPECT_EQ(shown.page(), InterviewViewModel::Page::Check);
    EXPECT_EQ(shown.checkAt(), row);
    EXPECT_EQ(inRow(row, "said"), u"Zweimal ging alles schief"_s);
    ASSERT_TRUE(rests());
    EXPECT_EQ(answerTo(u"S1.4"_s).text, u"Zweimal ging alles schief"_s);
    const auto left = std::get<Interview>(stored(interview));
    EXPECT_EQ(left.lastQuestion, u"S9.1"_s) << "the sitting goes on where it was left";
    EXPECT_EQ(shown.code(), u"S9.1"_s);
}

TEST_F(LookedThrough, TakesNewWordsAsAnAnswerOnTheWayBack)
{
    const int row = rowOf(u"Einmal ging alles schief"_s) + 1;
    shown.change(row);
    ASSERT_EQ(shown.code(), u"S1.5"_s);
    shown.back();
    EXPECT_EQ(shown.page(), InterviewViewModel::Page::Check);
    EXPECT_EQ(shown.checkAt(), row);
    ASSERT_TRUE(rests());
    EXPECT_EQ(answerTo(u"S1.5"_s).status, u"Skipped"_s) << "nothing was said";

    shown.change(row);
    shown.answer()->setText(u"Der Vertrag von 1998"_s);
    shown.leave();
    EXPECT_EQ(shown.page(), InterviewViewModel::Page::Check);
    ASSERT_TRUE(rests());
    EXPECT_EQ(answerTo(u"S1.5"_s).status, u"Answered"_s);
    EXPECT_EQ(answerTo(u"S1.5"_s).text, u"Der Vertrag von 1998"_s);
}

TEST_F(LookedThrough, GoesOnFromQuestionToQuestionElsewhere)
{
    shown.change(rowOf(u"Einmal ging alles schief"_s) - 1);
    EXPECT_EQ(shown.page(), InterviewViewModel::Page::Check) << "a topic is nothing to change";
    shown.showTopics();
    shown.ask(u"S1.4"_s, {});
    EXPECT_FALSE(shown.isFromChecks());
    shown.next();
    EXPECT_EQ(shown.code(), u"S1.5"_s);
    ASSERT_TRUE(rests());
}

} // namespace
