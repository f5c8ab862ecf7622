// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What belongs to an answer beside its words: photos of the note pad, forms, lists.
ColumnLayout {
    id: root

    required property AnswerFilesViewModel files

    spacing: Theme.space2

    Repeater {
        model: root.files.rows

        RowLayout {
            id: file

            required property string recordId
            required property string name
            required property string detail

            Layout.fillWidth: true
            spacing: Theme.space2

            AppIcon {
                glyph: "attachment"
            }
            BodyText {
                Layout.fillWidth: true
                text: file.name
            }
            DimText {
                text: file.detail
            }
            IconButton {
                glyph: "trash"
                visible: !root.files.readOnly
                name: qsTr("Move %1 to the bin").arg(file.name)
                onClicked: root.files.remove(file.recordId, file.name)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: !root.files.readOnly

        AppButton {
            quiet: true
            glyph: "copy"
            text: qsTr("Paste picture")
            description: qsTr("Ctrl and V")
            onClicked: root.files.paste()
        }
        AppButton {
            quiet: true
            glyph: "attachment"
            text: qsTr("Attach a file")
            description: qsTr("a photo of your notes, a form, a list")
            onClicked: choice.open()
        }
    }

    FileDialog {
        id: choice

        title: qsTr("Attach a file")
        onAccepted: root.files.attach(choice.selectedFile)
    }
}
