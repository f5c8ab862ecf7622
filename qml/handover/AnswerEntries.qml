// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// An answer that goes through processes, steps or choices: ticked, chosen for, or written about.
ColumnLayout {
    id: root

    required property InterviewViewModel interview
    required property int visit ///< of a question; each one begins anew
    readonly property AnswerViewModel answer: root.interview.answer

    function hold() {
        (entries.itemAt(0) as AnswerEntry)?.hold();
    }

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: qsTr("There is nothing to choose from yet. The tasks come from question S2.1, the steps from P3.")
        color: Theme.textDim
        visible: root.answer.entryCount === 0
    }
    Repeater {
        id: entries

        model: root.answer.entries
        onItemAdded: index => { // also when the tasks that were just listed come in
            if (index === 0)
                Qt.callLater(root.hold);
        }

        AnswerEntry {
            Layout.fillWidth: true
            answer: root.answer
        }
    }
}
