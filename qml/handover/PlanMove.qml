// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Back, or to a state beside the way; the reason is kept with it.
Card {
    id: root

    required property PlanViewModel plan

    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Another state")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppComboBox {
            id: state

            Layout.fillWidth: true
            name: qsTr("Another state")
            model: root.plan.moves
        }
        AppTextField {
            id: reason

            Layout.fillWidth: true
            name: qsTr("Reason for another state")
            placeholderText: qsTr("Reason")
        }
        AppButton {
            text: qsTr("Set")
            Accessible.name: qsTr("Set the state of the plan")
            enabled: reason.text.trim() !== ""
            description: enabled ? "" : qsTr("needs a reason")
            onClicked: {
                root.plan.move(state.currentIndex, reason.text);
                reason.clear();
            }
        }
    }
}
