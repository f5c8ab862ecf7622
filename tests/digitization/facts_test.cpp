// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/facts.h"

#include "digitization/suggestions.h"
#include "digitization/townprocess.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace staffelstab::tests;

namespace
{

std::optional<double> number(const FactSources &from, const QString &fact)
{
    const FactValue value = factsOf(from).value(fact, FactValue(QStringList{}));
    return std::holds_alternative<double>(value) ? std::optional(std::get<double>(value)) : std::nullopt;
}
std::optional<bool> flag(const FactSources &from, const QString &fact)
{
    const FactValue value = factsOf(from).value(fact, FactValue(QStringList{}));
    return std::holds_alternative<bool>(value) ? std::optional(std::get<bool>(value)) : std::nullopt;
}

/// One of everything that facts are taken from.
FactSources fullProcess()
{
    FactSources from;
    from.today = QDate(2026, 11, 26);
    from.completeness = 55;
    from.departure = 4;
    from.knowledge = 5;
    cases(from, 120);
    takes(from.process.handlingTime, 30, u"min"_s);
    takes(from.process.cycleTime, 2, u"wk"_s);
    from.process.complexity = 3;
    from.process.onlineShare = 10;
    from.process.channels = {{u"Paper"_s, 40}, {u"Phone"_s, 30}, {u"Email"_s, 20}, {u"InPerson"_s, 10}};
    from.process.deadlines = {{{}, u"Statutory"_s, {}}, {{}, u"Internal"_s, {}}};
    from.process.payment = u"OnSite"_s;
    from.process.userAccount = u"None"_s;
    from.process.trustLevel = u"High"_s;
    from.process.returnChannel = u"Post"_s;
    from.process.tracking = u"None"_s;
    from.process.eFile = u"Paper"_s;
    from.process.itConnection = u"None"_s;
    from.process.proofRetrieval = u"Paper"_s;
    from.process.dutyOzg = true;
    from.process.dutySdg = false;
    from.process.efaAvailable = false;
    from.process.tags = {u"schriftform"_s};
    from.process.clients = {{u"Eltern"_s, {}, u"External"_s}};
    from.process.recurrences = {{u"KeyDate"_s, {}}};
    offers(from, {u"FormPdf"_s});
    from.steps = {aStepOf(u"Paper"_s, u"ItProcedure"_s, {u"a"_s}), aStepOf(u"ItProcedure"_s, u"File"_s, {u"b"_s})};
    addSteps(from, 1, u"3"_s);
    addExperience(from, 1);
    addLaw(from, u"Municipal"_s, true);
    addProcedure(from, false, false, QDate(2027, 3, 1));
    addPerson(from, u"Expert"_s);
    addLevels(from, 1, 3);
    return from;
}

TEST(ProcessFactsOf, KnowEveryFactThatTheRulesName)
{
    QStringList named;
    for (const FactName &fact : shippedRules().facts)
        named << fact.code;
    named.sort();
    EXPECT_EQ(factsOf(fullProcess()).keys(), named);
}

TEST(ProcessFactsOf, LeaveOutWhatNobodyHasStated)
{
    EXPECT_EQ(factsOf({}).keys(), QStringList{u"completeness"_s}) << "which is counted, not stated";
}

TEST(ProcessFactsOf, CountVolumeAndTime)
{
    const FactSources from = fullProcess();
    EXPECT_EQ(number(from, u"cases"_s), 120);
    EXPECT_EQ(number(from, u"boundHours"_s), 60) << "120 cases of half an hour";
    EXPECT_EQ(number(from, u"handlingMinutes"_s), 30);
    EXPECT_EQ(number(from, u"cycleDays"_s), 10) << "two weeks of five working days";
    EXPECT_EQ(number(from, u"phoneShare"_s), 30);
    EXPECT_EQ(number(from, u"statutoryDeadlines"_s), 1);
    EXPECT_EQ(number(from, u"levelGap"_s), 2) << "from 1 to 3";
    EXPECT_EQ(number(from, u"replacementMonths"_s), 4) << "November to March";
}

TEST(ProcessFactsOf, CountMediaOnlyWhereAMediumIsStated)
{
    FactSources from;
    addSteps(from, 3, u"3"_s);
    EXPECT_EQ(number(from, u"mediaBreaks"_s), std::nullopt);
    from.steps = {aStepOf(u"Paper"_s, u"Paper"_s), aStepOf(u"Paper"_s, u"ItProcedure"_s)};
    EXPECT_EQ(number(from, u"mediaBreaks"_s), 1);
    EXPECT_EQ(number(from, u"paperSteps"_s), 2);
}

TEST(ProcessFactsOf, CountChangesBetweenProcedures)
{
    // a|b inside one step: 1; then c, which shares nothing: 1; then c again, and a step without one: 0; then c|a: 1.
    EXPECT_EQ(systemChanges({aStepOf({}, {}, {u"a"_s, u"b"_s}), aStepOf({}, {}, {u"c"_s}), aStepOf({}, {}, {u"c"_s}),
                             aStepOf({}, {}), aStepOf({}, {}, {u"c"_s, u"a"_s})}),
              3);
    EXPECT_EQ(systemChanges({}), 0);
}

TEST(ProcessFactsOf, KnowASignatureWithoutLawOnlyWhereTheLawIsStated)
{
    FactSources from;
    addLaw(from, u"Municipal"_s);
    EXPECT_EQ(flag(from, u"signatureWithoutLaw"_s), std::nullopt) << "nobody asks for a signature";
    from.process.tags = {u"schriftform"_s};
    EXPECT_EQ(flag(from, u"signatureWithoutLaw"_s), true) << "the town's own statute can be changed";
    addLaw(from, u"Federal"_s);
    EXPECT_EQ(flag(from, u"signatureWithoutLaw"_s), false);
    from.laws.clear();
    EXPECT_EQ(flag(from, u"signatureWithoutLaw"_s), std::nullopt);
    from.process.partMarks = {{u"LegalBasis"_s, u"NotApplicable"_s}};
    EXPECT_EQ(flag(from, u"signatureWithoutLaw"_s), true);
}

TEST(ProcessFactsOf, TakeAConnectionAsMissingOnlyWhereAllProceduresSaySo)
{
    FactSources from;
    addProcedure(from, false, {});
    EXPECT_EQ(flag(from, u"eFileConnected"_s), false);
    EXPECT_EQ(flag(from, u"formConnected"_s), std::nullopt);
    addProcedure(from, {}, {});
    EXPECT_EQ(flag(from, u"eFileConnected"_s), std::nullopt);
    addProcedure(from, true, {});
    EXPECT_EQ(flag(from, u"eFileConnected"_s), true);
}

TEST(ProcessFactsOf, TakeTheFirstReplacementThatIsStillToCome)
{
    FactSources from;
    from.today = QDate(2026, 11, 26);
    addProcedure(from, {}, {}, QDate(2025, 1, 1));
    EXPECT_EQ(number(from, u"replacementMonths"_s), std::nullopt);
    addProcedure(from, {}, {}, QDate(2028, 1, 1));
    addProcedure(from, {}, {}, QDate(2027, 12, 31));
    EXPECT_EQ(number(from, u"replacementMonths"_s), 13);
}

TEST(ProcessFactsOf, TakeTheNewestLevelAndTheAimThatStillStands)
{
    FactSources from;
    addLevels(from, 2, {});
    addLevels(from, 1, 4);
    addLevels(from, 0, 4);
    EXPECT_EQ(number(from, u"levelGap"_s), 2) << "from 2 to 4";
}

} // namespace
