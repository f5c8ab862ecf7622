// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Staffelstab.Ui

/// Several lines to type in; grows with the text. Tab leaves it. Made from the template, since the placeholder of Qt's
/// own field reads markup.
T.TextArea {
    id: root

    required property string name
    property bool faulty: false
    property int lines: 3

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(lines * Theme.body * 1.5, contentHeight) + topPadding + bottomPadding
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.multiLine: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Placeholder {
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height - root.topPadding - root.bottomPadding
        text: root.placeholderText
        font: root.font
        verticalAlignment: Text.AlignTop
        visible: root.length === 0 && root.preeditText === ""
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.faulty ? Theme.bad : root.activeFocus ? Theme.focus : Theme.outline
    }
}
