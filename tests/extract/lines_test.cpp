// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/lines.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

const FileText kFile{State::Text,
                     Division::Pages,
                     true,
                     {{u"1"_s, u"Satzung\nüber „Hunde“\t§ 1"_s}, {u"2"_s, std::nullopt}, {u"3"_s, u""_s}}};

TEST(Lines, GiveTheFileBackThatWasWritten) { EXPECT_EQ(fromLines(toLines(kFile)), kFile); }

TEST(Lines, AreOneForTheFileAndOneForEachPage) { EXPECT_EQ(toLines(kFile).count('\n'), 4); }

TEST(Lines, ThatWereCutOffAnywhereAreNoFile)
{
    const QByteArray lines = toLines(kFile);
    for (qsizetype length = 0; length < lines.size(); ++length)
        EXPECT_FALSE(fromLines(lines.left(length))) << length;
}

TEST(Lines, OfAnotherProgramAreNoFile)
{
    for (const char *lines :
         {"\n", "{}\n", "[]\n", "Segmentation fault\n", "{\"state\":\"fine\",\"division\":\"page\",\"pages\":0}\n",
          "{\"state\":\"text\",\"division\":\"page\",\"pages\":1}\n7\n"})
        EXPECT_FALSE(fromLines(lines)) << lines;
}

TEST(ExitCodes, OfAProgramThatCouldNotReadAreNoAnswer)
{
    for (const State state :
         {State::Text, State::NoText, State::UnknownKind, State::Damaged, State::Limit, State::Protected})
        EXPECT_TRUE(isAnswer(exitCodeOf(state)));
    for (const int code : {1, 2, kCannotRecognise, 127, 255})
        EXPECT_FALSE(isAnswer(code)) << code;
}

TEST(Labels, TellThePartsOfALongPage)
{
    EXPECT_EQ(pageLabel(partLabel(u"Gebühren"_s, 2)).name, u"Gebühren"_s);
    EXPECT_EQ(pageLabel(partLabel(u"Gebühren"_s, 2)).part, 2);
    EXPECT_EQ(partLabel(u"Gebühren"_s, 1), u"Gebühren"_s);
    EXPECT_EQ(pageLabel(u"Gebühren (2)"_s).part, 1);
    EXPECT_EQ(pageLabel({}).part, 1);
}

TEST(States, HaveNamesThatLeadBack)
{
    for (const State state :
         {State::Text, State::NoText, State::UnknownKind, State::Damaged, State::Limit, State::Protected})
        EXPECT_EQ(stateFromName(stateName(state)), state);
    EXPECT_FALSE(stateFromName(u"fine"));
}

} // namespace
} // namespace staffelstab::extract
