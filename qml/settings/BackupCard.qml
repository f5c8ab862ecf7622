// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One backup now, into a file of one's choice.
Card {
    id: root

    required property BackupViewModel backup

    Heading {
        Layout.fillWidth: true
        text: qsTr("Back up now")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("A backup is one file with everything: all records, their history, the bin and all attachments. It is "
                   + "read again right after writing. Keep one outside of this computer as well, for example on a "
                   + "USB stick in the safe. It holds staff data; treat it like the workspace itself.")
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Into the file")
        path: root.backup.path
        dialogTitle: qsTr("Back up into a file")
        saves: true
        ending: "stab"
        filters: [qsTr("Workspaces (*.stab)")]
        onTyped: path => root.backup.path = path
        onPicked: file => root.backup.choosePath(file)
    }
    AppButton {
        glyph: "backup"
        primary: true
        text: qsTr("Back up now")
        enabled: !root.backup.progress.running
        onClicked: root.backup.backUp()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.backup.result
        dismissable: false
    }
}
