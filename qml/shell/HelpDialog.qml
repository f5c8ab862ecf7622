// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// F1: what the keys do and where to find more.
Popup {
    id: root

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.lineLength, parent.width - 2 * Theme.space5)
    height: Math.min(column.implicitHeight + 2 * padding, parent.height - 2 * Theme.space5)
    padding: Theme.space5
    modal: true
    focus: true
    onOpened: closeButton.forceActiveFocus()

    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Keys and help")

        Heading {
            Layout.fillWidth: true
            text: qsTr("Keys and help")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Everything is saved while you type. Whatever you change can be taken back.")
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            implicitHeight: contentHeight
            spacing: Theme.space2

            KeyList {
                Layout.fillWidth: true
            }
        }
        AppButton {
            id: closeButton

            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
