// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Nutzwert: each input with its value, weight, score and reason; a missing one leads to where it is written down.
ColumnLayout {
    id: root

    required property ValuesViewModel values

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Utility value: %1").arg(root.values.benefitText)
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.values.inputs

        ColumnLayout {
            id: input

            required property string code
            required property string name
            required property string value
            required property string weight
            required property string score
            required property string reason

            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: input.value === "" ? qsTr("%1: missing").arg(input.name) : qsTr("%1: %2").arg(input.name).arg(input.value)
            }
            DimText {
                Layout.fillWidth: true
                text: input.score === "" ? input.weight : qsTr("%1 · %2").arg(input.weight).arg(input.score)
            }
            DimText {
                Layout.fillWidth: true
                text: input.reason
                visible: text !== ""
            }
            AppButton {
                text: qsTr("Write it down")
                Accessible.name: qsTr("Write down: %1").arg(input.name)
                visible: input.value === ""
                onClicked: root.values.give(input.code)
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.values.benefitNote
    }
}
