// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// A box to tick, with its words beside it.
CheckBox {
    id: root

    /// By itself Qt 6.4 only turns the box over, and nobody learns of it.
    function pressByAction() {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight)
    spacing: Theme.space2
    font.family: Theme.family
    font.pixelSize: Theme.body
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onToggleAction: root.pressByAction()
    Accessible.onPressAction: root.pressByAction()

    indicator: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        implicitWidth: Theme.icon
        implicitHeight: Theme.icon
        radius: Theme.radius / 2
        color: root.checked ? Theme.accent : Theme.card
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.outline

        AppIcon {
            anchors.centerIn: parent
            glyph: "check"
            color: Theme.accentText
            size: Theme.iconSmall
            visible: root.checked
        }
        FocusRing {
            control: root
        }
    }
    contentItem: Text {
        leftPadding: root.indicator.width + root.spacing
        textFormat: Text.PlainText
        text: root.text
        color: Theme.text
        font: root.font
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
