// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestiontext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

RuleSuggestion leavingSoon()
{
    RecordLabel process;
    process.id = newId();
    process.title = u"Wohngeld bewilligen"_s;
    return {u"capture-before-migrate"_s, {{process, {{u"departure"_s, 5.0}, {u"completeness"_s, 62.0}}}}};
}

TEST(SuggestionWords, ShowEveryFact)
{
    const QString shown = triggersText(leavingSoon());
    EXPECT_TRUE(shown.startsWith(u"Wohngeld bewilligen ("_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(factText({u"departure"_s, 5.0}))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(factText({u"completeness"_s, 62.0}))) << shown.toStdString();
}

TEST(SuggestionWords, NeverKeepWhenSomebodyLeaves)
{
    const SuggestionAnswer answer = answerTo(leavingSoon());
    EXPECT_TRUE(answer.facts.contains(factText({u"completeness"_s, 62.0}))) << answer.facts.toStdString();
    EXPECT_FALSE(answer.facts.contains(factText({u"departure"_s, 5.0}))) << answer.facts.toStdString();
    EXPECT_EQ(answer.processes.size(), 1);
    EXPECT_FALSE(answer.title.isEmpty());
}

TEST(SuggestionWords, SayNumbersYesAndCodesInWords)
{
    EXPECT_TRUE(factText({u"cases"_s, 1200.0}).endsWith(QLocale().toString(1200)));
    EXPECT_NE(factText({u"dutyOzg"_s, true}), factText({u"dutyOzg"_s, false}));
    EXPECT_FALSE(factText({u"eFile"_s, QStringList{u"Paper"_s}}).endsWith(u"Paper"_s)) << "a word, not the code";
    EXPECT_EQ(factText({u"no-such-fact"_s, 1.0}), u"no-such-fact"_s);
}

} // namespace
