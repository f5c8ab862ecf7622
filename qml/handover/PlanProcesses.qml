// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The processes that are handed over, the highest risk first: priorities of the three sides, and how far each has come.
ScrollColumn {
    id: root

    required property PlanViewModel plan

    widest: Theme.wideCard

    DimText {
        Layout.fillWidth: true
        text: qsTr("Expert, supervisor and successor rate independently; a difference is worth a talk. Stages: 25 sheet complete, 50 checked, 75 shown and copied, 100 done alone.")
    }
    Repeater {
        model: root.plan.processes

        PlannedProcess {
            Layout.fillWidth: true
            plan: root.plan
        }
    }
}
