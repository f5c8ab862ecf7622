// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One line of a table: its name, and a word or a number a column; with a colour only beside the word.
AppDelegate {
    id: root

    required property string recordId
    required property string title
    required property list<string> cells
    required property list<string> tones
    required property var headings
    required property real firstWidth
    required property real cellWidth

    /// The whole line in words; columns that hold nothing are left out.
    function said(): string {
        let words = root.title;
        for (let i = 0; i < root.cells.length; ++i)
            if (root.cells[i] !== "–")
                words += ", " + root.headings[i] + ": " + root.cells[i];
        return words;
    }

    leftPadding: 0
    rightPadding: 0
    spoken: root.said()

    contentItem: RowLayout {
        spacing: 0

        BodyText {
            Layout.preferredWidth: root.firstWidth
            text: root.title
            Accessible.ignored: true
        }
        Repeater {
            model: root.cells

            Item {
                id: cell

                required property int index
                required property string modelData
                readonly property string tone: root.tones[index] ?? ""

                Layout.preferredWidth: root.cellWidth
                implicitHeight: Math.max(words.implicitHeight, chip.implicitHeight)

                BodyText {
                    id: words

                    width: parent.width - Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.modelData
                    visible: cell.tone === ""
                    Accessible.ignored: true
                }
                StatusChip {
                    id: chip

                    anchors.verticalCenter: parent.verticalCenter
                    text: cell.modelData
                    tone: cell.tone === "" ? "neutral" : cell.tone
                    visible: cell.tone !== ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
