// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Tags that many processes shall get or lose.
ColumnLayout {
    id: root

    required property string name
    required property PickerModel choices
    required property QtObject entries

    signal picked(code: string)
    signal dropped(code: string)

    spacing: Theme.space1

    SuggestField {
        Layout.fillWidth: true
        name: root.name
        placeholderText: root.name
        choices: root.choices
        acceptsWords: true
        onPicked: code => root.picked(code)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        visible: chips.count > 0

        Repeater {
            id: chips

            model: root.entries

            RemovableChip {
                required property string code

                widest: root.width
                onRemoved: root.dropped(code)
            }
        }
    }
}
