// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What stands in the window: rail, pages, messages, and what opens above them.
Item {
    id: root

    required property AppViewModel app
    required property bool narrow
    readonly property var entries: [
        {page: "start", title: qsTr("Start"), glyph: "home", key: "1"},
        {page: "search", title: qsTr("Search"), glyph: "search", key: "2"},
        {page: "processes", title: qsTr("Processes"), glyph: "process", key: "3"},
        {page: "handovers", title: qsTr("Hand-overs"), glyph: "handover", key: "4"},
        {page: "digicheck", title: qsTr("DigiCheck"), glyph: "digitization", key: "5"},
        {page: "roadmap", title: qsTr("Roadmap"), glyph: "calendar", key: "6"},
        {page: "overview", title: qsTr("Overview"), glyph: "town", key: "7"},
        {page: "knowledge", title: qsTr("Knowledge"), glyph: "knowledge", key: "9"},
        {page: "settings", title: qsTr("Settings"), glyph: "settings", key: "8"}
    ]

    ShortcutKeys {
        app: root.app
        active: root.app.workspaceOpen
        entries: root.entries
        onQuickFind: quickFind.open()
        onHelp: help.open()
    }
    Connections {
        target: root.app
        function onQuickFindRequested() {
            quickFind.open();
        }
        function onHelpRequested() {
            help.open();
        }
    }
    QuickFind {
        id: quickFind

        quickFind: root.app.quickFind
    }
    HelpDialog {
        id: help
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            Layout.fillHeight: true
            current: root.app.page === "echo" ? "search" : root.app.page
            narrow: root.narrow
            visible: root.app.workspaceOpen || root.app.opening
            enabled: root.app.workspaceOpen
            entries: root.entries
            onChosen: page => root.app.page = page
            onQuickFind: quickFind.open()
            onHelp: help.open()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ErrorBar {
                Layout.fillWidth: true
                text: root.app.error
                onDismissed: root.app.dismissError()
            }
            ErrorBar {
                Layout.fillWidth: true
                tone: "warn"
                text: root.app.readOnly
                      ? qsTr("Another program has this workspace open, so you can read here but not change anything.") : ""
                actionText: qsTr("Open again")
                dismissable: false
                onAction: root.app.reopen()
            }
            PageLoader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                app: root.app
                page: Qt.resolvedUrl("PageArea.qml")
                shown: root.app.workspaceOpen
                keeps: false
            }
            PageLoader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                app: root.app
                page: Qt.resolvedUrl("WelcomePage.qml")
                shown: !root.app.workspaceOpen
                keeps: false
            }
            StatusLine {
                Layout.fillWidth: true
                app: root.app
                visible: root.app.workspaceOpen
            }
        }
    }
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.target + Theme.space3
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space5)
        text: root.app.toast
        undoable: root.app.toastUndoable && root.app.canUndo
        onUndo: root.app.undo()
        onDismissed: root.app.dismissToast()
    }
}
