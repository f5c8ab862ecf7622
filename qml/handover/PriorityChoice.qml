// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How important one side finds a process.
Labelled {
    id: root

    required property PlanViewModel plan
    required property string about
    required property int value

    signal chosen(value: int)

    Layout.fillWidth: true
    light: true

    LevelChoice {
        Layout.fillWidth: true
        name: qsTr("%1: importance of %2").arg(root.label).arg(root.about)
        enabled: !root.plan.readOnly
        levels: root.plan.priorities
        level: root.value - 1
        onChosen: level => root.chosen(level + 1)
    }
}
