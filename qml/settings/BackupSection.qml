// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Backups: what they are, one now, those that exist, and a new workspace out of one.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property BackupViewModel backup: root.app.settings.backup

    widest: Theme.cardWidth

    ErrorBar {
        Layout.fillWidth: true
        text: root.backup.error
        onDismissed: root.backup.dismissError()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.backup.progress.title
        fraction: root.backup.progress.fraction
        remaining: root.backup.progress.remaining
        visible: root.backup.progress.running
        onCancelled: root.backup.progress.cancel()
    }
    BackupCard {
        Layout.fillWidth: true
        backup: root.backup
    }
    BackupListCard {
        Layout.fillWidth: true
        backup: root.backup
        onPicked: path => {
            root.backup.source = path;
            restoring.begin();
        }
    }
    RestoreCard {
        id: restoring

        Layout.fillWidth: true
        backup: root.backup
        onOpenRequested: path => root.app.openRecent(path)
    }
}
