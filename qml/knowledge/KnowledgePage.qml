// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All knowledge items, to read and to write.
PageFrame {
    id: root

    required property AppViewModel app

    title: qsTr("Knowledge")

    ErrorBar {
        Layout.fillWidth: true
        text: root.app.knowledge.error
        dismissable: false
    }
    RecordListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: root.app.knowledge
        emptyTitle: qsTr("No knowledge items yet")
        emptyText: qsTr("A knowledge item is one tip, one trap, one contact: what a colleague would tell you at the desk.")
    }
}
