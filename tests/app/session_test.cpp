// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class SessionOfAWorkspace : public Program
{
};

TEST_F(SessionOfAWorkspace, TellsWhichRecordsChangedAfterTheCommit)
{
    QSignalSpy changed(&m_session, &Session::recordsChanged);

    const Id id = process(u"Hundesteuer festsetzen"_s);

    ASSERT_EQ(changed.count(), 1);
    EXPECT_TRUE(changed.first().first().toStringList().contains(id));
    EXPECT_TRUE(m_session.savedAt().isValid());
}

TEST_F(SessionOfAWorkspace, StaysSilentWhenNothingWasSaved)
{
    QSignalSpy changed(&m_session, &Session::recordsChanged);

    const auto refused = write([](Workspace &workspace) { return addProcess(workspace, {}); });

    EXPECT_FALSE(refused);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(m_session.savedAt().isValid());
    EXPECT_FALSE(m_session.canUndo());
}

TEST_F(SessionOfAWorkspace, ReadsOnItsOwnConnectionWhatWasWritten)
{
    const Id id = process(u"Hundesteuer festsetzen"_s);

    const auto record = read([id](Workspace &workspace) { return load(workspace, id); });

    ASSERT_TRUE(record);
    EXPECT_EQ(titleOf(*record), u"Hundesteuer festsetzen"_s);
}

TEST_F(SessionOfAWorkspace, TakesCommandsBackOneByOne)
{
    const Id first = process(u"Eins"_s);
    const Id second = process(u"Zwei"_s);
    int undone = 0;
    const auto count = [&undone](const Result<QStringList> &result) { undone += result ? 1 : -100; };

    m_session.undo(&m_owner, count);
    ASSERT_TRUE(QTest::qWaitFor([&undone] { return undone == 1; }, kPatience));
    const auto rows = read([](Workspace &workspace) { return processRegister(workspace); });
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().id, first);

    m_session.undo(&m_owner, count);
    ASSERT_TRUE(QTest::qWaitFor([&undone] { return undone == 2; }, kPatience));
    EXPECT_FALSE(m_session.canUndo());
}

TEST_F(SessionOfAWorkspace, ThreeUndosAfterThreeEditsGiveTheFirstStateAgain)
{
    const Id id = process(u"Wohngeld"_s);
    for (const QString &goals : {u"eins"_s, u"zwei"_s, u"drei"_s}) {
        const auto saved = write([id, goals](Workspace &workspace) {
            return setFields(workspace, id, {{u"goals"_s, goals}});
        });
        ASSERT_TRUE(saved);
    }
    int undone = 0;
    for (const QString &goals : {u"zwei"_s, u"eins"_s, u""_s}) {
        const int before = undone;
        m_session.undo(&m_owner, [&undone](const Result<QStringList> &result) { undone += result ? 1 : -100; });
        ASSERT_TRUE(QTest::qWaitFor([&undone, before] { return undone == before + 1; }, kPatience));
        const auto record = read([id](Workspace &workspace) { return load(workspace, id); });
        ASSERT_TRUE(record);
        EXPECT_EQ(std::get<Process>(*record).goals, goals);
    }
}

TEST_F(SessionOfAWorkspace, TakesACommandOverManyRecordsBackAsOne)
{
    QStringList ids;
    const auto made = write([&ids](Workspace &workspace) -> Result<Done> {
        for (int i = 0; i < 60; ++i) {
            const auto saved = addProcess(workspace, u"Ablauf %1"_s.arg(i));
            if (!saved) return saved.error();
            ids << saved->id;
        }
        return Done{};
    });
    ASSERT_TRUE(made);
    const auto tagged =
        write([ids](Workspace &workspace) { return tagProcesses(workspace, ids, {u"quick-win"_s}, {}); });
    ASSERT_TRUE(tagged);
    qsizetype changed = 0;

    m_session.undo(&m_owner, [&changed](Result<QStringList> result) { changed = result ? result->size() : -1; });

    ASSERT_TRUE(QTest::qWaitFor([&changed] { return changed != 0; }, kPatience));
    EXPECT_EQ(changed, 60);
}

TEST_F(SessionOfAWorkspace, AnswersOnlyTheNewestOfTheSearchesThatWait)
{
    QSemaphore gate;
    QList<bool> answers;
    const auto note = [&answers](const Result<QList<RecordLabel>> &result) { answers << static_cast<bool>(result); };
    m_session.search(
        &m_owner,
        [&gate](Workspace &workspace) {
            gate.acquire();
            return labelsOf(workspace, RecordKind::Process);
        },
        note);
    for (int i = 0; i < 4; ++i)
        m_session.search(
            &m_owner, [](Workspace &workspace) { return labelsOf(workspace, RecordKind::Process); }, note);

    gate.release();

    ASSERT_TRUE(QTest::qWaitFor([&answers] { return answers.size() == 5; }, kPatience));
    EXPECT_EQ(answers.mid(1), (QList<bool>{false, false, false, true}));
}

TEST_F(SessionOfAWorkspace, SavesWhatWasGivenBeforeItEnds)
{
    const QString other = m_folder.filePath(u"Zwei.stab"_s);
    {
        Session session;
        session.open(other, Session::Opening::New);
        ASSERT_TRUE(QTest::qWaitFor([&session] { return session.state() == Session::State::Open; }, kPatience));
        for (int i = 0; i < 10; ++i)
            session.write(
                &m_owner, [i](Workspace &workspace) { return addProcess(workspace, u"Ablauf %1"_s.arg(i)); },
                [](const Result<Saved> &) {});
    }

    const auto workspace = Workspace::open(other);
    ASSERT_TRUE(workspace);
    const auto rows = processRegister(**workspace);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 10);
}

TEST_F(SessionOfAWorkspace, BuildsTheIndexAnewThoughItIsBeingBroughtUpToDate)
{
    QSignalSpy updated(&m_session, &Session::indexUpdated);
    process(u"Wohngeld bewilligen"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return updated.count() > 0; }, kPatience));
    rest();
    const auto folder = read([](Workspace &workspace) { return Result<QString>(workspace.indexFolder()); });
    ASSERT_TRUE(folder);
    QFile old(*folder + u"/ranked/old"_s); // an update leaves it alone, a new index has it no more
    ASSERT_TRUE(old.open(QFile::WriteOnly));
    old.close();
    bool asked = false;
    QObject::connect(&m_session, &Session::indexingChanged, &m_owner, [&] {
        if (!m_session.isIndexing() || asked) return;
        asked = true;
        m_session.rebuildIndex();
    });

    process(u"Hundesteuer festsetzen"_s);

    ASSERT_TRUE(QTest::qWaitFor([&] { return asked; }, kPatience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !old.exists(); }, kPatience));
    rest();
}

TEST_F(SessionOfAWorkspace, SaysWhyAFileCannotBeOpenedAndIsClosedThen)
{
    QSignalSpy failed(&m_session, &Session::openFailed);

    m_session.open(m_folder.filePath(u"gibt-es-nicht.stab"_s));

    ASSERT_TRUE(QTest::qWaitFor([&failed] { return failed.count() == 1; }, kPatience));
    EXPECT_EQ(m_session.state(), Session::State::Closed);
    EXPECT_TRUE(failed.first().first().value<Error>().subject.contains(u"gibt-es-nicht"_s));
    const auto refused = write([](Workspace &workspace) { return addProcess(workspace, u"x"_s); });
    EXPECT_FALSE(refused);
}

TEST_F(SessionOfAWorkspace, OpensReadOnlyWhileAnotherProgramWrites)
{
    Session second;
    second.open(path());

    ASSERT_TRUE(QTest::qWaitFor([&second] { return second.state() == Session::State::Open; }, kPatience));
    EXPECT_TRUE(second.isReadOnly());
    EXPECT_FALSE(m_session.isReadOnly());
}

TEST(SessionWithTheSample, FillsASampleThatAKilledProgramHadOnlyBegun)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Beispielkommune.stab"_s);
    ASSERT_TRUE(Workspace::create(path));
    Session session;
    session.open(path, Session::Opening::Sample);
    ASSERT_TRUE(QTest::qWaitFor([&session] { return session.state() == Session::State::Open; }, kPatience));
    std::optional<Result<QList<RecordLabel>>> processes;
    QObject owner;
    session.read(
        &owner, [](Workspace &workspace) { return labelsOf(workspace, RecordKind::Process); },
        [&processes](Result<QList<RecordLabel>> answer) { processes = std::move(answer); });
    ASSERT_TRUE(QTest::qWaitFor([&processes] { return processes.has_value(); }, kPatience));
    ASSERT_TRUE(*processes);
    EXPECT_GE((*processes)->size(), 40);
}

TEST(SessionWithTheSample, OpensTheSameSampleAgain)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"neu/Beispielkommune.stab"_s);
    for (int round = 0; round < 2; ++round) {
        Session session;
        session.open(path, Session::Opening::Sample);
        ASSERT_TRUE(QTest::qWaitFor([&session] { return session.state() == Session::State::Open; }, kPatience));
        std::optional<Result<StartView>> view;
        QObject owner;
        session.read(
            &owner, [](Workspace &workspace) { return startView(workspace, QDate(2026, 11, 22)); },
            [&view](Result<StartView> answer) { view = std::move(answer); });
        ASSERT_TRUE(QTest::qWaitFor([&view] { return view.has_value(); }, kPatience));
        ASSERT_TRUE(*view);
        EXPECT_GE((*view)->processes, 40);
        EXPECT_FALSE((*view)->leavers.isEmpty());
    }
}

} // namespace
} // namespace staffelstab::tests
