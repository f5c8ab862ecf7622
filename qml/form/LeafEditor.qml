// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The editor that fits the type of a field which has no fields of its own.
ColumnLayout {
    id: root

    required property FormField field
    /// In the order of FormField::Editor; groups and rows have editors of their own.
    readonly property list<Component> editors: [line, paragraphs, date, choice, entries, entries, record, entries,
        reading, reading, reading]

    Repeater {
        model: 1
        delegate: root.editors[root.field.editor]
    }

    Component {
        id: line

        AppTextField {
            Layout.fillWidth: true
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
            Layout.fillWidth: true
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
            Layout.fillWidth: true
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
            Layout.fillWidth: true
            field: root.field
        }
    }
    Component {
        id: entries

        ListEditor {
            Layout.fillWidth: true
            field: root.field
        }
    }
    Component {
        id: record

        RecordEditor {
            Layout.fillWidth: true
            field: root.field
        }
    }
    Component {
        id: reading

        BodyText {
            Layout.fillWidth: true
            text: root.field.text
        }
    }
}
