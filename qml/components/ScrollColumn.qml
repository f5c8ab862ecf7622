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

    function reveal(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        if (top < root.contentY)
            root.contentY = Math.max(0, top - Theme.space3);
        else if (top + item.height > root.contentY + root.height)
            root.contentY = Math.min(top, top + item.height - root.height + Theme.space3);
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
    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
    onFocusedChanged: if (root.focused && root.holds(root.focused)) root.reveal(root.focused)

    ColumnLayout {
        id: column

        width: Math.min(root.width - Theme.space4, root.widest)
        spacing: Theme.space4
    }
}
