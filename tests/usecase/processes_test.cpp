// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/offering.h"
#include "usecase/processes.h"
#include "usecase/register.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

OfferingStatus word(const QString &code, const QString &reason = {})
{
    OfferingStatus status;
    status.status = code;
    status.reason = reason;
    return status;
}

QStringList offeringOf(Workspace &workspace, const Id &id)
{
    QStringList codes;
    const AnyRecord process = valueOf(load(workspace, id));
    for (const OfferingStatus &row : std::get<Process>(process).offering)
        codes << row.status;
    return codes;
}

QStringList stepNames(Workspace &workspace, const Id &process)
{
    QStringList names;
    const ProcessSheet sheet = valueOf(processSheet(workspace, process));
    for (const Step &step : sheet.steps)
        names << step.number + u' ' + step.name;
    return names;
}

} // namespace

TEST(AddProcess, WithoutAUnitGoesToTheOneThatIsNotAssignedYet)
{
    TempWorkspace workspace;
    const Saved first = valueOf(addProcess(*workspace, u" Wohngeld bewilligen "_s));
    const Saved second = valueOf(addProcess(*workspace, u"Hundesteuer"_s));

    const auto process = std::get<Process>(valueOf(load(*workspace, first.id)));
    EXPECT_EQ(process.name, u"Wohngeld bewilligen"_s);
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, second.id))).leadUnit, process.leadUnit);
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::OrgUnit)).size(), 1);
}

TEST(AddProcess, RepeatedUnderTheSameCommandIsTheSameProcess)
{
    TempWorkspace workspace;
    const QString command = newId();
    const Saved first = valueOf(addProcess(*workspace, u"Wohngeld"_s, {}, command));
    const Saved again = valueOf(addProcess(*workspace, u"Wohngeld"_s, {}, command));

    EXPECT_EQ(first.id, again.id);
    EXPECT_EQ(valueOf(processRegister(*workspace)).size(), 1);
}

TEST(AddProcess, NeedsAName)
{
    TempWorkspace workspace;
    EXPECT_EQ(codeOf(addProcess(*workspace, u"  "_s)), ErrorCode::Invalid);
    EXPECT_TRUE(valueOf(listRecords(*workspace, RecordKind::OrgUnit)).isEmpty()) << "nothing half done";
}

TEST(Steps, AreNumberedAndMoved)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    const Id first = valueOf(addStep(*workspace, process, u"annehmen"_s)).id;
    const Id last = valueOf(addStep(*workspace, process, u"bescheiden"_s)).id;
    valueOf(addStep(*workspace, process, u"prüfen"_s, first));
    EXPECT_EQ(stepNames(*workspace, process), (QStringList{u"01 annehmen"_s, u"02 prüfen"_s, u"03 bescheiden"_s}));

    valueOf(moveStep(*workspace, last, 0));
    EXPECT_EQ(stepNames(*workspace, process), (QStringList{u"01 bescheiden"_s, u"02 annehmen"_s, u"03 prüfen"_s}));

    valueOf(moveStep(*workspace, last, 99));
    EXPECT_EQ(stepNames(*workspace, process), (QStringList{u"01 annehmen"_s, u"02 prüfen"_s, u"03 bescheiden"_s}));
}

TEST(Steps, BranchAndGoBackToStepsOfTheirOwnProcess)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    const Id first = valueOf(addStep(*workspace, process, u"annehmen"_s)).id;
    const Id second = valueOf(addStep(*workspace, process, u"prüfen"_s)).id;
    const Id third = valueOf(addStep(*workspace, process, u"bescheiden"_s)).id;
    const Id foreign = valueOf(addStep(*workspace, valueOf(addProcess(*workspace, u"Kita"_s)).id, u"anmelden"_s)).id;
    const auto next = [&](const Id &step) { return std::get<Step>(valueOf(load(*workspace, step))).nextSteps; };

    valueOf(setNextSteps(*workspace, second, {third, first, second, foreign}));
    EXPECT_EQ(next(second), (QStringList{first, third})) << "in their order, neither itself nor another process's";
    valueOf(setNextSteps(*workspace, second, {}));
    EXPECT_TRUE(next(second).isEmpty());
}

TEST(Steps, RepeatedUnderTheSameCommandAreTheSameStep)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    const QString command = newId();
    valueOf(addStep(*workspace, process, u"prüfen"_s, {}, command));
    valueOf(addStep(*workspace, process, u"prüfen"_s, {}, command));

    EXPECT_EQ(stepNames(*workspace, process), QStringList{u"01 prüfen"_s});
}

TEST(Steps, OfAProcessThatDoesNotExistAreRefused)
{
    TempWorkspace workspace;
    EXPECT_EQ(codeOf(addStep(*workspace, newId(), u"prüfen"_s)), ErrorCode::NotFound);
}

TEST(Tags, AreAddedAndRemovedForManyAtOnce)
{
    TempWorkspace workspace;
    const Id first = valueOf(addProcess(*workspace, u"Erster"_s)).id;
    const Id second = valueOf(addProcess(*workspace, u"Zweiter"_s)).id;
    valueOf(tagProcesses(*workspace, {first, second}, {u"saison"_s, u"eigenes Wort"_s}, {}));
    valueOf(tagProcesses(*workspace, {first}, {u"quick-win"_s, u"quick-win"_s}, {u"saison"_s}));

    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, first))).tags,
              (QStringList{u"eigenes Wort"_s, u"quick-win"_s}));
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, second))).tags, (QStringList{u"saison"_s, u"eigenes Wort"_s}));
}

TEST(Tags, ChangeNothingWhenOneOfTheProcessesDoesNotExist)
{
    TempWorkspace workspace;
    const Id first = valueOf(addProcess(*workspace, u"Erster"_s)).id;

    EXPECT_EQ(codeOf(tagProcesses(*workspace, {first, newId()}, {u"saison"_s}, {})), ErrorCode::NotFound);
    EXPECT_TRUE(std::get<Process>(valueOf(load(*workspace, first))).tags.isEmpty());
}

TEST(Offering, IsDatedTodayAndSetOnce)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    valueOf(setOffering(*workspace, {process}, word(u"InfoOnline"_s), true));
    valueOf(setOffering(*workspace, {process}, word(u"OnlineApplication"_s), true));
    valueOf(setOffering(*workspace, {process}, word(u"InfoOnline"_s), true));

    EXPECT_EQ(offeringOf(*workspace, process), (QStringList{u"OnlineApplication"_s, u"InfoOnline"_s}));
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process))).offering.front().since, QDate::currentDate());

    valueOf(setOffering(*workspace, {process}, word(u"OnlineApplication"_s), false));
    EXPECT_EQ(offeringOf(*workspace, process), QStringList{u"InfoOnline"_s});
}

TEST(Offering, SetOnceMoreKeepsItsDayAndWhatProvesIt)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    OfferingStatus first = word(u"OnlineApplication"_s);
    first.since = QDate(2024, 3, 1);
    first.evidence = u"Seite Wohngeld"_s;
    valueOf(setOffering(*workspace, {process}, first, true));
    valueOf(setOffering(*workspace, {process}, word(u"OnlineApplication"_s), true));
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process))).offering, QList{first});
}

TEST(Offering, IsDescribedAnewInItsPlace)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    valueOf(setOffering(*workspace, {process}, word(u"EfaReuse"_s), true));
    valueOf(setOffering(*workspace, {process}, word(u"InfoOnline"_s), true));
    OfferingStatus reuse = word(u"EfaReuse"_s);
    reuse.since = QDate(2025, 1, 1);
    reuse.detail = u"Live"_s;
    reuse.evidence = u"Vertrag vom 12.12.2024"_s;
    valueOf(describeOffering(*workspace, process, reuse));
    const auto described = std::get<Process>(valueOf(load(*workspace, process))).offering;
    ASSERT_EQ(described.size(), 2);
    EXPECT_EQ(described.front(), reuse);
    reuse.evidence.clear();
    valueOf(describeOffering(*workspace, process, reuse));
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process))).offering.front(), reuse) << "emptied again";

    EXPECT_EQ(codeOf(describeOffering(*workspace, process, word(u"FormPdf"_s))), ErrorCode::NotFound);
    valueOf(setOffering(*workspace, {process}, word(u"NotDigitizable"_s, u"Ortstermin nötig"_s), true));
    EXPECT_EQ(codeOf(describeOffering(*workspace, process, word(u"NotDigitizable"_s))), ErrorCode::Invalid)
        << "its reason is needed";
}

TEST(Offering, WordsThatExcludeAllOthersReplaceThemAndAreReplaced)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    valueOf(setOffering(*workspace, {process}, word(u"InfoOnline"_s), true));
    valueOf(setOffering(*workspace, {process}, word(u"None"_s), true));
    EXPECT_EQ(offeringOf(*workspace, process), QStringList{u"None"_s});

    valueOf(setOffering(*workspace, {process}, word(u"FormPdf"_s), true));
    EXPECT_EQ(offeringOf(*workspace, process), QStringList{u"FormPdf"_s});
}

TEST(Offering, NotDigitizableNeedsAReason)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;

    EXPECT_EQ(codeOf(setOffering(*workspace, {process}, word(u"NotDigitizable"_s), true)), ErrorCode::Invalid);
    EXPECT_TRUE(setOffering(*workspace, {process}, word(u"NotDigitizable"_s, u"Ortstermin nötig"_s), true));
}

TEST(Recommendations, AreLinkedToManyProcessesAndSeenFromBothSides)
{
    TempWorkspace workspace;
    const Id first = valueOf(addProcess(*workspace, u"Erster"_s)).id;
    const Id second = valueOf(addProcess(*workspace, u"Zweiter"_s)).id;
    const auto form = aRecommendation(*workspace, u"Online-Formular"_s).saved();
    const auto file = aRecommendation(*workspace, u"E-Akte"_s).saved();

    valueOf(linkRecommendation(*workspace, first, form.id));
    valueOf(linkRecommendation(*workspace, first, form.id));
    valueOf(linkRecommendation(*workspace, first, file.id));
    valueOf(linkRecommendation(*workspace, second, form.id));

    EXPECT_EQ(valueOf(processSheet(*workspace, first)).recommendations.size(), 2);
    EXPECT_EQ(valueOf(processSheet(*workspace, second)).recommendations.size(), 1);
    EXPECT_EQ(std::get<Recommendation>(valueOf(load(*workspace, form.id))).processes, (QStringList{first, second}));

    valueOf(unlinkRecommendation(*workspace, first, form.id));
    EXPECT_EQ(valueOf(processSheet(*workspace, first)).recommendations.size(), 1);
    EXPECT_EQ(codeOf(linkRecommendation(*workspace, first, second)), ErrorCode::Invalid) << "not a recommendation";
}

TEST(Sheet, ShowsKnowledgeOfTheProcessAndOfItsSteps)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    const Id step = valueOf(addStep(*workspace, process, u"prüfen"_s)).id;
    aKnowledgeItem(*workspace, u"zum Ablauf"_s).with(&KnowledgeItem::links, QStringList{process}).saved();
    aKnowledgeItem(*workspace, u"zum Schritt"_s).with(&KnowledgeItem::links, QStringList{step}).saved();
    aKnowledgeItem(*workspace, u"zu nichts"_s).saved();

    EXPECT_EQ(valueOf(processSheet(*workspace, process)).knowledge.size(), 2);
}

TEST(Sheet, CountsMediaBreaks)
{
    TempWorkspace workspace;
    const Id process = valueOf(addProcess(*workspace, u"Wohngeld"_s)).id;
    const auto step = [&](const QString &number, const QString &in, const QString &out) {
        aStep(*workspace, process, number, u"Schritt"_s).with(&Step::mediumIn, in).with(&Step::mediumOut, out).saved();
    };
    step(u"01"_s, u"Paper"_s, u"File"_s);        // inside
    step(u"02"_s, u"ItProcedure"_s, u""_s);      // on the way from 01
    step(u"03"_s, u"ItProcedure"_s, u"Paper"_s); // inside

    EXPECT_EQ(valueOf(processSheet(*workspace, process)).mediaBreaks, 3);
}

TEST(Start, NamesPostsWhoseHoldersLeaveSoonestFirst)
{
    TempWorkspace workspace;
    const auto unit = aUnit(*workspace).saved();
    const QDate today(2026, 11, 22);
    const auto leaver = [&](const QString &title, const QDate &date) {
        const auto post = Builder<Post>(*workspace).with(&Post::title, title).with(&Post::unit, unit.id).saved();
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Person auf "_s + title)
            .with(&Person::posts, QStringList{post.id})
            .with(&Person::leavingDate, date)
            .saved();
        return post.id;
    };
    leaver(u"später"_s, today.addMonths(20));
    const Id soon = leaver(u"bald"_s, today.addMonths(3));
    leaver(u"in ferner Zukunft"_s, today.addYears(9));
    aProcess(*workspace).with(&Process::owner, soon).saved();

    const auto view = valueOf(startView(*workspace, today));

    ASSERT_EQ(view.leavers.size(), 2);
    EXPECT_EQ(view.leavers[0].post.title, u"bald"_s);
    EXPECT_EQ(view.leavers[0].processes, 1);
    EXPECT_EQ(view.leavers[0].uncovered, 1);
    EXPECT_EQ(view.processes, 1);
}
