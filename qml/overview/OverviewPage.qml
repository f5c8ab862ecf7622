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
    property int view: 0 ///< the whole house, by unit, what comes first, at a glance

    title: qsTr("Overview")
    subtitle: root.overview.summary

    Connections {
        function onUnitWished() {
            root.view = 3;
        }

        target: root.overview.glance
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Views")

        PageTab {
            text: qsTr("Whole house")
            checked: root.view === 0
            onClicked: root.view = 0
        }
        PageTab {
            text: qsTr("By unit")
            checked: root.view === 1
            onClicked: root.view = 1
        }
        PageTab {
            text: qsTr("What comes first")
            checked: root.view === 2
            onClicked: root.view = 2
        }
        PageTab {
            text: qsTr("At a glance")
            checked: root.view === 3
            onClicked: root.view = 3
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
        currentIndex: !root.overview.loaded || root.overview.empty ? 0 : root.view + 1

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
            shown: root.view === 1
        }
        PrioritiesView {
            app: root.app
            active: root.visible && root.view === 2
        }
        GlanceView {
            app: root.app
            active: root.visible && root.view === 3
        }
    }
}
