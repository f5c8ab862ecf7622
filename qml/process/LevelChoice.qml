// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// One level of a maturity model, or none yet. chosen: position among the levels, -1 = none.
AppComboBox {
    id: root

    required property list<string> levels
    required property int level

    signal chosen(level: int)

    model: [qsTr("not stated")].concat(root.levels)
    onActivated: index => root.chosen(index - 1)
    onLevelChanged: root.currentIndex = root.level + 1
    onModelChanged: root.currentIndex = root.level + 1
    Component.onCompleted: root.currentIndex = root.level + 1
}
