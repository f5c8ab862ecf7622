// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Several words, codes or records: each as a chip, and a field that adds more.
ColumnLayout {
    id: root

    required property FormField field

    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: chips.count > 0

        Repeater {
            id: chips

            model: root.field.entries

            RemovableChip {
                required property string code

                widest: root.width
                onRemoved: root.field.removeEntry(code)
            }
        }
    }
    Repeater {
        model: 1
        delegate: root.field.choices ? suggest : words
    }

    Component {
        id: suggest

        SuggestField {
            Layout.fillWidth: true
            name: root.field.accessibleName
            choices: root.field.choices
            acceptsWords: root.field.acceptsWords
            onPicked: code => root.field.addEntry(code)
        }
    }
    Component {
        id: words

        AppTextField {
            id: word

            function take() {
                root.field.addEntry(word.text);
                word.clear();
            }

            Layout.fillWidth: true
            name: root.field.accessibleName
            placeholderText: qsTr("Type a word and press Enter")
            onAccepted: word.take()
            onActiveFocusChanged: if (!word.activeFocus) word.take()
        }
    }
}
