// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One field of a form: label, editor, and its fault or its help.
Labelled {
    id: root

    required property FormField formField

    label: root.formField.required ? qsTr("%1 (required)").arg(root.formField.label) : root.formField.label
    help: root.formField.help
    fault: root.formField.problem

    Repeater {
        model: 1
        delegate: root.formField.editor === FormField.Group ? group
                                                               : root.formField.editor === FormField.Rows ? rows : leaf
    }

    Component {
        id: leaf

        LeafEditor {
            Layout.fillWidth: true
            field: root.formField
        }
    }
    Component {
        id: group

        PartsEditor {
            Layout.fillWidth: true
            field: root.formField
        }
    }
    Component {
        id: rows

        RowsEditor {
            Layout.fillWidth: true
            field: root.formField
        }
    }
}
