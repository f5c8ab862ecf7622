// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One entry of several, with a button that takes it out.
Rectangle {
    id: root

    required property string label
    property real widest: Theme.lineLength

    signal removed

    implicitWidth: Math.min(root.widest, row.implicitWidth + Theme.space3)
    implicitHeight: Theme.target
    radius: Theme.radius
    color: Theme.neutralFill
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.label
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        IconButton {
            glyph: "close"
            name: qsTr("Remove %1").arg(root.label)
            onClicked: root.removed()
        }
    }
}
