// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// A button with words and perhaps an icon. One primary button a page; quiet ones for side ways. Its words are drawn
/// as plain text by itself, since Qt's own label crashes on markup.
Button {
    id: root

    property string glyph: ""
    property bool primary: false
    property bool quiet: false
    property bool danger: false
    /// In a list of ways the words begin on the left, and the way taken is filled.
    property bool leading: false
    property string description: ""
    readonly property color ink: root.primary ? Theme.accentText : root.danger ? Theme.bad
                                                                 : root.quiet && !root.checked ? Theme.link : Theme.text

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.space2)
    implicitWidth: leftPadding + rightPadding + words.implicitWidth
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    font.family: Theme.family
    font.pixelSize: Theme.body
    hoverEnabled: true
    opacity: enabled ? 1 : 0.55
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.enabled ? root.description : qsTr("not available now")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        RowLayout {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: root.leading ? 0 : (parent.width - width) / 2
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.space2

            AppIcon {
                glyph: root.glyph
                color: root.ink
                visible: root.glyph !== ""
            }
            Text {
                Layout.fillWidth: true
                textFormat: Text.PlainText
                text: root.text
                color: root.ink
                font: root.font
                elide: Text.ElideRight
                wrapMode: root.leading ? Text.Wrap : Text.NoWrap
                maximumLineCount: root.leading ? 2 : 1
                horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignHCenter
                visible: root.text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered || root.down ? Theme.accentHover : Theme.accent)
                            : root.checked ? Theme.selection
                                           : root.hovered || root.down ? Theme.cardHover
                                                                       : root.quiet ? "transparent" : Theme.card
        border.width: root.primary || root.quiet ? 0 : Theme.hairline
        border.color: root.danger ? Theme.bad : Theme.outline

        FocusRing {
            control: root
        }
    }
}
