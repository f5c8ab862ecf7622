// SPDX-License-Identifier: GPL-3.0-or-later
// The ranked index after its writer was killed and with damaged files: never a crash, and soon as good as a fresh one.
// STAFFELSTAB_ROUNDS asks for another number of kills and damaged files.
#include "damager.h"
#include "support/indexfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QStringList kQuestions{u"Wohngeld"_s, u"Gebühr Frist"_s, u"\"Antrag 17\""_s, u"Meldestelle -Reisepass"_s,
                             u"tipp*"_s};

int roundsOr(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("STAFFELSTAB_ROUNDS");
    return wanted > 0 ? wanted : usual;
}

/// All that the ranked index finds, in an order that no equal weights change; empty while it does not answer.
QStringList answersOf(Workspace &workspace)
{
    QStringList answers;
    for (const QString &question : kQuestions) {
        search::Query query = queryFor(question);
        query.limit = 10'000;
        const search::Page page = valueOf(find(workspace, query));
        if (page.source != search::Source::Ranked) return {};
        QStringList ids;
        for (const search::Hit &hit : page.hits)
            ids << hit.id;
        ids.sort();
        answers << u"%1: %2"_s.arg(question).arg(page.total) << ids;
    }
    return answers;
}

std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.size() > 0 && file.open(QIODevice::ReadOnly)) files.emplace(file.fileName(), file.readAll());
    }
    return files;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// Lets the writer of the index run until it has done something and a while longer, then kills it.
void killWriter(const QString &path, std::chrono::milliseconds longer)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(INDEX_WRITER), {path});
    ASSERT_TRUE(writer.waitForReadyRead(60'000));
    std::this_thread::sleep_for(longer); // the random moment itself, nothing is waited for
    ASSERT_EQ(writer.state(), QProcess::Running);
    writer.kill();
    ASSERT_TRUE(writer.waitForFinished());
}

} // namespace

TEST(KilledIndexer, ResumesAndAnswersLikeAFreshIndex)
{
    const int kills = roundsOr(20);
    Damager random;
    std::unique_ptr<IndexedWorkspace> workspace;
    for (int i = 0; i < kills; ++i) {
        SCOPED_TRACE(i);
        if (i % 10 == 0) workspace = std::make_unique<IndexedWorkspace>();
        workspace->close();
        ASSERT_NO_FATAL_FAILURE(killWriter(workspace->path(), std::chrono::milliseconds(random.pick(150))));
        workspace->reopen();
        for (const QString &question : kQuestions)
            EXPECT_TRUE(find(**workspace, queryFor(question)));
        const IndexState state = workspace->index();
        EXPECT_EQ(state.indexedUntil, state.feedEnd);
        const QStringList resumed = answersOf(**workspace);
        EXPECT_FALSE(resumed.isEmpty());
        EXPECT_EQ(valueOf(rebuildIndex(**workspace)).documents, state.documents);
        EXPECT_EQ(resumed, answersOf(**workspace));
    }
}

TEST(DamagedIndex, NeverCrashesAndIsRebuiltLikeAFreshOne)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "libxapian itself compares bytes beyond a damaged block, which ends an instrumented program";
#endif
    const int copies = roundsOr(60);
    IndexedWorkspace workspace;
    for (int i = 0; i < 60; ++i)
        aKnowledgeItem(*workspace, u"Tipp %1"_s.arg(i))
            .with(&KnowledgeItem::body,
                  u"Wohngeld und Gebühr, Frist und Antrag %1 bei der Meldestelle. "_s.arg(i).repeated(1 + i % 7))
            .saved();
    valueOf(rebuildIndex(*workspace));
    const QStringList fresh = answersOf(*workspace);
    ASSERT_FALSE(fresh.isEmpty());
    Damager damager;
    int noticed = 0;
    for (int i = 0; i < copies; ++i) {
        const auto files = filesIn(workspace.folder());
        const auto file = std::next(files.begin(), damager.pick(std::ssize(files)));
        SCOPED_TRACE(
            u"%1, %2"_s.arg(file->first, QLatin1StringView(nameOf(static_cast<Harm>(i % kHarms)))).toStdString());
        ASSERT_NO_FATAL_FAILURE(write(file->first, damager.harmed(file->second, static_cast<Harm>(i % kHarms))));
        workspace.reopen(); // a program that starts
        for (const QString &question : kQuestions)
            EXPECT_TRUE(find(*workspace, queryFor(question)));
        if (answersOf(*workspace).isEmpty()) ++noticed;
        EXPECT_TRUE(updateIndex(*workspace));
        valueOf(rebuildIndex(*workspace));
        EXPECT_EQ(answersOf(*workspace), fresh);
    }
    RecordProperty("noticed", std::to_string(noticed));
    EXPECT_GT(noticed, copies / 10) << "the damage was felt";
}
