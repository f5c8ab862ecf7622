// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One hit: title with the words found, kind and place, and the passages with where they stand.
AppDelegate {
    id: root

    required property string kindWord
    required property string title
    required property var titleMarks
    required property string context
    required property var passages

    /// The mouse was moved onto it; the row moving below a resting mouse does not count.
    signal pointedAt
    /// One of the passages was pressed.
    signal passageChosen(passage: int)

    topPadding: Theme.space3
    bottomPadding: Theme.space3

    HoverHandler {
        property point last: Qt.point(-1, -1)

        onPointChanged: {
            if (hovered && last.x >= 0 && last !== point.scenePosition)
                root.pointedAt();
            last = point.scenePosition;
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.selection : Theme.card
        border.width: Theme.hairline
        border.color: root.current ? Theme.focus : Theme.border

        FocusRing {
            control: root
            inset: 0
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space1

        HighlightedText {
            Layout.fillWidth: true
            plainText: root.title
            marks: root.titleMarks
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.context === "" ? root.kindWord : root.kindWord + " · " + root.context
            Accessible.ignored: true
        }
        Repeater {
            model: root.passages

            ColumnLayout {
                id: passage

                required property int index
                required property var modelData

                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                spacing: 0

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.passageChosen(passage.index)
                }
                DimText {
                    Layout.fillWidth: true
                    text: passage.modelData.place
                    font.weight: Font.DemiBold
                    visible: text !== ""
                }
                HighlightedText {
                    Layout.fillWidth: true
                    plainText: passage.modelData.text
                    marks: passage.modelData.marks
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }
        }
    }
}
