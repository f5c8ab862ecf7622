// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// An answer as a list: one entry a line.
ColumnLayout {
    id: root

    required property InterviewViewModel interview
    required property int visit ///< of a question; each one begins anew
    readonly property AnswerViewModel answer: root.interview.answer

    spacing: Theme.space1
    Component.onCompleted: {
        area.text = root.answer.lines;
        area.forceActiveFocus();
        area.cursorPosition = area.length;
    }

    AppTextArea {
        id: area

        Layout.fillWidth: true
        name: root.interview.question
        lines: 5
        font.pixelSize: Theme.large
        onTextChanged: if (activeFocus) root.answer.lines = text
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("One entry a line; Enter begins the next one. What stands behind a colon is the explanation.")
    }
}
