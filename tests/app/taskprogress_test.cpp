// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taskprogress.h"
#include "shell/worker.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

TEST(TaskProgress, ShowsWhatAnotherThreadReports)
{
    Worker worker;
    TaskProgress task;

    worker.run(
        &task, [report = task.begin(u"Import"_s)] { return report(25, 100) == Continue::Yes; }, [](bool) {});

    EXPECT_TRUE(task.isRunning());
    EXPECT_EQ(task.fraction(), -1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return task.fraction() > 0; }));
    EXPECT_DOUBLE_EQ(task.fraction(), 0.25);
    task.end();
    EXPECT_FALSE(task.isRunning());
}

TEST(TaskProgress, AnswersNoAfterItWasCancelled)
{
    TaskProgress task;
    const Progress report = task.begin({});

    EXPECT_EQ(report(1, 10), Continue::Yes);
    task.cancel();

    EXPECT_EQ(report(2, 10), Continue::No);
}

TEST(TaskProgress, CancelsWhatStillRunsWhenItGoes)
{
    Progress report;
    {
        TaskProgress task;
        report = task.begin({});
    }

    EXPECT_EQ(report(1, 10), Continue::No);
}

TEST(TaskProgress, IgnoresReportsOfTheTaskBefore)
{
    TaskProgress task;
    const Progress old = task.begin({});
    old(5, 10);
    task.end();
    task.begin({});

    QCoreApplication::processEvents();

    EXPECT_EQ(task.fraction(), -1);
}

} // namespace
} // namespace staffelstab
