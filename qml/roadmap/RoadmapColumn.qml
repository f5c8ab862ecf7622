// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One half-year: its bundle, what it costs and takes, its milestones, and the recommendations in it. Cards can be
/// dropped here. (What comes and goes stands in columns that are no layouts: a layout of Qt 6.4 that is given another
/// size while one of its items dies reaches for the dead one.)
Card {
    id: root

    required property RoadmapViewModel roadmap
    required property string halfYear
    required property string title
    required property var bundles
    required property string goal
    required property string budgetText
    required property real budgetShare
    required property string budgetTone
    required property string capacityText
    required property real capacityShare
    required property string capacityTone
    required property string yearly
    required property var milestones
    required property var cards
    property int lifted: 0

    signal chosen(id: string)

    padding: Theme.space3
    spacing: Theme.space2
    z: root.lifted
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.budgetText).arg(root.capacityText)

    background: Rectangle {
        radius: Theme.radius
        color: target.containsDrag ? Theme.selection : Theme.card
        border.width: target.containsDrag ? Theme.focusWidth : Theme.hairline
        border.color: target.containsDrag ? Theme.focus : Theme.border

        DropArea {
            id: target

            anchors.fill: parent
            keys: ["recommendation"]
            onDropped: drop => root.roadmap.place(drop.source.card.id, root.halfYear)
        }
    }

    Heading {
        Layout.fillWidth: true
        text: root.title
    }
    Column {
        id: bundleList

        Layout.fillWidth: true
        visible: root.bundles.length > 0

        Repeater {
            model: root.bundles

            AppButton {
                id: bundle

                required property var modelData

                width: bundleList.width
                quiet: true
                leading: true
                glyph: "edit"
                text: bundle.modelData.name
                Accessible.name: qsTr("Open the bundle %1").arg(text)
                onClicked: root.roadmap.openBundle(bundle.modelData.id)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        glyph: "plus"
        text: qsTr("Add its bundle")
        Accessible.name: qsTr("Add a bundle for the %1").arg(root.title)
        visible: root.bundles.length === 0 && !root.roadmap.readOnly
        onClicked: root.roadmap.addBundle(root.halfYear)
    }
    DimText {
        Layout.fillWidth: true
        text: root.goal
        maximumLineCount: 3
        elide: Text.ElideRight
        visible: text !== ""
    }
    MeterBar {
        Layout.fillWidth: true
        text: root.budgetText
        share: root.budgetShare
        tone: root.budgetTone
    }
    MeterBar {
        Layout.fillWidth: true
        text: root.capacityText
        share: root.capacityShare
        tone: root.capacityTone
    }
    DimText {
        Layout.fillWidth: true
        text: root.yearly
        visible: text !== ""
    }
    Column {
        id: milestoneList

        Layout.fillWidth: true
        spacing: Theme.space1
        visible: root.milestones.length > 0

        Repeater {
            model: root.milestones

            AppCheckBox {
                id: milestone

                required property var modelData

                width: milestoneList.width
                font.pixelSize: Theme.small
                text: milestone.modelData.text
                checked: milestone.modelData.reached
                enabled: !root.roadmap.readOnly
                Accessible.name: qsTr("Milestone reached: %1").arg(text)
                onToggled: root.roadmap.reach(milestone.modelData.bundle, milestone.modelData.position, milestone.checked)
            }
        }
    }
    Column {
        id: cardList

        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.cards.length > 0

        Repeater {
            model: root.cards

            RoadmapCard {
                width: cardList.width
                roadmap: root.roadmap
                onLiftedChanged: root.lifted = lifted ? 1 : 0
                onChosen: id => root.chosen(id)
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Nothing is planned here yet.")
        visible: root.cards.length === 0
    }
    Item {
        Layout.fillHeight: true
    }
}
