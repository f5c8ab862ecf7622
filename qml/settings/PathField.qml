// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.Ui

/// Where a file lies or shall lie: to type, or to choose in a dialog.
Labelled {
    id: root

    required property string path
    required property string dialogTitle
    property bool saves: false
    property string ending: ""
    property var filters: []

    signal typed(path: string)
    signal picked(file: url)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppTextField {
            Layout.fillWidth: true
            name: root.label
            text: root.path
            onTextEdited: root.typed(text)
        }
        AppButton {
            glyph: "folder"
            text: qsTr("Choose …")
            description: root.label
            onClicked: dialog.open()
        }
    }

    FileDialog {
        id: dialog

        title: root.dialogTitle
        fileMode: root.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        defaultSuffix: root.ending
        nameFilters: root.filters
        onAccepted: root.picked(selectedFile)
    }
}
