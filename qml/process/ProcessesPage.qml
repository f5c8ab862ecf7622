// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The register of processes, or the sheet of the one that is open.
StackLayout {
    id: root

    required property AppViewModel app

    currentIndex: root.app.processes.sheet.open ? 1 : 0

    RegisterPage {
        processes: root.app.processes
    }
    Slot {
        page: Qt.resolvedUrl("SheetPage.qml")
        given: ({sheet: root.app.processes.sheet})
        shown: root.app.processes.sheet.open
    }
}
