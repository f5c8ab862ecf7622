// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Recommendations without a half-year. A card dropped here leaves the plan.
Card {
    id: root

    required property RoadmapViewModel roadmap

    signal chosen(id: string)

    background: Rectangle {
        radius: Theme.radius
        color: target.containsDrag ? Theme.selection : Theme.card
        border.width: target.containsDrag ? Theme.focusWidth : Theme.hairline
        border.color: target.containsDrag ? Theme.focus : Theme.border

        DropArea {
            id: target

            anchors.fill: parent
            keys: ["recommendation"]
            onDropped: drop => root.roadmap.place(drop.source.card.id, "")
        }
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("Not planned")
    }
    DimText {
        Layout.fillWidth: true
        text: root.roadmap.unplanned.length === 0 ? qsTr("Every open recommendation has its half-year.")
                                                  : qsTr("Earlier puts a card into the last half-year; it can be dragged into any of them.")
    }
    Grid {
        id: cardGrid

        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(width / (Theme.fieldWidth * 1.6)))
        spacing: Theme.space3
        visible: root.roadmap.unplanned.length > 0

        Repeater {
            model: root.roadmap.unplanned

            RoadmapCard {
                width: (cardGrid.width - (cardGrid.columns - 1) * cardGrid.spacing) / cardGrid.columns
                roadmap: root.roadmap
                planned: false
                onChosen: id => root.chosen(id)
            }
        }
    }
}
