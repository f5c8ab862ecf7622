// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What colleagues say to each other about the sheet: to the whole, to a step or to something known.
ScrollColumn {
    id: root

    required property SheetViewModel sheet
    readonly property CommentsViewModel comments: root.sheet.comments

    /// The box goes back to its first entry with each new model, so that it is told afterwards.
    function follow() {
        about.currentIndex = root.comments.subject;
    }

    spacing: Theme.space2
    enabled: !root.sheet.loading // what is typed belongs to the sheet that is shown
    Component.onCompleted: root.follow()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }
    Card {
        Layout.fillWidth: true
        visible: !root.comments.readOnly

        Labelled {
            Layout.fillWidth: true
            label: qsTr("What is it about?")

            AppComboBox {
                id: about

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                name: qsTr("What the comment is about")
                model: root.comments.subjects
                onActivated: index => root.comments.subject = index
            }
        }
        CommentEntry {
            Layout.fillWidth: true
            comments: root.comments
            place: "new"
            name: qsTr("Your comment")
            actionText: qsTr("Comment")
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("No open comments. Ask here what is unclear, or say what has to be mended; it stays in this house.")
        visible: root.comments.openCount === 0
    }
    Repeater {
        id: lines

        model: root.comments.rows

        CommentLine {
            Layout.fillWidth: true
            Layout.leftMargin: reply ? Theme.space6 : 0
            sheet: root.sheet
        }
    }
    AppButton {
        quiet: true
        glyph: root.comments.settledShown ? "chevron-up" : "chevron-down"
        text: root.comments.settledShown ? qsTr("Hide what is settled") : qsTr("Show %n settled comment(s)", "",
                                                                               root.comments.settledCount)
        visible: root.comments.settledCount > 0
        onClicked: root.comments.settledShown = !root.comments.settledShown
    }

    Connections {
        function onSubjectChanged() {
            soon.start();
        }
        function onFocusWanted(position: int) {
            (lines.itemAt(position) as CommentLine).hold();
        }

        target: root.comments
    }
}
