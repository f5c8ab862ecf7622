// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/session.h"
#include "usecase/records.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <optional>

namespace staffelstab::tests
{

constexpr int kPatienceMs = 20'000;

inline bool comesTrue(const std::function<bool()> &question) { return QTest::qWaitFor(question, kPatienceMs); }

/// A session on an empty workspace of its own.
class OpenSession : public testing::Test
{
  protected:
    void SetUp() override
    {
        session.open(m_folder.filePath(QStringLiteral("test.stab")), Session::Opening::New);
        ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));
    }

    /// Runs a job on the writer and waits for its value.
    template <typename Job> auto write(Job job)
    {
        using Outcome = std::invoke_result_t<Job, Workspace &>;
        std::optional<Outcome> outcome;
        session.write(&session, std::move(job), [&](Outcome result) { outcome.emplace(std::move(result)); });
        EXPECT_TRUE(comesTrue([&] { return outcome.has_value(); }));
        EXPECT_TRUE(*outcome) << (*outcome ? "" : qPrintable(outcome->error().detail));
        return *std::move(*outcome);
    }

    AnyRecord stored(const Id &id)
    {
        return write([id](Workspace &workspace) { return load(workspace, id); });
    }

  private:
    QTemporaryDir m_folder;

  protected:
    Session session;
};

} // namespace staffelstab::tests
