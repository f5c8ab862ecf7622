// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

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
    Repeater {
        model: root.app.processes.sheet.open ? 1 : 0

        SheetPage {
            sheet: root.app.processes.sheet
        }
    }
}
