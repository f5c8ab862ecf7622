// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// One word out of a vocabulary. A stored word that is not offered stays visible.
AppComboBox {
    id: root

    required property FormField field
    readonly property int position: root.field.choices.positionOf(root.field.code)

    name: root.field.accessibleName
    model: root.field.choices
    textRole: "label"
    valueRole: "code"
    displayText: root.position < 0 ? root.field.codeLabel : root.field.choices.labelAt(root.position)
    onActivated: index => root.field.code = root.field.choices.codeAt(index)
    onPositionChanged: root.currentIndex = root.position
    onActiveFocusChanged: if (!root.activeFocus) root.field.leave()
    Component.onCompleted: root.currentIndex = root.position
}
