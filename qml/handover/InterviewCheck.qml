// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Everything that was said, to look through; each answer can be changed from here.
ScrollColumn {
    id: root

    required property InterviewViewModel interview

    widest: Theme.cardWidth

    Heading {
        Layout.fillWidth: true
        text: qsTr("Please look through your answers")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Nobody else sees them yet. They are released topic by topic, on the page of all topics.")
        color: Theme.textDim
    }
    AppButton {
        primary: true
        glyph: "check"
        text: qsTr("To the topics and the release")
        onClicked: root.interview.showTopics()
    }
    Repeater {
        model: root.interview.checks

        Card {
            id: check

            required property string code
            required property string subject
            required property string question
            required property string said
            required property string status
            required property bool released

            Layout.fillWidth: true
            spacing: Theme.space1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                BodyText {
                    Layout.fillWidth: true
                    text: check.question
                    font.weight: Font.DemiBold
                }
                StatusChip {
                    text: qsTr("released")
                    tone: "good"
                    visible: check.released
                }
                AppButton {
                    quiet: true
                    text: qsTr("Change")
                    Accessible.name: qsTr("Change %1").arg(check.code)
                    visible: !root.interview.readOnly
                    onClicked: root.interview.ask(check.code, check.subject)
                }
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: check.said
                visible: text !== ""
            }
            DimText {
                Layout.fillWidth: true
                text: check.status
                visible: text !== ""
            }
        }
    }
}
