// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What is known before the workshop: its frame, the processes looked at, what was said in interviews, open questions.
ScrollColumn {
    id: root

    required property AppViewModel app
    required property WorkshopViewModel workshop

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Processes looked at")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("None yet. Name them below under “Processes looked at”.")
            color: Theme.textDim
            visible: root.workshop.processCount === 0
        }
        Repeater {
            model: root.workshop.processes

            ReasonRow {
                required property string recordId
                required property string facts
                required property string status

                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space3
                Layout.rightMargin: -Theme.space3
                detail: ""
                why: facts + "\n" + status
                spoken: qsTr("%1, %2, %3").arg(title).arg(facts).arg(status)
                onClicked: root.app.open(recordId)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.workshop.heardCount > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("Said before, in interviews")
        }
        Repeater {
            model: root.workshop.heard

            ColumnLayout {
                id: statement

                required property string words
                required property string source

                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.lineLength
                    text: statement.words
                }
                DimText {
                    Layout.fillWidth: true
                    text: statement.source
                }
            }
        }
    }
    RecordsCard {
        Layout.fillWidth: true
        heading: qsTr("Open questions")
        emptyText: qsTr("No question about these processes is waiting for an answer.")
        records: root.workshop.questions
        onChosen: id => root.app.open(id)
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("About the workshop")
        }
        Slot {
            Layout.fillWidth: true
            page: Qt.resolvedUrl("../form/FormWithState.qml")
            given: ({form: root.workshop.form})
            shown: root.workshop.form.open
        }
    }
}
