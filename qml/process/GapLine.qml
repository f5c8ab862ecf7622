// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One part of the sheet that lacks something: the question of the guide, and the ways to settle it.
ColumnLayout {
    id: root

    required property string part
    required property string label
    required property string question
    required property string points
    required property bool unknown
    property bool readOnly: false

    signal answered
    signal notApplicable
    signal notKnown

    spacing: Theme.space1

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.border
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.question === "" ? root.label : root.question
    }
    DimText {
        Layout.fillWidth: true
        text: root.unknown ? qsTr("%1 · %2 · asked, nobody knows yet").arg(root.label).arg(root.points)
                           : qsTr("%1 · %2").arg(root.label).arg(root.points)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: !root.readOnly

        AppButton {
            text: qsTr("Write it down")
            Accessible.name: qsTr("Write down: %1").arg(root.label)
            onClicked: root.answered()
        }
        AppButton {
            text: qsTr("Does not apply")
            Accessible.name: qsTr("Does not apply: %1").arg(root.label)
            onClicked: root.notApplicable()
        }
        AppButton {
            text: qsTr("I don't know")
            Accessible.name: qsTr("I don't know: %1").arg(root.label)
            visible: root.question !== "" && !root.unknown
            onClicked: root.notKnown()
        }
    }
}
