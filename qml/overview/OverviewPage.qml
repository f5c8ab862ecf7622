// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The whole administration in one view: all together, unit by unit, by what comes first, or by what people say.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property OverviewViewModel overview: root.app.overview

    title: qsTr("Overview")
    subtitle: root.overview.summary

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Views")

        PageTab {
            text: qsTr("Whole house")
            checked: root.overview.view === OverviewViewModel.House
            onClicked: root.overview.view = OverviewViewModel.House
        }
        PageTab {
            text: qsTr("By unit")
            checked: root.overview.view === OverviewViewModel.Units
            onClicked: root.overview.view = OverviewViewModel.Units
        }
        PageTab {
            text: qsTr("What comes first")
            checked: root.overview.view === OverviewViewModel.Priorities
            onClicked: root.overview.view = OverviewViewModel.Priorities
        }
        PageTab {
            text: qsTr("At a glance")
            checked: root.overview.view === OverviewViewModel.Glance
            onClicked: root.overview.view = OverviewViewModel.Glance
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
        currentIndex: !root.overview.loaded || root.overview.empty ? 0 : root.overview.view + 1

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
            shown: root.overview.view === OverviewViewModel.Units
        }
        PrioritiesView {
            app: root.app
            active: root.visible && root.overview.view === OverviewViewModel.Priorities
        }
        GlanceView {
            app: root.app
            active: root.visible && root.overview.view === OverviewViewModel.Glance
        }
    }
}
