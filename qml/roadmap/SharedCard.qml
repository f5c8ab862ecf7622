// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What is done together with others: by partner, with the sum of the costs.
Card {
    id: root

    required property RoadmapViewModel roadmap

    signal chosen(id: string)

    visible: root.roadmap.sharedSum !== ""

    Heading {
        Layout.fillWidth: true
        text: qsTr("What we do together with others")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.roadmap.sharedSum
    }
    Repeater {
        model: root.roadmap.shared

        ColumnLayout {
            id: line

            required property string partner
            required property string costs
            required property var items

            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: qsTr("With %1 · %2").arg(line.partner).arg(line.costs)
                font.weight: Font.DemiBold
            }
            Repeater {
                model: line.items

                AppButton {
                    id: item

                    required property var modelData

                    Layout.fillWidth: true
                    quiet: true
                    leading: true
                    text: item.modelData.text
                    onClicked: root.chosen(item.modelData.id)
                }
            }
        }
    }
}
