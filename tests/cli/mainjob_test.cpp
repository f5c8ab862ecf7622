// SPDX-License-Identifier: GPL-3.0-or-later
// The main job of the program from the command line, on the sample municipality and on many files.
#include "clirun.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace staffelstab::tests;

namespace
{

const QString kFile = u"rathaus.stab"_s;

class MainJob : public CliRun
{
  protected:
    QStringList titles(const QString &query)
    {
        QStringList result;
        for (const QJsonValue &hit : done({u"search"_s, kFile, query}).value(u"hits").toArray())
            result << hit.toObject().value(u"title").toString();
        return result;
    }
    qsizetype count(const QString &kind) { return run({u"list"_s, kFile, kind, u"--json"_s}).objects().size(); }
};

} // namespace

TEST_F(MainJob, FromANewProcessToFindingItAgain)
{
    done({u"new"_s, kFile, u"--sample"_s});
    const QString process = idOf({u"add"_s, kFile, u"process"_s, u"name=Schulbuchgutschein ausgeben"_s});
    const QString step = idOf({u"add"_s, kFile, u"step"_s, u"process="_s + process,
                               u"name=Berechtigung anhand des Bescheids klären"_s, u"mediumIn=Papier"_s});
    idOf({u"add"_s, kFile, u"step"_s, u"process="_s + process, u"name=Gutschein drucken und siegeln"_s,
          u"mediumIn=Fachverfahren"_s, u"mediumOut=Papier"_s});
    idOf({u"add"_s, kFile, u"step"_s, u"process="_s + process, u"name=Ausgabe vermerken"_s});
    idOf({u"add"_s, kFile, u"knowledgeItem"_s, u"title=Zwillinge"_s, u"links="_s + step,
          u"body=Bei Zwillingen zwei Gutscheine auf getrennten Blättern, sonst lehnt die Buchhandlung sie ab."_s});
    done({u"tag"_s, kFile, process, u"--add"_s, u"rpa-geeignet"_s});
    done({u"status"_s, kFile, process, u"--set"_s, u"InfoOnline"_s});
    const QString recommendation = run({u"list"_s, kFile, u"recommendation"_s, u"--limit"_s, u"1"_s, u"--json"_s})
                                       .object()
                                       .value(u"id")
                                       .toString();
    done({u"link"_s, kFile, process, recommendation});

    EXPECT_EQ(titles(u"siegeln"_s).value(0), u"Schulbuchgutschein ausgeben"_s) << "by a word of a step";
    EXPECT_TRUE(titles(u"buchhandlung zwillinge"_s).contains(u"Zwillinge"_s)) << "by a word of a knowledge item";

    const QJsonObject sheet = done({u"show"_s, kFile, process});
    EXPECT_EQ(sheet.value(u"steps").toArray().size(), 3);
    EXPECT_EQ(sheet.value(u"steps").toArray().at(1).toObject().value(u"values").toObject().value(u"number").toString(),
              u"02"_s);
    EXPECT_EQ(sheet.value(u"knowledge").toArray().size(), 1);
    EXPECT_EQ(sheet.value(u"recommendations").toArray().size(), 1);
    EXPECT_EQ(sheet.value(u"mediaBreaks").toInt(), 1);
    EXPECT_EQ(sheet.value(u"completeness").toObject().value(u"parts").toArray().size(), 13);
    EXPECT_TRUE(sheet.value(u"risk").toObject().value(u"gross").isNull()) << "nobody was asked yet";
    EXPECT_TRUE(done({u"check"_s, kFile}).value(u"sound").toBool());
}

TEST_F(MainJob, SampleMunicipalityIsLargeEnoughToLookAt)
{
    done({u"new"_s, kFile, u"--sample"_s});
    EXPECT_GE(count(u"process"_s), 40);
    EXPECT_GE(count(u"orgUnit"_s), 8);
    EXPECT_GE(count(u"post"_s), 15);
    EXPECT_GE(count(u"knowledgeItem"_s), 80);
    EXPECT_GE(count(u"recommendation"_s), 20);
    EXPECT_TRUE(done({u"check"_s, kFile}).value(u"sound").toBool());
}

TEST_F(MainJob, ExportOfTheSampleLosesNothingButRestrictedFields)
{
    done({u"new"_s, kFile, u"--sample"_s});
    done({u"export"_s, kFile, u"--to"_s, u"erstes.jsonl"_s});
    done({u"new"_s, u"zweites.stab"_s});
    EXPECT_EQ(run({u"import"_s, u"zweites.stab"_s, u"erstes.jsonl"_s}).exitCode, 0);
    done({u"export"_s, u"zweites.stab"_s, u"--to"_s, u"zweites.jsonl"_s});

    const auto lines = [&](const QString &name) {
        QFile exported(file(name));
        EXPECT_TRUE(exported.open(QIODevice::ReadOnly));
        QList<QByteArray> result = exported.readAll().split('\n');
        result.removeFirst(); // the line about the file itself
        std::ranges::sort(result);
        return result;
    };
    const auto first = lines(u"erstes.jsonl"_s);
    EXPECT_GT(first.size(), 400);
    EXPECT_EQ(first, lines(u"zweites.jsonl"_s));
    for (const QByteArray &line : first)
        EXPECT_FALSE(line.contains("leavingDate")) << line.constData();
}

TEST_F(MainJob, StoppedImportLeavesASoundWorkspaceAndWholeFiles)
{
    done({u"new"_s, kFile});
    constexpr int kFiles = 3'000;
    for (int i = 0; i < kFiles; ++i)
        write(u"eingang/notiz-%1.md"_s.arg(i), "# Notiz " + QByteArray::number(i) + "\n\nEin Satz.\n");
    QProcess program;
    start(program, {u"import"_s, kFile, u"eingang"_s, u"--json"_s});
    ASSERT_TRUE(program.waitForReadyRead(kLongest)) << "it has imported something";
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    ASSERT_TRUE(program.waitForFinished(kLongest));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 130);

    int imported = 0;
    for (const QByteArray &line : program.readAllStandardOutput().split('\n'))
        imported += line.contains("\"status\":\"imported\"");
    EXPECT_GT(imported, 0);
    EXPECT_LT(imported, kFiles);
    EXPECT_EQ(count(u"knowledgeItem"_s), imported) << "what was reported is there, and nothing else";
    EXPECT_TRUE(done({u"check"_s, kFile}).value(u"sound").toBool());
}

TEST_F(MainJob, BadFilesAreRefusedInSentencesAndHarmNothing)
{
    const QString data = qEnvironmentVariable("STAFFELSTAB_SHARED_DATA");
    if (!QDir(data + u"/bad-xml"_s).exists()) GTEST_SKIP() << "no folder with real files: " << data.toStdString();
    done({u"new"_s, kFile});
    QElapsedTimer clock;
    for (const QString &folder : {u"bpmn-invalid"_s, u"bad-xml"_s, u"bad-office"_s}) {
        clock.start();
        const Outcome answer = run({u"import"_s, kFile, data + u'/' + folder, u"--no-index"_s, u"--json"_s});
        EXPECT_TRUE(answer.exitCode == 0 || answer.exitCode == 1) << folder.toStdString() << answer.err.toStdString();
        for (const QJsonObject &object : answer.objects()) {
            if (object.value(u"status") != u"refused"_s) continue;
            const QString reason = object.value(u"reason").toString();
            EXPECT_TRUE(reason.contains(QFileInfo(object.value(u"file").toString()).fileName()))
                << reason.toStdString();
            EXPECT_GT(reason.size(), 25) << reason.toStdString();
        }
    }
    EXPECT_TRUE(done({u"check"_s, kFile}).value(u"sound").toBool());
}
