// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One hand-over plan.
PageFrame {
    id: root

    required property HandoverViewModel handover
    readonly property PlanViewModel plan: root.handover.plan
    readonly property var views: ["PlanState", "PlanProcesses", "PlanMeasures", "PlanOpenMatters", "PlanDetails"]

    title: root.plan.title
    subtitle: root.plan.lastDay
    scrolled: view.scrolled
    showsBack: true
    onBack: root.plan.close()
    Keys.onEscapePressed: root.plan.close()
    actions: [
        IconButton {
            glyph: "flag"
            name: qsTr("The first 100 days")
            visible: root.plan.post !== ""
            onClicked: root.handover.openFirstDays(root.plan.post)
        },
        StatusChip {
            text: root.plan.state
            tone: "info"
            Accessible.name: qsTr("State of the plan: %1").arg(root.plan.state)
        }
    ]

    ErrorBar {
        Layout.fillWidth: true
        tone: "warn"
        text: root.plan.late ? qsTr("Less than six weeks are left. The core questions of the interview are what can still be done; the plan can be set to emergency.") : ""
        dismissable: false
    }
    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Parts of the plan")
        current: root.plan.tab
        titles: [qsTr("Where it stands"), qsTr("Processes"), qsTr("Measures"), qsTr("Open cases and accesses"), qsTr("Details")]
        onChosen: index => root.plan.tab = index
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.plan.tab] + ".qml")
        given: ({plan: root.plan})
        shown: !root.plan.loading
    }
}
