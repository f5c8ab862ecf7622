// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The pages, each made when it is first shown and kept from then on.
StackLayout {
    id: root

    required property AppViewModel app
    readonly property var names: ["start", "search", "processes", "knowledge", "settings"]

    currentIndex: Math.max(0, root.names.indexOf(root.app.page))

    PageLoader {
        shown: root.app.page === "start"
        sourceComponent: StartPage {
            app: root.app
        }
    }
    PageLoader {
        shown: root.app.page === "search"
        sourceComponent: SearchPage {
            app: root.app
        }
    }
    PageLoader {
        shown: root.app.page === "processes"
        sourceComponent: ProcessesPage {
            app: root.app
        }
    }
    PageLoader {
        shown: root.app.page === "knowledge"
        sourceComponent: KnowledgePage {
            app: root.app
        }
    }
    PageLoader {
        shown: root.app.page === "settings"
        sourceComponent: SettingsPage {
            app: root.app
        }
    }
}
