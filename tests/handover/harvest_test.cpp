// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/harvest.h"

#include "model/vocabulary.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

namespace
{

class Harvesting : public testing::Test
{
  protected:
    Harvesting()
    {
        context.interview.title = u"Sachbearbeitung Wohngeld"_s;
        context.interview.post = u"post"_s;
        context.interview.expert = u"expert"_s;
        context.interview.successors = {u"successor"_s};
        context.today = QDate(2026, 11, 26);
        Process process;
        process.id = u"process"_s;
        process.name = u"Wohngeld bewilligen"_s;
        context.processes = {process};
        HandoverProcess planned;
        planned.process = u"process"_s;
        context.planned = {planned};
        context.plan = HandoverPlan{};
        context.plan->id = u"plan"_s;
        Step step;
        step.id = u"step"_s;
        step.name = u"Einkommen prüfen"_s;
        context.steps = {step};
    }

    Answer answerTo(const QString &code, const QList<AnswerRow> &rows, const QString &text = {})
    {
        Answer answer;
        answer.id = u"answer-"_s + code;
        answer.question = code;
        answer.status = u"Answered"_s;
        answer.rows = rows;
        answer.text = text;
        if (code.startsWith(u'P')) answer.subject = u"process"_s;
        return answer;
    }

    Harvest reap(const QString &code, const QList<AnswerRow> &rows, const QString &text = {})
    {
        return harvest(*shippedGuide().find(code), answerTo(code, rows, text), context);
    }

    template <typename R> QList<R> made(const Harvest &harvest)
    {
        QList<R> records;
        for (const AnyRecord &record : harvest.made)
            if (const auto *fit = std::get_if<R>(&record)) records << *fit;
        return records;
    }

    template <typename R> R changed(const Harvest &harvest)
    {
        for (const AnyRecord &record : harvest.changed)
            if (const auto *fit = std::get_if<R>(&record)) return *fit;
        ADD_FAILURE() << "nothing of this kind was changed";
        return {};
    }

    static AnswerRow line(const QString &text, const QString &detail = {}, const QString &next = {},
                          const QString &when = {})
    {
        AnswerRow row;
        row.text = text;
        row.detail = detail;
        row.next = next;
        row.when = when;
        return row;
    }
    static AnswerRow chosen(const Id &subject, const QString &choice = {})
    {
        AnswerRow row;
        row.subject = subject;
        row.choice = choice;
        return row;
    }

    HarvestContext context;
};

/// A question that becomes knowledge items: the kind, and what the document says beside it.
struct KnowledgeRow {
    const char *code;
    QString kind;
    QString knowledgeClass = {};
    QString priority = {};
};

class KnowledgeOf : public Harvesting, public testing::WithParamInterface<KnowledgeRow>
{
};

// interview-guide.md §2 and §3, column "Fills"
TEST_P(KnowledgeOf, HasTheKindOfTheGuide)
{
    const Harvest harvest =
        reap(QString::fromLatin1(GetParam().code), {line(u"Akten im Keller: Schlüssel beim Hausmeister"_s)});
    const auto items = made<KnowledgeItem>(harvest);
    ASSERT_EQ(items.size(), 1) << GetParam().code;
    EXPECT_EQ(items[0].kind, GetParam().kind);
    EXPECT_EQ(items[0].knowledgeClass, GetParam().knowledgeClass);
    EXPECT_EQ(items[0].priorityExpert, GetParam().priority);
    EXPECT_EQ(items[0].title, u"Akten im Keller"_s);
    EXPECT_EQ(items[0].body, u"Schlüssel beim Hausmeister"_s);
    EXPECT_EQ(items[0].provenance, u"Said"_s);
    EXPECT_EQ(items[0].evidence,
              (QList<Evidence>{{u"Sachbearbeitung Wohngeld"_s, QString::fromLatin1(GetParam().code)}}));
}

const QString kOrganization = u"Organization"_s;
const QString kMust = u"Must"_s;

INSTANTIATE_TEST_SUITE_P(
    Guide, KnowledgeOf,
    testing::Values(KnowledgeRow{"S0.2", u"Tip"_s, {}, kMust}, KnowledgeRow{"S1.2", u"Story"_s, kOrganization},
                    KnowledgeRow{"S1.3", u"Story"_s}, KnowledgeRow{"S1.4", u"Story"_s},
                    KnowledgeRow{"S1.5", u"Story"_s, kOrganization}, KnowledgeRow{"S2.5", u"Pitfall"_s, {}, kMust},
                    KnowledgeRow{"S3.1", u"CalendarEntry"_s}, KnowledgeRow{"S3.3", u"CalendarEntry"_s},
                    KnowledgeRow{"S3.4", u"CalendarEntry"_s}, KnowledgeRow{"S4.1", u"Contact"_s},
                    KnowledgeRow{"S4.2", u"Contact"_s}, KnowledgeRow{"S4.3", u"Contact"_s},
                    KnowledgeRow{"S4.4", u"Contact"_s, u"Relationship"_s}, KnowledgeRow{"S5.1", u"Location"_s},
                    KnowledgeRow{"S5.2", u"Location"_s}, KnowledgeRow{"S5.4", u"Access"_s},
                    KnowledgeRow{"S5.5", u"Access"_s}, KnowledgeRow{"S6.2", u"DecisionAid"_s},
                    KnowledgeRow{"S7.3", u"Pitfall"_s}, KnowledgeRow{"S8.1", u"Story"_s},
                    KnowledgeRow{"S8.2", u"Pitfall"_s}, KnowledgeRow{"S8.3", u"Faq"_s}, KnowledgeRow{"S8.4", u"Tip"_s},
                    KnowledgeRow{"S8.5", u"Tip"_s, u"Relationship"_s}, KnowledgeRow{"S9.4", u"Story"_s},
                    KnowledgeRow{"S11.1", u"Tip"_s, {}, kMust}, KnowledgeRow{"S11.2", u"Tip"_s},
                    KnowledgeRow{"P6", u"DecisionAid"_s}, KnowledgeRow{"P7", u"Exception"_s},
                    KnowledgeRow{"P8", u"Pitfall"_s}, KnowledgeRow{"P9", u"Tip"_s}, KnowledgeRow{"P10", u"Pitfall"_s},
                    KnowledgeRow{"P13", u"Location"_s}, KnowledgeRow{"P16", u"Story"_s}));

struct FindingRow {
    const char *code;
    QString circle;
    QString dimension;
    QString kind;
};

class FindingOf : public Harvesting, public testing::WithParamInterface<FindingRow>
{
};

TEST_P(FindingOf, HasCircleDimensionAndKindOfTheGuide)
{
    const auto findings = made<Finding>(reap(QString::fromLatin1(GetParam().code), {}, u"Alles zweimal."_s));
    ASSERT_EQ(findings.size(), 1) << GetParam().code;
    EXPECT_EQ(findings[0].circle, GetParam().circle);
    EXPECT_EQ(findings[0].dimension, GetParam().dimension);
    EXPECT_EQ(findings[0].kind, GetParam().kind);
    EXPECT_EQ(findings[0].text, u"Alles zweimal."_s);
}

INSTANTIATE_TEST_SUITE_P(Guide, FindingOf,
                         testing::Values(FindingRow{"S2.6", u"ChangeNeed"_s, u"Organization"_s, u"Need"_s},
                                         FindingRow{"S9.1", u"InitialSituation"_s, u"Organization"_s, u"Strength"_s},
                                         FindingRow{"S9.2", u"InitialSituation"_s, u"Organization"_s, u"Obstacle"_s},
                                         FindingRow{"S9.3", u"InitialSituation"_s, u"Organization"_s, u"Wish"_s},
                                         FindingRow{"S10.1", u"InitialSituation"_s, u"Organization"_s, u"Weakness"_s},
                                         FindingRow{"S10.2", u"InitialSituation"_s, u"Technology"_s, u"Weakness"_s},
                                         FindingRow{"S10.3", u"ChangeNeed"_s, u"Organization"_s, u"Wish"_s},
                                         FindingRow{"S10.4", u"ChangeNeed"_s, u"Human"_s, u"Risk"_s},
                                         FindingRow{"S10.5", u"ItStatusQuo"_s, u"Technology"_s, u"Obstacle"_s},
                                         FindingRow{"P17", u"ChangeNeed"_s, u"Organization"_s, u"Wish"_s}));

TEST_F(Harvesting, MakesNothingOfWhatIsPrivateOrNotAnswered)
{
    EXPECT_TRUE(reap(u"S0.3"_s, {}, u"Der Streit mit dem Bauhof"_s).made.isEmpty());
    Answer skipped = answerTo(u"S1.4"_s, {}, u"halb"_s);
    skipped.status = u"Skipped"_s;
    EXPECT_TRUE(harvest(*shippedGuide().find(u"S1.4"), skipped, context).made.isEmpty());
    for (const char *code : {"S0.1", "S1.1", "S5.6", "S11.3"})
        EXPECT_TRUE(reap(QString::fromLatin1(code), {line(u"nur gesagt"_s)}).made.isEmpty()) << code;
}

TEST_F(Harvesting, TakesAPickedProcessWithoutASentenceByTheQuestion)
{
    const auto findings = made<Finding>(reap(u"S10.1"_s, {chosen(u"process"_s)}));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].text, u"Wo arbeiten Sie noch mit Papier?"_s);
    EXPECT_EQ(findings[0].processes, QStringList{u"process"_s});
    const auto worded = made<Finding>(reap(u"S10.1"_s, {chosen(u"process"_s)}, u"Die Akte kommt ausgedruckt."_s));
    ASSERT_EQ(worded.size(), 1) << "the sentence belongs to the picked one";
    EXPECT_EQ(worded[0].text, u"Die Akte kommt ausgedruckt."_s);
}

TEST_F(Harvesting, SuggestsTheKnowledgeFactorWhereNobodyHasSetIt)
{
    EXPECT_EQ(changed<Process>(reap(u"S2.4"_s, {chosen(u"process"_s)})).knowledgeFactor.others, u"No"_s);
    context.processes[0].knowledgeFactor.others = u"Yes"_s;
    EXPECT_EQ(changed<Process>(reap(u"S2.4"_s, {chosen(u"process"_s)})).knowledgeFactor.others, u"Yes"_s);
    AnswerRow late = line(u"Bescheide"_s);
    late.subject = u"process"_s;
    EXPECT_EQ(changed<Process>(reap(u"S2.5"_s, {late})).knowledgeFactor.damage, u"Yes"_s);
}

TEST_F(Harvesting, SetsHowOftenAndHowUrgent)
{
    const auto recurrences = changed<Process>(reap(u"S2.2"_s, {chosen(u"process"_s, u"Monthly"_s)})).recurrences;
    EXPECT_EQ(recurrences, (QList<Recurrence>{{u"Monthly"_s, {}}}));
    EXPECT_EQ(changed<HandoverProcess>(reap(u"S2.7"_s, {chosen(u"process"_s, u"Should"_s)})).priorityExpert,
              u"Should"_s);
}

TEST_F(Harvesting, MakesOfADeadlineACalendarEntryAFieldAndAPitfall)
{
    AnswerRow row = line(u"Nachweis an den Kreis"_s, u"Der Kreis fordert das Geld zurück"_s, {}, u"31. März"_s);
    row.subject = u"process"_s;
    const Harvest harvest = reap(u"S3.2"_s, {row});
    const auto items = made<KnowledgeItem>(harvest);
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].kind, u"CalendarEntry"_s);
    EXPECT_EQ(items[0].body, u"31. März"_s);
    EXPECT_EQ(items[1].kind, u"Pitfall"_s);
    EXPECT_EQ(items[1].title, u"Der Kreis fordert das Geld zurück"_s);
    EXPECT_EQ(changed<Process>(harvest).deadlines.front().note, u"31. März: Nachweis an den Kreis"_s);
}

TEST_F(Harvesting, KnowsWhenSomethingRunsOut)
{
    const auto items = made<KnowledgeItem>(reap(u"S3.4"_s, {line(u"Wartungsvertrag"_s, {}, {}, u"30. Juni"_s)}));
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].expiry, QDate(2027, 6, 30));
}

TEST_F(Harvesting, MarksTheEmergencyContact)
{
    const auto items =
        made<KnowledgeItem>(reap(u"S4.3"_s, {line(u"Frau Lindner"_s, u"05261 123"_s, u"Verfahren steht"_s)}));
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].tags, QStringList{u"Notfallkontakt"_s});
    EXPECT_EQ(items[0].body, u"05261 123\nVerfahren steht"_s);
    EXPECT_EQ(items[0].links, QStringList{u"post"_s});
}

TEST_F(Harvesting, PlansAVisitForEachIntroduction)
{
    const auto visits = made<Measure>(reap(u"S4.5"_s, {line(u"Kita-Leitung"_s), line(u"Kreis"_s)}));
    ASSERT_EQ(visits.size(), 2);
    EXPECT_EQ(visits[0].type, u"ContactVisit"_s);
    EXPECT_EQ(visits[0].plan, u"plan"_s);
}

TEST_F(Harvesting, KeepsOpenCasesAndPromises)
{
    const auto cases = made<OpenCase>(
        reap(u"S7.1"_s, {line(u"Widerspruch Kita"_s, u"liegt beim Kreis"_s, u"nachfragen"_s, u"15. Januar"_s),
                         line(u"Archiv"_s, {}, {}, u"irgendwann"_s)}));
    ASSERT_EQ(cases.size(), 2);
    EXPECT_EQ(cases[0].nextStep, u"nachfragen"_s);
    EXPECT_EQ(cases[0].nextDate, QDate(2027, 1, 15));
    EXPECT_EQ(cases[1].status, u"irgendwann"_s) << "words that are no date are not lost";
    const auto promises = made<OpenCase>(reap(u"S7.2"_s, {line(u"Ersatzplatz für Familie K."_s)}));
    ASSERT_EQ(promises.size(), 1);
    EXPECT_EQ(promises[0].isPromise, true);
}

TEST_F(Harvesting, FindsKnownLawsAndProgramsAgain)
{
    context.legalBases.insert(u"wogg"_s, u"law"_s);
    AnswerRow known = line(u"WoGG"_s), own = line(u"Hauptsatzung § 4"_s);
    known.subject = own.subject = u"process"_s;
    const Harvest harvest = reap(u"S6.3"_s, {known, own});
    const auto bases = made<LegalBasis>(harvest);
    ASSERT_EQ(bases.size(), 1);
    EXPECT_EQ(bases[0].level, u"Municipal"_s);
    EXPECT_EQ(changed<Process>(harvest).legalBases, (QStringList{u"law"_s, bases[0].id}));
    const Harvest programs = reap(u"S5.3"_s, {line(u"Adebis: Frau Lindner schaltet frei"_s)});
    ASSERT_EQ(made<ItProcedure>(programs).size(), 1);
    EXPECT_EQ(made<ItProcedure>(programs)[0].name, u"Adebis"_s);
    EXPECT_EQ(made<KnowledgeItem>(programs)[0].kind, u"Access"_s);
}

TEST_F(Harvesting, NotesWhetherOneMayAskLater)
{
    const auto plan = changed<HandoverPlan>(reap(u"S11.4"_s, {line(u"Ja, gern"_s, u"Telefon"_s, {}, u"31.12.2027"_s)}));
    EXPECT_EQ(plan.followUpConsent.allowed, true);
    EXPECT_EQ(plan.followUpConsent.channel, u"Telefon"_s);
    EXPECT_EQ(plan.followUpConsent.until, QDate(2027, 12, 31));
}

TEST_F(Harvesting, FillsTheSheetOfAProcess)
{
    EXPECT_EQ(changed<Process>(reap(u"P1"_s, {}, u"Damit Familien wohnen können."_s)).definition,
              u"Damit Familien wohnen können."_s);
    EXPECT_EQ(changed<Process>(reap(u"P2"_s, {line(u"Antrag"_s)})).triggers, (QList<Trigger>{{{}, {}, u"Antrag"_s}}));
    EXPECT_EQ(reap(u"P3"_s, {line(u"Einkommen prüfen"_s), line(u"Bescheid senden"_s)}).newSteps,
              QStringList{u"Bescheid senden"_s});
    AnswerRow described = line(u"In Adebis, 20 Minuten"_s);
    described.subject = u"step"_s;
    EXPECT_EQ(changed<Step>(reap(u"P4"_s, {described})).description, u"In Adebis, 20 Minuten"_s);
    EXPECT_EQ(changed<Step>(reap(u"P5"_s, {chosen(u"step"_s)})).needsExperience, true);
    EXPECT_EQ(changed<Process>(reap(u"P12"_s, {line(u"Jugendamt"_s)})).participants,
              (QList<Participant>{{u"Jugendamt"_s, {}}}));
    EXPECT_EQ(changed<Process>(reap(u"P15"_s, {}, u"Von Hand rechnen."_s)).fallback, u"Von Hand rechnen."_s);
}

TEST_F(Harvesting, ReadsTheVolume)
{
    const auto process =
        changed<Process>(reap(u"P11"_s, {line(u"etwa 1.200"_s, u"20 Minuten"_s, u"täglich"_s, u"4 Wochen"_s)}));
    EXPECT_EQ(process.caseCount.min, 1200);
    EXPECT_EQ(process.caseCount.max, 1200);
    EXPECT_EQ(process.handlingTime, (Duration{20, u"min"_s}));
    EXPECT_EQ(process.recurrences, (QList<Recurrence>{{u"Daily"_s, {}}}));
    EXPECT_EQ(process.deadlines.front().period, (Duration{4, u"wk"_s}));
}

TEST_F(Harvesting, TakesPeriodsInTheUnitsOfTheVocabulary)
{
    const std::tuple<QString, double, QString> rows[] = {{u"20 Minuten"_s, 20, u"min"_s},
                                                         {u"20"_s, 20, u"min"_s},
                                                         {u"1,5 Stunden"_s, 1.5, u"h"_s},
                                                         {u"2 Std."_s, 2, u"h"_s},
                                                         {u"3 h"_s, 3, u"h"_s},
                                                         {u"etwa 2 Tage"_s, 2, u"d"_s},
                                                         {u"4 Wochen"_s, 4, u"wk"_s},
                                                         {u"6 Monate"_s, 6, u"mo"_s},
                                                         {u"1 Jahr"_s, 1, u"a"_s},
                                                         {u"10 minutes"_s, 10, u"min"_s},
                                                         {u"30 Min. lang"_s, 30, u"min"_s},
                                                         {u"1 bis 2 Stunden"_s, 1.5, u"h"_s},
                                                         {u"2–3 Tage"_s, 2.5, u"d"_s},
                                                         {u"1/2 Stunde"_s, 0.5, u"h"_s},
                                                         {u"in 2 Schritten, je 15 Minuten"_s, 15, u"min"_s},
                                                         {u"1.200"_s, 1200, u"min"_s},
                                                         {u"1 Std. 30 Min."_s, 1.5, u"h"_s},
                                                         {u"30-45"_s, 37.5, u"min"_s}};
    for (const auto &[words, amount, unit] : rows) {
        const auto process = changed<Process>(reap(u"P11"_s, {line(u"5"_s, words)}));
        EXPECT_EQ(process.handlingTime, (Duration{amount, unit})) << words.toStdString();
        EXPECT_TRUE(staffelstab::vocabulary(u"timeUnit").find(unit)) << unit.toStdString();
    }
    const Process dated = changed<Process>(reap(u"P11"_s, {line({}, {}, {}, u"31. März, spätestens nach 6 Wochen"_s)}));
    EXPECT_EQ(dated.deadlines.front().period, (Duration{6, u"wk"_s})) << "a day is no period";
}

TEST_F(Harvesting, TellsTheProgramsMediaAndMinutesOfAStep)
{
    context.itProcedures = {{u"adebis"_s, u"program"_s}};
    AnswerRow row = chosen(u"step"_s);
    row.text = u"Antrag übernehmen"_s;
    row.next = u"vom Papier in Adebis"_s;
    row.when = u"15"_s;
    const Step step = changed<Step>(reap(u"P4"_s, {row}));
    EXPECT_EQ(step.description, u"Antrag übernehmen"_s);
    EXPECT_EQ(step.itProcedures, QStringList{u"program"_s});
    EXPECT_EQ(step.mediumIn, u"Paper"_s);
    EXPECT_EQ(step.mediumOut, u"ItProcedure"_s);
    EXPECT_EQ(step.handlingTime, (Duration{15, u"min"_s}));
}

TEST_F(Harvesting, KnowsProgramsAndMediaByWholeWords)
{
    context.itProcedures = {{u"gis"_s, u"gis"_s}, {u"mach"_s, u"mach"_s}};
    AnswerRow row = chosen(u"step"_s);
    row.text = u"prüfen"_s;
    row.next = u"Melderegister, vor allem Papierakte, Vermerk machen"_s;
    const Step step = changed<Step>(reap(u"P4"_s, {row}));
    EXPECT_TRUE(step.itProcedures.isEmpty());
    EXPECT_EQ(step.mediumIn, u"Paper"_s);
    EXPECT_EQ(step.mediumOut, u"Paper"_s);
}

TEST_F(Harvesting, TellsWhoTakesPartWhoSignsAndWhoStandsIn)
{
    context.people = {{u"frau meier"_s, u"meier"_s}};
    const Harvest harvest =
        reap(u"P12"_s, {line(u"Jugendamt"_s, u"Amtsleitung"_s, u"Frau Meier"_s), line({}, {}, u"Herr Neumann"_s)});
    EXPECT_EQ(changed<Process>(harvest).participants,
              (QList<Participant>{{u"Jugendamt"_s, {}}, {u"Amtsleitung"_s, {u"Signatory"_s}}}));
    const auto people = made<Person>(harvest);
    ASSERT_EQ(people.size(), 1) << "the other one is known already";
    EXPECT_EQ(people[0].displayName, u"Herr Neumann"_s);
    const auto deputies = made<Competence>(harvest);
    ASSERT_EQ(deputies.size(), 2);
    EXPECT_EQ(deputies[0].person, u"meier"_s);
    EXPECT_EQ(deputies[1].person, people[0].id);
    for (const Competence &each : deputies) {
        EXPECT_EQ(each.role, u"Deputy"_s);
        EXPECT_EQ(each.process, u"process"_s);
    }
    context.competences = deputies;
    context.competences[0].id = u"another"_s;
    EXPECT_EQ(made<Competence>(reap(u"P12"_s, {line({}, {}, u"Frau Meier"_s)})).size(), 0) << "she stands in already";
}

TEST_F(Harvesting, LetsADeputyOfSeveralParticipantsStandInOnce)
{
    const Answer answer =
        answerTo(u"P12"_s, {line(u"Jugendamt"_s, {}, u"Frau Meier"_s), line(u"Kasse"_s, {}, u"frau meier"_s)});
    const Harvest first = harvest(*shippedGuide().find(u"P12"), answer, context);
    EXPECT_EQ(made<Person>(first).size(), 1);
    ASSERT_EQ(made<Competence>(first).size(), 1);

    Answer again = answer;
    again.made = {made<Person>(first)[0].id, made<Competence>(first)[0].id, u"of-the-second-row"_s};
    context.people = {{u"frau meier"_s, made<Person>(first)[0].id}};
    context.competences = made<Competence>(first) + made<Competence>(first);
    context.competences[1].id = u"of-the-second-row"_s;
    const auto deputies = made<Competence>(harvest(*shippedGuide().find(u"P12"), again, context));
    ASSERT_EQ(deputies.size(), 1) << "what the answer has made itself is no other deputy";
    EXPECT_EQ(deputies[0].id, made<Competence>(first)[0].id);
}

TEST_F(Harvesting, LetsNobodyStandInWhereNobodyIsNamed)
{
    for (const QString &name : {u"niemand"_s, u"Niemand."_s, u"keine"_s, u"–"_s, u"?"_s, u" noch offen "_s, u"N.N."_s,
                                u"weiß nicht"_s, u"unbekannt"_s}) {
        const Harvest harvest = reap(u"P12"_s, {line(u"Jugendamt"_s, {}, name)});
        EXPECT_TRUE(made<Person>(harvest).isEmpty()) << name.toStdString();
        EXPECT_TRUE(made<Competence>(harvest).isEmpty()) << name.toStdString();
    }
    EXPECT_EQ(made<Person>(reap(u"P12"_s, {line({}, {}, u"Frau Keinert"_s)})).size(), 1);
}

TEST_F(Harvesting, TellsPurposeAndResultApart)
{
    const auto process = changed<Process>(reap(u"P1"_s, {line(u"Familien entlasten"_s, u"Bescheid"_s)}));
    EXPECT_EQ(process.definition, u"Familien entlasten"_s);
    EXPECT_EQ(process.results, (QList<Trigger>{{{}, {}, u"Bescheid"_s}}));
    EXPECT_EQ(changed<Process>(reap(u"P1"_s, {}, u"Nur in Worten"_s)).definition, u"Nur in Worten"_s);
}

TEST_F(Harvesting, MakesARuleOfAResolutionAndATipOfAnArrangement)
{
    const Harvest harvest = reap(u"S6.3"_s, {line(u"Ratsbeschluss 12/2024"_s, u"Die Kämmerei zeichnet mit"_s)});
    ASSERT_EQ(made<LegalBasis>(harvest).size(), 1);
    EXPECT_EQ(made<LegalBasis>(harvest)[0].level, u"Municipal"_s);
    ASSERT_EQ(made<KnowledgeItem>(harvest).size(), 1);
    EXPECT_EQ(made<KnowledgeItem>(harvest)[0].kind, u"Tip"_s);
    EXPECT_EQ(made<KnowledgeItem>(harvest)[0].title, u"Die Kämmerei zeichnet mit"_s);
}

TEST_F(Harvesting, MakesQuestionsOfWorriesAndMeasuresOfWhatWouldHelp)
{
    const Harvest harvest = reap(u"N2"_s, {line(u"Die Abrechnung"_s, u"Einmal zusammen machen"_s)});
    ASSERT_EQ(made<OpenQuestion>(harvest).size(), 1);
    EXPECT_EQ(made<OpenQuestion>(harvest)[0].text, u"Die Abrechnung"_s);
    ASSERT_EQ(made<Measure>(harvest).size(), 1);
    EXPECT_EQ(made<Measure>(harvest)[0].text, u"Einmal zusammen machen"_s);
}

// interview-guide.md §2 and §3: internal and external, warning signs and novice errors
TEST_F(Harvesting, MarksWhatTheGuideTellsApart)
{
    const std::pair<QString, QString> rows[] = {{u"S4.1"_s, u"intern"_s},         {u"S4.2"_s, u"extern"_s},
                                                {u"S4.3"_s, u"Notfallkontakt"_s}, {u"S8.2"_s, u"Warnsignal"_s},
                                                {u"P8"_s, u"Anfängerfehler"_s},   {u"P10"_s, u"Warnsignal"_s}};
    for (const auto &[code, tag] : rows) {
        const auto items = made<KnowledgeItem>(reap(code, {line(u"Etwas"_s)}));
        ASSERT_EQ(items.size(), 1) << code.toStdString();
        EXPECT_EQ(items[0].tags, QStringList{tag}) << code.toStdString();
    }
}

TEST_F(Harvesting, AssessesAndRates)
{
    const auto assessments = made<Assessment>(reap(u"P17"_s, {chosen({}, u"Mixed"_s)}));
    ASSERT_EQ(assessments.size(), 1);
    EXPECT_EQ(assessments[0].plainLevel, u"Mixed"_s);
    EXPECT_EQ(assessments[0].process, u"process"_s);
    AnswerRow written = chosen({}, u"Patchy"_s), training = chosen({}, u"OverTwo"_s);
    written.detail = u"riskWritten"_s;
    training.detail = u"riskTraining"_s;
    const auto factor = changed<Process>(reap(u"P18"_s, {written, training})).knowledgeFactor;
    EXPECT_EQ(factor.written, u"Patchy"_s);
    EXPECT_EQ(factor.training, u"OverTwo"_s);
}

TEST_F(Harvesting, AsksWhatTheSuccessorDidNotUnderstand)
{
    const auto questions = made<OpenQuestion>(reap(u"N1"_s, {}, u"Wer unterschreibt bei Urlaub?"_s));
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions[0].asker, u"successor"_s);
    EXPECT_EQ(questions[0].addressee, u"expert"_s);
    EXPECT_EQ(made<OpenQuestion>(reap(u"N2"_s, {line(u"Fristen"_s), line(u"Software"_s), line(u"Presse"_s)})).size(),
              3);
}

TEST_F(Harvesting, AlwaysGivesTheSameRecords)
{
    const Harvest first = reap(u"S2.5"_s, {line(u"Bescheide"_s)}), second = reap(u"S2.5"_s, {line(u"Bescheide"_s)});
    EXPECT_EQ(head(first.made.front()).id, head(second.made.front()).id);
}

TEST(TitleAndBody, CutsWhatIsLongAtAWord)
{
    const QString sentence =
        u"Wenn der Antrag erst am Monatsende kommt, muss der Eingangsstempel vom selben Tag sein, sonst fehlt ein Monat."_s;
    const auto [title, body] = titleAndBody(sentence);
    EXPECT_LE(title.size(), 80);
    EXPECT_TRUE(title.endsWith(u'…'));
    EXPECT_EQ(body, sentence) << "nothing is lost";
    EXPECT_EQ(titleAndBody(u"Kurz"_s), std::pair(u"Kurz"_s, QString()));
    EXPECT_EQ(titleAndBody(u"Titel\nMehr dazu"_s), std::pair(u"Titel"_s, u"Titel\nMehr dazu"_s));
}

} // namespace
