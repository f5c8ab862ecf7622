// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// An answer in running text.
ColumnLayout {
    id: root

    required property InterviewViewModel interview
    required property int visit ///< of a question; each one begins anew
    readonly property AnswerViewModel answer: root.interview.answer
    readonly property bool isMain: root.answer.editor === AnswerViewModel.Text
    readonly property string name: root.isMain ? root.interview.question : qsTr("In your own words")

    Component.onCompleted: if (root.isMain) area.forceActiveFocus()

    Connections {
        function onTextWanted() {
            area.forceActiveFocus();
            area.cursorPosition = area.length;
        }

        target: root.answer
    }
    BodyText {
        Layout.fillWidth: true
        text: root.name
        font.weight: Font.DemiBold
        visible: !root.isMain
    }
    AppTextArea {
        id: area

        Layout.fillWidth: true
        name: root.name
        lines: root.isMain ? 6 : 3
        font.pixelSize: Theme.large
        text: root.answer.text
        onTextChanged: root.answer.text = text
    }
}
