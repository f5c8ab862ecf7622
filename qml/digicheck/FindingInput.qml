// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The one line in which a finding is written, and what it is filed under.
Card {
    id: root

    required property ModerationViewModel moderation

    function write() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }
    function chooseProcess() {
        process.forceActiveFocus(Qt.TabFocusReason);
        process.popup.open();
    }

    padding: Theme.space3
    spacing: Theme.space2
    Component.onCompleted: root.write()

    Connections {
        function onWritingWanted() {
            root.write();
        }

        target: root.moderation
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppTextField {
            id: line

            Layout.fillWidth: true
            name: root.moderation.editing ? qsTr("Change the finding") : qsTr("What was said")
            placeholderText: qsTr("What was said, in one line; Enter saves it")
            font.pixelSize: Theme.heading
            text: root.moderation.line
            onTextEdited: root.moderation.line = text
            onAccepted: root.moderation.enter()
            Keys.onEscapePressed: event => {
                event.accepted = root.moderation.editing;
                root.moderation.endEditing();
            }
        }
        AppButton {
            glyph: root.moderation.editing ? "check" : "plus"
            text: root.moderation.editing ? qsTr("Change") : qsTr("Write down")
            primary: true
            enabled: line.text.trim() !== ""
            onClicked: root.moderation.enter()
        }
        AppButton {
            text: qsTr("Cancel")
            visible: root.moderation.editing
            onClicked: root.moderation.endEditing()
        }
        IconButton {
            glyph: "trash"
            name: qsTr("Move this finding to the bin")
            visible: root.moderation.editing
            onClicked: root.moderation.removeEdited()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.availableWidth > Theme.fieldWidth * 4.5 ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1

        ChoiceRow {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth
            name: qsTr("Dimension")
            choices: root.moderation.dimensions
            code: root.moderation.dimension
            keys: [qsTr("Alt+M"), qsTr("Alt+O"), qsTr("Alt+T")]
            onChosen: code => root.moderation.dimension = code
        }
        ChoiceRow {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth * 2
            name: qsTr("Kind")
            numbered: true
            choices: root.moderation.kinds
            code: root.moderation.kind
            keys: [qsTr("Alt+1"), qsTr("Alt+2"), qsTr("Alt+3"), qsTr("Alt+4"), qsTr("Alt+5"), qsTr("Alt+6")]
            onChosen: code => root.moderation.kind = code
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        FilterChoice {
            id: process

            width: Math.min(root.availableWidth, Theme.fieldWidth * 1.6)
            name: qsTr("Process (Alt+P)")
            choices: root.moderation.processes
            code: root.moderation.process
            onChosen: code => {
                root.moderation.process = code;
                root.write();
            }
        }
        FilterChoice {
            width: Math.min(root.availableWidth, Theme.fieldWidth * 1.35)
            name: qsTr("Said by")
            choices: root.moderation.speakers
            code: root.moderation.speaker
            onChosen: code => {
                root.moderation.speaker = code;
                root.write();
            }
        }
        AppButton {
            quiet: true
            glyph: "edit"
            text: qsTr("Change (Alt+Up)")
            Accessible.name: qsTr("Change the newest finding")
            Accessible.description: qsTr("Alt+Up")
            enabled: root.moderation.count > 0
            onClicked: root.moderation.editNewest()
        }
        AppButton {
            quiet: true
            glyph: "undo"
            text: qsTr("Undo (Alt+Z)")
            Accessible.name: qsTr("Take the last change back")
            Accessible.description: qsTr("Alt+Z")
            enabled: root.moderation.count > 0
            onClicked: {
                root.moderation.takeBack();
                root.write();
            }
        }
    }
}
