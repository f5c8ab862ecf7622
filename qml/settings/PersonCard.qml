// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What is held about one person: a page for her, or no more of it.
Card {
    id: root

    required property AppViewModel app
    readonly property PersonViewModel person: root.app.settings.person

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Data about %1").arg(root.person.name)
        }
        IconButton {
            glyph: "close"
            name: qsTr("Close")
            enabled: !root.person.erasing
            onClicked: root.person.close()
        }
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.person.result
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.person.error
        onDismissed: root.person.dismissError()
    }
    BodyText {
        Layout.fillWidth: true
        text: root.person.placesText
        visible: text !== ""
    }
    CheckList {
        Layout.fillWidth: true
        name: qsTr("Texts that name the person")
        model: root.person.places

        delegate: NamedLine {
            width: ListView.view.width - Theme.space3
            onClicked: root.app.open(recordId, field)
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.person.backupsText
        visible: text !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Other names, one a line")
        help: qsTr("A login name, a name before marriage.")

        AppTextArea {
            Layout.fillWidth: true
            name: qsTr("Other names, one a line")
            lines: 2
            text: root.person.otherNames
            onTextChanged: root.person.otherNames = text
        }
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Information for the person, into the file")
        path: root.person.path
        dialogTitle: qsTr("Save the page")
        saves: true
        ending: "html"
        onTyped: path => root.person.path = path
        onPicked: file => root.person.chooseFile(file)
    }
    AppCheckBox {
        Layout.fillWidth: true
        text: qsTr("With what she said in talks")
        checked: root.person.ownWords
        onToggled: root.person.ownWords = checked
    }
    AppButton {
        glyph: "file-plus"
        text: qsTr("Make the page")
        visible: !root.person.progress.running
        onClicked: root.person.writePage()
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Erase: type the name to confirm")
        help: qsTr("Record, history and searches forget the name; a backup is made first. Texts that name the person are "
                   + "listed and stay as they are. It cannot be taken back.")
        visible: !root.app.readOnly

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Name to confirm")
            text: root.person.confirmation
            onTextEdited: root.person.confirmation = text
        }
    }
    AppButton {
        glyph: "trash"
        text: qsTr("Erase the person")
        enabled: root.person.confirmed
        visible: !root.app.readOnly && !root.person.progress.running
        onClicked: root.person.erase()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.person.progress.title
        fraction: root.person.progress.fraction
        remaining: root.person.progress.remaining
        visible: root.person.progress.running
        onCancelled: root.person.progress.cancel()
    }
}
