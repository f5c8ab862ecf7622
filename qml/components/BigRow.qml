// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// One of the few large choices of a page: icon, what it does, and a line about it. The whole row can be pressed.
AbstractButton {
    id: root

    required property string glyph
    property string detail: ""
    property bool primary: false
    readonly property color ink: root.primary ? Theme.accentText : Theme.text

    implicitHeight: Math.max(Theme.target * 1.7, contentItem.implicitHeight + 2 * Theme.space3)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space4

        AppIcon {
            glyph: root.glyph
            color: root.primary ? root.ink : Theme.link
            size: Math.round(Theme.icon * 1.4)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                textFormat: Text.PlainText
                text: root.text
                color: root.ink
                elide: Text.ElideRight
                font.family: Theme.family
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                textFormat: Text.PlainText
                text: root.detail
                color: root.primary ? root.ink : Theme.textDim
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                font.family: Theme.family
                font.pixelSize: Theme.body
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }
        AppIcon {
            glyph: "chevron-right"
            color: root.primary ? root.ink : Theme.textDim
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered || root.down ? Theme.accentHover : Theme.accent)
                            : root.hovered || root.down ? Theme.cardHover : Theme.card
        border.width: root.primary ? 0 : Theme.hairline
        border.color: Theme.outline

        FocusRing {
            control: root
        }
    }
}
