// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// An answer in lines of several fields; a new line is there as soon as the last one is begun.
ColumnLayout {
    id: root

    required property InterviewViewModel interview
    required property int visit ///< of a question; each one begins anew
    readonly property AnswerViewModel answer: root.interview.answer

    function hold() {
        (lines.itemAt(0) as AnswerRow)?.hold();
    }

    spacing: Theme.space3

    Repeater {
        id: lines

        model: root.answer.cells
        onItemAdded: index => {
            if (index === 0)
                Qt.callLater(root.hold);
        }

        AnswerRow {
            Layout.fillWidth: true
            answer: root.answer
            onWentOn: (lines.itemAt(index + 1) as AnswerRow)?.hold()
        }
    }
}
