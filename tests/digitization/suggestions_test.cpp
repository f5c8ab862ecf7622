// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped rule fires where it should and keeps silent where one thing is different.
#include "digitization/suggestions.h"

#include "digitization/townprocess.h"

#include <QSet>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace staffelstab::tests;

namespace
{

const QDate kDay(2026, 11, 26);

bool fires(const ProcessFacts &facts, const QString &rule)
{
    const QList<Suggestion> suggestions = suggestionsFor(facts);
    return std::ranges::find(suggestions, rule, &Suggestion::rule) != suggestions.end();
}

using Change = void (*)(FactSources &);

struct RuleCase {
    const char *rule;
    Change fires;
    Change stops; ///< on top of it
};

void PrintTo(const RuleCase &each, std::ostream *out) { *out << each.rule; }

const RuleCase kCases[]{
    {"drop-signature",
     [](FactSources &p) {
         p.process.tags = {u"schriftform"_s};
         addLaw(p, u"Municipal"_s);
     },
     [](FactSources &p) { addLaw(p, u"State"_s); }},
    {"replace-written-form",
     [](FactSources &p) {
         p.process.tags = {u"schriftform"_s};
         addLaw(p, u"Federal"_s);
         offers(p, {u"FormPdf"_s});
     },
     [](FactSources &p) {
         offers(p, {u"FormPdf"_s, u"UserAccount"_s});
     }},
    {"online-application",
     [](FactSources &p) {
         p.process.dutyOzg = true;
         offers(p, {u"InfoOnline"_s});
     },
     [](FactSources &p) {
         offers(p, {u"InfoOnline"_s, u"OnlineApplication"_s});
     }},
    {"reuse-efa",
     [](FactSources &p) {
         p.process.efaAvailable = true;
         offers(p, {u"None"_s});
     },
     [](FactSources &p) { p.process.efaAvailable = false; }},
    {"offer-sdg",
     [](FactSources &p) {
         p.process.dutySdg = true;
         offers(p, {u"FormPdf"_s});
     },
     [](FactSources &p) { p.process.dutySdg = false; }},
    {"describe-online",
     [](FactSources &p) {
         p.process.clients = {{u"Halter"_s, {}, u"External"_s}};
         offers(p, {u"None"_s});
     },
     [](FactSources &p) {
         p.process.clients = {{u"Kämmerei"_s, {}, u"Internal"_s}};
     }},
    {"form-assistant",
     [](FactSources &p) {
         cases(p, 100);
         offers(p, {u"FormPdf"_s});
     },
     [](FactSources &p) { cases(p, 99); }},
    {"e-payment",
     [](FactSources &p) {
         cases(p, 100);
         p.process.payment = u"Invoice"_s;
     },
     [](FactSources &p) { p.process.payment = u"Online"_s; }},
    {"connect-bundid",
     [](FactSources &p) {
         p.process.userAccount = u"None"_s;
         offers(p, {u"OnlineApplication"_s});
     },
     [](FactSources &p) { p.process.userAccount = u"BundID"_s; }},
    {"lower-trust-level",
     [](FactSources &p) {
         p.process.trustLevel = u"High"_s;
         offers(p, {u"OnlineApplication"_s});
     },
     [](FactSources &p) { p.process.trustLevel = u"Substantial"_s; }},
    {"show-progress",
     [](FactSources &p) {
         cases(p, 50);
         takes(p.process.cycleTime, 10, u"d"_s);
         p.process.tracking = u"OnRequest"_s;
     },
     [](FactSources &p) { takes(p.process.cycleTime, 9, u"d"_s); }},
    {"digital-notice",
     [](FactSources &p) {
         cases(p, 100);
         p.process.returnChannel = u"Post"_s;
     },
     [](FactSources &p) { p.process.returnChannel = u"AccountMailbox"_s; }},
    {"introduce-efile", [](FactSources &p) { p.process.eFile = u"Paper"_s; },
     [](FactSources &p) { p.process.eFile = u"Electronic"_s; }},
    {"end-mixed-file", [](FactSources &p) { p.process.eFile = u"Mixed"_s; },
     [](FactSources &p) { p.process.eFile = u"Paper"_s; }},
    {"stop-printing",
     [](FactSources &p) {
         p.process.eFile = u"Electronic"_s;
         p.steps = {aStepOf(u"Paper"_s, {}), aStepOf(u"File"_s, u"Paper"_s)};
     },
     [](FactSources &p) { p.steps.removeLast(); }},
    {"interface-instead-of-typing",
     [](FactSources &p) {
         cases(p, 50);
         p.process.itConnection = u"None"_s;
     },
     [](FactSources &p) { p.process.itConnection = u"Interface"_s; }},
    {"interface-instead-of-file",
     [](FactSources &p) {
         cases(p, 500);
         p.process.itConnection = u"File"_s;
     },
     [](FactSources &p) { cases(p, 499); }},
    {"end-double-entry",
     [](FactSources &p) {
         p.process.tags = {u"doppelerfassung"_s};
         p.steps = {aStepOf({}, {}, {u"a"_s, u"b"_s})};
     },
     [](FactSources &p) { p.steps = {aStepOf({}, {}, {u"a"_s})}; }},
    {"fewer-programs",
     [](FactSources &p) {
         p.steps = {aStepOf({}, {}, {u"a"_s, u"b"_s, u"c"_s})};
     },
     [](FactSources &p) {
         p.steps = {aStepOf({}, {}, {u"a"_s, u"b"_s}), aStepOf({}, {}, {u"b"_s})};
     }},
    {"mend-media-breaks",
     [](FactSources &p) {
         for (int i = 0; i < 3; ++i)
             p.steps << aStepOf(u"Paper"_s, i < 2 ? u"File"_s : u"Paper"_s);
         p.steps << aStepOf(u"ItProcedure"_s, u"ItProcedure"_s);
     },
     [](FactSources &p) {
         p.steps = {aStepOf(u"Paper"_s, u"File"_s), aStepOf(u"File"_s, u"ItProcedure"_s)};
     }},
    {"scan-mail",
     [](FactSources &p) {
         cases(p, 100);
         arrives(p, u"Paper"_s, 30);
     },
     [](FactSources &p) { arrives(p, u"Paper"_s, 29); }},
    {"answer-questions-online",
     [](FactSources &p) {
         cases(p, 100);
         arrives(p, u"Phone"_s, 30);
     },
     [](FactSources &p) { arrives(p, u"Phone"_s, 10); }},
    {"book-appointments",
     [](FactSources &p) {
         cases(p, 200);
         arrives(p, u"InPerson"_s, 50);
     },
     [](FactSources &p) { cases(p, 199); }},
    {"structured-inbox",
     [](FactSources &p) {
         arrives(p, u"Email"_s, 30);
         offers(p, {u"InfoOnline"_s});
     },
     [](FactSources &p) { offers(p, {u"FormAssistant"_s}); }},
    {"upload-proofs",
     [](FactSources &p) {
         p.process.proofRetrieval = u"Paper"_s;
         offers(p, {u"FormPdf"_s});
     },
     [](FactSources &p) { p.process.proofRetrieval = u"Upload"_s; }},
    {"prepare-once-only",
     [](FactSources &p) {
         p.process.proofRetrieval = u"Upload"_s;
         p.process.dutyOzg = true;
     },
     [](FactSources &p) { p.process.proofRetrieval = u"Noots"_s; }},
    {"automate-bound-decisions",
     [](FactSources &p) {
         cases(p, 500);
         addSteps(p, 1, u"4"_s);
         p.process.complexity = 2;
     },
     [](FactSources &p) { p.process.complexity = 3; }},
    {"try-rpa",
     [](FactSources &p) {
         cases(p, 100);
         takes(p.process.handlingTime, 1, u"h"_s);
         p.process.tags = {u"rpa-geeignet"_s};
     },
     [](FactSources &p) { takes(p.process.handlingTime, 59, u"min"_s); }},
    {"check-in-the-form",
     [](FactSources &p) {
         cases(p, 100);
         addSteps(p, 2, u"3"_s);
     },
     [](FactSources &p) { p.steps.removeLast(); }},
    {"train-deputy", [](FactSources &p) { addPerson(p, u"Expert"_s); },
     [](FactSources &p) { addPerson(p, u"Deputy"_s); }},
    {"capture-before-migrate",
     [](FactSources &p) {
         p.departure = 4;
         p.completeness = 79;
     },
     [](FactSources &p) { p.completeness = 80; }},
    {"write-down-experience",
     [](FactSources &p) {
         addExperience(p, 2);
         p.knowledge = 4;
     },
     [](FactSources &p) { p.knowledge = 3; }},
    {"describe-first",
     [](FactSources &p) {
         cases(p, 100);
         takes(p.process.handlingTime, 1, u"h"_s);
         p.completeness = 39;
     },
     [](FactSources &p) { p.completeness = 40; }},
    {"parallel-participation",
     [](FactSources &p) {
         addSteps(p, 2, u"7"_s);
         takes(p.process.cycleTime, 4, u"wk"_s);
     },
     [](FactSources &p) { takes(p.process.cycleTime, 3, u"wk"_s); }},
    {"less-idle-time",
     [](FactSources &p) {
         takes(p.process.cycleTime, 6, u"wk"_s);
         takes(p.process.handlingTime, 2, u"h"_s);
     },
     [](FactSources &p) { takes(p.process.handlingTime, 3, u"h"_s); }},
    {"watch-deadlines",
     [](FactSources &p) {
         p.process.deadlines = {{{}, u"Statutory"_s, {}}};
         p.process.eFile = u"Mixed"_s;
     },
     [](FactSources &p) {
         p.process.deadlines = {{{}, u"Internal"_s, {}}};
     }},
    {"flatten-season",
     [](FactSources &p) {
         cases(p, 200);
         p.process.recurrences = {{u"KeyDate"_s, {}}};
     },
     [](FactSources &p) {
         p.process.recurrences = {{u"Daily"_s, {}}};
     }},
    {"use-replacement",
     [](FactSources &p) {
         p.today = kDay;
         addProcedure(p, {}, {}, QDate(2028, 11, 1));
     },
     [](FactSources &p) { p.procedures[0].replacementAt = QDate(2028, 12, 1); }},
    {"connect-efile",
     [](FactSources &p) {
         p.process.eFile = u"Electronic"_s;
         addProcedure(p, false, {});
     },
     [](FactSources &p) { p.procedures[0].eFileConnected = true; }},
    {"connect-forms",
     [](FactSources &p) {
         addProcedure(p, {}, false);
         offers(p, {u"OnlineApplication"_s});
     },
     [](FactSources &p) { offers(p, {u"InfoOnline"_s}); }},
    {"promote-online",
     [](FactSources &p) {
         p.process.onlineShare = 20;
         offers(p, {u"OnlineApplication"_s});
     },
     [](FactSources &p) { p.process.onlineShare = 21; }},
    {"work-together",
     [](FactSources &p) {
         cases(p, 30);
         p.process.complexity = 4;
     },
     [](FactSources &p) { cases(p, 31); }},
    {"keep-rules-current",
     [](FactSources &p) {
         addLaw(p, u"Federal"_s, true);
         addExperience(p, 1);
     },
     [](FactSources &p) { p.laws[0].changesOften = false; }},
    {"steps-to-target", [](FactSources &p) { addLevels(p, 1, 3); },
     [](FactSources &p) { p.assessments[0].targetLevel = 2; }},
    {"review-not-digitizable",
     [](FactSources &p) {
         cases(p, 100);
         offers(p, {u"NotDigitizable"_s});
     },
     [](FactSources &p) { offers(p, {u"None"_s}); }},
};

FactSources described(const RuleCase &each)
{
    FactSources sources;
    sources.completeness = 60;
    each.fires(sources);
    return sources;
}

class EveryRule : public testing::TestWithParam<RuleCase>
{
  protected:
    QString rule() const { return QString::fromLatin1(GetParam().rule); }
};

TEST_P(EveryRule, FiresAndNamesTheFactsThatItRestsOn)
{
    const ProcessFacts facts = factsOf(described(GetParam()));
    const QList<Suggestion> suggestions = suggestionsFor(facts);
    const auto found = std::ranges::find(suggestions, rule(), &Suggestion::rule);
    ASSERT_NE(found, suggestions.end());
    QSet<QString> compared;
    for (const FactCondition &condition : shippedRules().find(rule())->conditions)
        compared << condition.fact;
    EXPECT_EQ(found->facts.size(), compared.size());
    for (const TriggeringFact &fact : found->facts)
        EXPECT_EQ(fact.value, facts.value(fact.fact));
}

TEST_P(EveryRule, KeepsSilentWhereOneThingIsDifferent)
{
    FactSources sources = described(GetParam());
    GetParam().stops(sources);
    EXPECT_FALSE(fires(factsOf(sources), rule()));
}

TEST_P(EveryRule, KeepsSilentWhereOneOfItsFactsIsUnknown)
{
    const ProcessFacts facts = factsOf(described(GetParam()));
    for (const FactCondition &condition : shippedRules().find(rule())->conditions) {
        ProcessFacts fewer = facts;
        fewer.remove(condition.fact);
        EXPECT_FALSE(fires(fewer, rule())) << condition.fact.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryRule, testing::ValuesIn(kCases));

TEST(Suggestions, HaveACaseForEachRule)
{
    QStringList tried;
    for (const RuleCase &each : kCases)
        tried << QString::fromLatin1(each.rule);
    QStringList rules;
    for (const SuggestionRule &rule : shippedRules().rules)
        rules << rule.code;
    EXPECT_EQ(tried, rules);
}

TEST(Suggestions, AreNoneWhereNothingIsKnown) { EXPECT_TRUE(suggestionsFor(factsOf({})).isEmpty()); }

TEST(Suggestions, BeginWithTheMostUrgent)
{
    FactSources sources;
    cases(sources, 500);
    sources.process.itConnection = u"File"_s; // low
    sources.process.eFile = u"Paper"_s;       // medium
    addPerson(sources, u"Expert"_s);          // high
    QStringList rules;
    for (const Suggestion &suggestion : suggestionsFor(factsOf(sources)))
        rules << suggestion.rule;
    EXPECT_EQ(rules, (QStringList{u"train-deputy"_s, u"introduce-efile"_s, u"interface-instead-of-file"_s}));
}

} // namespace
