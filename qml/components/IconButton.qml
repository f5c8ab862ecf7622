// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// A button that shows an icon only; its name is spoken and shown as a tool tip.
Button {
    id: root

    required property string glyph
    required property string name
    property color ink: Theme.text
    property color ring: Theme.focus

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    padding: 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            glyph: root.glyph
            color: root.ink
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.down || root.checked ? Theme.cardHover : "transparent"

        FocusRing {
            control: root
            ringColor: root.ring
            inset: 0
        }
    }

    AppToolTip {
        visible: root.hovered && root.enabled
        text: root.name
    }
}
