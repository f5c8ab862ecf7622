// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// One of a few views beside each other; the arrow keys go to its neighbours.
AppButton {
    id: root

    quiet: !root.checked
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.checked
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
}
