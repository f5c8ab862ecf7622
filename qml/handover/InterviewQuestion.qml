// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One question: why it is asked, one field for the answer, and the ways on.
ScrollColumn {
    id: root

    required property InterviewViewModel interview
    readonly property AnswerViewModel answer: root.interview.answer
    /// In the order of AnswerViewModel::Editor.
    readonly property var editors: ["AnswerText", "AnswerLines", "AnswerTable", "AnswerEntries", "AnswerEntries",
        "AnswerEntries"]

    widest: Theme.cardWidth
    resting: fresh.running // the question comes first, whatever stands in the field already
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
            root.interview.next();
            event.accepted = true;
        }
    }

    Connections {
        function onVisited() {
            root.contentY = 0;
            fresh.restart();
        }

        target: root.interview
    }
    Timer {
        id: fresh

        interval: Theme.shapingTime
        running: true
    }
    PasteCatcher {
        parent: root
        onPasted: root.interview.files.paste()
    }
    DropArea {
        parent: root
        anchors.fill: parent
        enabled: !root.interview.readOnly
        onEntered: drag => {
            drag.accepted = drag.hasUrls;
        }
        onDropped: drop => {
            for (const url of drop.urls)
                root.interview.files.attach(url);
        }
    }
    Card {
        Layout.fillWidth: true

        DimText {
            Layout.fillWidth: true
            text: qsTr("%1 · %2").arg(root.interview.topic).arg(root.interview.position)
        }
        Heading {
            Layout.fillWidth: true
            text: root.interview.question
        }
        DimText {
            Layout.fillWidth: true
            text: root.interview.why
        }
        StatusChip {
            text: root.interview.status
            visible: root.interview.status !== ""
        }
        Slot {
            Layout.fillWidth: true
            page: Qt.resolvedUrl(root.editors[root.answer.editor] + ".qml")
            given: ({interview: root.interview, visit: root.interview.visit})
        }
        DimText {
            Layout.fillWidth: true
            text: root.interview.example
            visible: text !== ""
        }
        Slot {
            Layout.fillWidth: true
            page: Qt.resolvedUrl("AnswerText.qml")
            given: ({interview: root.interview, visit: root.interview.visit})
            shown: root.answer.hasText && root.answer.editor !== AnswerViewModel.Text
        }
        AnswerFiles {
            Layout.fillWidth: true
            files: root.interview.files
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("What is it about?")
            light: true
            visible: root.answer.subjects.length > 0

            LevelChoice {
                Layout.fillWidth: true
                name: qsTr("What is it about?")
                levels: root.answer.subjects
                level: root.answer.subject - 1
                onChosen: level => root.answer.subject = level + 1
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton {
                glyph: "arrow-left"
                text: root.interview.fromChecks ? qsTr("Back to your answers") : qsTr("Back")
                description: root.interview.fromChecks ? qsTr("to where you looked through them")
                                                       : qsTr("to the question before")
                onClicked: root.interview.back()
            }
            AppButton {
                glyph: "arrow-right"
                primary: true
                text: qsTr("Continue")
                description: qsTr("Ctrl and Enter")
                onClicked: root.interview.next()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton {
                quiet: true
                text: qsTr("I don't know")
                description: qsTr("opens a question for others")
                visible: root.interview.canBeUnknown
                onClicked: root.interview.notKnown()
            }
            AppButton {
                quiet: true
                text: qsTr("Does not apply")
                visible: root.interview.canBeUnknown
                onClicked: root.interview.notApplicable()
            }
            AppButton {
                quiet: true
                text: qsTr("Skip")
                onClicked: root.interview.skip()
            }
        }
    }
    FollowUps {
        Layout.fillWidth: true
        answer: root.answer
        visible: root.answer.followUps.length > 0
    }
}
