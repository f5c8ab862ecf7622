// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

OpenQuestion question()
{
    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.text = u"Wer hat den Schlüssel zum Archiv?"_s;
    return question;
}

TEST(OpenQuestion, IsOpenAndAskedTodayAtFirst)
{
    EXPECT_EQ(question().state, u"Open");
    EXPECT_EQ(question().askedOn, QDate::currentDate());
    EXPECT_TRUE(validate(question()).isEmpty());
}

TEST(OpenQuestion, IsOnlyAnsweredWithAnAnswer)
{
    OpenQuestion answered = question();
    answered.state = u"Answered"_s;
    answered.answer = u"  \n"_s;
    EXPECT_EQ(validate(answered), (QList<Problem>{{u"answer"_s, Problem::Rule::Required}}));

    answered.answer = u"Frau Nowak"_s;
    EXPECT_TRUE(validate(answered).isEmpty());
    answered.answeredOn = answered.askedOn.addDays(-1);
    EXPECT_EQ(validate(answered), (QList<Problem>{{u"answeredOn"_s, Problem::Rule::OutOfRange}}));
}

TEST(OpenQuestion, IsNamedByItsTextInOneLine)
{
    OpenQuestion twoLines = question();
    twoLines.text = u"Wer hat\n  den Schlüssel?\n"_s;
    EXPECT_EQ(titleOf(twoLines), u"Wer hat den Schlüssel?");
}

TEST(LikeliestHolder, IsWhoseHintsWeighMostInSum)
{
    const QList<KnowledgeHint> hints{{u"a"_s, 0.9}, {u"b"_s, 0.5}, {u"b"_s, 0.5}, {{}, 5}};
    EXPECT_EQ(likeliestHolder(hints), u"b");
    EXPECT_EQ(likeliestHolder({}), QString());
    EXPECT_EQ(likeliestHolder({{{}, 1}}), QString());
}

TEST(LikeliestHolder, IsTheSameInAnyOrderOfTheHints)
{
    QList<KnowledgeHint> hints{{u"b"_s, 0.1}, {u"b"_s, 0.2}, {u"b"_s, 0.3},
                               {u"a"_s, 0.3}, {u"a"_s, 0.2}, {u"a"_s, 0.1}};
    const auto less = [](const KnowledgeHint &one, const KnowledgeHint &other) {
        return std::pair(one.person, one.weight) < std::pair(other.person, other.weight);
    };
    std::ranges::sort(hints, less);
    do
        ASSERT_EQ(likeliestHolder(hints), u"a");
    while (std::next_permutation(hints.begin(), hints.end(), less));
}

} // namespace
} // namespace staffelstab
