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
    property bool numbered: false ///< as their keys are

    signal chosen(code: string)

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.choices

        AppButton {
            id: word

            required property int index
            required property string code
            required property string label

            quiet: !checked
            checked: root.code === code
            glyph: checked ? "check" : ""
            text: root.numbered ? qsTr("%1 %2").arg(index + 1).arg(label) : label
            description: root.keys[index] ?? ""
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(label)
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.chosen(code)

            AppToolTip {
                text: word.description
                visible: word.hovered
            }
        }
    }
}
