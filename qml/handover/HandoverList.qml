// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Who leaves, and what the town hall loses with them.
PageFrame {
    id: root

    required property HandoverViewModel handover
    readonly property var views: ["HandoverPosts", "OutlookView"]

    title: qsTr("Hand-overs")
    subtitle: qsTr("Ordered by what would be lost. Rated are processes on posts, never people.")
    scrolled: view.scrolled

    ErrorBar {
        Layout.fillWidth: true
        text: root.handover.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.handover.reload()
    }
    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Views of the hand-overs")
        current: root.handover.tab
        titles: [qsTr("Posts"), qsTr("Outlook")]
        onChosen: index => root.handover.tab = index
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.handover.tab] + ".qml")
        given: ({handover: root.handover})
    }
}
