// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The half-year bundles beside each other, or what benefit stands against what effort.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property RoadmapViewModel roadmap: root.app.roadmap
    property bool showsMatrix: false

    title: qsTr("Roadmap")
    subtitle: root.roadmap.summary
    actions: [
        AppButton {
            glyph: "plus"
            text: qsTr("New bundle")
            description: qsTr("For the half-year behind the last one")
            visible: !root.roadmap.readOnly
            onClicked: root.roadmap.addBundle()
        },
        AppButton {
            glyph: "bolt"
            text: root.roadmap.proposal.working ? qsTr("Working it out …") : qsTr("Work out a proposal")
            primary: !root.roadmap.proposal.open
            enabled: !root.roadmap.proposal.working && !root.roadmap.empty
            onClicked: {
                root.showsMatrix = false;
                root.roadmap.proposal.work();
            }
        }
    ]

    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Views")
        current: root.showsMatrix ? 1 : 0
        titles: [qsTr("Half-years"), qsTr("Benefit and effort")]
        onChosen: index => root.showsMatrix = index === 1
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.roadmap.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.roadmap.reload()
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: !root.roadmap.loaded || root.roadmap.empty ? 0 : root.showsMatrix ? 2 : 1

        EmptyState {
            glyph: "calendar"
            title: root.roadmap.error !== "" ? "" : root.roadmap.loaded ? qsTr("No recommendations yet") : qsTr("Reading the roadmap …")
            text: root.roadmap.loaded
                  ? qsTr("A roadmap puts recommendations into half-years with a budget and a capacity. Recommendations "
                         + "are written on the sheet of a process, under digitization.") : ""
            actionText: root.roadmap.loaded && !root.roadmap.readOnly ? qsTr("Add a bundle") : ""
            onAction: root.roadmap.addBundle()
        }
        RoadmapBoard {
            app: root.app
        }
        MatrixView {
            roadmap: root.roadmap
            onChosen: id => root.app.open(id)
        }
    }
}
