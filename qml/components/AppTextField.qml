// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Staffelstab.Ui

/// One line to type in. The label stands above it (see Labelled); its name is spoken. Made from the template, since
/// the placeholder of Qt's own field reads markup.
T.TextField {
    id: root

    required property string name
    property bool faulty: false

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    verticalAlignment: TextInput.AlignVCenter
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.placeholderText

    Placeholder {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.topPadding - root.bottomPadding
        text: root.placeholderText
        font: root.font
        verticalAlignment: Text.AlignVCenter
        visible: root.length === 0 && root.preeditText === ""
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty ? Theme.bad : root.activeFocus ? Theme.focus : Theme.outline
    }
}
