// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

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

            Repeater {
                model: [
                    {keys: qsTr("Ctrl+K"), what: qsTr("Quick find: go anywhere by a part of its name")},
                    {keys: qsTr("Ctrl+F"), what: qsTr("Search in all texts")},
                    {keys: qsTr("Ctrl+N"), what: qsTr("Write down a new process")},
                    {keys: qsTr("Ctrl+Z"), what: qsTr("Take the last change back")},
                    {keys: qsTr("Ctrl+S"), what: qsTr("Says whether everything is saved")},
                    {keys: qsTr("Ctrl+1 to Ctrl+8"), what: qsTr("Change the page")},
                    {keys: qsTr("Alt+Left"), what: qsTr("Back to the page before")},
                    {keys: qsTr("Ctrl+Plus, Ctrl+Minus"), what: qsTr("Larger and smaller text")},
                    {keys: qsTr("Tab, Enter, Space"), what: qsTr("Walk through the page and press what has the frame")},
                    {keys: qsTr("Esc"), what: qsTr("Close what lies on top")}
                ]

                RowLayout {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.space4

                    BodyText {
                        Layout.preferredWidth: Theme.body * 11
                        Layout.alignment: Qt.AlignTop
                        text: line.modelData.keys
                        font.weight: Font.DemiBold
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: line.modelData.what
                    }
                }
            }
        }
        AppButton {
            id: closeButton

            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
