// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The half-years beside each other, what is not planned below them, and what speaks against the plan.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property RoadmapViewModel roadmap: root.app.roadmap

    ProposalCard {
        Layout.fillWidth: true
        proposal: root.roadmap.proposal
        visible: root.roadmap.proposal.open
        onVisibleChanged: if (visible) root.contentY = 0
        onChosen: id => root.app.open(id)
    }
    Slot {
        Layout.fillWidth: true
        page: Qt.resolvedUrl("BundleCard.qml")
        given: ({roadmap: root.roadmap})
        shown: root.roadmap.bundle.open
        onShownChanged: if (shown) root.contentY = 0
    }
    Flickable {
        id: strip

        readonly property Item focused: Window.activeFocusItem

        function reveal(item: Item) {
            const left = item.mapToItem(strip.contentItem, 0, 0).x;
            if (left < strip.contentX)
                strip.contentX = Math.max(0, left - Theme.space3);
            else if (left + item.width > strip.contentX + strip.width)
                strip.contentX = left + item.width - strip.width + Theme.space3;
        }
        function holds(item: Item): bool {
            for (let above = item; above; above = above.parent)
                if (above === strip.contentItem)
                    return true;
            return false;
        }

        Layout.fillWidth: true
        implicitHeight: columns.implicitHeight + Theme.space4
        contentWidth: columns.implicitWidth
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onFocusedChanged: if (strip.focused && strip.holds(strip.focused)) strip.reveal(strip.focused)
        ScrollBar.horizontal: AppScrollBar {}

        RowLayout {
            id: columns

            spacing: Theme.space3
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Half-years")

            Repeater {
                model: root.roadmap.columns

                RoadmapColumn {
                    Layout.preferredWidth: Theme.fieldWidth * 1.6
                    Layout.fillHeight: true
                    roadmap: root.roadmap
                    onChosen: id => root.app.open(id)
                }
            }
        }
    }
    UnplannedCard {
        Layout.fillWidth: true
        roadmap: root.roadmap
        onChosen: id => root.app.open(id)
    }
    SharedCard {
        Layout.fillWidth: true
        roadmap: root.roadmap
        onChosen: id => root.app.open(id)
    }
    WarningsCard {
        Layout.fillWidth: true
        roadmap: root.roadmap
        onChosen: id => root.app.open(id)
    }
    Card {
        Layout.fillWidth: true
        visible: years.count > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("What runs every year")
        }
        DimText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: qsTr("Yearly costs of everything planned, from its half-year on. They are not part of the budgets above.")
        }
        FactList {
            id: years

            Layout.fillWidth: true
            facts: root.roadmap.years
        }
    }
}
