// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A backup becomes a new workspace file; nothing that exists is overwritten.
Card {
    id: root

    required property BackupViewModel backup

    signal openRequested(path: string)

    function begin() {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("Restore a backup")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("The backup is checked and copied into a new file. The workspace that is open now and the backup stay "
                   + "as they are, so you can compare before you go on with the new one.")
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Backup")
        path: root.backup.source
        dialogTitle: qsTr("Choose a backup")
        filters: [qsTr("Workspaces (*.stab)"), qsTr("All files (*)")]
        onTyped: path => root.backup.source = path
        onPicked: file => root.backup.chooseSource(file)
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Into the new file")
        path: root.backup.target
        dialogTitle: qsTr("Restore into a new file")
        saves: true
        ending: "stab"
        filters: [qsTr("Workspaces (*.stab)")]
        onTyped: path => root.backup.target = path
        onPicked: file => root.backup.chooseTarget(file)
    }
    AppButton {
        id: button

        glyph: "history"
        text: qsTr("Restore into the new file")
        enabled: !root.backup.progress.running
        onClicked: root.backup.restore()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.backup.restoreResult
        actionText: qsTr("Open the new workspace")
        dismissable: false
        onAction: root.openRequested(root.backup.restored)
    }
}
