// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The backups that were made by themselves.
Card {
    id: root

    required property BackupViewModel backup

    signal picked(path: string)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Automatic backups")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Once a day a backup is made in the folder “Sicherungen” beside the workspace. The last 7 days, 4 "
                   + "weeks and 12 months are kept.")
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("There is none yet; the first one is made within the first minute after opening.")
        visible: root.backup.count === 0
    }
    Repeater {
        model: root.backup.backups

        RowLayout {
            id: row

            required property string path
            required property string when
            required property string size

            Layout.fillWidth: true
            spacing: Theme.space3

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2").arg(row.when).arg(row.size)
                }
                DimText {
                    Layout.fillWidth: true
                    text: row.path
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                }
            }
            AppButton {
                glyph: "history"
                text: qsTr("Restore …")
                description: row.when
                onClicked: root.picked(row.path)
            }
        }
    }
}
