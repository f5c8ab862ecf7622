// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Benefit against effort as a picture, with the same in a table beside it.
ScrollColumn {
    id: root

    required property RoadmapViewModel roadmap

    signal chosen(id: string)

    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.roadmap.matrixText
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.lineLength * 1.5 ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        MatrixChart {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            points: root.roadmap.matrix
            sentence: root.roadmap.matrixText
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Heading {
                Layout.fillWidth: true
                text: qsTr("By benefit")
            }
            DimText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: qsTr("From 1 to 5, by the working time, cases, media breaks and missing levels of the processes. What is ordered by law has no rank.")
            }
            Column {
                id: lineList

                Layout.fillWidth: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Recommendations by benefit")

                Repeater {
                    model: root.roadmap.matrix

                    MatrixLine {
                        width: lineList.width
                        onClicked: root.chosen(recordId)
                    }
                }
            }
        }
    }
}
