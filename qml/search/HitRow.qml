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
    /// Why it was found, once that was asked.
    property var why: []
    /// Kept free in every row, so that none changes its height below the mouse.
    readonly property real askWidth: ask.implicitWidth

    /// The mouse was moved onto it; the row moving below a resting mouse does not count.
    signal pointedAt
    signal whyAsked
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
            Layout.rightMargin: root.askWidth
            plainText: root.title
            marks: root.titleMarks
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            Layout.rightMargin: root.askWidth
            text: root.context === "" ? root.kindWord : root.kindWord + " · " + root.context
            Accessible.ignored: true
        }
        Repeater {
            model: root.why

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                text: "• " + modelData
            }
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

    AppButton {
        id: ask

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space2
        z: 1
        quiet: true
        glyph: "question"
        text: qsTr("Why?")
        description: qsTr("Says by which words this was found (Alt+W)")
        checked: root.why.length > 0
        visible: root.current
        onClicked: root.whyAsked()

        AppToolTip {
            text: ask.description
            visible: ask.hovered && ask.enabled
        }
    }
}
