// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"
#include "gui/closednetwork.h"
#include "gui/snapshot.h"
#include "i18n/translations.h"
#include "shell/appviewmodel.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

void chooseWorkspace(AppViewModel &app, const AppSettings &settings, const Arguments &asked, const QString &demo)
{
    if (!asked.file.isEmpty())
        app.openPath(QFileInfo(asked.file).absoluteFilePath());
    else if (asked.demo)
        app.openDemo(demo);
    else if (asked.sample)
        app.openSample();
    else if (asked.page != u"welcome"_s && QFileInfo::exists(settings.lastWorkspace()))
        app.openPath(settings.lastWorkspace());
}

void applyArguments(AppSettings &settings, const Arguments &asked)
{
    if (!asked.language.isEmpty()) settings.overrideLanguage(asked.language);
    if (!asked.theme.isEmpty()) settings.overrideTheme(asked.theme);
    if (asked.scale > 0) settings.overrideTextScale(asked.scale);
}

void goTo(AppViewModel &app, const Arguments &asked)
{
    if (asked.page == u"echo"_s) {
        app.showEcho(asked.search);
    } else if (!asked.search.isEmpty()) {
        app.search()->setText(asked.search);
        app.setPage(u"search"_s);
    } else if (asked.page == u"quickfind"_s || asked.page == u"help"_s) {
        app.run(asked.page == u"help"_s ? u"help"_s : u"quickFind"_s);
    } else if (asked.page.startsWith(u"settings-"_s)) {
        app.settings()->setSection(asked.page.sliced(9));
        app.setPage(u"settings"_s);
    } else if (asked.page.startsWith(u"overview-"_s)) {
        app.overview()->setView(asked.page == u"overview-units"_s   ? OverviewViewModel::Units
                                : asked.page == u"overview-first"_s ? OverviewViewModel::Priorities
                                                                    : OverviewViewModel::Glance);
        app.setPage(u"overview"_s);
    } else if (asked.page == u"handovers-outlook"_s) {
        app.handover()->setTab(1);
        app.setPage(u"handovers"_s);
    } else if (asked.page.startsWith(u"interview"_s) || asked.page == u"plan"_s ||
               asked.page == u"first-days"_s) { // of the post that is to be opened
        app.setPage(u"handovers"_s);
        if (asked.page == u"first-days"_s) return app.handover()->openFirstDays(asked.open);
        if (asked.page == u"plan"_s) return app.handover()->openPlan(asked.open);
        return app.handover()->beginInterview(asked.open, true);
    } else if (!asked.page.isEmpty() && asked.page != u"welcome"_s && !asked.page.startsWith(u"sheet-"_s) &&
               !asked.page.startsWith(u"digicheck-"_s)) {
        app.setPage(asked.page);
    }
    if (!asked.open.isEmpty()) app.open(asked.open);
}

/// The part of the sheet or of the workshop that is asked for, once it is there, or why the first hit was found.
void goToPart(AppViewModel &app, const Arguments &asked)
{
    const QStringList parts{u"sheet"_s,           u"sheet-details"_s,   u"sheet-steps"_s,        u"sheet-flow"_s,
                            u"sheet-knowledge"_s, u"sheet-documents"_s, u"sheet-digitization"_s, u"sheet-handover"_s,
                            u"sheet-comments"_s,  u"sheet-history"_s};
    const qsizetype part = parts.indexOf(asked.page);
    if (asked.page == u"why"_s) app.search()->toggleWhy();
    if (asked.page == u"interview-topics"_s) app.handover()->interview()->showTopics();
    if (asked.page == u"interview-check"_s) app.handover()->interview()->showChecks();
    if (asked.page == u"digicheck-moderation"_s) app.digicheck()->workshop()->setTab(WorkshopViewModel::Moderation);
    if (asked.page == u"digicheck-advice"_s) app.digicheck()->workshop()->setTab(WorkshopViewModel::Advice);
    if (asked.page == u"sheet-comparison"_s) {
        app.processes()->sheet()->setTab(SheetViewModel::Tab::History);
        app.processes()->sheet()->comparison()->setActive(true);
    }
    if (part > 0) app.processes()->sheet()->setTab(SheetViewModel::Tab(part));
}

} // namespace

int main(int argc, char **argv)
{
    // Pictures and help need no display.
    const auto asksFor = [argc, argv](std::initializer_list<const char *> options) {
        return std::any_of(argv + 1, argv + argc, [options](const char *argument) {
            return std::any_of(options.begin(), options.end(),
                               [argument](const char *option) { return QByteArrayView(argument).startsWith(option); });
        });
    };
    const bool displayless = asksFor({"--grab", "--help", "-h", "--version", "-v"});
    if (displayless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"offscreen"_s) qputenv("QT_QUICK_BACKEND", "software");

    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(u"Staffelstab"_s);
    QGuiApplication::setOrganizationName(u"Staffelstab"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(STAFFELSTAB_VERSION));
    QQuickStyle::setStyle(u"Fusion"_s);

    AppSettings settings;
    installTranslations(gui, settings.language());
    const Arguments asked = parseArguments(QGuiApplication::arguments());
    applyArguments(settings, asked);
    installTranslations(gui, settings.language());

    std::optional<QTemporaryDir> demo; // outlives the session, which still has files open in it while it ends
    if (asked.demo) demo.emplace();
    Session session;
    AppViewModel app(session, settings);
    ClosedNetwork closedNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&closedNetwork);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &gui, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    QObject::connect(&settings, &AppSettings::languageChanged, &engine, [&] {
        installTranslations(gui, settings.language());
        engine.retranslate();
        app.retranslate();
    });

    chooseWorkspace(app, settings, asked, demo ? demo->path() : QString());
    engine.load(QUrl(u"qrc:/qt/qml/Staffelstab/Ui/shell/Main.qml"_s));
    if (engine.rootObjects().isEmpty()) return 1;

    if (!asked.grab.isEmpty()) {
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        auto *snapshot = new Snapshot(*window, session, asked.grab, &engine);
        snapshot->prepare([&] { goTo(app, asked); });
        snapshot->prepare([&] { goToPart(app, asked); });
        return QGuiApplication::exec();
    }
    QObject::connect(&session, &Session::stateChanged, &app, [&, gone = false]() mutable {
        if (gone || session.state() != Session::State::Open) return;
        gone = true;
        goTo(app, asked);
    });
    return QGuiApplication::exec();
}
