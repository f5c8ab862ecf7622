// SPDX-License-Identifier: GPL-3.0-or-later
// Runs staffelstab-cli as a script does and reads what it answers.
#pragma once

#include "support/qtprinters.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace staffelstab::tests
{

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;

    /// Every line of standard output must be one JSON object.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> result;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
            EXPECT_TRUE(document.isObject()) << "not a JSON object: " << line.toStdString();
            result << document.object();
        }
        return result;
    }
    QJsonObject object() const
    {
        const auto all = objects();
        EXPECT_EQ(all.size(), 1) << out.toStdString() << err.toStdString();
        return all.value(0);
    }
};

/// A folder with the workspace rathaus.stab; the program runs inside it.
class CliRun : public testing::Test
{
  protected:
    static constexpr int kLongest = 60'000;

    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        start(program, arguments);
        program.write(input);
        program.closeWriteChannel();
        EXPECT_TRUE(program.waitForFinished(kLongest)) << arguments.join(u' ').toStdString();
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    void start(QProcess &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LC_ALL"));
        environment.insert(QStringLiteral("LANG"), m_language);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(STAFFELSTAB_CLI), arguments);
        ASSERT_TRUE(program.waitForStarted());
    }

    /// The one object that a command prints with --json; the command must have done its work.
    QJsonObject done(const QStringList &arguments)
    {
        const Outcome answer = run(QStringList(arguments) << QStringLiteral("--json"));
        EXPECT_EQ(answer.exitCode, 0) << arguments.join(u' ').toStdString() << '\n'
                                      << answer.out.toStdString() << answer.err.toStdString();
        return answer.object();
    }
    QString idOf(const QStringList &arguments) { return done(arguments).value(u"id").toString(); }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile target(file(name));
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    QString m_language = QStringLiteral("de_DE.UTF-8");

  private:
    QTemporaryDir m_folder;
};

} // namespace staffelstab::tests
