// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Packages for other towns go out and come in here.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property SettingsViewModel settings: root.app.settings

    widest: Theme.cardWidth

    SharingCard {
        Layout.fillWidth: true
        sharing: root.settings.sharing
    }
    PackagePlanCard {
        Layout.fillWidth: true
        sharing: root.settings.sharing
        visible: root.settings.sharing.looked
    }
    PackageIntakeCard {
        Layout.fillWidth: true
        intake: root.settings.packageIntake
        enabled: !root.app.readOnly
    }
}
