// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The editor that fits the type of a field which has no fields of its own.
Loader {
    id: root

    required property FormField field
    /// In the order of FormField::Editor; groups and rows have editors of their own.
    readonly property list<Component> editors: [line, paragraphs, date, choice, entries, entries, record, entries,
        reading, reading, reading]

    sourceComponent: root.editors[root.field.editor]

    Component {
        id: line

        AppTextField {
            name: root.field.accessibleName
            faulty: root.field.problem !== ""
            text: root.field.text
            onTextEdited: root.field.text = text
            onActiveFocusChanged: if (!activeFocus) root.field.leave()
        }
    }
    Component {
        id: paragraphs

        AppTextArea {
            name: root.field.accessibleName
            faulty: root.field.problem !== ""
            text: root.field.text
            onTextChanged: root.field.text = text
            onActiveFocusChanged: if (!activeFocus) root.field.leave()
        }
    }
    Component {
        id: date

        AppTextField {
            name: root.field.accessibleName
            faulty: root.field.problem !== ""
            placeholderText: qsTr("22.11.2026")
            text: root.field.text
            onTextEdited: root.field.text = text
            onActiveFocusChanged: if (!activeFocus) root.field.leave()
        }
    }
    Component {
        id: choice

        ChoiceEditor {
            field: root.field
        }
    }
    Component {
        id: entries

        ListEditor {
            field: root.field
        }
    }
    Component {
        id: record

        RecordEditor {
            field: root.field
        }
    }
    Component {
        id: reading

        BodyText {
            text: root.field.text
        }
    }
}
