// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A list of processes by one value, each with what belongs to it; below it what the law orders, which is not ranked.
Card {
    id: root

    required property string heading
    required property string explanation
    required property var rows
    required property var duties
    required property int dutyCount
    required property string note

    signal chosen(id: string)

    component Processes: Column {
        id: list

        required property var rows

        Accessible.role: Accessible.List

        Repeater {
            model: list.rows

            AppDelegate {
                id: line

                required property string recordId
                required property string name
                required property string unit
                required property string value
                required property string facts

                width: list.width
                spoken: line.name + ", " + line.unit + ": " + line.value + ", " + line.facts
                onClicked: root.chosen(line.recordId)

                contentItem: Column {
                    Accessible.ignored: true

                    BodyText {
                        width: parent.width
                        text: line.name
                        font.weight: Font.DemiBold
                    }
                    BodyText {
                        width: parent.width
                        text: line.value
                    }
                    DimText {
                        width: parent.width
                        text: line.unit + " · " + line.facts
                    }
                }
            }
        }
    }

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    DimText {
        Layout.fillWidth: true
        text: root.explanation
    }
    Processes {
        Layout.fillWidth: true
        rows: root.rows
        Accessible.name: root.heading
    }
    BodyText {
        id: dutyHeading

        Layout.fillWidth: true
        text: qsTr("Ordered by law and therefore not ranked: %1").arg(root.dutyCount)
        font.weight: Font.DemiBold
        visible: root.dutyCount > 0
    }
    Processes {
        Layout.fillWidth: true
        rows: root.duties
        Accessible.name: dutyHeading.text
        visible: root.dutyCount > 0
    }
    DimText {
        Layout.fillWidth: true
        text: root.note
    }
}
