// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One of the things that an answer goes through.
ColumnLayout {
    id: root

    required property AnswerViewModel answer
    required property int index
    required property string title
    required property string words
    required property list<string> options
    required property int choice
    required property bool picked
    required property list<string> cells
    readonly property bool ticks: root.answer.editor === AnswerViewModel.Pick
    readonly property bool chooses: root.options.length > 0

    function hold() {
        if (root.ticks)
            box.forceActiveFocus();
        else if (root.chooses)
            list.forceActiveFocus();
        else
            field.forceActiveFocus();
    }

    spacing: Theme.space1

    AppCheckBox {
        id: box

        Layout.fillWidth: true
        text: root.title
        checked: root.picked
        visible: root.ticks
        onClicked: root.answer.pick(root.index, checked)
    }
    Labelled {
        Layout.fillWidth: true
        label: root.title
        visible: root.chooses

        LevelChoice {
            id: list

            Layout.fillWidth: true
            name: root.title
            levels: root.options
            level: root.choice - 1
            onChosen: level => root.answer.choose(root.index, level + 1)
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: root.title
        visible: !root.ticks && !root.chooses

        AppTextArea {
            id: field

            Layout.fillWidth: true
            name: root.title
            lines: 2
            font.pixelSize: Theme.large
            text: root.words
            onTextChanged: if (activeFocus) root.answer.setEntryText(root.index, text)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(root.cells.length, Math.floor(width / (Theme.fieldWidth * 0.9))))
        columnSpacing: Theme.space2
        rowSpacing: Theme.space1
        visible: !root.ticks && !root.chooses && fields.count > 0

        Repeater {
            id: fields

            model: root.answer.columns

            AnswerCell {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: modelData
                of: root.title
                text: root.cells[index] ?? ""
                onTyped: text => root.answer.setEntryCell(root.index, index, text)
                onWentOn: (fields.itemAt(index + 1) as AnswerCell)?.hold()
            }
        }
    }
}
