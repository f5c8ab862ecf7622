// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/guide.h"

#include "handover/sheetcontents.h"
#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::handover;
using staffelstab::tests::fullSheet;

namespace
{

TEST(Guide, HasTheEighteenQuestionsAboutAProcess)
{
    const Guide &guide = shippedGuide();
    EXPECT_FALSE(guide.version.isEmpty());
    ASSERT_EQ(guide.questions.size(), 18);
    for (int i = 1; i <= 18; ++i) {
        const GuideQuestion *question = guide.find(u"P%1"_s.arg(i));
        ASSERT_TRUE(question) << i;
        EXPECT_FALSE(question->german.isEmpty());
        EXPECT_FALSE(question->english.isEmpty());
        EXPECT_NE(question->german, question->english);
    }
    EXPECT_EQ(guide.find(u"P7")->german, u"Welche Sonderfälle gibt es, wie erkennt man sie?"_s);
    EXPECT_EQ(guide.find(u"P15")->german, u"Was tun, wenn das Programm ausfällt oder niemand da ist?"_s);
    EXPECT_FALSE(guide.find(u"P19"));
}

TEST(Guide, AsksForEachGapWhatFillsIt)
{
    const std::pair<SheetPart, QString> rows[] = {
        {SheetPart::Purpose, u"P1"_s},       {SheetPart::Trigger, u"P2"_s},       {SheetPart::DecisionRules, u"P6"_s},
        {SheetPart::Exceptions, u"P7"_s},    {SheetPart::Pitfalls, u"P8"_s},      {SheetPart::Deadlines, u"P11"_s},
        {SheetPart::Participants, u"P12"_s}, {SheetPart::Resources, u"P13"_s},    {SheetPart::LegalBasis, u"P14"_s},
        {SheetPart::Fallback, u"P15"_s},     {SheetPart::Digitization, u"P17"_s},
    };
    for (const auto &[part, code] : rows)
        EXPECT_EQ(questionFor(part, {}), code) << codeOf(part).toStdString();
    EXPECT_EQ(questionFor(SheetPart::Owner, {}), QString()) << "the supervisor sets the owner";
    EXPECT_EQ(questionFor(SheetPart::Steps, {}), u"P3"_s) << "first the list of steps";
    EXPECT_EQ(questionFor(SheetPart::Steps, fullSheet()), u"P4"_s) << "then what is done in each";
}

TEST(Guide, NamesEveryPartInTheVocabulary)
{
    const auto &words = staffelstab::vocabulary(u"sheetPart");
    const Completeness completeness = completenessOf({});
    ASSERT_EQ(words.terms.size(), completeness.parts.size());
    for (qsizetype i = 0; i < words.terms.size(); ++i)
        EXPECT_EQ(words.terms[i].code, codeOf(completeness.parts[i].part));
}

} // namespace
