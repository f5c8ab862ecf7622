// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Shown while no workspace is open: open one, begin one, or look at the sample municipality.
PageFrame {
    id: root

    required property AppViewModel app

    title: qsTr("Welcome to Staffelstab")
    subtitle: qsTr("Write down what your town hall knows, so that it stays when people leave.")

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "clock"
        title: qsTr("%1 is being opened …").arg(root.app.workspaceName)
        visible: root.app.opening
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        widest: Theme.lineLength * 1.2
        visible: !root.app.opening

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            BigRow {
                Layout.fillWidth: true
                glyph: "town"
                primary: true
                text: qsTr("Look at the sample municipality")
                detail: qsTr("Forty invented processes to try everything out; nothing can break")
                onClicked: root.app.openSample()
            }
            BigRow {
                Layout.fillWidth: true
                glyph: "folder"
                text: qsTr("Open a workspace …")
                detail: qsTr("A file that ends with .stab")
                onClicked: openDialog.open()
            }
            BigRow {
                Layout.fillWidth: true
                glyph: "file-plus"
                text: qsTr("Begin a new workspace …")
                detail: qsTr("One file for your town hall, kept where you choose")
                onClicked: newDialog.open()
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.app.recentWorkspaces.length > 0

            Heading {
                Layout.fillWidth: true
                text: qsTr("Opened before")
            }
            Repeater {
                model: root.app.recentWorkspaces

                AppDelegate {
                    id: recent

                    required property string modelData

                    Layout.fillWidth: true
                    spoken: recent.modelData
                    onClicked: root.app.openRecent(recent.modelData)

                    contentItem: BodyText {
                        text: recent.modelData
                        elide: Text.ElideMiddle
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a workspace")
        nameFilters: [qsTr("Workspaces (*.stab)"), qsTr("All files (*)")]
        onAccepted: root.app.openWorkspace(selectedFile)
    }
    FileDialog {
        id: newDialog

        title: qsTr("Begin a new workspace")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "stab"
        nameFilters: [qsTr("Workspaces (*.stab)")]
        onAccepted: root.app.newWorkspace(selectedFile)
    }
}
