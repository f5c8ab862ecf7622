// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// The visible focus, drawn outside of what has it.
Rectangle {
    id: root

    required property Item control
    property color ringColor: Theme.focus
    property real inset: -3

    anchors.fill: parent
    anchors.margins: root.inset
    visible: root.control.activeFocus
    color: "transparent"
    radius: Theme.radius + 2
    border.width: Theme.focusWidth
    border.color: root.ringColor
    z: 10
}
