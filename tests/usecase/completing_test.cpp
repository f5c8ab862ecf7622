// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/completing.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Completing : public testing::Test
{
  protected:
    int points() { return valueOf(processSheet(*workspace, process)).completeness.points; }
    QList<OpenQuestion> questions()
    {
        QList<OpenQuestion> found;
        for (const AnyRecord &record : valueOf(listRecords(*workspace, RecordKind::OpenQuestion)))
            found << std::get<OpenQuestion>(record);
        return found;
    }

    TempWorkspace workspace;
    Id process = aProcess(*workspace).saved().id;
};

TEST_F(Completing, CountsWhatDoesNotApplyAndTakesItBack)
{
    EXPECT_EQ(points(), 0);
    valueOf(markPart(*workspace, process, u"LegalBasis"_s, u"NotApplicable"_s, {}));
    EXPECT_EQ(points(), 5);
    valueOf(markPart(*workspace, process, u"LegalBasis"_s, {}, {}));
    EXPECT_EQ(points(), 0);
    EXPECT_TRUE(questions().isEmpty());
}

TEST_F(Completing, AsksTheExpertOnceWhereNobodyKnows)
{
    const Id expert = Builder<Person>(*workspace).with(&Person::displayName, u"Frau Ahrens"_s).saved().id;
    Builder<Competence>(*workspace)
        .with(&Competence::person, expert)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    const QString text = guideQuestion(u"P7"_s, u"de");
    valueOf(markPart(*workspace, process, u"Exceptions"_s, u"Unknown"_s, text));
    valueOf(markPart(*workspace, process, u"Exceptions"_s, u"Unknown"_s, text));

    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(questions()[0].text, u"Welche Sonderfälle gibt es, wie erkennt man sie?"_s);
    EXPECT_EQ(questions()[0].subject, process);
    EXPECT_EQ(questions()[0].addressee, expert);
    EXPECT_EQ(questions()[0].occasion, u"Sheet"_s);
    EXPECT_EQ(points(), 0);
}

TEST_F(Completing, IsOneCommandThatAnUndoTakesBack)
{
    valueOf(markPart(*workspace, process, u"Exceptions"_s, u"Unknown"_s, u"Welche?"_s));
    valueOf(undoNewest(*workspace));
    EXPECT_TRUE(questions().isEmpty());
    EXPECT_TRUE(std::get<Process>(valueOf(load(*workspace, process))).partMarks.isEmpty());
}

TEST_F(Completing, RefusesWhatIsNoPartOrNoAnswer)
{
    EXPECT_EQ(codeOf(markPart(*workspace, process, u"Gewürze"_s, u"NotApplicable"_s, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(markPart(*workspace, process, u"Steps"_s, u"Vielleicht"_s, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(markPart(*workspace, newId(), u"Steps"_s, u"Unknown"_s, {})), ErrorCode::NotFound);
}

TEST_F(Completing, RatesWhatWouldBeLostWithTheHolderOfThePost)
{
    const Id post = Builder<Post>(*workspace)
                        .with(&Post::title, u"Kita"_s)
                        .with(&Post::unit, aUnit(*workspace).saved().id)
                        .saved()
                        .id;
    for (const QDate &leaving : {QDate(2035, 1, 1), QDate(2028, 3, 31)})
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Frau Ahrens"_s)
            .with(&Person::posts, QStringList{post})
            .with(&Person::leavingDate, leaving)
            .saved();
    valueOf(setFields(*workspace, process, {{u"owner"_s, post}}));
    const auto risk = [&] { return valueOf(processSheet(*workspace, process, QDate(2026, 3, 15))).risk; };
    EXPECT_EQ(risk().departure.value, 4) << "the first of two who share the post";
    EXPECT_EQ(risk().gross, std::nullopt) << "nobody was asked";

    for (const auto &[question, answer] : {std::pair(u"others"_s, u"No"_s),
                                           {u"written"_s, u"Patchy"_s},
                                           {u"damage"_s, u"Yes"_s},
                                           {u"training"_s, u"Unknown"_s}})
        valueOf(answerRisk(*workspace, process, question, answer, u"Wie lange?"_s));
    EXPECT_EQ(risk().computed, 4);
    EXPECT_EQ(risk().gross, 16);
    ASSERT_EQ(questions().size(), 1) << "of the one that nobody knows";

    EXPECT_EQ(codeOf(setKnowledgeFactor(*workspace, process, 2, u" "_s)), ErrorCode::Invalid) << "without a reason";
    EXPECT_EQ(codeOf(setKnowledgeFactor(*workspace, process, 6, u"sehr"_s)), ErrorCode::Invalid);
    valueOf(setKnowledgeFactor(*workspace, process, 2, u"Vertretung kommt im Mai."_s));
    EXPECT_EQ(risk().computed, 4);
    EXPECT_EQ(risk().gross, 8);
    valueOf(setKnowledgeFactor(*workspace, process, std::nullopt, {}));
    EXPECT_EQ(risk().gross, 16);

    EXPECT_EQ(codeOf(answerRisk(*workspace, process, u"reason"_s, u"x"_s, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(answerRisk(*workspace, process, u"others"_s, u"Maybe"_s, {})), ErrorCode::Invalid);
}

TEST_F(Completing, ReadsTheSheetAsAWhole)
{
    for (int i = 1; i <= 3; ++i)
        aStep(*workspace, process, u"0%1"_s.arg(i), u"Schritt"_s).with(&Step::description, u"So geht es."_s).saved();
    aKnowledgeItem(*workspace, u"Zuzug mitten im Monat"_s)
        .with(&KnowledgeItem::kind, u"Exception"_s)
        .with(&KnowledgeItem::body, u"Anteilig."_s)
        .with(&KnowledgeItem::links, QStringList{process})
        .saved();
    EXPECT_EQ(points(), 28) << "steps and exceptions";
}

} // namespace
