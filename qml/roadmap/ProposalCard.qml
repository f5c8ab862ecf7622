// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What a proposal would change, beside the present plan, and what less money would delay.
Card {
    id: root

    required property ProposalViewModel proposal

    signal chosen(id: string)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Proposal")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.proposal.summary
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "check"
            text: qsTr("Accept the proposal")
            description: qsTr("One step; undo takes it back.")
            primary: true
            visible: root.proposal.acceptable
            onClicked: root.proposal.accept()
        }
        AppButton {
            glyph: "close"
            text: qsTr("Throw the proposal away")
            onClicked: root.proposal.discard()
        }
    }
    Column {
        id: lineList

        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Recommendations, now and in the proposal")

        Repeater {
            model: root.proposal.lines

            ProposalLine {
                width: lineList.width
                onClicked: root.chosen(recordId)
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.proposal.cutSummary
        font.weight: Font.DemiBold
        visible: text !== ""
    }
    Column {
        id: delayList

        Layout.fillWidth: true
        spacing: Theme.space1

        Repeater {
            model: root.proposal.delays

            DimText {
                id: delay

                required property var model

                width: delayList.width
                text: qsTr("%1: %2").arg(delay.model.title).arg(delay.model.text)
            }
        }
    }
}
