// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The review cycle of the sheet: asked for, checked by a second person, checked again when it is due.
Card {
    id: root

    required property ReviewViewModel review

    Connections {
        target: root.review

        function onCommentKept() {
            comment.clear();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("Is it checked?")
        }
        StatusChip {
            text: root.review.text
            tone: root.review.tone
            Accessible.name: qsTr("Review: %1").arg(text)
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.review.until
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Comment: %1").arg(root.review.note)
        visible: root.review.note !== ""
    }
    AppButton {
        glyph: "check"
        text: qsTr("Ask for a check")
        visible: root.review.canSubmit
        onClicked: root.review.submit()
    }
    AppButton {
        glyph: "check"
        text: qsTr("I have checked it")
        description: qsTr("Confirms the check in your name, as of today.")
        visible: root.review.canConfirmHere
        onClicked: root.review.confirmHere()
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Checked by")
        help: qsTr("A second person, who does not hold the responsible post. Choosing the name confirms the check.")
        visible: root.review.canDecide

        SuggestField {
            Layout.fillWidth: true
            name: qsTr("Checked by")
            choices: root.review.people
            onPicked: code => root.review.confirm(code)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.review.canDecide

        AppTextField {
            id: comment

            Layout.fillWidth: true
            name: qsTr("What has to be mended")
            placeholderText: qsTr("What has to be mended")
        }
        AppButton {
            text: qsTr("Send back")
            enabled: comment.text.trim() !== ""
            description: enabled ? "" : qsTr("needs a comment")
            onClicked: root.review.reject(comment.text)
        }
    }
    AppButton {
        quiet: true
        text: root.review.archived ? qsTr("In use again") : qsTr("No longer in use")
        visible: !root.review.readOnly
        onClicked: root.review.archive()
    }
}
