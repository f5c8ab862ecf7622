// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"

#include "i18n/translations.h"
#include "shell/appviewmodel.h"
#include "usecase/exchanging.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <time.h>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

constexpr int kScrollSteps = 300;
constexpr int kKeyEveryMs = 70;

double monotonicMs()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Prints when the first frame was there that shows what is wanted.
template <typename Wanted> int printFrame(QQuickWindow &window, Wanted wanted)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [wanted] {
            if (!wanted()) return;
            std::printf("%.3f\n", monotonicMs());
            std::fflush(stdout);
            QCoreApplication::exit(0);
        },
        Qt::DirectConnection);
    return QCoreApplication::exec();
}

bool anything() { return true; }

QQuickWindow &windowOf(const QQmlApplicationEngine &engine)
{
    if (engine.rootObjects().isEmpty()) qFatal("the window could not be loaded");
    return *qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
}

/// The program as app/gui puts it together.
struct Program {
    AppSettings settings;
    Session session;
    AppViewModel app{session, settings};
    QQmlApplicationEngine engine;

    explicit Program(const QString &workspace)
    {
        installTranslations(*qGuiApp, u"de"_s);
        app.openPath(workspace);
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
        engine.load(QUrl(u"qrc:/qt/qml/Staffelstab/Ui/shell/Main.qml"_s));
    }
    bool isQuiet() const
    {
        return session.state() == Session::State::Open && !session.isBusy() && !session.isIndexing();
    }
};

void collectFlickables(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (item->inherits("QQuickFlickable") && item->isVisible()) found << item;
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        collectFlickables(child, found);
}

double contentHeight(const QQuickItem *item) { return item->property("contentHeight").toDouble(); }

QQuickItem *longestList(QQuickWindow &window)
{
    QList<QQuickItem *> found;
    collectFlickables(window.contentItem(), found);
    const auto longest = std::ranges::max_element(found, {}, contentHeight);
    return longest == found.end() ? nullptr : *longest;
}

QJsonObject summary(QList<double> ms)
{
    std::ranges::sort(ms);
    const auto at = [&](double share) {
        return ms.isEmpty() ? 0.0 : ms[static_cast<qsizetype>(share * static_cast<double>(ms.size() - 1))];
    };
    return {{u"count"_s, ms.size()},
            {u"median"_s, at(0.5)},
            {u"p95"_s, at(0.95)},
            {u"max"_s, at(1)},
            {u"over16"_s, std::ranges::count_if(ms, [](double each) { return each > 16; })}};
}

QJsonObject scroll(QQuickWindow &window)
{
    QQuickItem *list = nullptr;
    if (!QTest::qWaitFor([&] { return (list = longestList(window)) && contentHeight(list) > 100'000; }, 30'000))
        qFatal("the register does not show its rows");
    QList<double> times;
    for (int i = 0; i < kScrollSteps; ++i) {
        QElapsedTimer timer;
        timer.start();
        list->setProperty("contentY", list->property("contentY").toDouble() + list->height() / 3);
        window.grabWindow();
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QCoreApplication::processEvents();
    }
    return summary(times);
}

QJsonObject typeDuringImport(StopwatchApplication &application, Program &program, const QString &texts)
{
    const QString sentence = u"wohngeld prüfen hundesteuer anmelden reisepass verlängern grundsteuer bescheid "_s;
    program.app.setPage(u"search"_s);
    QTest::qWait(500);
    bool importing = true;
    program.session.write(
        &program.app, [texts](Workspace &workspace) { return importPaths(workspace, {texts}); },
        [&](const Result<QList<ImportOutcome>> &outcomes) {
            if (!outcomes) qFatal("import: %s", qPrintable(outcomes.error().detail));
            importing = false;
        });
    application.start();
    int keys = 0;
    const QDeadlineTimer most(60'000);
    while (importing && !most.hasExpired()) {
        program.app.search()->setText(sentence.left(keys++ % sentence.size() + 1));
        QTest::qWait(kKeyEveryMs);
    }
    application.stop();
    QJsonObject result = summary(application.calls());
    result.insert(u"keys"_s, keys);
    result.insert(u"longest"_s, QString::fromLatin1(application.longestName()));
    return result;
}

} // namespace

int firstFrameOfEmptyWindow(StopwatchApplication &)
{
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick.Controls\nApplicationWindow { width: 1280; height: 800; visible: true }");
    return printFrame(windowOf(engine), anything);
}

int firstFrameOfProgram(StopwatchApplication &, const QString &workspace)
{
    Program program(workspace);
    return printFrame(windowOf(program.engine), anything);
}

int startPageOfProgram(StopwatchApplication &, const QString &workspace)
{
    Program program(workspace);
    return printFrame(windowOf(program.engine), [&program] { return program.app.start()->isLoaded(); });
}

int scrollAndType(StopwatchApplication &application, const QString &workspace, const QString &texts)
{
    Program program(workspace);
    QQuickWindow &window = windowOf(program.engine);
    if (!QTest::qWaitFor([&] { return program.isQuiet(); }, 120'000)) qFatal("the workspace does not open");
    program.app.setPage(u"processes"_s);
    QJsonObject result;
    result.insert(u"scroll"_s, scroll(window));
    result.insert(u"typing"_s, typeDuringImport(application, program, texts));
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace staffelstab::bench
