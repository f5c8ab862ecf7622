// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// The rows of the register under their headings. Arrow keys move, Shift extends, Space selects, Ctrl+G selects the
/// group, Enter opens.
Rectangle {
    id: root

    required property RegisterViewModel table
    readonly property real boxWidth: Theme.target
    readonly property real needed: root.boxWidth + root.table.lettersWide * Theme.letter
    /// Width of a letter when the columns share the whole width.
    readonly property real letter: Math.max(Theme.letter, (list.width - root.boxWidth) / Math.max(1, root.table.lettersWide))

    signal opened(id: string)

    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.border

    RegisterHeader {
        id: header

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.hairline
        table: root.table
        boxWidth: root.boxWidth
        letter: root.letter
        offset: list.contentX
    }
    ListView {
        id: list

        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.hairline
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        contentWidth: Math.max(width, root.needed)
        highlightMoveDuration: 0
        highlightResizeDuration: 0
        model: root.table.rows
        currentIndex: root.table.rows.current
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Processes")
        Keys.onReturnPressed: root.opened(root.table.rows.idAt(list.currentIndex))
        Keys.onEnterPressed: root.opened(root.table.rows.idAt(list.currentIndex))
        Keys.onPressed: event => event.accepted = root.table.rows.pressed(event.key, event.modifiers, Math.floor(
                                                      list.height / Theme.target))
        ScrollBar.vertical: AppScrollBar {}
        ScrollBar.horizontal: AppScrollBar {}

        delegate: RegisterLine {
            width: list.contentWidth
            rows: root.table.rows
            headings: root.table.headings
            boxWidth: root.boxWidth
            letter: root.letter
            current: ListView.isCurrentItem
            focused: list.activeFocus
            onToggled: root.table.rows.toggle(index)
            onOpened: root.opened(recordId)
            onPressedWith: modifiers => {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.table.rows.moveTo(index, modifiers);
            }
        }
    }
}
