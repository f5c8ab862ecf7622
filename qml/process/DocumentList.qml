// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The files of a process: kept inside the workspace, given out as copies, and what was read of each.
ScrollColumn {
    id: root

    required property SheetViewModel sheet

    PasteCatcher {
        parent: root
        onPasted: root.sheet.attachPasted()
    }
    DropArea {
        parent: root
        anchors.fill: parent
        onDropped: drop => {
            for (const url of drop.urls)
                root.sheet.attach(url);
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Files are kept inside the workspace, up to 100 MB each: choose them, drop them here or paste them. What you change outside must be attached again.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "attachment"
            text: qsTr("Attach a file")
            onClicked: choice.open()
        }
        AppButton {
            glyph: "copy"
            text: qsTr("Paste picture")
            description: qsTr("Ctrl and V")
            onClicked: root.sheet.attachPasted()
        }
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.sheet.readingProgress.title
        fraction: root.sheet.readingProgress.fraction
        remaining: root.sheet.readingProgress.remaining
        visible: root.sheet.readingProgress.running && files.count > 0
        onCancelled: root.sheet.readingProgress.cancel()
    }
    EmptyState {
        Layout.fillWidth: true
        glyph: "file"
        title: qsTr("No documents yet")
        text: qsTr("Forms, info sheets and templates that belong to this process.")
        visible: files.count === 0
    }
    Repeater {
        id: files

        model: root.sheet.documents

        Card {
            id: file

            required property string recordId
            required property string name
            required property string detail
            required property string reading
            required property string tone
            required property bool hasPages
            required property bool hasPicture
            required property bool mayBeRead

            Layout.fillWidth: true
            padding: Theme.space2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppIcon {
                    glyph: "file"
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        text: file.name
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: file.detail
                        visible: text !== ""
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space1

                        AppIcon {
                            Layout.alignment: Qt.AlignTop
                            glyph: "warning"
                            visible: file.tone === "warn"
                        }
                        DimText {
                            Layout.fillWidth: true
                            text: file.reading
                        }
                    }
                }
                IconButton {
                    glyph: "trash"
                    name: qsTr("Move %1 to the bin").arg(file.name)
                    onClicked: root.sheet.removeRecord(file.recordId, file.name)
                }
            }
            Flow { // below the name, which large letters would squeeze otherwise
                Layout.fillWidth: true
                spacing: Theme.space2

                AppButton {
                    glyph: "eye"
                    text: file.hasPicture ? qsTr("Look at") : qsTr("Read")
                    visible: file.hasPages || file.hasPicture
                    Accessible.name: file.hasPicture ? qsTr("Look at %1").arg(file.name) : qsTr("Read the text of %1").arg(file.name)
                    onClicked: root.sheet.showFileText(file.recordId, file.name)
                }
                AppButton {
                    glyph: "refresh"
                    text: qsTr("Read in")
                    visible: file.mayBeRead
                    Accessible.name: qsTr("Read in the text of %1").arg(file.name)
                    onClicked: root.sheet.readFile(file.recordId)
                }
                AppButton {
                    glyph: "download"
                    text: qsTr("Save a copy")
                    Accessible.name: qsTr("Save a copy of %1").arg(file.name)
                    onClicked: copy.ask(file.recordId, file.name)
                }
            }
        }
    }

    FileDialog {
        id: choice

        title: qsTr("Attach a file")
        onAccepted: root.sheet.attach(choice.selectedFile)
    }
    FileDialog {
        id: copy

        property string attachment: ""

        function ask(id: string, name: string) {
            copy.attachment = id;
            copy.selectedFile = copy.currentFolder + "/" + encodeURIComponent(name);
            copy.open();
        }

        title: qsTr("Save a copy")
        fileMode: FileDialog.SaveFile
        onAccepted: root.sheet.saveCopy(copy.attachment, copy.selectedFile)
    }
}
