// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// What the rows below have in common, with a box that selects them all.
Rectangle {
    id: root

    required property int group
    required property RegisterModel rows
    required property real boxWidth
    readonly property string title: root.rows.groups > root.group ? root.rows.groupTitle(root.group) : ""
    readonly property int size: root.rows.groups > root.group ? root.rows.groupSize(root.group) : 0

    height: Theme.target
    color: Theme.page
    Accessible.role: Accessible.Heading
    Accessible.name: words.text

    AppCheckBox {
        width: root.boxWidth
        height: root.height
        focusPolicy: Qt.NoFocus
        checked: root.rows.selectedCount >= root.size && root.rows.isGroupSelected(root.group)
        Accessible.name: qsTr("Select all of %1").arg(root.title)
        onClicked: root.rows.toggleGroup(root.group)
    }
    LineText {
        id: words

        x: root.boxWidth + Theme.space2
        width: root.width - x
        height: root.height
        verticalAlignment: Text.AlignVCenter
        text: qsTr("%1: %n process(es)", "", root.size).arg(root.title)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
}
