// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What would leave the house: which records, what is replaced in them, which files; then it is written.
Card {
    id: root

    required property SharingViewModel sharing

    Heading {
        Layout.fillWidth: true
        text: qsTr("What would leave the house")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.sharing.summary
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("What was found about people")
        help: qsTr("A name is always replaced. Whatever else is ticked is replaced, too; take the tick away where it may "
                   + "stay, for the address of an office for example.")
        visible: replaced.count > 0

        CheckList {
            id: replaced

            Layout.fillWidth: true
            name: qsTr("What was found about people")
            model: root.sharing.replacements

            delegate: CheckLine {
                id: place

                required property string key
                required property string context
                required property bool fixed

                width: ListView.view.width - Theme.space3
                more: place.context
                changeable: !place.fixed
                onPicked: chosen => root.sharing.replace(place.key, chosen)
            }
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Records")
        help: qsTr("Take the tick away from what shall not leave the house.")

        CheckList {
            Layout.fillWidth: true
            name: qsTr("Records")
            model: root.sharing.entries

            delegate: CheckLine {
                required property string recordId

                width: ListView.view.width - Theme.space3
                onPicked: chosen => root.sharing.choose(recordId, chosen)
            }
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Files")
        help: qsTr("Files stay here unless you tick them. The program does not read them for names: look into each one "
                   + "first.")
        visible: files.count > 0

        CheckList {
            id: files

            Layout.fillWidth: true
            name: qsTr("Files")
            model: root.sharing.files

            delegate: CheckLine {
                required property string recordId

                width: ListView.view.width - Theme.space3
                onPicked: chosen => root.sharing.attach(recordId, chosen)
            }
        }
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Into the file")
        path: root.sharing.path
        dialogTitle: qsTr("Write the package")
        saves: true
        ending: "jsonl"
        filters: [qsTr("Exchange files (*.jsonl)"), qsTr("All files (*)")]
        onTyped: path => root.sharing.path = path
        onPicked: file => root.sharing.chooseFile(file)
    }
    AppButton {
        glyph: "upload"
        primary: true
        text: qsTr("Write the package")
        visible: !root.sharing.progress.running
        onClicked: root.sharing.write()
    }
}
