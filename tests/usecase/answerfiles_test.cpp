// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/interviewing.h"

#include "support/workspacefixture.h"
#include "usecase/exchanging.h"
#include "usecase/looking.h"
#include "usecase/maintenance.h"
#include "usecase/planning.h"
#include "usecase/processes.h"
#include "usecase/searching.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

const QDate kDay(2026, 11, 26);

class FilesOfAnswers : public testing::Test
{
  protected:
    FilesOfAnswers()
    {
        const Id post = Builder<Post>(*m_workspace)
                            .with(&Post::title, u"Wohngeld"_s)
                            .with(&Post::unit, aUnit(*m_workspace).saved().id)
                            .saved()
                            .id;
        m_process = aProcess(*m_workspace).with(&Process::owner, post).saved().id;
        m_interview = valueOf(beginInterview(*m_workspace, post, InterviewScope::Core)).id;
    }

    Answer answer(const QString &code = u"S2.5"_s)
    {
        Answer answer;
        answer.interview = m_interview;
        answer.question = code;
        return answer;
    }
    Id attached(const Answer &answer, const QString &name = u"Notizblock.txt"_s)
    {
        return valueOf(attachToAnswer(*m_workspace, answer, name, "Geheimwort")).id;
    }
    void settle(Answer answer)
    {
        answer.status = u"Answered"_s;
        valueOf(settleAnswer(*m_workspace, answer, u"Frage"_s));
    }
    Attachment file(const Id &id) { return std::get<Attachment>(valueOf(load(*m_workspace, id))); }
    void release() { valueOf(releaseModule(*m_workspace, m_interview, u"Core"_s, {}, kDay)); }
    Id idOf(const Answer &answer) { return answerId(m_interview, {answer.question, answer.subject}); }
    QList<Id> filesAt(const Answer &answer)
    {
        QList<Id> ids;
        for (const Attachment &each : valueOf(filesOfAnswer(*m_workspace, idOf(answer))))
            ids << each.id;
        return ids;
    }
    bool isSeenByOthers(const Id &id)
    {
        const QString keeper = m_workspace->author();
        m_workspace->setAuthor(u"vorgesetzte"_s);
        const bool isNamed = file(id).name == u"Notizblock.txt";
        const bool isRead = static_cast<bool>(attachmentBytes(*m_workspace, id));
        m_workspace->setAuthor(keeper);
        EXPECT_EQ(isNamed, isRead);
        return isRead;
    }

    TempWorkspace m_workspace;
    Id m_process;
    Id m_interview;
};

TEST_F(FilesOfAnswers, ComeWithAnAnswerThatWasNotBegunYet)
{
    const Id id = attached(answer());

    EXPECT_EQ(file(id).subject, idOf(answer()));
    EXPECT_EQ(filesAt(answer()), QList<Id>{id});
    EXPECT_EQ(valueOf(attachmentBytes(*m_workspace, id)), QByteArray("Geheimwort"));
}

TEST_F(FilesOfAnswers, ComeTwiceForNoCommand)
{
    const QString command = newId();
    const Id first = valueOf(attachToAnswer(*m_workspace, answer(), u"a.txt"_s, "a", command)).id;

    EXPECT_EQ(valueOf(attachToAnswer(*m_workspace, answer(), u"a.txt"_s, "a", command)).id, first);
    EXPECT_EQ(filesAt(answer()), QList<Id>{first});
}

TEST_F(FilesOfAnswers, LeaveWhatWasSaidAsItIs)
{
    Answer said = answer();
    said.text = u"Die Bescheide"_s;
    valueOf(keepAnswer(*m_workspace, said));

    attached(answer());

    EXPECT_EQ(std::get<Answer>(valueOf(load(*m_workspace, idOf(said)))).text, u"Die Bescheide"_s);
}

TEST_F(FilesOfAnswers, AreHiddenFromOthersInEveryWay)
{
    const Id id = attached(answer());
    m_workspace->setAuthor(u"vorgesetzte"_s);

    EXPECT_EQ(codeOf(attachmentBytes(*m_workspace, id)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(attachmentText(*m_workspace, id)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(fileToLookAt(*m_workspace, id)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(filesOfAnswer(*m_workspace, idOf(answer()))), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(attachToAnswer(*m_workspace, answer(), u"b.txt"_s, "b")), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(attachFile(*m_workspace, idOf(answer()), u"b.txt"_s, "b")), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*m_workspace, id, {{u"subject"_s, m_process}})), ErrorCode::Invalid) << "nor taken over";
    const auto shown = std::get<Attachment>(valueOf(listRecords(*m_workspace, RecordKind::Attachment)).front());
    for (const Attachment &each : {file(id), shown}) {
        EXPECT_FALSE(each.name.contains(u"Notizblock"_s));
        EXPECT_TRUE(each.sha256.isEmpty());
        EXPECT_FALSE(each.size);
    }
    for (const RecordLabel &label :
         valueOf(labelsFor(*m_workspace, {id})) + valueOf(labelsOf(*m_workspace, RecordKind::Attachment)))
        EXPECT_FALSE(label.title.contains(u"Notizblock"_s));
    for (const HistoryEntry &entry : valueOf(history(*m_workspace, id)) + valueOf(recentChanges(*m_workspace)))
        for (const FieldChange &change : entry.changes)
            EXPECT_FALSE(QJsonDocument(QJsonArray{change.before, change.after}).toJson().contains("Notizblock"));
}

TEST_F(FilesOfAnswers, AreNeitherFoundNorExported)
{
    attached(answer());
    settle(answer());
    valueOf(readAttachments(*m_workspace));
    valueOf(updateIndex(*m_workspace));
    search::Query query;
    query.text = u"Geheimwort"_s;

    EXPECT_TRUE(valueOf(find(*m_workspace, query)).hits.isEmpty());
    EXPECT_TRUE(valueOf(quickFind(*m_workspace, u"notizblock"_s)).isEmpty());
    const QString path = m_workspace.file(u"alles.jsonl"_s);
    valueOf(exportTo(*m_workspace, path));
    QFile exported(path);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    EXPECT_FALSE(exported.readAll().contains("Notizblock"));
}

TEST_F(FilesOfAnswers, GoToTheProcessWithTheRelease)
{
    Answer said = answer();
    said.subject = m_process;
    const Id id = attached(said);
    settle(said);
    EXPECT_FALSE(isSeenByOthers(id));

    release();

    EXPECT_TRUE(isSeenByOthers(id));
    const ProcessSheet sheet = valueOf(processSheet(*m_workspace, m_process));
    ASSERT_EQ(sheet.attachments.size(), 1);
    EXPECT_EQ(sheet.attachments[0].id, id);
    EXPECT_EQ(filesAt(said), QList<Id>{id}) << "and are still named at the question";
}

TEST_F(FilesOfAnswers, StayWithAnAnswerAboutTheWorkAsAWhole)
{
    const Id id = attached(answer());
    settle(answer());

    release();

    EXPECT_EQ(file(id).subject, idOf(answer()));
    EXPECT_TRUE(isSeenByOthers(id));
}

TEST_F(FilesOfAnswers, ThatComeAfterTheReleaseWaitForTheNextOne)
{
    Answer said = answer();
    said.subject = m_process;
    attached(said, u"erste.txt"_s);
    settle(said);
    release();
    const Id second = attached(said);
    EXPECT_FALSE(isSeenByOthers(second));
    const auto view = valueOf(interviewView(*m_workspace, m_interview, kDay));
    EXPECT_EQ(view.modules[0].released, view.modules[0].answered - 1) << "there is something to be released";

    release();

    EXPECT_TRUE(isSeenByOthers(second));
    EXPECT_EQ(valueOf(processSheet(*m_workspace, m_process)).attachments.size(), 2);
}

TEST_F(FilesOfAnswers, ComeBackWhenTheAnswerIsNotToBePassedOn)
{
    Answer said = answer();
    said.subject = m_process;
    const Id id = attached(said);
    settle(said);
    release();
    Answer withheld = answer(u"S11.5"_s);
    AnswerRow row;
    row.detail = said.question;
    withheld.rows = {row};
    settle(withheld);

    release();

    EXPECT_EQ(file(id).subject, idOf(said));
    EXPECT_FALSE(isSeenByOthers(id));
    EXPECT_TRUE(valueOf(processSheet(*m_workspace, m_process)).attachments.isEmpty());
}

TEST_F(FilesOfAnswers, AreTakenBackByOneUndo)
{
    const QString command = newId();
    const Id id = valueOf(attachToAnswer(*m_workspace, answer(), u"a.txt"_s, "a", command)).id;

    valueOf(undo(*m_workspace, command));

    EXPECT_EQ(codeOf(load(*m_workspace, id)), ErrorCode::NotFound);
    EXPECT_TRUE(filesAt(answer()).isEmpty());
    Answer said = answer();
    said.text = u"Die Bescheide"_s;
    valueOf(keepAnswer(*m_workspace, said));
    EXPECT_EQ(std::get<Answer>(valueOf(load(*m_workspace, idOf(said)))).text, u"Die Bescheide"_s);
    EXPECT_TRUE(filesAt(answer()).isEmpty()) << "the file stays in the bin";
    const Id second = attached(answer());
    EXPECT_EQ(filesAt(answer()), QList<Id>{second});
}

TEST_F(FilesOfAnswers, AreHiddenWhenTheAnswerIsSkippedAfterItsRelease)
{
    Answer said = answer();
    said.subject = m_process;
    const Id first = attached(said);
    settle(said);
    release();
    const Id second = attached(said);
    said.status = u"Skipped"_s;
    valueOf(settleAnswer(*m_workspace, said, u"Frage"_s));

    release();

    EXPECT_EQ(file(first).subject, idOf(said));
    EXPECT_FALSE(isSeenByOthers(first));
    EXPECT_FALSE(isSeenByOthers(second)) << "it was never released";
}

TEST_F(FilesOfAnswers, ThatWereThrownAwayBeforeTheReleaseStayHidden)
{
    const Id id = attached(answer());
    valueOf(removeRecords(*m_workspace, {id}));
    settle(answer());

    release();

    m_workspace->setAuthor(u"vorgesetzte"_s);
    EXPECT_FALSE(std::get<Attachment>(valueOf(recordAt(*m_workspace, id, 1))).name.contains(u"Notizblock"_s));
    const auto thrownAway = valueOf(bin(*m_workspace));
    ASSERT_EQ(thrownAway.size(), 1);
    EXPECT_FALSE(thrownAway[0].record.title.contains(u"Notizblock"_s));
    for (const HistoryEntry &entry : valueOf(history(*m_workspace, id)))
        for (const FieldChange &change : entry.changes)
            EXPECT_FALSE(QJsonDocument(QJsonArray{change.before, change.after}).toJson().contains("Notizblock"));
}

TEST_F(FilesOfAnswers, StayWhereSomebodyElseHasPutThem)
{
    Answer said = answer();
    said.subject = m_process;
    const Id id = attached(said);
    settle(said);
    release();
    const Id other = aProcess(*m_workspace, u"Wohngeld mahnen"_s).saved().id;
    const QString keeper = m_workspace->author();
    m_workspace->setAuthor(u"vorgesetzte"_s);
    valueOf(setFields(*m_workspace, id, {{u"subject"_s, other}}));
    m_workspace->setAuthor(keeper);
    said.status = u"Skipped"_s;
    valueOf(settleAnswer(*m_workspace, said, u"Frage"_s));

    release();

    EXPECT_EQ(file(id).subject, other);
}

TEST_F(FilesOfAnswers, KeepTheInterviewOpenAtTheEndOfTheHandOver)
{
    attached(answer());
    settle(answer());
    release();
    attached(answer(), u"zweite.txt"_s);

    const Id plan = valueOf(interviewView(*m_workspace, m_interview, kDay)).plan;
    valueOf(movePlan(*m_workspace, plan, u"Cancelled"_s, u"bleibt doch"_s));

    EXPECT_NE(std::get<Interview>(valueOf(load(*m_workspace, m_interview))).state, u"Done"_s);
}

} // namespace
} // namespace staffelstab::tests
