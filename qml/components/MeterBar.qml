// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// How much of a limit is used: in words, and as a bar below them. tone is one of good, warn, bad, info, neutral.
ColumnLayout {
    id: root

    required property string text
    required property real share ///< 0–1
    property string tone: "info"
    readonly property color ink: ({good: Theme.good, warn: Theme.warn, bad: Theme.bad, info: Theme.info})[root.tone]
                                 ?? Theme.neutral

    spacing: Theme.space1

    BodyText {
        Layout.fillWidth: true
        text: root.text
        font.pixelSize: Theme.small
        color: root.tone === "bad" ? Theme.bad : Theme.text
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.space2
        radius: height / 2
        color: Theme.neutralFill
        border.width: Theme.hairline
        border.color: Theme.outline
        Accessible.ignored: true

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: parent.width * root.share
            radius: parent.radius
            color: root.ink
        }
    }
}
