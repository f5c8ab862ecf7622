// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// What the keys do on every page.
ColumnLayout {
    id: root

    spacing: Theme.space2

    Repeater {
        model: [
            {keys: qsTr("Ctrl+K"), what: qsTr("Quick find: go anywhere by a part of its name")},
            {keys: qsTr("Ctrl+F"), what: qsTr("Search in all texts")},
            {keys: qsTr("Alt+W"), what: qsTr("On the search page: why the chosen hit was found")},
            {keys: qsTr("F3, Shift+F3"), what: qsTr("On the search page: next place and place before")},
            {keys: qsTr("Ctrl+N"), what: qsTr("Write down a new process")},
            {keys: qsTr("Ctrl+Z"), what: qsTr("Take the last change back")},
            {keys: qsTr("Ctrl+S"), what: qsTr("Says whether everything is saved")},
            {keys: qsTr("Ctrl+1 to Ctrl+9"), what: qsTr("Change the page")},
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
                Layout.minimumWidth: Theme.fieldWidth
                Layout.maximumWidth: Theme.fieldWidth
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
