// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One line of a table that is typed in: its fields beside each other, or below each other where there is no room.
GridLayout {
    id: root

    required property AnswerViewModel answer
    required property int index
    required property list<string> cells

    /// Enter in the last field.
    signal wentOn

    /// Takes the focus into the first field.
    function hold() {
        (fields.itemAt(0) as AnswerCell)?.hold();
    }

    columns: Math.max(1, Math.min(root.cells.length, Math.floor(width / (Theme.fieldWidth * 0.9))))
    columnSpacing: Theme.space2
    rowSpacing: Theme.space1

    Repeater {
        id: fields

        model: root.answer.columns

        AnswerCell {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: modelData
            of: qsTr("line %1").arg(root.index + 1)
            text: root.cells[index] ?? ""
            onTyped: text => root.answer.setCell(root.index, index, text)
            onWentOn: index + 1 < fields.count ? (fields.itemAt(index + 1) as AnswerCell).hold() : root.wentOn()
        }
    }
}
