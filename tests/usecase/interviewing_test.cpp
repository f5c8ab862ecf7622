// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/interviewing.h"

#include "model/vocabulary.h"
#include "support/workspacefixture.h"
#include "usecase/comments.h"
#include "usecase/searching.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 26);

class Interviewing : public testing::Test
{
  protected:
    Interviewing()
    {
        post = Builder<Post>(*workspace)
                   .with(&Post::title, u"Wohngeld"_s)
                   .with(&Post::unit, aUnit(*workspace).saved().id)
                   .saved()
                   .id;
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Frau Ahrens"_s)
            .with(&Person::posts, QStringList{post})
            .with(&Person::leavingDate, QDate(2028, 3, 31))
            .saved();
        interview = valueOf(beginInterview(*workspace, post, InterviewScope::Core)).id;
    }

    Answer said(const QString &code, const QStringList &lines, const QString &text = {},
                const QString &status = u"Answered"_s)
    {
        Answer answer;
        answer.interview = interview;
        answer.question = code;
        answer.text = text;
        answer.status = status;
        for (const QString &line : lines) {
            AnswerRow row;
            row.text = line;
            answer.rows << row;
        }
        return answer;
    }
    /// Something in every part of a line.
    static AnswerRow richRow(const Id &subject, const QString &choice)
    {
        AnswerRow row;
        row.subject = subject;
        row.text = u"120 Fälle: mit Prüfung"_s;
        row.detail = u"20 Minuten"_s;
        row.next = u"jährlich"_s;
        row.when = u"4 Wochen vor dem 31. März"_s;
        row.choice = choice;
        return row;
    }
    Answer sheetAnswer(const QString &code, const Id &process, const QList<AnswerRow> &rows)
    {
        Answer answer = said(code, {});
        if (code.startsWith(u'P')) answer.subject = process;
        answer.rows = rows;
        return answer;
    }
    void settle(const Answer &answer) { valueOf(settleAnswer(*workspace, answer, u"Frage"_s)); }
    InterviewView view() { return valueOf(interviewView(*workspace, interview, kToday)); }
    int release(const QString &module, const Id &subject = {})
    {
        return valueOf(releaseModule(*workspace, interview, module, subject, kToday)).answers;
    }
    /// The whole guide, which somebody else asks.
    Result<Saved> beginFull()
    {
        workspace->setAuthor(u"moderatorin"_s);
        return beginInterview(*workspace, post, InterviewScope::Full);
    }
    template <typename R> QList<R> all()
    {
        QList<R> records;
        for (const AnyRecord &record : valueOf(listRecords(*workspace, kindOf<R>())))
            records << std::get<R>(record);
        return records;
    }
    QStringList taskNames()
    {
        QStringList names;
        for (const Process &process : view().processes)
            names << process.name;
        return names;
    }
    Answer stored(const QString &code)
    {
        return std::get<Answer>(valueOf(load(*workspace, answerId(interview, {code, {}}))));
    }

    TempWorkspace workspace;
    Id post;
    Id interview;
};

TEST_F(Interviewing, BeginsWithAPlanOfWhatIsKnown)
{
    const auto plans = all<HandoverPlan>();
    ASSERT_EQ(plans.size(), 1);
    EXPECT_EQ(plans[0].post, post);
    EXPECT_EQ(plans[0].leavingMonth, QDate(2028, 3, 31));
    EXPECT_EQ(plans[0].timeBudgetHours, 24);
    EXPECT_EQ(view().interview.expert, plans[0].leaver);
    EXPECT_EQ(valueOf(beginInterview(*workspace, post, InterviewScope::Full)).id, interview) << "the running one";
}

TEST_F(Interviewing, AsksTheCoreSetInItsOrder)
{
    const InterviewView shown = view();
    ASSERT_EQ(shown.places.size(), 12);
    EXPECT_EQ(shown.places.front().code, u"S2.1"_s);
    EXPECT_EQ(shown.places.back().code, u"S11.3"_s);
}

TEST_F(Interviewing, MakesTasksOfTheListAtOnce)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s, u" Wohngeld  mahnen "_s, u""_s}));
    EXPECT_EQ(taskNames(), (QStringList{u"Wohngeld bewilligen"_s, u"Wohngeld mahnen"_s}));
    EXPECT_EQ(all<HandoverProcess>().size(), 2);
    EXPECT_EQ(view().processes[0].reviewState, u"Draft"_s);
    EXPECT_EQ(view().processes[0].owner, post);
}

TEST_F(Interviewing, FollowsTheListWhenItIsChanged)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewiligen"_s, u"Akten ablegen"_s}));
    Answer again = stored(u"S2.1"_s);
    again.rows[0].text = u"Wohngeld bewilligen"_s;
    again.rows.removeLast();
    settle(again);
    EXPECT_EQ(taskNames(), QStringList{u"Wohngeld bewilligen"_s}) << "renamed, and the other one is in the bin";
    EXPECT_EQ(all<HandoverProcess>().size(), 1);
}

TEST_F(Interviewing, FollowsTheListOfTasksThatNoDescriptionNames)
{
    settle(said(u"S2.3"_s, {u"Kopierer beruigen"_s}));
    Answer again = stored(u"S2.3"_s);
    again.rows[0].text = u"Kopierer beruhigen"_s;
    settle(again);
    EXPECT_EQ(taskNames(), QStringList{u"Kopierer beruhigen"_s});
    again = stored(u"S2.3"_s);
    again.rows.clear();
    settle(again);
    EXPECT_EQ(taskNames(), QStringList());
}

TEST_F(Interviewing, KeepsATaskThatSomebodyHasWrittenAbout)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes[0].id;
    valueOf(addStep(*workspace, process, u"Antrag prüfen"_s));
    settle(said(u"S2.1"_s, {}));
    EXPECT_EQ(taskNames(), QStringList{u"Wohngeld bewilligen"_s});
}

TEST_F(Interviewing, KnowsATaskThatThereIsAlready)
{
    const Id known = aProcess(*workspace, u"Wohngeld bewilligen"_s).with(&Process::owner, post).saved().id;
    settle(said(u"S2.1"_s, {u"wohngeld bewilligen"_s}));
    ASSERT_EQ(view().processes.size(), 1);
    EXPECT_EQ(view().processes[0].id, known);
}

TEST_F(Interviewing, KeepsWhatIsTypedAsOneAnswer)
{
    const Saved first = valueOf(keepAnswer(*workspace, said(u"S1.4"_s, {}, u"Einmal"_s, {})));
    const Saved second = valueOf(keepAnswer(*workspace, said(u"S1.4"_s, {}, u"Einmal ging"_s, {})));
    EXPECT_EQ(first.id, second.id);
    EXPECT_EQ(all<Answer>().size(), 1);
    EXPECT_EQ(stored(u"S1.4"_s).text, u"Einmal ging"_s);
}

TEST_F(Interviewing, ShowsNothingToOthersBeforeTheRelease)
{
    settle(said(u"S2.5"_s, {u"Geheimwort Bescheide"_s}));
    workspace->setAuthor(u"vorgesetzte"_s);
    EXPECT_TRUE(view().isForeign);
    EXPECT_TRUE(view().answers.isEmpty());
    EXPECT_EQ(codeOf(keepAnswer(*workspace, said(u"S2.5"_s, {u"anders"_s}))), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday)), ErrorCode::Invalid);
    search::Query query;
    query.text = u"Geheimwort"_s;
    valueOf(updateIndex(*workspace));
    EXPECT_TRUE(valueOf(find(*workspace, query)).hits.isEmpty());
    EXPECT_TRUE(valueOf(ownInterviews(*workspace)).isEmpty());
}

TEST_F(Interviewing, HidesTheWordsFromOthersWhereSingleRecordsAreRead)
{
    settle(said(u"S2.5"_s, {u"Geheimwort Bescheide"_s}, u"Geheimwort"_s));
    const Answer mine = stored(u"S2.5"_s);
    const QString keeper = workspace->author();
    workspace->setAuthor(u"vorgesetzte"_s);
    const auto hidesAll = [&](const AnyRecord &record) {
        const auto &answer = std::get<Answer>(record);
        return answer.text.isEmpty() && answer.rows.isEmpty() && answer.question == u"S2.5"_s;
    };
    EXPECT_TRUE(hidesAll(valueOf(load(*workspace, mine.id))));
    EXPECT_TRUE(hidesAll(valueOf(listRecords(*workspace, RecordKind::Answer)).front()));
    EXPECT_TRUE(hidesAll(valueOf(recordAt(*workspace, mine.id, mine.revision))));
    EXPECT_TRUE(hidesAll(valueOf(conflictOf(*workspace, mine)).theirs));
    for (const auto &entries : {valueOf(history(*workspace, mine.id)), valueOf(recentChanges(*workspace))})
        for (const HistoryEntry &entry : entries)
            for (const FieldChange &change : entry.changes) {
                EXPECT_FALSE(QJsonDocument(QJsonArray{change.before, change.after}).toJson().contains("Geheimwort"))
                    << change.field.toStdString();
            }
    workspace->setAuthor(keeper);
    EXPECT_EQ(stored(u"S2.5"_s), mine) << "hidden, not lost";
}

TEST_F(Interviewing, LetsNobodyElseWriteIntoItOrTakeItOver)
{
    settle(said(u"S2.5"_s, {u"Bescheide"_s}));
    const Answer mine = stored(u"S2.5"_s);
    workspace->setAuthor(u"vorgesetzte"_s);
    Answer blanked = mine;
    blanked.rows.clear();
    EXPECT_EQ(codeOf(save(*workspace, blanked)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*workspace, mine.id, {{u"text"_s, u"anders"_s}})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*workspace, interview, {{u"keeper"_s, u"vorgesetzte"_s}})), ErrorCode::Invalid);
    EXPECT_EQ(valueOf(setFields(*workspace, interview, {{u"title"_s, u"Wohngeldstelle"_s}})).id, interview)
        << "what is not said in it belongs to all";
}

TEST_F(Interviewing, ShowsReleasedWordsToAllButNotTheirDrafts)
{
    settle(said(u"S2.5"_s, {u"Entwurf"_s}));
    settle(said(u"S2.5"_s, {u"Bescheide gehen nicht hinaus"_s}));
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    workspace->setAuthor(u"nachfolger"_s);
    EXPECT_EQ(stored(u"S2.5"_s).rows.front().text, u"Bescheide gehen nicht hinaus"_s);
    for (const HistoryEntry &entry : valueOf(history(*workspace, stored(u"S2.5"_s).id)))
        for (const FieldChange &change : entry.changes) {
            EXPECT_FALSE(QJsonDocument(QJsonArray{change.before, change.after}).toJson().contains("Entwurf"));
        }
}

TEST_F(Interviewing, MakesKnowledgeOnReleaseAndFindsIt)
{
    settle(said(u"S2.5"_s, {u"Bescheide: gehen nicht hinaus"_s}));
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
    const Release release = valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    EXPECT_EQ(release.answers, 1);
    ASSERT_EQ(all<KnowledgeItem>().size(), 1);
    EXPECT_EQ(all<KnowledgeItem>()[0].title, u"Bescheide"_s);
    EXPECT_EQ(view().modules[0].released, 1);
}

TEST_F(Interviewing, ReleasesAgainWithoutDoublesAndWithoutUndoingOthersWork)
{
    settle(said(u"S2.5"_s, {u"Bescheide"_s, u"Mahnungen"_s}));
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    auto items = all<KnowledgeItem>();
    ASSERT_EQ(items.size(), 2);
    const auto edited = std::ranges::find(items, u"Mahnungen"_s, &KnowledgeItem::title);
    valueOf(setFields(*workspace, edited->id, {{u"body"_s, u"Erst telefonieren."_s}}));
    settle(said(u"S2.5"_s, {u"Beitragsbescheide"_s, u"Mahnläufe"_s}));
    EXPECT_FALSE(isReleased(stored(u"S2.5"_s))) << "changed, so not released";
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    QStringList titles;
    for (const KnowledgeItem &item : all<KnowledgeItem>())
        titles << item.title;
    EXPECT_EQ(titles, (QStringList{u"Beitragsbescheide"_s, u"Mahnungen"_s})) << "what was touched since stays as it is";
}

TEST_F(Interviewing, TakesBackWhatIsNoLongerSaid)
{
    settle(said(u"S2.5"_s, {u"Bescheide"_s, u"Mahnungen"_s}));
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    settle(said(u"S2.5"_s, {u"Bescheide"_s}));
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    EXPECT_EQ(all<KnowledgeItem>().size(), 1);
}

TEST_F(Interviewing, OpensAQuestionOnceForWhatNobodyKnows)
{
    settle(said(u"S5.1"_s, {}, {}, u"Unknown"_s));
    settle(said(u"S5.1"_s, {}, {}, u"Unknown"_s));
    ASSERT_EQ(all<OpenQuestion>().size(), 1);
    EXPECT_EQ(all<OpenQuestion>()[0].subject, post);
    EXPECT_EQ(view().modules[0].settled, 1);
}

TEST_F(Interviewing, RemembersWhereTheSittingEnded)
{
    const QDateTime begun(kToday, QTime(9, 0));
    valueOf(settleAnswer(*workspace, said(u"S4.2"_s, {}), u"Frage"_s, PlaceLeft{{u"S4.3"_s, {}}, begun, 12}));
    valueOf(settleAnswer(*workspace, said(u"S4.4"_s, {}), u"Frage"_s, PlaceLeft{{u"S5.1"_s, {}}, begun, 14}));
    const Interview left = valueOf(ownInterviews(*workspace)).value(0);
    EXPECT_EQ(left.lastQuestion, u"S5.1"_s);
    ASSERT_EQ(left.sittings.size(), 1) << "one sitting grows";
    EXPECT_EQ(left.sittings[0].minutes, 14);
}

TEST_F(Interviewing, AsksOnlyForGapsOfASheetAndTheDearestFirst)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes[0].id;
    valueOf(setFields(*workspace, process, {{u"definition"_s, u"Damit Familien wohnen können."_s}}));
    valueOf(setFields(*workspace, interview, {{u"scope"_s, u"Full"_s}}));
    const InterviewView shown = view();
    EXPECT_TRUE(shown.known.contains(QuestionPlace{u"P1"_s, process}));
    ASSERT_TRUE(shown.best);
    EXPECT_EQ(*shown.best, (QuestionPlace{u"P3"_s, process})) << "the steps count 20 points";
    EXPECT_TRUE(
        std::ranges::any_of(shown.modules, [&](const InterviewModule &module) { return module.subject == process; }));
}

TEST_F(Interviewing, KeepsBackWhatIsNotToBePassedOn)
{
    settle(said(u"S1.4"_s, {}, u"Das bleibt unter uns"_s));
    Answer withheld = said(u"S11.5"_s, {u""_s});
    withheld.rows[0].detail = u"S1.4"_s;
    settle(withheld);
    valueOf(releaseModule(*workspace, interview, u"Core"_s, {}, kToday));
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
}

TEST_F(Interviewing, TakesBackWhatWasReleasedAndIsNotToBePassedOnAfterAll)
{
    settle(said(u"S1.4"_s, {}, u"Das bleibt unter uns"_s));
    release(u"S1"_s);
    ASSERT_EQ(all<KnowledgeItem>().size(), 1);
    Answer withheld = said(u"S11.5"_s, {u""_s});
    withheld.rows[0].detail = u"S1.4"_s;
    settle(withheld);
    release(u"S11"_s);
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
    EXPECT_FALSE(isReleased(stored(u"S1.4"_s)));
    settle(said(u"S11.5"_s, {}));
    release(u"S1"_s);
    EXPECT_EQ(all<KnowledgeItem>().size(), 1) << "and gives it after all";
}

TEST_F(Interviewing, TakesBackWhatIsSkippedAfterItsRelease)
{
    settle(said(u"S1.4"_s, {}, u"Einmal ging alles schief"_s));
    release(u"S1"_s);
    ASSERT_EQ(all<KnowledgeItem>().size(), 1);
    settle(said(u"S1.4"_s, {}, {}, u"Skipped"_s));
    EXPECT_EQ(release(u"S1"_s), 1);
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
    EXPECT_EQ(release(u"S1"_s), 0) << "once";
}

TEST_F(Interviewing, ReleasesARichAnswerToEveryQuestionOfTheGuide)
{
    interview = valueOf(beginFull()).id;
    Answer tasks = said(u"S2.1"_s, {u"Wohngeld bewilligen"_s});
    settle(tasks);
    const Id process = view().processes.front().id;
    settle(sheetAnswer(u"P3"_s, process, {richRow({}, {})}));
    release(u"P"_s, process);
    for (const handover::GuideQuestion &question : handover::shippedGuide().questions) {
        if (question.isPrivate() || question.code == u"S11.5" || question.code == u"S2.1") continue;
        const handover::AnswerType &type = handover::shippedGuide().typeOf(question);
        const bool isOfSteps = type.of == u"Steps";
        QList<AnswerRow> rows;
        if (type.editor != handover::AnswerEditor::Text && type.choices.isEmpty())
            rows << richRow(isOfSteps ? view().steps.value(process).value(0).id : process, {});
        for (const handover::AnswerChoice &choice : type.choices) {
            rows << richRow(type.of.isEmpty() ? Id() : process, vocabulary(choice.vocabulary).terms.front().code);
            rows.last().detail = type.of.isEmpty() ? choice.vocabulary : QString();
        }
        Answer answer = sheetAnswer(question.code, process, rows);
        answer.text = u"Und noch etwas dazu"_s;
        settle(answer);
        const QString module = question.module();
        const auto released = releaseModule(*workspace, interview, module, module == u"P" ? process : Id(), kToday);
        ASSERT_TRUE(released) << question.code.toStdString() << ": " << released.error().detail.toStdString();
        EXPECT_GE(released->answers, 1) << question.code.toStdString();
    }
    const auto wohngeld = valueOf(load(*workspace, process));
    EXPECT_EQ(std::get<Process>(wohngeld).handlingTime, (Duration{20, u"min"_s}));
    EXPECT_TRUE(std::ranges::any_of(all<Competence>(), [](const Competence &each) { return each.role == u"Deputy"; }));
}

TEST_F(Interviewing, MarksOnReleaseWhatDoesNotApplyOrNobodyKnows)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    Answer law = sheetAnswer(u"P14"_s, process, {});
    law.status = u"NotApplicable"_s;
    settle(law);
    const auto marks = [&] { return std::get<Process>(valueOf(load(*workspace, process))).partMarks; };
    EXPECT_TRUE(marks().isEmpty()) << "not released yet";
    EXPECT_EQ(release(u"P"_s, process), 1);
    EXPECT_EQ(marks(), (QList<PartMark>{{u"LegalBasis"_s, u"NotApplicable"_s}}));
    EXPECT_EQ(release(u"P"_s, process), 0) << "once";
    settle(sheetAnswer(u"P14"_s, process, {richRow({}, {})}));
    EXPECT_EQ(release(u"P"_s, process), 1);
    EXPECT_TRUE(marks().isEmpty());
}

TEST_F(Interviewing, LeavesAPersonWhomOthersNameWhenTheAnswerIsTakenBack)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    AnswerRow row;
    row.next = u"Herr Neumann"_s;
    settle(sheetAnswer(u"P12"_s, process, {row}));
    release(u"P"_s, process);
    const auto named = [&] {
        for (const Person &person : all<Person>())
            if (person.displayName == u"Herr Neumann") return person.id;
        return Id();
    };
    ASSERT_FALSE(named().isEmpty());
    Builder<Competence>(*workspace)
        .with(&Competence::person, named())
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    row.next = u"Frau Sommer"_s;
    settle(sheetAnswer(u"P12"_s, process, {row}));
    release(u"P"_s, process);
    EXPECT_FALSE(named().isEmpty());
    EXPECT_EQ(all<Competence>().size(), 2) << "his as an expert, hers as a deputy";
}

TEST_F(Interviewing, TakesAPersonBackWhomNobodyElseNames)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s, u"Wohngeld mahnen"_s}));
    const Id first = view().processes[0].id;
    const Id second = view().processes[1].id;
    const auto names = [&] {
        QStringList found;
        for (const Person &person : all<Person>())
            if (person.displayName != u"Frau Ahrens") found << person.displayName;
        return found;
    };
    const auto standsIn = [&](const Id &process, const QString &name) {
        AnswerRow row;
        row.next = name;
        settle(sheetAnswer(u"P12"_s, process, {row}));
        release(u"P"_s, process);
    };
    standsIn(first, u"Hern Neumann"_s);
    standsIn(first, u"Herr Neumann"_s);
    EXPECT_EQ(names(), QStringList{u"Herr Neumann"_s}) << "the slip of the pen is gone";
    standsIn(second, u"Herr Neumann"_s);
    standsIn(first, u"Frau Sommer"_s);
    EXPECT_EQ(names(), (QStringList{u"Frau Sommer"_s, u"Herr Neumann"_s})) << "he still stands in at the second one";
    standsIn(second, u"Frau Sommer"_s);
    standsIn(first, u"niemand"_s);
    EXPECT_EQ(names(), QStringList{u"Frau Sommer"_s}) << "she is needed, and he is not any more";
    ASSERT_EQ(all<Competence>().size(), 1);
    EXPECT_EQ(all<Competence>()[0].process, second);
}

TEST_F(Interviewing, KeepsADeputyWhoStandsInTwoLinesOverEveryRelease)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    AnswerRow row;
    row.text = u"Jugendamt"_s;
    row.next = u"Frau Meier"_s;
    AnswerRow other = row;
    for (const QString &participant : {u"Kasse"_s, u"Kämmerei"_s}) {
        other.text = participant;
        settle(sheetAnswer(u"P12"_s, process, {row, other}));
        release(u"P"_s, process);
        EXPECT_EQ(all<Competence>().size(), 1) << participant.toStdString();
    }
}

TEST_F(Interviewing, LetsNobodyOutOfTheBinStandInAgain)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    AnswerRow neumann;
    neumann.next = u"Herr Neumann"_s;
    settle(sheetAnswer(u"P12"_s, process, {neumann}));
    release(u"P"_s, process);
    ASSERT_EQ(all<Competence>().size(), 1);
    valueOf(removeRecords(*workspace, {all<Competence>()[0].person}));
    AnswerRow sommer;
    sommer.next = u"Frau Sommer"_s;
    settle(sheetAnswer(u"P12"_s, process, {sommer, neumann}));
    release(u"P"_s, process);
    ASSERT_EQ(all<Competence>().size(), 1);
    EXPECT_EQ(std::get<Person>(valueOf(load(*workspace, all<Competence>()[0].person))).displayName, u"Frau Sommer"_s);
}

TEST_F(Interviewing, LeavesAMarkAwayThatSomebodyTookAway)
{
    interview = valueOf(beginFull()).id;
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    Answer law = sheetAnswer(u"P14"_s, process, {});
    law.status = u"NotApplicable"_s;
    settle(law);
    release(u"P"_s, process);
    const auto marks = [&] { return std::get<Process>(valueOf(load(*workspace, process))).partMarks; };
    ASSERT_EQ(marks().size(), 1);
    valueOf(setFields(*workspace, process, {{u"partMarks"_s, QJsonArray()}}));
    settle(sheetAnswer(u"P9"_s, process, {richRow({}, {})}));
    EXPECT_EQ(release(u"P"_s, process), 1);
    EXPECT_TRUE(marks().isEmpty());
}

TEST_F(Interviewing, HidesWordsAgainWhenTheyAreNotAnAnswerAnyMore)
{
    settle(said(u"S1.4"_s, {}, u"Einmal ging alles schief"_s));
    release(u"S1"_s);
    settle(said(u"S1.4"_s, {}, u"Einmal ging alles schief, Vertrauliches"_s, u"Skipped"_s));
    release(u"S1"_s);
    const QString keeper = workspace->author();
    workspace->setAuthor(u"vorgesetzte"_s);
    EXPECT_TRUE(stored(u"S1.4"_s).text.isEmpty());
    workspace->setAuthor(keeper);
    EXPECT_FALSE(stored(u"S1.4"_s).text.isEmpty());
}

TEST_F(Interviewing, KeepsWhatIsTypedAgainAfterItWasTakenBack)
{
    const QString command = newId();
    valueOf(keepAnswer(*workspace, said(u"S1.4"_s, {}, u"Einmal"_s, {}), {}, command));
    valueOf(undo(*workspace, command));
    valueOf(keepAnswer(*workspace, said(u"S1.4"_s, {}, u"Zweimal"_s, {})));
    EXPECT_EQ(stored(u"S1.4"_s).text, u"Zweimal"_s);
    settle(said(u"S1.4"_s, {}, u"Zweimal"_s));
    EXPECT_EQ(release(u"S1"_s), 1);
}

TEST_F(Interviewing, TakesCommentsAlongWithWhatIsNoLongerSaid)
{
    settle(said(u"S2.5"_s, {u"Bescheide"_s, u"Mahnungen"_s}));
    release(u"S2"_s);
    const auto items = all<KnowledgeItem>();
    const auto reminders = std::ranges::find(items, u"Mahnungen"_s, &KnowledgeItem::title);
    ASSERT_NE(reminders, items.end());
    const Id comment = valueOf(addComment(*workspace, reminders->id, u"Auch im Sommer?"_s)).id;
    settle(said(u"S2.5"_s, {u"Bescheide"_s}));
    release(u"S2"_s);
    EXPECT_EQ(codeOf(load(*workspace, comment)), ErrorCode::NotFound);
    settle(said(u"S2.5"_s, {u"Bescheide"_s, u"Mahnungen"_s}));
    release(u"S2"_s);
    EXPECT_EQ(std::get<Comment>(valueOf(load(*workspace, comment))).status, u"Open"_s) << "and comes back with it";
}

TEST_F(Interviewing, RetiresTheCommentsOfAStepThatIsTakenBack)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const QString command = newId();
    valueOf(addStep(*workspace, view().processes.front().id, u"Antrag prüfen"_s, {}, command));
    const Id comment = valueOf(addComment(*workspace, all<Step>().front().id, u"Womit?"_s)).id;
    valueOf(undo(*workspace, command));
    EXPECT_EQ(std::get<Comment>(valueOf(load(*workspace, comment))).status, u"Obsolete"_s);
}

TEST_F(Interviewing, KnowsWhatWasMadeOfAnAnswerThatIsSavedFromAnOlderView)
{
    settle(said(u"S2.5"_s, {u"Bescheide"_s}));
    release(u"S2"_s);
    Answer old = stored(u"S2.5"_s);
    ASSERT_EQ(old.made.size(), 1);
    settle(said(u"S2.5"_s, {u"Bescheide"_s, u"Mahnungen"_s}));
    release(u"S2"_s);
    old.text = u"Und noch etwas"_s;
    valueOf(keepAnswer(*workspace, old));
    EXPECT_EQ(stored(u"S2.5"_s).made.size(), 2);
}

TEST_F(Interviewing, ComesBackToTheQuestionThatIsBeingTyped)
{
    const PlaceLeft here{{u"S7.1"_s, {}}, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), 3};
    valueOf(keepAnswer(*workspace, said(u"S7.1"_s, {u"Akte Müller"_s}, {}, {}), here));
    EXPECT_EQ(view().interview.lastQuestion, u"S7.1"_s);
    EXPECT_EQ(view().interview.sittings.size(), 1);
    EXPECT_EQ(view().interview.sittings.front().minutes, 3);
}

TEST_F(Interviewing, KeepsTheLawsOfEarlierReleases)
{
    settle(said(u"S6.1"_s, {u"Wohngeldgesetz"_s}));
    release(u"S6"_s);
    settle(said(u"S6.1"_s, {u"Wohngeldgesetz"_s, u"Sozialgesetzbuch"_s}));
    release(u"S6"_s);
    EXPECT_EQ(all<LegalBasis>().size(), 2);
    settle(said(u"S6.1"_s, {u"Wohngeldgesetz"_s}));
    release(u"S6"_s);
    EXPECT_EQ(all<LegalBasis>().size(), 1);
}

TEST_F(Interviewing, ReleasesOnlyWhatIsNewAndKeepsWhatOthersMadeOfTheSheet)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes.front().id;
    const auto about = [&](Answer answer) {
        answer.subject = process;
        return answer;
    };
    settle(about(said(u"P1"_s, {}, u"Zahlt Wohngeld aus"_s)));
    settle(about(said(u"P3"_s, {u"Antrag prüfen"_s})));
    EXPECT_EQ(release(u"P"_s, process), 2);
    const QString keeper = workspace->author();
    workspace->setAuthor(u"vorgesetzte"_s);
    const auto steps = all<Step>();
    ASSERT_EQ(steps.size(), 1);
    valueOf(setFields(*workspace, process, {{u"definition"_s, u"Bewilligt Zuschüsse zur Miete"_s}}));
    valueOf(setFields(*workspace, steps[0].id, {{u"name"_s, u"Antrag vorprüfen"_s}}));
    workspace->setAuthor(keeper);

    settle(about(said(u"P2"_s, {}, u"Antrag geht ein"_s)));
    EXPECT_EQ(release(u"P"_s, process), 1);
    settle(about(said(u"P1"_s, {}, u"Zahlt Wohngeld pünktlich aus"_s)));
    settle(about(said(u"P3"_s, {u"Antrag prüfen"_s, u"Bescheid schreiben"_s})));
    EXPECT_EQ(release(u"P"_s, process), 2);
    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process))).definition, u"Bewilligt Zuschüsse zur Miete"_s);
    QStringList names;
    for (const Step &step : all<Step>())
        names << step.name;
    names.sort();
    EXPECT_EQ(names, (QStringList{u"Antrag vorprüfen"_s, u"Bescheid schreiben"_s}));
}

TEST_F(Interviewing, ReleasesAgainWhatWasTakenBack)
{
    settle(said(u"S2.5"_s, {u"Eins"_s, u"Zwei"_s}));
    valueOf(releaseModule(*workspace, interview, u"S2"_s, {}, kToday, u"release-1"_s));
    valueOf(undo(*workspace, u"release-1"_s));
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
    release(u"S2"_s);
    EXPECT_EQ(all<KnowledgeItem>().size(), 2);
    settle(said(u"S2.5"_s, {u"Eins"_s}));
    release(u"S2"_s);
    settle(said(u"S2.5"_s, {u"Eins"_s, u"Drei"_s}));
    release(u"S2"_s);
    QStringList titles;
    for (const KnowledgeItem &item : all<KnowledgeItem>())
        titles << item.title;
    titles.sort();
    EXPECT_EQ(titles, (QStringList{u"Drei"_s, u"Eins"_s}));
}

TEST_F(Interviewing, KeepsATaskThatSomebodyHasRated)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s, u"Akten ablegen"_s}));
    Answer again = stored(u"S2.1"_s);
    valueOf(
        setFields(*workspace, again.rows[1].subject, {{u"knowledgeFactor"_s, QJsonObject{{u"others"_s, u"No"_s}}}}));
    again.rows.removeLast();
    settle(again);
    EXPECT_EQ(taskNames().size(), 2);
}

TEST_F(Interviewing, SaysWhatAReleaseWouldMakeBeforeAnythingIsMade)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    settle(said(u"S2.5"_s, {u"Der Zuschuss"_s, u"Die Mahnungen"_s}));
    settle(said(u"S7.2"_s, {u"Rückruf"_s}));
    settle(said(u"S11.1"_s, {u"Sich vorstellen"_s}));
    settle(said(u"S11.3"_s, {}, u"Nichts weiter"_s));
    settle(said(u"S1.4"_s, {}, {}, u"Skipped"_s));
    settle(said(u"S0.3"_s, {}, u"Der Streit von damals"_s));
    const auto preview = [this](const QString &code) {
        return valueOf(previewRelease(*workspace, interview, kToday)).value(answerId(interview, {code, {}}));
    };
    EXPECT_TRUE(preview(u"S2.1"_s).isMadeAlready);
    EXPECT_EQ(preview(u"S2.5"_s).becomes, (QList<Becoming>{{RecordKind::KnowledgeItem, u"Pitfall"_s, false, 2}}));
    EXPECT_EQ(preview(u"S7.2"_s).becomes, (QList<Becoming>{{RecordKind::OpenCase, {}, false, 1}}));
    EXPECT_EQ(preview(u"S11.3"_s).fate, Fate::Passed);
    EXPECT_TRUE(preview(u"S11.3"_s).becomes.isEmpty());
    EXPECT_EQ(preview(u"S1.4"_s).fate, Fate::Nothing);
    EXPECT_EQ(preview(u"S0.3"_s).fate, Fate::Private);
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
    EXPECT_TRUE(all<OpenCase>().isEmpty());

    Answer withheld = said(u"S11.5"_s, {u""_s});
    withheld.rows[0].detail = u"S7.2"_s;
    settle(withheld);
    EXPECT_EQ(preview(u"S7.2"_s).fate, Fate::Withheld);
    release(u"S2"_s);
    EXPECT_EQ(all<KnowledgeItem>().size(), 2) << "as it was said before";
    settle(said(u"S2.5"_s, {}, {}, u"Skipped"_s));
    EXPECT_EQ(preview(u"S2.5"_s).fate, Fate::TakenBack);
}

TEST_F(Interviewing, SaysWhatAReleaseWouldFillIn)
{
    settle(said(u"S2.1"_s, {u"Wohngeld bewilligen"_s}));
    const Id process = view().processes[0].id;
    Answer purpose = said(u"P1"_s, {}, u"Damit Familien wohnen können."_s);
    purpose.subject = process;
    settle(purpose);
    Answer steps = said(u"P3"_s, {u"Antrag prüfen"_s, u"Bescheid erstellen"_s});
    steps.subject = process;
    settle(steps);
    const auto previews = valueOf(previewRelease(*workspace, interview, kToday));
    EXPECT_EQ(previews.value(answerId(interview, {u"P1"_s, process})).becomes,
              (QList<Becoming>{{RecordKind::Process, {}, true, 1}}));
    EXPECT_EQ(previews.value(answerId(interview, {u"P3"_s, process})).becomes,
              (QList<Becoming>{{RecordKind::Step, {}, false, 2}}));
    workspace->setAuthor(u"jemand anderes"_s);
    EXPECT_FALSE(previewRelease(*workspace, interview, kToday)) << "their words are nobody else's";
}

TEST_F(Interviewing, BeginsAnewWithTheNextWhoLeaves)
{
    HandoverPlan plan = all<HandoverPlan>().front();
    const auto next = Builder<Person>(*workspace)
                          .with(&Person::displayName, u"Herr Busch"_s)
                          .with(&Person::posts, QStringList{post})
                          .saved();
    EXPECT_EQ(valueOf(beginInterview(*workspace, post, InterviewScope::Core)).id, interview);
    plan.leaver = next.id;
    valueOf(save(*workspace, plan));
    const Id second = valueOf(beginInterview(*workspace, post, InterviewScope::Core)).id;
    EXPECT_NE(second, interview);
    EXPECT_EQ(valueOf(interviewView(*workspace, second, kToday)).interview.expert, next.id);
}

TEST_F(Interviewing, AsksTheSuccessorWhoIsNamedLater)
{
    const Id full = valueOf(beginFull()).id;
    const auto hasSuccession = [&] {
        return std::ranges::any_of(valueOf(interviewView(*workspace, full, kToday)).modules,
                                   [](const InterviewModule &module) { return module.code == u"N"; });
    };
    EXPECT_FALSE(hasSuccession());
    HandoverPlan plan = all<HandoverPlan>().front();
    plan.successors = {Builder<Person>(*workspace).with(&Person::displayName, u"Frau Neu"_s).saved().id};
    valueOf(save(*workspace, plan));
    EXPECT_TRUE(hasSuccession());
}

} // namespace
