// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Two people changed the same fields: both versions side by side, and a choice for each field.
Card {
    id: root

    required property RecordForm form

    Heading {
        Layout.fillWidth: true
        text: qsTr("Somebody else changed the same fields")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Both versions are kept. Choose for each field which one shall stay; nothing is saved before that.")
    }
    Repeater {
        model: root.form.conflicts

        ColumnLayout {
            id: row

            required property int index
            required property string label
            required property string mine
            required property string theirs
            required property bool takesMine

            Layout.fillWidth: true
            spacing: Theme.space2

            Heading {
                Layout.fillWidth: true
                level: 3
                text: row.label
            }
            ConflictChoice {
                Layout.fillWidth: true
                heading: qsTr("Your version")
                field: row.label
                version: row.mine
                chosen: row.takesMine
                onPicked: root.form.choose(row.index, true)
            }
            ConflictChoice {
                Layout.fillWidth: true
                heading: qsTr("The saved version")
                field: row.label
                version: row.theirs
                chosen: !row.takesMine
                onPicked: root.form.choose(row.index, false)
            }
        }
    }
    AppButton {
        primary: true
        text: qsTr("Save the chosen versions")
        onClicked: root.form.resolveConflict()
    }
}
