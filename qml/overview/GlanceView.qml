// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// In einem Blick: what clerks, heads of teams and leadership say, side by side, and what follows from it.
ScrollColumn {
    id: root

    required property AppViewModel app
    required property bool active
    readonly property GlanceViewModel glance: root.app.overview.glance
    readonly property int sideBySide: Math.max(1, Math.min(3, Math.floor(width / (Theme.fieldWidth * 1.4))))

    component Lines: GlanceCard {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        onOpened: id => root.app.open(id)
        onListed: (processes, label) => root.glance.processesWished(processes, label)
        onNarrowed: (id, name) => root.glance.showProcess(id, name)
    }

    onActiveChanged: root.glance.setActive(root.active)
    Component.onCompleted: root.glance.setActive(root.active)

    GlanceDepths {
        Layout.fillWidth: true
        glance: root.glance
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.glance.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.glance.reload()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Reading …")
        visible: !root.glance.loaded && root.glance.error === ""
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.min(2, root.sideBySide)
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        visible: root.glance.loaded

        Lines {
            heading: qsTr("Shared needs")
            explanation: qsTr("What several levels say about the same process, of the same kind and in the same dimension.")
            rows: root.glance.shared
        }
        Lines {
            heading: qsTr("Contradictions")
            explanation: qsTr("A strength for one level, a weakness, an obstacle or a need for another.")
            rows: root.glance.contradictions
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.sideBySide
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        visible: root.glance.loaded

        Lines {
            heading: qsTr("Clerks")
            rows: root.glance.clerks
        }
        Lines {
            heading: qsTr("Heads of teams")
            rows: root.glance.heads
        }
        Lines {
            heading: qsTr("Leadership")
            rows: root.glance.leadership
        }
    }
    Lines {
        heading: qsTr("Without a role")
        explanation: qsTr("Nobody stated who said it; it is compared with nothing.")
        rows: root.glance.unknown
        visible: root.glance.loaded && root.glance.hasUnknown
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.min(2, root.sideBySide)
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4
        visible: root.glance.loaded

        Lines {
            heading: qsTr("Processes concerned")
            explanation: qsTr("With level and risk, the highest risk first.")
            rows: root.glance.processes
        }
        Lines {
            heading: qsTr("Recommendations")
            explanation: qsTr("With costs and half-year.")
            rows: root.glance.recommendations
        }
    }
}
