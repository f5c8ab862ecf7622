// SPDX-License-Identifier: GPL-3.0-or-later
// The page Einstellungen over an empty workspace of its own.
#pragma once

#include "settings/settingsviewmodel.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QTest>
#include <gtest/gtest.h>

namespace staffelstab::tests
{

class SettingsPage : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_session.open(file(QStringLiteral("rathaus.stab")), Session::Opening::New);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session.state() == Session::State::Open; }));
        m_settings.setActive(true);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    void show(const QString &section) { m_settings.setSection(section); }

    /// Does the job on the writing thread and waits for it.
    template <typename Job> auto written(Job job)
    {
        std::optional<std::invoke_result_t<Job, Workspace &>> outcome;
        m_session.write(&m_owner, std::move(job), [&](auto result) { outcome = std::move(result); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); })) throw std::runtime_error("the job did not end");
        return valueOf(*std::move(outcome));
    }

    QString addUnit(const QString &code, const QString &name)
    {
        OrgUnit unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        unit.code = code;
        unit.name = name;
        return written([unit](Workspace &workspace) { return save(workspace, AnyRecord(unit)); }).id;
    }

    template <typename Condition> bool waitFor(Condition condition) { return QTest::qWaitFor(condition, 20'000); }

    static QVariant cell(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role));
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile target(file(name));
        ASSERT_TRUE(target.open(QFile::WriteOnly));
        target.write(bytes);
    }

    QTemporaryDir m_folder;
    QObject m_owner;
    Session m_session;
    SettingsViewModel m_settings{m_session};
};

} // namespace staffelstab::tests
