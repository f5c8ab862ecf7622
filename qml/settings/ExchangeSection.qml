// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Files come in and go out here.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property SettingsViewModel settings: root.app.settings

    widest: Theme.cardWidth

    ImportCard {
        Layout.fillWidth: true
        intake: root.settings.intake
        enabled: !root.app.readOnly
    }
    OutcomesCard {
        Layout.fillWidth: true
        intake: root.settings.intake
        visible: root.settings.intake.summary !== ""
    }
    ExportCard {
        Layout.fillWidth: true
        output: root.settings.output
    }
}
