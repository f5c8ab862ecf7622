// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// A line of a file that may become a step, with its box.
Rectangle {
    id: root

    required property int index
    required property string words
    required property bool ticked
    property bool current: false
    property bool focused: false

    signal pressedWith(modifiers: int)

    implicitHeight: box.implicitHeight + Theme.space1
    radius: Theme.radius
    color: root.ticked ? Theme.selection : hover.hovered ? Theme.cardHover : "transparent"

    HoverHandler {
        id: hover
    }
    AppCheckBox {
        id: box

        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        focusPolicy: Qt.NoFocus
        text: root.words
        checked: root.ticked
        onClicked: root.pressedWith(Qt.NoModifier)
    }
    MouseArea { // before the box, which knows no Shift
        anchors.fill: parent
        onClicked: mouse => root.pressedWith(mouse.modifiers)
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        visible: root.current && root.focused
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }
}
