// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// Entries to tick or to open, by arrow keys, Space and Enter; no higher than a part of the page.
ListView {
    id: root

    required property string name

    implicitHeight: Math.min(contentHeight, Theme.target * 8)
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    visible: count > 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
    Keys.onSpacePressed: (root.currentItem as AppDelegate)?.clicked()
    Keys.onReturnPressed: (root.currentItem as AppDelegate)?.clicked()
    ScrollBar.vertical: AppScrollBar {}
}
