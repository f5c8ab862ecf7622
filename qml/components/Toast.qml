// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A short message at the bottom that stays until it is dismissed or replaced, perhaps with Undo.
Rectangle {
    id: root

    required property string text
    property bool undoable: false

    signal undo
    signal dismissed

    visible: root.text !== ""
    implicitWidth: row.implicitWidth + Theme.space5
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.radius
    color: Theme.rail
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.space5)
        spacing: Theme.space3

        BodyText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.railText
            Accessible.ignored: true
        }
        AppButton {
            text: qsTr("Undo")
            glyph: "undo"
            visible: root.undoable
            onClicked: root.undo()
        }
        IconButton {
            glyph: "close"
            name: qsTr("Close message")
            ink: Theme.railText
            ring: Theme.railText
            onClicked: root.dismissed()
        }
    }
}
