// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App

/// The pages, each made when it is first shown and kept from then on.
StackLayout {
    id: root

    required property AppViewModel app
    readonly property var names: ["start", "search", "processes", "handovers", "knowledge", "settings", "echo", "digicheck", "roadmap",
        "overview"] ///< in the order below

    currentIndex: Math.max(0, root.names.indexOf(root.app.page))

    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../start/StartPage.qml")
        shown: root.app.page === "start"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../search/SearchPage.qml")
        shown: root.app.page === "search"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../process/ProcessesPage.qml")
        shown: root.app.page === "processes"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../handover/HandoverPage.qml")
        shown: root.app.page === "handovers"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../knowledge/KnowledgePage.qml")
        shown: root.app.page === "knowledge"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../settings/SettingsPage.qml")
        shown: root.app.page === "settings"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../search/EchoPage.qml")
        shown: root.app.page === "echo"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../digicheck/DigiCheckPage.qml")
        shown: root.app.page === "digicheck"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../roadmap/RoadmapPage.qml")
        shown: root.app.page === "roadmap"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("../overview/OverviewPage.qml")
        shown: root.app.page === "overview"
    }
}
