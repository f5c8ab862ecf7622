// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// A word about an icon button; plain text.
ToolTip {
    id: root

    delay: Theme.tipDelay
    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.card
        border.color: Theme.outline
        border.width: Theme.hairline
        radius: Theme.radius
    }
}
