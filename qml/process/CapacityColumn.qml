// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Bound hours of a year and the posts that they come to, with the two numbers that the town sets for that.
ColumnLayout {
    id: root

    required property ValuesViewModel values

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Bound hours: %1").arg(root.values.hoursText)
        font.weight: Font.DemiBold
    }
    DimText {
        Layout.fillWidth: true
        text: root.values.hoursNote
        visible: text !== ""
    }
    AppButton {
        text: qsTr("Write it down")
        Accessible.name: qsTr("Write down the cases a year and the working time")
        visible: root.values.hoursMissing
        onClicked: root.values.give("hours")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Posts: %1").arg(root.values.staffText)
        font.weight: Font.DemiBold
        visible: root.values.staffText !== ""
    }
    Repeater {
        model: root.values.staffNotes

        DimText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Planned working hours of a year")
        light: true

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Planned working hours of a year")
            text: root.values.yearlyHours
            onEditingFinished: root.values.yearlyHours = text
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Factor for general working time")
        help: qsTr("From 1 on, for example for meetings and breaks. Both numbers are kept on this computer and count for all processes.")
        light: true

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Factor for general working time")
            text: root.values.allowance
            onEditingFinished: root.values.allowance = text
        }
    }
}
