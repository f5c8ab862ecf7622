// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Several entries with the same parts; each can be taken out, and one more added.
ColumnLayout {
    id: root

    required property FormField field

    spacing: Theme.space2

    Repeater {
        model: root.field.rows

        Pane {
            id: entry

            required property FormField modelData
            required property int index

            Layout.fillWidth: true
            padding: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: entry.modelData.accessibleName

            background: Rectangle {
                radius: Theme.radius
                color: Theme.page
                border.width: Theme.hairline
                border.color: Theme.border
            }
            contentItem: RowLayout {
                spacing: Theme.space2

                PartsEditor {
                    Layout.fillWidth: true
                    field: entry.modelData
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: "trash"
                    name: qsTr("Remove %1").arg(entry.modelData.accessibleName)
                    onClicked: root.field.removeRow(entry.index)
                }
            }
        }
    }
    AppButton {
        glyph: "plus"
        quiet: true
        text: qsTr("Add an entry")
        description: root.field.label
        onClicked: root.field.addRow()
    }
}
