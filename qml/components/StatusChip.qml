// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A status as word, icon and colour; tone is one of good, warn, bad, info, neutral.
Rectangle {
    id: root

    required property string text
    property string tone: "neutral"
    property bool wraps: false ///< rather than to be cut
    property string glyph: ({good: "check-circle", warn: "warning", bad: "error", info: "info"})[root.tone] ?? ""
    readonly property color ink: ({good: Theme.good, warn: Theme.warn, bad: Theme.bad, info: Theme.info})[root.tone]
                                 ?? Theme.neutral

    implicitWidth: row.implicitWidth + 2 * Theme.space2
    implicitHeight: row.implicitHeight + Theme.space1
    radius: Theme.radius
    color: ({good: Theme.goodFill, warn: Theme.warnFill, bad: Theme.badFill, info: Theme.infoFill})[root.tone]
           ?? Theme.neutralFill
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.space2)
        spacing: Theme.space1

        AppIcon {
            glyph: root.glyph
            color: root.ink
            size: Theme.iconSmall
            visible: root.glyph !== ""
        }
        Text {
            Layout.fillWidth: true
            textFormat: Text.PlainText
            text: root.text
            color: root.ink
            elide: root.wraps ? Text.ElideNone : Text.ElideRight
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            font.family: Theme.family
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
