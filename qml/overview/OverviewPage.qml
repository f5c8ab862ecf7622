// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The whole administration in one view: all together, or unit by unit.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property OverviewViewModel overview: root.app.overview
    property bool byUnit: false

    title: qsTr("Overview")
    subtitle: root.overview.summary

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Views")

        PageTab {
            text: qsTr("Whole house")
            checked: !root.byUnit
            onClicked: root.byUnit = false
        }
        PageTab {
            text: qsTr("By unit")
            checked: root.byUnit
            onClicked: root.byUnit = true
        }
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.overview.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.overview.reload()
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: !root.overview.loaded || root.overview.empty ? 0 : root.byUnit ? 2 : 1

        EmptyState {
            glyph: "town"
            title: root.overview.error !== "" ? "" : root.overview.loaded ? qsTr("No processes yet") : qsTr("Counting …")
            text: root.overview.loaded
                  ? qsTr("As soon as processes are written down, this page shows how digital they are and what would be lost when people leave.") : ""
        }
        HouseView {
            app: root.app
        }
        Slot {
            page: Qt.resolvedUrl("UnitList.qml")
            given: ({overview: root.overview})
            shown: root.byUnit
        }
    }
}
