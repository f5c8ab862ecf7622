// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.Ui

/// One value in a line of the register.
Item {
    id: root

    required property real letters
    required property bool number
    required property bool review
    required property bool grows
    required property real letter
    required property string words
    required property string tone

    width: root.letters * root.letter

    LineText {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        text: root.words
        font.pixelSize: root.grows ? Theme.body : Theme.small
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: root.number ? Text.AlignRight : Text.AlignLeft
        visible: !root.review
    }
    Repeater {
        model: root.review ? 1 : 0

        StatusChip {
            y: (root.height - height) / 2
            text: root.words
            tone: root.tone
            width: Math.min(implicitWidth, root.width - Theme.space2)
            Accessible.ignored: true
        }
    }
}
