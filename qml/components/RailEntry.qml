// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// One page on the rail.
AbstractButton {
    id: root

    required property string glyph
    property string shortcut: ""
    property bool narrow: false

    implicitHeight: Theme.target
    hoverEnabled: true
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.checked ? qsTr("shown now, %1").arg(root.shortcut) : root.shortcut
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space3

        AppIcon {
            Layout.leftMargin: Theme.space2
            glyph: root.glyph
            color: root.checked ? Theme.railText : Theme.railTextDim
        }
        Text {
            Layout.fillWidth: true
            textFormat: Text.PlainText
            text: root.text
            color: root.checked ? Theme.railText : Theme.railTextDim
            font: root.font
            elide: Text.ElideRight
            visible: !root.narrow
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked || root.hovered ? Theme.railHover : "transparent"

        Rectangle {
            width: Theme.focusWidth * 2
            height: parent.height
            radius: Theme.focusWidth
            color: Theme.railMark
            visible: root.checked
        }
        FocusRing {
            control: root
            ringColor: Theme.railText
            inset: 0
        }
    }

    AppToolTip {
        visible: root.hovered && root.narrow
        text: root.text
    }
}
