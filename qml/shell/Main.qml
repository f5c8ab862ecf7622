// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The window.
ApplicationWindow {
    id: root

    required property AppViewModel app

    width: 1280
    height: 800
    minimumWidth: 800
    minimumHeight: 500
    visible: true
    title: root.app.workspaceOpen ? qsTr("%1 – Staffelstab").arg(root.app.workspaceName) : "Staffelstab"
    color: Theme.page
    font.family: Theme.family
    font.pixelSize: Theme.body
    palette {
        window: Theme.page
        windowText: Theme.text
        base: Theme.card
        alternateBase: Theme.page
        text: Theme.text
        button: Theme.card
        buttonText: Theme.text
        highlight: Theme.selection
        highlightedText: Theme.text
        placeholderText: Theme.textDim
        toolTipBase: Theme.card
        toolTipText: Theme.text
        link: Theme.link
        mid: Theme.outline
        dark: Theme.outline
        light: Theme.card
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.app.preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale / 100
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            Layout.fillHeight: true
            current: root.app.page
            visible: root.app.workspaceOpen
            entries: [
                {page: "start", title: qsTr("Start"), glyph: "home", shortcut: "Ctrl+1"},
                {page: "search", title: qsTr("Search"), glyph: "search", shortcut: "Ctrl+2"},
                {page: "processes", title: qsTr("Processes"), glyph: "process", shortcut: "Ctrl+3"},
                {page: "knowledge", title: qsTr("Knowledge"), glyph: "knowledge", shortcut: "Ctrl+4"},
                {page: "settings", title: qsTr("Settings"), glyph: "settings", shortcut: "Ctrl+8"}
            ]
            onChosen: page => root.app.page = page
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
            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: root.app.workspaceOpen ? pages : welcome
            }
            StatusLine {
                Layout.fillWidth: true
                app: root.app
                visible: root.app.workspaceOpen
            }
        }
    }

    Component {
        id: pages

        PageArea {
            app: root.app
        }
    }
    Component {
        id: welcome

        WelcomePage {
            app: root.app
        }
    }
}
