// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The rules by which the plan may be closed; each may be passed over with a reason.
Card {
    id: root

    required property PlanViewModel plan

    Heading {
        Layout.fillWidth: true
        text: qsTr("Before the plan may be closed")
    }
    Repeater {
        model: root.plan.rules

        ColumnLayout {
            id: rule

            required property int index
            required property string words
            required property bool kept
            required property string reason

            Layout.fillWidth: true
            spacing: Theme.space1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                StatusChip {
                    text: rule.kept ? qsTr("kept") : rule.reason === "" ? qsTr("open") : qsTr("passed over")
                    tone: rule.kept ? "good" : rule.reason === "" ? "neutral" : "warn"
                }
                BodyText {
                    Layout.fillWidth: true
                    text: rule.words
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space4
                spacing: Theme.space2
                visible: !rule.kept && !root.plan.readOnly

                AppTextField {
                    id: reason

                    Layout.fillWidth: true
                    name: qsTr("Reason for passing over: %1").arg(rule.words)
                    placeholderText: qsTr("Reason, if it is to be passed over; it is printed on the protocol")
                    text: rule.reason
                }
                AppButton {
                    text: qsTr("Pass over")
                    Accessible.name: qsTr("Pass over: %1").arg(rule.words)
                    enabled: reason.text.trim() !== rule.reason
                    onClicked: root.plan.passOver(rule.index, reason.text)
                }
            }
        }
    }
}
