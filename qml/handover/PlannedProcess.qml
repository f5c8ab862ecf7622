// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One process of the plan.
Card {
    id: root

    required property PlanViewModel plan
    required property string record
    required property string process
    required property string name
    required property string risk
    required property string tone
    required property string state
    required property int stage
    required property int expert
    required property int supervisor
    required property int successor
    required property string proof
    required property string trial

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            level: 3
            text: root.name
        }
        StatusChip {
            text: root.risk
            tone: root.tone
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.proof === "" ? root.state : qsTr("%1 · %2").arg(root.state).arg(root.proof)
    }
    DimText {
        Layout.fillWidth: true
        text: root.trial
        visible: text !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.fieldWidth)))
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        PriorityChoice {
            label: qsTr("Expert")
            about: root.name
            plan: root.plan
            value: root.expert
            onChosen: value => root.plan.prioritise(root.record, 0, value)
        }
        PriorityChoice {
            label: qsTr("Supervisor")
            about: root.name
            plan: root.plan
            value: root.supervisor
            onChosen: value => root.plan.prioritise(root.record, 1, value)
        }
        PriorityChoice {
            label: qsTr("Successor")
            about: root.name
            plan: root.plan
            value: root.successor
            onChosen: value => root.plan.prioritise(root.record, 2, value)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            quiet: true
            text: qsTr("Open the sheet")
            Accessible.name: qsTr("Open the sheet: %1").arg(root.name)
            onClicked: root.plan.openProcess(root.process)
        }
        AppButton {
            quiet: true
            text: qsTr("Trial run")
            description: qsTr("work through the sheet and mark where it does not hold")
            Accessible.name: qsTr("Trial run: %1").arg(root.name)
            visible: !root.plan.readOnly
            onClicked: root.plan.tryOut(root.process)
        }
        AppButton {
            text: qsTr("Shown and copied")
            Accessible.name: qsTr("Shown and copied: %1").arg(root.name)
            enabled: root.plan.signer !== ""
            description: enabled ? "" : qsTr("no successor is named")
            visible: !root.plan.readOnly
            onClicked: root.plan.sign(root.record, false)
        }
        AppButton {
            text: qsTr("Done alone")
            Accessible.name: qsTr("Done alone: %1").arg(root.name)
            enabled: root.plan.signer !== ""
            description: enabled ? qsTr("signed by %1").arg(root.plan.signer) : qsTr("no successor is named")
            visible: !root.plan.readOnly
            onClicked: root.plan.sign(root.record, true)
        }
    }
}
