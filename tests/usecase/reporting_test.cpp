// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/calendar.h"
#include "usecase/interviewing.h"
#include "usecase/reporting.h"

#include "support/workspacefixture.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using tests::codeOf;
using tests::valueOf;

namespace
{

class Reporting : public testing::Test
{
  protected:
    QString made(DocumentKind kind, const Id &subject = {})
    {
        const QString path = workspace.file(u"%1.html"_s.arg(++m_files));
        valueOf(makeDocument(*workspace, order(kind, subject), path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    static DocumentOrder order(DocumentKind kind, const Id &subject, DocumentFormat format = DocumentFormat::Html)
    {
        return {.kind = kind, .subject = subject, .format = format, .language = u"de"_s, .today = QDate(2026, 3, 15)};
    }
    Post aPost(const QString &title)
    {
        return tests::Builder<Post>(*workspace).with(&Post::title, title).with(&Post::unit, unit.id).saved();
    }

    tests::TempWorkspace workspace;
    OrgUnit unit = tests::aUnit(*workspace).saved();

  private:
    int m_files = 0;
};

TEST_F(Reporting, TheHandbookOfAUnitHoldsTheUnitsBelowAndNoOther)
{
    OrgUnit below = tests::aUnit(*workspace).with(&OrgUnit::code, u"51"_s).with(&OrgUnit::parent, unit.id).saved();
    tests::aProcess(*workspace, u"Eigener Prozess"_s).with(&Process::leadUnit, unit.id).saved();
    tests::aProcess(*workspace, u"Prozess darunter"_s).with(&Process::leadUnit, below.id).saved();
    tests::aProcess(*workspace, u"Fremder Prozess"_s).saved();

    const QString html = made(DocumentKind::Handbook, unit.id);
    EXPECT_TRUE(html.contains(u"Eigener Prozess"_s));
    EXPECT_TRUE(html.contains(u"Prozess darunter"_s));
    EXPECT_FALSE(html.contains(u"Fremder Prozess"_s));
    EXPECT_TRUE(made(DocumentKind::Handbook).contains(u"Fremder Prozess"_s)) << "all of the house";
}

TEST_F(Reporting, TheQuestionSheetHasTheKeepersOwnAnswersAndNobodyElses)
{
    const Post post = aPost(u"Sachbearbeitung Wohngeld"_s);
    const Id interview = valueOf(beginInterview(*workspace, post.id, InterviewScope::Full)).id;
    Answer answer;
    answer.interview = interview;
    answer.question = u"S2.1"_s;
    answer.status = u"Answered"_s;
    answer.rows << AnswerRow{{}, u"Wohngeld bewilligen"_s, {}, {}, {}, {}};
    valueOf(settleAnswer(*workspace, answer, u"Frage"_s));
    Answer kept = answer;
    kept.question = u"S11.5"_s;
    kept.rows = {AnswerRow{{}, {}, u"S1.4"_s, {}, {}, {}}};
    valueOf(settleAnswer(*workspace, kept, u"Frage"_s));

    const QString mine = made(DocumentKind::QuestionSheet, interview);
    EXPECT_TRUE(mine.contains(u"Welche Aufgaben erledigen Sie?"_s));
    EXPECT_TRUE(mine.contains(u"Wohngeld bewilligen"_s));
    EXPECT_FALSE(mine.contains(u"Wohngeld bewilligen · "_s)) << "a task is named once";
    const QString story = handover::shippedGuide().find(u"S1.4")->text.german;
    EXPECT_EQ(mine.count(story.toHtmlEscaped()), 2) << "as a question, and as what is not to be passed on";
    workspace->setAuthor(u"vorgesetzte"_s);
    const QString theirs = made(DocumentKind::QuestionSheet, interview);
    EXPECT_TRUE(theirs.contains(u"Welche Aufgaben erledigen Sie?"_s));
    EXPECT_EQ(theirs.count(story.toHtmlEscaped()), 1);
}

TEST_F(Reporting, TheQuestionSheetOfNoInterviewIsTheGuideOfTheTown)
{
    tests::Builder<TownQuestion>(*workspace)
        .with(&TownQuestion::code, u"S4.9"_s)
        .with(&TownQuestion::text, u"Wen rufen Sie bei der krz an?"_s)
        .with(&TownQuestion::module, u"S4"_s)
        .with(&TownQuestion::answerType, u"Text"_s)
        .saved();
    const QString html = made(DocumentKind::QuestionSheet);
    for (const QString &part : {u"Wen rufen Sie bei der krz an?"_s, u"S11.3"_s, u"P18"_s, u"N1"_s})
        EXPECT_TRUE(html.contains(part)) << part.toStdString();
}

TEST_F(Reporting, WhoHasNotAgreedToBeNamedGoesByThePostAndNobodysLeavingDateIsPrinted)
{
    const Post post = aPost(u"Sachbearbeitung Wohngeld"_s);
    const Process process = tests::aProcess(*workspace).with(&Process::owner, post.id).saved();
    const auto person = [&](const QString &name, bool agrees) {
        auto draft = tests::Builder<Person>(*workspace)
                         .with(&Person::displayName, name)
                         .with(&Person::posts, QStringList{post.id})
                         .with(&Person::leavingDate, QDate(2031, 7, 19))
                         .with(&Person::publishConsent, Consent{agrees, QDate(2026, 1, 1)})
                         .saved();
        tests::Builder<Competence>(*workspace)
            .with(&Competence::person, draft.id)
            .with(&Competence::process, process.id)
            .with(&Competence::role, u"Deputy"_s)
            .saved();
        return draft;
    };
    const Person quiet = person(u"Ulla Still"_s, false);
    const Person open = person(u"Ole Offen"_s, true);
    const HandoverPlan plan = tests::Builder<HandoverPlan>(*workspace)
                                  .with(&HandoverPlan::title, u"Übergabe"_s)
                                  .with(&HandoverPlan::post, post.id)
                                  .with(&HandoverPlan::leaver, quiet.id)
                                  .with(&HandoverPlan::successors, QStringList{open.id})
                                  .with(&HandoverPlan::moderator, quiet.id)
                                  .with(&HandoverPlan::leavingMonth, QDate(2031, 7, 1))
                                  .with(&HandoverPlan::lastWorkingDay, QDate(2031, 7, 19))
                                  .saved();
    tests::Builder<HandoverProcess>(*workspace)
        .with(&HandoverProcess::plan, plan.id)
        .with(&HandoverProcess::process, process.id)
        .saved();

    const Id interview = valueOf(beginInterview(*workspace, post.id, InterviewScope::Core)).id;
    const QString folder = made(DocumentKind::EmergencyFolder, unit.id);
    EXPECT_EQ(folder.contains(u"Sachbearbeitung Wohngeld"_s), false) << "the process lies in another unit";
    for (int kind = 0; kind < kDocumentKinds; ++kind) {
        const auto each = static_cast<DocumentKind>(kind);
        const RecordKind about = subjectOf(each).kind;
        if (about == RecordKind::Workshop || about == RecordKind::Bundle) continue; // name no person at all
        const QString html = made(each, about == RecordKind::Process        ? process.id
                                        : about == RecordKind::Post         ? post.id
                                        : about == RecordKind::HandoverPlan ? plan.id
                                        : about == RecordKind::Interview    ? interview
                                        : about == RecordKind::OrgUnit      ? process.leadUnit
                                                                            : Id());
        const bool isPlan = each == DocumentKind::PartialStrategy || each == DocumentKind::Strategy;
        EXPECT_EQ(html.contains(u"Sachbearbeitung Wohngeld"_s), !isPlan) << documentCode(each).toStdString();
        EXPECT_FALSE(html.contains(u"Ulla Still"_s)) << documentCode(each).toStdString();
        EXPECT_FALSE(html.contains(u"2031"_s)) << documentCode(each).toStdString();
    }
    EXPECT_TRUE(made(DocumentKind::EmergencyFolder, process.leadUnit).contains(u"Ole Offen"_s));
}

TEST_F(Reporting, AnswersThatAreNotReleasedAreInNoDocument)
{
    const Post post = aPost(u"Stelle"_s);
    const Process process = tests::aProcess(*workspace).with(&Process::owner, post.id).saved();
    const Interview interview = tests::Builder<Interview>(*workspace)
                                    .with(&Interview::title, u"Gespräch"_s)
                                    .with(&Interview::post, post.id)
                                    .saved();
    tests::Builder<Answer>(*workspace)
        .with(&Answer::interview, interview.id)
        .with(&Answer::question, u"P7"_s)
        .with(&Answer::subject, process.id)
        .with(&Answer::text, u"Kanarienvogel"_s)
        .saved();
    for (const auto &[kind, subject] : {std::pair{DocumentKind::Handbook, process.leadUnit},
                                        {DocumentKind::HundredDays, post.id},
                                        {DocumentKind::Appreciation, post.id}})
        EXPECT_FALSE(made(kind, subject).contains(u"Kanarienvogel"_s)) << documentCode(kind).toStdString();
}

TEST_F(Reporting, ThePlanCountsStagesAndWhoGoesOn)
{
    const Post post = aPost(u"Stelle"_s);
    const Process process = tests::aProcess(*workspace).with(&Process::owner, post.id).saved();
    const HandoverPlan plan = tests::Builder<HandoverPlan>(*workspace)
                                  .with(&HandoverPlan::title, u"Plan"_s)
                                  .with(&HandoverPlan::post, post.id)
                                  .saved();
    tests::Builder<HandoverProcess>(*workspace)
        .with(&HandoverProcess::plan, plan.id)
        .with(&HandoverProcess::process, process.id)
        .saved();
    // name alone is no purpose: 6 points for the owner
    const QString row =
        u"<td>Wohngeld bewilligen</td><td></td><td>nicht bewertet</td><td>6 von 100 Punkten</td><td>0</td><td>%1</td>"_s;
    EXPECT_TRUE(made(DocumentKind::Protocol, plan.id).contains(row.arg(u"nein"_s)));
    tests::Builder<Person>(*workspace)
        .with(&Person::displayName, u"Neu"_s)
        .with(&Person::posts, QStringList{post.id})
        .saved();
    EXPECT_TRUE(made(DocumentKind::Protocol, plan.id).contains(row.arg(u"ja"_s)));
}

TEST_F(Reporting, NeverOverwritesAndNeedsItsSubject)
{
    const QString path = workspace.file(u"handbuch.html"_s);
    valueOf(makeDocument(*workspace, order(DocumentKind::Handbook, {}), path));
    EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::Handbook, {}), path)), ErrorCode::Exists);
    EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::HundredDays, {}), workspace.file(u"a"_s))),
              ErrorCode::Invalid);
    EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::HundredDays, unit.id), workspace.file(u"a"_s))),
              ErrorCode::Invalid);
    EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::HundredDays, newId()), workspace.file(u"a"_s))),
              ErrorCode::NotFound);
    EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::Strategy, unit.id), workspace.file(u"a"_s))),
              ErrorCode::Invalid)
        << "is about the whole house";
    EXPECT_FALSE(QFile::exists(workspace.file(u"a"_s)));
}

TEST_F(Reporting, TellsHowFarItIsAndCanBeStoppedWithoutLeavingAFile)
{
    for (int i = 0; i < 5; ++i)
        tests::aProcess(*workspace, u"Prozess %1"_s.arg(i)).with(&Process::leadUnit, unit.id).saved();
    for (const DocumentFormat format : {DocumentFormat::Pdf, DocumentFormat::Odt, DocumentFormat::Html}) {
        const QString path = workspace.file(u"x."_s + formatCode(format));
        qint64 last = -1;
        int reports = 0;
        const Progress watch = [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            EXPECT_GE(done * 1'000 / total, last);
            last = done * 1'000 / total;
            ++reports;
            return Continue::Yes;
        };
        valueOf(makeDocument(*workspace, order(DocumentKind::Handbook, unit.id, format), path, watch));
        EXPECT_EQ(last, 1'000);
        ASSERT_GT(reports, 5);
        QFile::remove(path);
        for (const int stop : {1, reports / 2, reports - 1}) {
            int count = 0;
            const Progress stopping = [&](qint64, qint64) { return ++count >= stop ? Continue::No : Continue::Yes; };
            EXPECT_EQ(codeOf(makeDocument(*workspace, order(DocumentKind::Handbook, unit.id, format), path, stopping)),
                      ErrorCode::Cancelled);
            EXPECT_FALSE(QFile::exists(path));
        }
    }
}

TEST_F(Reporting, EveryKindAndFormatIsFoundByItsCode)
{
    for (int kind = 0; kind < kDocumentKinds; ++kind)
        EXPECT_EQ(documentKindFrom(documentCode(static_cast<DocumentKind>(kind))), static_cast<DocumentKind>(kind));
    for (const DocumentFormat format : {DocumentFormat::Pdf, DocumentFormat::Odt, DocumentFormat::Html})
        EXPECT_EQ(documentFormatFrom(formatCode(format)), format);
    EXPECT_EQ(documentKindFrom(u"none"), std::nullopt);
    EXPECT_EQ(documentFormatFrom(u"docx"), std::nullopt);
    EXPECT_EQ(documentTitle(DocumentKind::HundredDays, u"de"_s), u"Die ersten 100 Tage"_s);
}

TEST_F(Reporting, TheCalendarOfAPostHoldsTheDaysOfItsProcessesAndCases)
{
    const Post post = aPost(u"Stelle"_s);
    tests::aProcess(*workspace)
        .with(&Process::owner, post.id)
        .with(&Process::recurrences, QList<Recurrence>{{u"KeyDate"_s, u"1. August"_s}, {u"Daily"_s, u"Posteingang"_s}})
        .saved();
    tests::Builder<OpenCase>(*workspace)
        .with(&OpenCase::title, u"Widerspruch"_s)
        .with(&OpenCase::post, post.id)
        .with(&OpenCase::nextDate, QDate(2026, 4, 1))
        .saved();
    const Id program = tests::Builder<ItProcedure>(*workspace)
                           .with(&ItProcedure::name, u"Altfach"_s)
                           .with(&ItProcedure::contractUntil, QDate(2027, 12, 31))
                           .with(&ItProcedure::replacementAt, QDate(2027, 6, 30))
                           .saved()
                           .id;
    const Id moving =
        tests::aProcess(*workspace).with(&Process::name, u"Ummelden"_s).with(&Process::owner, post.id).saved().id;
    tests::Builder<Step>(*workspace)
        .with(&Step::process, moving)
        .with(&Step::number, u"01"_s)
        .with(&Step::name, u"Erfassen"_s)
        .with(&Step::itProcedures, QStringList{program})
        .saved();
    const QString path = workspace.file(u"t.ics"_s);
    const CalendarCounts counts = valueOf(writeCalendar(*workspace, post.id, path, u"de"_s, {2026, 3, 15}));
    EXPECT_EQ(counts.events, 4) << "the contract and the replacement are two days";
    EXPECT_EQ(counts.withoutDay, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20260801\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Wohngeld bewilligen\r\n"));
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20260401\r\nSUMMARY:Widerspruch\r\n"));

    EXPECT_EQ(codeOf(writeCalendar(*workspace, post.id, path, u"de"_s)), ErrorCode::Exists);
    EXPECT_EQ(codeOf(writeCalendar(*workspace, unit.id, workspace.file(u"u.ics"_s), u"de"_s)), ErrorCode::Invalid);
}

TEST_F(Reporting, TrainingsOfAWorkshopComeIntoTheCalendarAndTheReport)
{
    const auto workshop = tests::Builder<Workshop>(*workspace)
                              .with(&Workshop::title, u"DigiCheck"_s)
                              .with(&Workshop::unit, unit.id)
                              .saved();
    const auto finding = tests::Builder<Finding>(*workspace)
                             .with(&Finding::text, u"Niemand hat es uns gezeigt."_s)
                             .with(&Finding::workshop, workshop.id)
                             .with(&Finding::circle, u"ChangeNeed"_s)
                             .with(&Finding::kind, u"Need"_s)
                             .saved();
    const auto measure =
        tests::aRecommendation(*workspace, u"Alle können die eAkte"_s)
            .with(&Recommendation::basedOn, QStringList{finding.id})
            .with(&Recommendation::module, u"DigiFit"_s)
            .with(&Recommendation::trainings,
                  QList<Training>{
                      {u"eAkte am Morgen"_s, u"Webinar"_s, u"Sachbearbeitung"_s, {}, {2026, 5, 4}, u"Planned"_s},
                      {u"Abgesagt"_s, u"Course"_s, {}, unit.id, {2026, 5, 5}, u"Cancelled"_s},
                      {u"Irgendwann"_s, {}, {}, {}, {}, u"Needed"_s}})
            .saved();
    for (const Id &subject : {workshop.id, measure.id}) {
        const QString path = workspace.file(subject + u".ics"_s);
        const CalendarCounts counts = valueOf(writeCalendar(*workspace, subject, path, u"de"_s, {2026, 3, 15}));
        EXPECT_EQ(counts.events, 1);
        EXPECT_EQ(counts.withoutDay, 1);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("DTSTART;VALUE=DATE:20260504\r\nSUMMARY:Schulung: eAkte am Morgen\r\n"));
    }
    const QString html = made(DocumentKind::FinalReport, workshop.id);
    for (const QString &expected : {u"eAkte am Morgen"_s,
                                    u"<td>Webinar</td><td>Sachbearbeitung</td><td>04.05.2026</td>"
                                    "<td>geplant</td>"_s,
                                    u"abgesagt"_s})
        EXPECT_TRUE(html.contains(expected)) << expected.toStdString();
}

TEST_F(Reporting, AFinalReportTellsOfItsOwnFindingsAndNotOfWhatWasDeclined)
{
    const auto workshop = tests::Builder<Workshop>(*workspace)
                              .with(&Workshop::title, u"DigiCheck"_s)
                              .with(&Workshop::unit, unit.id)
                              .saved();
    const auto finding = tests::Builder<Finding>(*workspace)
                             .with(&Finding::text, u"Wir tippen ab."_s)
                             .with(&Finding::workshop, workshop.id)
                             .with(&Finding::circle, u"InitialSituation"_s)
                             .with(&Finding::kind, u"Weakness"_s)
                             .saved();
    const auto recommend = [&](const QString &title, const QString &state) {
        tests::aRecommendation(*workspace, title)
            .with(&Recommendation::basedOn, QStringList{finding.id})
            .with(&Recommendation::halfYear, u"2027-H1"_s)
            .with(&Recommendation::state, state)
            .with(&Recommendation::decisionNote, u"zu teuer"_s)
            .saved();
    };
    recommend(u"Schnittstelle bauen"_s, u"Accepted"_s);
    recommend(u"Neue Schreibmaschine"_s, u"Declined"_s);
    const auto bundle = tests::Builder<Bundle>(*workspace)
                            .with(&Bundle::name, u"Bündel Eins"_s)
                            .with(&Bundle::halfYear, u"2027-H1"_s)
                            .saved();
    for (const QString &html :
         {made(DocumentKind::FinalReport, workshop.id), made(DocumentKind::CouncilPaper, bundle.id)}) {
        EXPECT_TRUE(html.contains(u"Schnittstelle bauen"_s));
        EXPECT_TRUE(html.contains(u"Bündel Eins"_s));
        EXPECT_FALSE(html.contains(u"Schreibmaschine"_s));
    }
    EXPECT_TRUE(made(DocumentKind::FinalReport, workshop.id).contains(u"Wir tippen ab."_s));
}

TEST_F(Reporting, AStrategyCountsWhatIsAtRiskByUnitFromThreePostsOn)
{
    tests::aProcess(*workspace).with(&Process::leadUnit, unit.id).saved();
    const QString leftOut = u"Einheiten mit weniger als drei Stellen sind nicht mitgezählt"_s;
    aPost(u"Leitung"_s);
    aPost(u"Sachbearbeitung"_s);
    EXPECT_TRUE(made(DocumentKind::Strategy).contains(leftOut));
    aPost(u"Assistenz"_s);
    EXPECT_FALSE(made(DocumentKind::Strategy).contains(leftOut));
}

TEST_F(Reporting, AStrategyOfAUnitHoldsWhatWasSaidThereAndWhatChangesItsProcesses)
{
    const OrgUnit below =
        tests::aUnit(*workspace).with(&OrgUnit::code, u"51"_s).with(&OrgUnit::parent, unit.id).saved();
    const Process process = tests::aProcess(*workspace).with(&Process::leadUnit, below.id).saved();
    const auto workshop = tests::Builder<Workshop>(*workspace)
                              .with(&Workshop::title, u"DigiCheck"_s)
                              .with(&Workshop::unit, below.id)
                              .saved();
    const auto finding = tests::Builder<Finding>(*workspace)
                             .with(&Finding::text, u"Wir wollen Ruhe."_s)
                             .with(&Finding::workshop, workshop.id)
                             .with(&Finding::circle, u"ChangeNeed"_s)
                             .with(&Finding::kind, u"Wish"_s)
                             .saved();
    const auto measure = [&](const QString &title) { return tests::aRecommendation(*workspace, title); };
    measure(u"Aus dem Gespräch"_s).with(&Recommendation::basedOn, QStringList{finding.id}).saved();
    measure(u"Am Prozess"_s).with(&Recommendation::processes, QStringList{process.id}).saved();
    measure(u"Anderswo"_s).saved();
    measure(u"Verworfen"_s)
        .with(&Recommendation::basedOn, QStringList{finding.id})
        .with(&Recommendation::state, u"Declined"_s)
        .with(&Recommendation::decisionNote, u"zu teuer"_s)
        .saved();

    const QString ofUnit = made(DocumentKind::PartialStrategy, unit.id);
    const QString ofWorkshop = made(DocumentKind::PartialStrategy, workshop.id);
    const QString ofHouse = made(DocumentKind::Strategy);
    EXPECT_TRUE(ofUnit.contains(u"Aus dem Gespräch"_s));
    EXPECT_TRUE(ofUnit.contains(u"Am Prozess"_s));
    EXPECT_TRUE(ofUnit.contains(u"Wir wollen Ruhe."_s));
    EXPECT_FALSE(ofUnit.contains(u"Anderswo"_s));
    EXPECT_TRUE(ofWorkshop.contains(u"Aus dem Gespräch"_s));
    EXPECT_FALSE(ofWorkshop.contains(u"Am Prozess"_s));
    EXPECT_TRUE(ofHouse.contains(u"Anderswo"_s));
    for (const QString &html : {ofUnit, ofWorkshop, ofHouse})
        EXPECT_FALSE(html.contains(u"Verworfen"_s));
}

} // namespace
