// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// Narrows a list by one word; says which.
AppComboBox {
    id: root

    required property PickerModel choices
    required property string code
    readonly property int position: root.choices.count > 0 ? root.choices.positionOf(root.code) : -1

    readonly property string word: root.choices.labelAt(root.position)

    signal chosen(code: string)

    implicitWidth: Theme.fieldWidth
    model: root.choices
    textRole: "label"
    displayText: root.word === "" ? root.name : qsTr("%1: %2").arg(root.name).arg(root.word)
    onActivated: index => root.chosen(root.choices.codeAt(index))
    onPositionChanged: root.currentIndex = root.position
    Component.onCompleted: root.currentIndex = root.position
}
