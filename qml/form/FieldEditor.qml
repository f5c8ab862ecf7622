// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One field of a form: label, editor, and its fault or its help.
Labelled {
    id: root

    required property FormField field

    label: root.field.required ? qsTr("%1 (required)").arg(root.field.label) : root.field.label
    help: root.field.help
    fault: root.field.problem

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.field.editor === FormField.Group ? group
                                                               : root.field.editor === FormField.Rows ? rows : leaf
    }

    Component {
        id: leaf

        LeafEditor {
            field: root.field
        }
    }
    Component {
        id: group

        PartsEditor {
            field: root.field
        }
    }
    Component {
        id: rows

        RowsEditor {
            field: root.field
        }
    }
}
