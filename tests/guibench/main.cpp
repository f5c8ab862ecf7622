// SPDX-License-Identifier: GPL-3.0-or-later
// staffelstab-guibench: first frame, scrolling and typing with 10,000 processes. Runs itself once per figure, so that
// each starts fresh, and compares with an empty window of the same run.
#include "children.h"
#include "townworkspace.h"

#include <QJsonDocument>
#include <QProcess>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <time.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::bench;

namespace
{

constexpr int kProcesses = 10'000;
constexpr int kTexts = 1'500;
constexpr int kRounds = 9;

double now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QByteArray runChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(180'000) || child.exitCode() != 0)
        qFatal("child %s failed", qPrintable(arguments.join(u' ')));
    return child.readAllStandardOutput();
}

double frameOf(const QStringList &arguments)
{
    const double start = now();
    return runChild(arguments).trimmed().toDouble() - start;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void printRow(const char *what, const QJsonObject &times)
{
    std::printf("%-44s median %6.2f ms   p95 %6.2f ms   max %6.2f ms   over 16 ms: %d of %d\n", what,
                times["median"_L1].toDouble(), times["p95"_L1].toDouble(), times["max"_L1].toDouble(),
                times["over16"_L1].toInt(), times["count"_L1].toInt());
}

int compare()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"stadt.stab"_s);
    const QString texts = folder.filePath(u"texte"_s);
    makeTown(workspace, kProcesses);
    makeTexts(texts, kTexts);
    QList<double> empty, program, page;
    for (int round = 0; round < kRounds; ++round) { // in turn, so that both see the same machine
        empty << frameOf({u"--empty"_s});
        program << frameOf({u"--program"_s, workspace});
        page << frameOf({u"--page"_s, workspace});
    }
    std::printf("first frame, %d processes: empty window %.0f ms, program %.0f ms, ratio %.2f (medians of %d)\n",
                kProcesses, median(empty), median(program), median(program) / median(empty), kRounds);
    std::printf("start page with its content: %.0f ms, ratio %.2f\n", median(page), median(page) / median(empty));
    const QJsonObject inside = QJsonDocument::fromJson(runChild({u"--inside"_s, workspace, texts})).object();
    printRow("scroll step of the register, drawn", inside["scroll"_L1].toObject());
    const QJsonObject typing = inside["typing"_L1].toObject();
    printRow("GUI thread while typing during an import", typing);
    std::printf("  %d keys; longest call: %s\n", typing["keys"_L1].toInt(),
                qPrintable(typing["longest"_L1].toString()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QTemporaryDir home; // no settings and no cache of the person's
    if (!qEnvironmentVariableIsSet("STAFFELSTAB_BENCH_HOME")) {
        qputenv("STAFFELSTAB_BENCH_HOME", home.path().toUtf8());
        for (const char *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, home.path().toUtf8());
    }
    StopwatchApplication application(argc, argv);
    QQuickStyle::setStyle(u"Fusion"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString mode = arguments.value(0);
    if (mode == u"--empty") return firstFrameOfEmptyWindow(application);
    if (mode == u"--program") return firstFrameOfProgram(application, arguments.value(1));
    if (mode == u"--page") return startPageOfProgram(application, arguments.value(1));
    if (mode == u"--inside") return scrollAndType(application, arguments.value(1), arguments.value(2));
    return compare();
}
