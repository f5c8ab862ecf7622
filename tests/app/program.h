// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/appviewmodel.h"
#include "usecase/processes.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace staffelstab::tests
{

inline constexpr int kPatience = 20'000;

/// Settings, session and root view-model over an empty workspace in a folder of its own.
class Program : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_session.open(path(), Session::Opening::New);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session.state() == Session::State::Open; }, kPatience));
        rest();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("Rathaus.stab")); }

    void rest()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy() && !m_session.isIndexing(); }, kPatience));
    }

    /// Runs a use case on the writer and waits for its answer.
    template <typename Job> auto write(Job job)
    {
        using Outcome = std::invoke_result_t<Job, Workspace &>;
        std::optional<Outcome> outcome;
        m_session.write(&m_owner, std::move(job), [&outcome](Outcome answer) { outcome = std::move(answer); });
        EXPECT_TRUE(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience));
        return *outcome;
    }

    template <typename Job> auto read(Job job)
    {
        using Outcome = std::invoke_result_t<Job, Workspace &>;
        std::optional<Outcome> outcome;
        m_session.read(&m_owner, std::move(job), [&outcome](Outcome answer) { outcome = std::move(answer); });
        EXPECT_TRUE(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience));
        return *outcome;
    }

    Id process(const QString &name)
    {
        const auto saved = write([name](Workspace &workspace) { return addProcess(workspace, name); });
        EXPECT_TRUE(saved);
        return saved ? saved->id : Id();
    }

    QTemporaryDir m_folder;
    QObject m_owner;
    AppSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
};

} // namespace staffelstab::tests
