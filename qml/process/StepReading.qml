// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.Ui

/// One step to read: what, by whom, with what; the change of medium and what only experience tells are set off. Placed
/// by a Column: with many wrapped texts the layouts of Qt 6.4 give up, and one text covers the next.
Item {
    id: root

    required property string number
    required property string name
    required property string description
    required property string details
    required property string tacitNote
    required property string mediaBreak
    required property list<string> knowledge
    property int comments: 0 ///< open ones

    signal commentsWanted

    implicitHeight: Math.max(circle.height, words.height)

    Rectangle {
        id: circle

        width: Theme.target
        height: Theme.target
        radius: width / 2
        color: Theme.infoFill

        LineText {
            anchors.centerIn: parent
            text: root.number
            color: Theme.info
            font.weight: Font.DemiBold
        }
    }
    Column {
        id: words

        readonly property real reading: Math.min(width, Theme.lineLength)

        anchors.left: circle.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        spacing: Theme.space1

        Heading {
            width: words.width
            level: 3
            text: root.name
            Accessible.name: qsTr("Step %1: %2").arg(root.number).arg(root.name)
        }
        DimText {
            width: words.width
            text: root.details
            visible: text !== ""
        }
        BodyText {
            width: words.reading
            text: root.description
            visible: text !== ""
        }
        StatusChip {
            width: Math.min(implicitWidth, words.width)
            tone: "warn"
            glyph: "media-break"
            text: root.mediaBreak
            visible: text !== ""
        }
        Callout {
            width: words.reading
            glyph: "knowledge"
            heading: qsTr("Only experience tells")
            text: root.tacitNote
            visible: root.tacitNote !== ""
        }
        AppButton {
            quiet: true
            glyph: "comment"
            text: qsTr("%n open comment(s)", "", root.comments)
            Accessible.name: qsTr("%n open comment(s) on step %1", "", root.comments).arg(root.number)
            visible: root.comments > 0
            onClicked: root.commentsWanted()
        }
        Repeater {
            model: root.knowledge

            Row {
                id: item

                required property string modelData

                spacing: Theme.space1

                AppIcon {
                    glyph: "knowledge"
                    color: Theme.textDim
                    size: Theme.iconSmall
                }
                DimText {
                    width: words.width - Theme.iconSmall - Theme.space1
                    text: item.modelData
                }
            }
        }
    }
}
