// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All processes as a table.
PageFrame {
    id: root

    required property ProcessesViewModel processes
    readonly property RegisterViewModel table: root.processes.table
    readonly property bool selecting: root.table.rows.selectedCount > 0
    /// So little room that the filters and the bar for many processes take turns.
    readonly property bool tight: height < Theme.target * 16

    title: qsTr("Processes")
    subtitle: root.table.countText
    actions: [
        AppButton {
            glyph: "plus"
            text: qsTr("New process")
            primary: true
            visible: !root.processes.naming
            onClicked: root.processes.naming = true
        }
    ]

    Card {
        Layout.fillWidth: true
        visible: root.processes.naming

        NewEntry {
            id: naming

            Layout.fillWidth: true
            name: qsTr("Name of the new process")
            placeholder: qsTr("Object and verb, for example: check a housing benefit application")
            actionText: qsTr("Create")
            primary: true
            cancellable: true
            onVisibleChanged: if (visible) naming.write()
            keeper: root.processes
            onEntered: name => root.processes.create(name)
            onCancelled: root.processes.naming = false
        }
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.table.error
        dismissable: false
    }
    RegisterFilters {
        Layout.fillWidth: true
        table: root.table
        tight: root.tight
        visible: root.table.total > 0 && !(root.tight && root.selecting)
    }
    BulkBar {
        Layout.fillWidth: true
        processes: root.processes
        tight: root.tight
        visible: root.selecting
    }
    RegisterTable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        table: root.table
        visible: root.table.rows.count > 0
        onOpened: id => root.processes.openProcess(id)
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "process"
        title: root.table.loading ? qsTr("Reading the processes …")
                                  : root.table.total > 0 ? qsTr("No process fits the filter")
                                                         : qsTr("No processes yet")
        text: root.table.loading || root.table.total > 0
              ? "" : qsTr("A process is one repeatable piece of work, such as checking an application. Write the first one down: its name is enough to begin with.")
        actionText: root.table.loading ? "" : root.table.total > 0 ? qsTr("Show all") : qsTr("Write down the first process")
        visible: root.table.rows.count === 0 && root.table.error === ""
        onAction: root.table.total > 0 ? root.table.resetFilter() : (root.processes.naming = true)
    }
}
