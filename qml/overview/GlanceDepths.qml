// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How far one looks: the whole house, the team chosen and the process chosen.
ColumnLayout {
    id: root

    required property GlanceViewModel glance

    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("How far to look")

        PageTab {
            text: qsTr("All units")
            checked: root.glance.depth === GlanceViewModel.House
            onClicked: root.glance.depth = GlanceViewModel.House
        }
        PageTab {
            width: Math.min(implicitWidth, parent.width)
            text: root.glance.unitName
            checked: root.glance.depth === GlanceViewModel.Team
            visible: text !== ""
            onClicked: root.glance.depth = GlanceViewModel.Team
        }
        PageTab {
            width: Math.min(implicitWidth, parent.width)
            text: root.glance.processName
            checked: root.glance.depth === GlanceViewModel.OwnProcess
            visible: text !== ""
            onClicked: root.glance.depth = GlanceViewModel.OwnProcess
        }
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.glance.depth === GlanceViewModel.House ? qsTr("The whole house. A team is chosen under “By unit”, a process below.")
              : root.glance.depth === GlanceViewModel.Team ? qsTr("The team with those below it: what was said there or about its processes.")
                                                           : qsTr("What is said about this process alone.")
    }
}
