// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// A column that scrolls when it is longer than its place, and keeps what has focus in view.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real widest: root.width
    readonly property Item focused: Window.activeFocusItem
    readonly property bool placed: height > 0
    property bool resting: false ///< a field that has focus already does not move the page yet
    property real from: 0 ///< where the view stood before it went after the focus
    property real to: 0

    /// Of a field, the line that is typed in; what stands above it stays in view as long as there is room.
    function reveal(item: var) {
        const caret = item.cursorRectangle;
        const top = item.mapToItem(root.contentItem, 0, caret ? caret.y : 0).y;
        const height = caret ? caret.height + Theme.space2 : item.height;
        if (top < root.contentY)
            root.contentY = Math.max(0, top - Theme.space3);
        else if (top + height > root.contentY + root.height)
            root.contentY = Math.min(top, top + height - root.height + Theme.space3);
    }
    function follow() {
        const item = root.placed && root.focused && root.holds(root.focused) ? root.focused : null;
        if (item && !(root.resting && item.hasOwnProperty("cursorRectangle")))
            root.reveal(item);
        root.to = root.contentY;
    }
    /// While the page takes shape: as far as its last shape asks for, unless somebody scrolled.
    function followAgain() {
        if (root.contentY !== root.to)
            return;
        root.contentY = root.from;
        root.follow();
    }
    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === root.contentItem)
                return true;
        return false;
    }

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: AppScrollBar {}
    onFocusedChanged: {
        root.from = root.contentY;
        shaping.restart();
        root.follow();
    }
    onPlacedChanged: root.followAgain()
    onContentHeightChanged: if (shaping.running) root.followAgain()

    Timer {
        id: shaping

        interval: Theme.shapingTime
    }

    Connections {
        function onCursorRectangleChanged() {
            root.follow();
        }

        target: root.focused
        ignoreUnknownSignals: true
    }
    ColumnLayout {
        id: column

        width: Math.min(root.width - Theme.space4, root.widest)
        spacing: Theme.space4
    }
}
