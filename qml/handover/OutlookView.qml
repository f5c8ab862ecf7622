// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What the town hall loses if nothing happens: half-year by half-year, on a chosen day, and who can do what.
ScrollColumn {
    id: root

    required property HandoverViewModel handover
    readonly property OutlookViewModel outlook: root.handover.outlook

    ErrorBar {
        Layout.fillWidth: true
        text: root.outlook.error
        dismissable: false
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("The next three years")
        }
        BodyText {
            Layout.fillWidth: true
            text: root.outlook.heatSentence
        }
        GridTable {
            Layout.fillWidth: true
            name: qsTr("Losses by unit and half-year")
            firstHeading: qsTr("Unit")
            headings: root.outlook.halfYears
            rows: root.outlook.units
            onChosen: id => root.handover.openRequested(id)
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Number of processes that lose the last person who can do them. The colour follows the highest knowledge factor among them.")
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("A journey in time")
        }
        AppComboBox {
            Layout.preferredWidth: Theme.fieldWidth * 2
            name: qsTr("Day to look at")
            model: root.outlook.years
            currentIndex: root.outlook.year
            onActivated: index => root.outlook.year = index
        }
        BodyText {
            Layout.fillWidth: true
            text: root.outlook.sentence
        }
        Repeater {
            model: root.outlook.uncovered

            RecordRow {
                id: uncovered

                required property string recordId

                Layout.fillWidth: true
                onClicked: root.handover.openRequested(uncovered.recordId)
            }
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Who can do what")
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Processes of those who leave within three years. Nobody is rated; the table shows where a second person is missing.")
        }
        GridTable {
            Layout.fillWidth: true
            name: qsTr("People and processes")
            firstHeading: qsTr("Process")
            headings: root.outlook.people
            rows: root.outlook.matrix
            onChosen: id => root.handover.openRequested(id)
        }
    }
}
