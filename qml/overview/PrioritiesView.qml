// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Three lists of what to look at first, beside each other.
ScrollColumn {
    id: root

    required property AppViewModel app
    required property bool active
    readonly property PrioritiesViewModel priorities: root.app.overview.priorities

    onActiveChanged: root.priorities.setActive(root.active)
    Component.onCompleted: root.priorities.setActive(root.active)

    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Three views of the same processes. They are not added up: a process may be first in one and last in another, and which view counts is for you to decide and to give a reason for.")
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.priorities.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.priorities.reload()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Counting …")
        visible: !root.priorities.loaded && root.priorities.error === ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.fieldWidth * 1.4))))
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        visible: root.priorities.loaded

        RankedCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            heading: qsTr("Work that could be saved")
            explanation: qsTr("By the utility value of working time, cases, media breaks and levels to the aim.")
            rows: root.priorities.management
            duties: root.priorities.managementDuties
            dutyCount: root.priorities.managementDutyCount
            note: root.priorities.managementNote
            onChosen: id => root.app.open(id)
        }
        RankedCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            heading: qsTr("How the work is done")
            explanation: qsTr("By media breaks, then by the number of IT procedures; with the channels on which it comes in.")
            rows: root.priorities.digital
            duties: root.priorities.digitalDuties
            dutyCount: root.priorities.digitalDutyCount
            note: root.priorities.digitalNote
            onChosen: id => root.app.open(id)
        }
        RankedCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            heading: qsTr("What would be lost")
            explanation: qsTr("By the risk of losing knowledge: departure factor × knowledge factor, without what has been done against it.")
            rows: root.priorities.knowledge
            duties: root.priorities.knowledgeDuties
            dutyCount: root.priorities.knowledgeDutyCount
            note: root.priorities.knowledgeNote
            onChosen: id => root.app.open(id)
        }
    }
}
