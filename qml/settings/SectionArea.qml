// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The sections of the settings, each made when it is first shown and kept from then on.
StackLayout {
    id: root

    required property AppViewModel app
    readonly property string section: root.app.settings.section
    readonly property var names: ["administration", "glossary", "exchange", "sharing", "documents", "appearance", "backup", "check", "bin", "misses", "about"] ///< in the order below

    currentIndex: Math.max(0, root.names.indexOf(root.section))

    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("AdministrationSection.qml")
        shown: root.section === "administration"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("GlossarySection.qml")
        shown: root.section === "glossary"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("ExchangeSection.qml")
        shown: root.section === "exchange"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("SharingSection.qml")
        shown: root.section === "sharing"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("DocumentsSection.qml")
        shown: root.section === "documents"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("AppearanceSection.qml")
        shown: root.section === "appearance"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("BackupSection.qml")
        shown: root.section === "backup"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("CheckSection.qml")
        shown: root.section === "check"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("BinSection.qml")
        shown: root.section === "bin"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("MissesSection.qml")
        shown: root.section === "misses"
    }
    PageLoader {
        app: root.app
        page: Qt.resolvedUrl("AboutSection.qml")
        shown: root.section === "about"
    }
}
