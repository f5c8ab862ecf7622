// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// One line to type in. The label stands above it (see Labelled); its name is spoken.
TextField {
    id: root

    required property string name
    property bool faulty: false

    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    color: Theme.text
    placeholderTextColor: Theme.textDim
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty ? Theme.bad : root.activeFocus ? Theme.focus : Theme.outline
    }
}
