// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// A row of a list that can be chosen. Give it a spoken name with everything that the row shows, and a content.
ItemDelegate {
    id: root

    required property string spoken
    property bool current: root.highlighted

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.selection : root.hovered || root.down ? Theme.cardHover : "transparent"

        FocusRing {
            control: root
            inset: 0
        }
    }
}
