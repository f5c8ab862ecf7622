// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/guide.h"

#include "handover/sheetcontents.h"
#include "model/vocabulary.h"

#include <QSet>
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
    EXPECT_EQ(guide.codesOf(u"P").size(), 18);
    EXPECT_EQ(guide.find(u"P7")->text.german, u"Welche Sonderfälle gibt es, wie erkennt man sie?"_s);
    EXPECT_EQ(guide.find(u"P15")->text.german, u"Was tun, wenn das Programm ausfällt oder niemand da ist?"_s);
    EXPECT_FALSE(guide.find(u"P19"));
}

// interview-guide.md §2: how many questions each topic has
TEST(Guide, HasTheTopicsOfThePost)
{
    const std::pair<QString, int> rows[] = {{u"S0"_s, 3},  {u"S1"_s, 5},  {u"S2"_s, 7}, {u"S3"_s, 4}, {u"S4"_s, 5},
                                            {u"S5"_s, 6},  {u"S6"_s, 3},  {u"S7"_s, 3}, {u"S8"_s, 5}, {u"S9"_s, 4},
                                            {u"S10"_s, 5}, {u"S11"_s, 5}, {u"N"_s, 3}};
    for (const auto &[module, count] : rows)
        EXPECT_EQ(shippedGuide().codesOf(module).size(), count) << module.toStdString();
}

TEST(Guide, HasTheCoreSetInItsOrder)
{
    const QStringList core{u"S2.1"_s, u"S2.4"_s, u"S2.5"_s, u"S3.2"_s, u"S3.4"_s,  u"S4.3"_s,
                           u"S5.1"_s, u"S7.1"_s, u"S7.2"_s, u"S1.4"_s, u"S11.1"_s, u"S11.3"_s};
    EXPECT_EQ(shippedGuide().core, core);
}

TEST(Guide, IsWordedInBothLanguagesWithATypeAndATopic)
{
    const Guide &guide = shippedGuide();
    QSet<QString> codes;
    for (const GuideQuestion &question : guide.questions) {
        EXPECT_FALSE(codes.contains(question.code)) << question.code.toStdString();
        codes << question.code;
        EXPECT_FALSE(question.text.german.isEmpty()) << question.code.toStdString();
        EXPECT_FALSE(question.text.english.isEmpty()) << question.code.toStdString();
        EXPECT_NE(question.text.german, question.text.english);
        EXPECT_EQ(guide.typeOf(question).name, question.type);
        ASSERT_TRUE(guide.module(question.module())) << question.code.toStdString();
        EXPECT_FALSE(guide.module(question.module())->why.english.isEmpty());
        EXPECT_TRUE(staffelstab::vocabulary(u"guideModule").find(question.module()));
    }
    EXPECT_EQ(guide.followUps.size(), 6);
    EXPECT_TRUE(guide.opening.german.startsWith(u"Es geht nicht um eine Beurteilung."));
}

TEST(Guide, TakesOtherWordsOwnQuestionsAndLeavesOutWhatATownDoesNotAsk)
{
    const auto own = [](const QString &code, const QString &text, bool hidden = false) {
        staffelstab::TownQuestion question;
        question.code = code;
        question.text = text;
        if (hidden) question.hidden = true;
        return question;
    };
    const Guide guide = withTownQuestions(shippedGuide(), {own(u"S1.4"_s, u"Was ging schief?"_s),
                                                           own(u"S4.9"_s, u"Wer hat den Schlüssel zum Turm?"_s),
                                                           own(u"S11.3"_s, u"-"_s, true)});
    EXPECT_EQ(guide.find(u"S1.4")->text.german, u"Was ging schief?"_s);
    EXPECT_EQ(guide.find(u"S1.4")->fills, shippedGuide().find(u"S1.4")->fills) << "what becomes of it stays";
    ASSERT_TRUE(guide.codesOf(u"S4").contains(u"S4.9"_s));
    EXPECT_EQ(guide.find(u"S4.9")->fills.front().as, u"knowledge"_s);
    EXPECT_FALSE(guide.find(u"S11.3"));
    EXPECT_FALSE(guide.core.contains(u"S11.3"_s));
}

TEST(Guide, RanksGapsByRiskAndMissingPoints)
{
    EXPECT_EQ(costOfGap(20, 8), 160);
    EXPECT_GT(costOfGap(20, 5), costOfGap(12, 8)) << "100 against 96";
    EXPECT_LT(costOfGap(std::nullopt, 20), costOfGap(4, 8)) << "what nobody has rated comes last";
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

staffelstab::Answer settled(const QString &code, const QString &status)
{
    staffelstab::Answer answer;
    answer.question = code;
    answer.status = status;
    return answer;
}

// interview-guide.md §1.3: „Trifft nicht zu" counts as full weight, „Weiß ich nicht" opens a question
TEST(Guide, MarksThePartsOfASheetThatNobodyCouldAnswer)
{
    using Marks = QList<staffelstab::PartMark>;
    const QString no = u"NotApplicable"_s, unknown = u"Unknown"_s, yes = u"Answered"_s;
    const auto after = [](const Marks &marks, const QList<staffelstab::Answer> &answers) {
        QSet<QString> all;
        for (const staffelstab::Answer &each : answers)
            all << each.question;
        return marksAfter(marks, answers, all);
    };
    EXPECT_EQ(after({}, {settled(u"P14"_s, no)}), (Marks{{u"LegalBasis"_s, no}}));
    EXPECT_EQ(after({}, {settled(u"P15"_s, unknown)}), (Marks{{u"Fallback"_s, unknown}}));
    EXPECT_EQ(after({{u"LegalBasis"_s, no}}, {settled(u"P14"_s, yes)}), Marks{});
    EXPECT_EQ(after({}, {settled(u"P8"_s, no)}), Marks{}) << "warning signs were not asked for yet";
    EXPECT_EQ(after({}, {settled(u"P8"_s, no), settled(u"P10"_s, no)}), (Marks{{u"Pitfalls"_s, no}}));
    EXPECT_EQ(after({}, {settled(u"P8"_s, unknown), settled(u"P10"_s, yes)}), Marks{});
    EXPECT_EQ(after({{u"Trigger"_s, no}}, {settled(u"P14"_s, u"Skipped"_s)}), (Marks{{u"Trigger"_s, no}}))
        << "what was marked on the sheet stays";
    EXPECT_TRUE(isMark(settled(u"P14"_s, no)));
    EXPECT_FALSE(isMark(settled(u"P16"_s, no))) << "a story fills no part";
    EXPECT_FALSE(isMark(settled(u"P14"_s, yes)));
}

TEST(Guide, MarksNothingAnewThatWasReleasedBefore)
{
    using Marks = QList<staffelstab::PartMark>;
    const QString no = u"NotApplicable"_s;
    const QList<staffelstab::Answer> answers{settled(u"P14"_s, no), settled(u"P8"_s, no), settled(u"P10"_s, no)};
    EXPECT_EQ(marksAfter({}, answers, {u"P9"_s}), Marks{});
    EXPECT_EQ(marksAfter({}, answers, {u"P10"_s}), (Marks{{u"Pitfalls"_s, no}}))
        << "one of the two questions is enough";
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
