// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The fields inside a group or a row, side by side as far as there is room.
GridLayout {
    id: root

    required property FormField field

    columns: Math.max(1, Math.floor(width / Theme.fieldWidth))
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    Repeater {
        model: root.field.leaves

        Labelled {
            id: part

            required property FormField modelData

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth
            Layout.alignment: Qt.AlignTop
            label: part.modelData.label
            light: true
            fault: part.modelData.problem

            LeafEditor {
                Layout.fillWidth: true
                field: part.modelData
            }
        }
    }
}
