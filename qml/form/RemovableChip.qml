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

    // not of the row: while a layout is hidden it does not measure anew
    implicitWidth: Math.min(root.widest, Math.ceil(words.implicitWidth) + remove.implicitWidth + Theme.space3)
    implicitHeight: Theme.target
    radius: Theme.radius
    color: Theme.neutralFill
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        spacing: 0

        BodyText {
            id: words

            Layout.fillWidth: true
            text: root.label
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        IconButton {
            id: remove

            glyph: "close"
            name: qsTr("Remove %1").arg(root.label)
            onClicked: root.removed()
        }
    }
}
