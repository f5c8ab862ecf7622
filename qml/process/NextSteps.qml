// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How it goes on behind the open step: a branch to several steps, a way back to an earlier one, or simply the next.
ColumnLayout {
    id: root

    required property StepsViewModel steps
    required property string number
    property bool opened: false

    spacing: Theme.space1
    visible: root.steps.count > 1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            text: root.steps.followingText
        }
        AppButton {
            glyph: root.opened ? "chevron-up" : "chevron-down"
            text: qsTr("Branch or way back")
            description: root.opened ? qsTr("Close the choice of what comes after step %1").arg(root.number) : qsTr("Choose the steps that may come after step %1").arg(root.number)
            onClicked: root.opened = !root.opened
        }
    }
    Repeater {
        model: root.opened ? root.steps.following : null

        AppCheckBox {
            required property string recordId
            required property string label
            required property bool chosen

            Layout.fillWidth: true
            text: label
            checked: chosen
            onClicked: root.steps.setFollowing(recordId, checked)
        }
    }
}
