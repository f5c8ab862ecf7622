// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Which files are taken in, and how far it is.
Card {
    id: root

    required property ImportViewModel intake

    Heading {
        Layout.fillWidth: true
        text: qsTr("Import")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Reads process diagrams (BPMN), texts (Markdown, plain text, HTML), collections (JSON lines) and "
                   + "tables of units, posts and services (CSV). A folder is read with all folders in it. The same file "
                   + "again brings its entries up to date instead of doubling them. A backup is made first.")
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Files and folders, one a line")

        AppTextArea {
            Layout.fillWidth: true
            name: qsTr("Files and folders, one a line")
            lines: 2
            text: root.intake.paths
            onTextChanged: root.intake.paths = text
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: !root.intake.progress.running

        AppButton {
            glyph: "download"
            primary: true
            text: qsTr("Import")
            onClicked: root.intake.start()
        }
        AppButton {
            glyph: "file"
            text: qsTr("Choose files …")
            onClicked: files.open()
        }
        AppButton {
            glyph: "folder"
            text: qsTr("Choose a folder …")
            onClicked: folder.open()
        }
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.intake.progress.title
        fraction: root.intake.progress.fraction
        remaining: root.intake.progress.remaining
        visible: root.intake.progress.running
        onCancelled: root.intake.progress.cancel()
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.intake.error
        onDismissed: root.intake.dismissError()
    }

    FileDialog {
        id: files

        title: qsTr("Choose files")
        fileMode: FileDialog.OpenFiles
        onAccepted: root.intake.add(selectedFiles)
    }
    FolderDialog {
        id: folder

        title: qsTr("Choose a folder")
        onAccepted: root.intake.add([selectedFolder])
    }
}
