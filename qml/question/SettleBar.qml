// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Ends the question that is open in the form.
Card {
    id: root

    required property QuestionsViewModel questions
    readonly property string advice: root.questions.answered
        ? qsTr("The answer is written. File the question as answered, and it leaves the start page.")
        : qsTr("Write the answer below. Where none is needed any more, close the question.")

    padding: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppIcon {
            glyph: "question"
            color: Theme.link
        }
        BodyText {
            Layout.fillWidth: true
            text: root.width > Theme.body * 60 ? root.advice : ""
        }
        AppButton {
            glyph: "check"
            primary: root.questions.answered
            description: root.advice
            text: root.questions.answered ? qsTr("Answered") : qsTr("Close without an answer")
            onClicked: root.questions.settle()
        }
    }
}
