// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One part of the reading view: heading, way to edit it, and what it says when nothing is there yet.
Card {
    id: root

    required property string heading
    property string editText: qsTr("Edit")
    property bool empty: false
    property string emptyText: ""

    signal edit

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.heading
        }
        AppButton {
            quiet: true
            glyph: "edit"
            text: root.editText
            Accessible.name: qsTr("%1: %2").arg(root.heading).arg(root.editText)
            onClicked: root.edit()
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.emptyText
        color: Theme.textDim
        visible: root.empty
    }
}
