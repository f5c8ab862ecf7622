// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// One level of a maturity model, or none yet. chosen: position among the levels, -1 = none.
AppComboBox {
    id: root

    /// The first one is "not stated".
    required property var levels
    required property int level

    signal chosen(level: int)

    model: root.levels
    onActivated: index => root.chosen(index - 1)
    onLevelChanged: root.currentIndex = root.level + 1
    onModelChanged: root.currentIndex = root.level + 1
    Component.onCompleted: root.currentIndex = root.level + 1
}
