// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/worker.h"

#include <QTest>
#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace staffelstab
{
namespace
{

TEST(Worker, AnswersInOrderOnTheThreadThatAsked)
{
    Worker worker;
    QObject owner;
    QList<int> answers;
    QThread *here = QThread::currentThread();

    for (int i = 0; i < 50; ++i)
        worker.run(
            &owner, [i, here] { return QThread::currentThread() == here ? -1 : i; },
            [&answers, here](int value) { answers << (QThread::currentThread() == here ? value : -2); });

    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 50; }));
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(answers.at(i), i);
}

TEST(Worker, DropsTheAnswerWhenTheOwnerIsGone)
{
    Worker worker;
    auto owner = std::make_unique<QObject>();
    bool answered = false;
    bool later = false;
    QObject other;

    worker.run(
        owner.get(), [] { return 1; }, [&answered](int) { answered = true; });
    worker.run(
        &other, [] { return 1; }, [&later](int) { later = true; });
    owner.reset();

    ASSERT_TRUE(QTest::qWaitFor([&] { return later; }));
    EXPECT_FALSE(answered);
}

TEST(Worker, FinishesItsJobsBeforeItEnds)
{
    std::atomic<int> done = 0;
    {
        Worker worker;
        QObject owner;
        for (int i = 0; i < 20; ++i)
            worker.run(
                &owner, [&done] { return ++done; }, [](int) {});
    }

    EXPECT_EQ(done, 20);
}

} // namespace
} // namespace staffelstab
