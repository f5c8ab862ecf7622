// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Points to one record: its name, or a field to find it by.
ColumnLayout {
    id: root

    required property FormField field

    RemovableChip {
        label: root.field.codeLabel
        widest: root.width
        visible: root.field.code !== ""
        onRemoved: root.field.code = ""
    }
    SuggestField {
        Layout.fillWidth: true
        name: root.field.accessibleName
        choices: root.field.choices
        faulty: root.field.problem !== ""
        visible: root.field.code === ""
        onPicked: code => root.field.code = code
    }
}
