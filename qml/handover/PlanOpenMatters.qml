// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Work in flight, and the keys and accesses that change hands.
ScrollColumn {
    id: root

    required property PlanViewModel plan

    widest: Theme.wideCard

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Open cases")
        }
        NewEntry {
            Layout.fillWidth: true
            name: qsTr("New open case")
            placeholder: qsTr("What is open? Enter adds it")
            enabled: !root.plan.readOnly
            keeper: root.plan
            onEntered: text => root.plan.addCase(text)
        }
        Repeater {
            model: root.plan.cases

            EntryRow {
                Layout.fillWidth: true
                chip: settled ? "" : qsTr("needs a new owner and a date")
                onClicked: root.plan.editCase(record)

                required property string record
                required property bool settled
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.plan.caseForm.open

        FormWithState {
            Layout.fillWidth: true
            form: root.plan.caseForm
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Accesses, keys and powers")
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Only where something lies, never a password. They come from the interview or from knowledge items of the kind “access”.")
        }
        Repeater {
            model: root.plan.accesses

            AppCheckBox {
                required property string record
                required property string title
                required property string detail
                required property bool handedOver

                Layout.fillWidth: true
                text: detail === "" ? qsTr("handed over: %1").arg(title) : qsTr("handed over: %1 (%2)").arg(title).arg(detail)
                checked: handedOver
                enabled: !root.plan.readOnly
                onClicked: root.plan.tick(record, checked)
            }
        }
    }
}
