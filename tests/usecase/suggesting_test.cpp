// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/suggesting.h"

#include "support/workspacefixture.h"
#include "usecase/digicheck.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QString kRule = u"introduce-efile"_s;

class Suggesting : public testing::Test
{
  protected:
    Id onPaper(const QString &name) { return aProcess(*workspace, name).with(&Process::eFile, u"Paper"_s).saved().id; }

    /// For which processes the rule is suggested, by name.
    QStringList suggestedFor(const QString &rule, const QStringList &processes)
    {
        QStringList names;
        for (const RuleSuggestion &each : valueOf(suggestions(*workspace, processes, QDate(2026, 11, 26))))
            for (const RuleSuggestion::Trigger &trigger : each.processes)
                if (each.rule == rule) names << trigger.process.title;
        return names;
    }
    static SuggestionAnswer answer(const QStringList &processes, const QString &simplify = u"Ablage halbieren."_s)
    {
        return {.rule = kRule,
                .processes = processes,
                .workshop = {},
                .title = u"Elektronische Akte einführen"_s,
                .description = u"Ab einem Stichtag."_s,
                .facts = u"Akte: Papierakte"_s,
                .simplify = simplify};
    }
    Recommendation stored(const Id &id) { return std::get<Recommendation>(valueOf(load(*workspace, id))); }

    TempWorkspace workspace;
    Id one = onPaper(u"Wohngeld"_s);
    Id two = onPaper(u"Bildung und Teilhabe"_s);
};

TEST_F(Suggesting, NamesEachRuleOnceWithTheProcessesAndTheFacts)
{
    const auto found = valueOf(suggestions(*workspace, {one, two}));
    const auto rule = std::ranges::find(found, kRule, &RuleSuggestion::rule);
    ASSERT_NE(rule, found.end());
    ASSERT_EQ(rule->processes.size(), 2);
    EXPECT_EQ(rule->processes[0].process.id, one);
    const digitization::TriggeringFact paper{u"eFile"_s, QStringList{u"Paper"_s}};
    EXPECT_EQ(rule->processes[0].facts, QList{paper});
    EXPECT_EQ(std::ranges::count(found, kRule, &RuleSuggestion::rule), 1);
}

TEST_F(Suggesting, ReadsStepsProceduresAndLawsOfTheSheet)
{
    const Id procedure = Builder<ItProcedure>(*workspace)
                             .with(&ItProcedure::name, u"WoGG-Programm"_s)
                             .with(&ItProcedure::replacementAt, QDate(2027, 6, 30))
                             .saved()
                             .id;
    const Id law = Builder<LegalBasis>(*workspace)
                       .with(&LegalBasis::name, u"Satzung"_s)
                       .with(&LegalBasis::level, u"Municipal"_s)
                       .saved()
                       .id;
    aStep(*workspace, one, u"01"_s, u"prüfen"_s).with(&Step::itProcedures, QStringList{procedure}).saved();
    valueOf(
        setFields(*workspace, one, {{u"legalBases"_s, QJsonArray{law}}, {u"tags"_s, QJsonArray{u"schriftform"_s}}}));
    EXPECT_EQ(suggestedFor(u"use-replacement"_s, {one, two}), QStringList{u"Wohngeld"_s});
    EXPECT_EQ(suggestedFor(u"drop-signature"_s, {one, two}), QStringList{u"Wohngeld"_s});
}

TEST_F(Suggesting, BeginsWithWhatIsUrgent)
{
    Builder<Competence>(*workspace)
        .with(&Competence::process, two)
        .with(&Competence::person, Builder<Person>(*workspace).with(&Person::displayName, u"Frau Ahrens"_s).saved().id)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    const auto found = valueOf(suggestions(*workspace, {one, two}));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].rule, u"train-deputy"_s) << "high";
    EXPECT_EQ(found[1].rule, kRule) << "medium, though it came first";
}

TEST_F(Suggesting, MakesARecommendationThatRestsOnAFindingOfTheFacts)
{
    SuggestionAnswer given = answer({one, two});
    given.workshop = valueOf(addWorkshop(*workspace, aUnit(*workspace).saved().id, {}, u"DigiCheck"_s)).id;

    const Recommendation made = stored(valueOf(acceptSuggestion(*workspace, given)).id);

    EXPECT_EQ(made.rule, kRule);
    EXPECT_EQ(made.state, u"Accepted"_s);
    EXPECT_EQ(made.number, u"H-01"_s);
    EXPECT_EQ(made.processes, (QStringList{one, two}));
    EXPECT_EQ(made.simplify, u"Ablage halbieren."_s);
    EXPECT_EQ(made.effortClass, u"Large"_s);
    ASSERT_EQ(made.costs.size(), 1);
    EXPECT_EQ(made.costs[0].costClass, u"D"_s);
    EXPECT_EQ(made.costs[0].personDays, 30);
    ASSERT_EQ(made.basedOn.size(), 1);
    const auto finding = std::get<Finding>(valueOf(load(*workspace, made.basedOn[0])));
    EXPECT_EQ(finding.text, u"Akte: Papierakte"_s);
    EXPECT_EQ(finding.workshop, given.workshop);
    EXPECT_EQ(finding.dimension, u"Technology"_s);
    EXPECT_EQ(finding.processes, (QStringList{one, two}));
    EXPECT_TRUE(suggestedFor(kRule, {one, two}).isEmpty()) << "it is answered";
}

TEST_F(Suggesting, IsAcceptedOnlyWithAnAnswerToSimplifyFirst)
{
    EXPECT_EQ(codeOf(acceptSuggestion(*workspace, answer({one}, u" "_s))), ErrorCode::Invalid);
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::Finding)).isEmpty()) << "nothing half done";
    EXPECT_EQ(suggestedFor(kRule, {one}), QStringList{u"Wohngeld"_s});
}

TEST_F(Suggesting, IsDeclinedWithAReasonAndNotSuggestedAgain)
{
    EXPECT_EQ(codeOf(declineSuggestion(*workspace, answer({one}), u" "_s)), ErrorCode::Invalid);
    const Recommendation kept =
        stored(valueOf(declineSuggestion(*workspace, answer({one}), u"Der Kreis übernimmt."_s)).id);
    EXPECT_EQ(kept.state, u"Declined"_s);
    EXPECT_EQ(kept.decisionNote, u"Der Kreis übernimmt."_s);
    EXPECT_EQ(kept.findings, u"Akte: Papierakte"_s);
    EXPECT_EQ(suggestedFor(kRule, {one, two}), QStringList{u"Bildung und Teilhabe"_s});
}

TEST_F(Suggesting, IsAnsweredOnceForEachProcess)
{
    valueOf(declineSuggestion(*workspace, answer({one}), u"nein"_s));
    const Recommendation made = stored(valueOf(acceptSuggestion(*workspace, answer({one, two}))).id);
    EXPECT_EQ(made.processes, QStringList{two});
    EXPECT_EQ(codeOf(acceptSuggestion(*workspace, answer({one, two}))), ErrorCode::Conflict);

    SuggestionAnswer unknown = answer({one});
    unknown.rule = u"no-such-rule"_s;
    EXPECT_EQ(codeOf(acceptSuggestion(*workspace, unknown)), ErrorCode::NotFound);
}

TEST_F(Suggesting, ComesBackWithOneUndoAndIsMadeOnceByARepeatedCommand)
{
    const QString command = newId();
    const Saved first = valueOf(acceptSuggestion(*workspace, answer({one}), command));
    EXPECT_EQ(valueOf(acceptSuggestion(*workspace, answer({one}), command)).id, first.id);
    valueOf(undoNewest(*workspace));
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::Recommendation)).isEmpty());
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::Finding)).isEmpty());
    EXPECT_EQ(suggestedFor(kRule, {one}), QStringList{u"Wohngeld"_s});
}

} // namespace
