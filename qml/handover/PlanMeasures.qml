// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What is done to pass the knowledge on, with its hours against the budget.
ScrollColumn {
    id: root

    required property PlanViewModel plan

    widest: Theme.wideCard

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        StatusChip {
            text: root.plan.hours
            tone: root.plan.overBudget ? "warn" : "good"
        }
        AppButton {
            text: qsTr("Mark what does not fit")
            visible: root.plan.overBudget && !root.plan.readOnly
            onClicked: root.plan.cut()
        }
    }
    Card {
        Layout.fillWidth: true

        NewEntry {
            Layout.fillWidth: true
            name: qsTr("New measure")
            placeholder: qsTr("What is done? Enter adds it")
            enabled: !root.plan.readOnly
            keeper: root.plan
            onEntered: text => root.plan.addMeasure(text)
        }
        Repeater {
            model: root.plan.measures

            EntryRow {
                Layout.fillWidth: true
                chip: belowCut ? qsTr("below the cut") : ""
                onClicked: root.plan.editMeasure(record)

                required property string record
                required property bool belowCut
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.plan.measureForm.open

        FormWithState {
            Layout.fillWidth: true
            form: root.plan.measureForm
        }
    }
}
