// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// A few words beside each other, one of them chosen; each has a key.
Flow {
    id: root

    required property string name
    required property PickerModel choices
    required property string code
    required property list<string> keys

    signal chosen(code: string)

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.choices

        AppButton {
            required property int index
            required property string code
            required property string label

            quiet: !checked
            checked: root.code === code
            glyph: checked ? "check" : ""
            text: label
            description: root.keys[index] ?? ""
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(label)
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.chosen(code)

            AppToolTip {
                text: parent.description
                visible: parent.hovered
            }
        }
    }
}
