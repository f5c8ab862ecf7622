// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Posts whose holder leaves, ordered by what would be lost.
ScrollColumn {
    id: root

    required property HandoverViewModel handover

    widest: Theme.wideCard

    EmptyState {
        Layout.fillWidth: true
        glyph: "handover"
        title: qsTr("Nobody is known to leave within three years")
        text: qsTr("Leaving dates are entered in the settings, with the people. A conversation can begin at any time: choose a post below.")
        visible: root.handover.loaded && root.handover.count === 0
    }
    Repeater {
        model: root.handover.entries

        HandoverCard {
            Layout.fillWidth: true
            handover: root.handover
        }
    }
    Card {
        Layout.fillWidth: true
        visible: !root.handover.readOnly

        Labelled {
            Layout.fillWidth: true
            label: qsTr("Another post")
            help: qsTr("Also somebody who stays can tell what only he or she knows.")

            SuggestField {
                Layout.fillWidth: true
                name: qsTr("Another post")
                choices: root.handover.posts
                onPicked: code => root.handover.openPlan(code)
            }
        }
    }
}
