// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A list of processes by one value, each with what belongs to it.
Card {
    id: root

    required property string heading
    required property string explanation
    required property var rows
    required property string note

    signal chosen(id: string)

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    DimText {
        Layout.fillWidth: true
        text: root.explanation
    }
    Column {
        id: list

        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.heading

        Repeater {
            model: root.rows

            AppDelegate {
                id: line

                required property string recordId
                required property string name
                required property string unit
                required property string value
                required property string facts
                required property bool duty
                readonly property string more: line.duty ? qsTr("%1 · ordered by law").arg(line.facts) : line.facts

                width: list.width
                spoken: line.name + ", " + line.unit + ": " + line.value + ", " + line.more
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
                        text: line.unit + " · " + line.more
                    }
                }
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.note
    }
}
