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

    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Views")
        current: root.overview.view
        titles: [qsTr("Whole house"), qsTr("By unit"), qsTr("What comes first"), qsTr("At a glance")]
        onChosen: index => root.overview.view = index
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
