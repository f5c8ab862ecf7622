// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The question in full, and whom it is asked of.
Popup {
    id: root

    required property AskViewModel ask

    /// With the words of a search.
    function openFor(text: string) {
        root.ask.begin(text);
        root.open();
    }

    /// With what is offered, to be changed.
    function openLike(offer: AskViewModel) {
        root.ask.beginLike(offer);
        root.open();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.lineLength, parent.width - 2 * Theme.space5)
    height: Math.min(column.implicitHeight + 2 * padding, parent.height - 2 * Theme.space5)
    padding: Theme.space5
    modal: true
    focus: true
    onOpened: words.forceActiveFocus()

    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Ask a question")

        Heading {
            Layout.fillWidth: true
            text: qsTr("Ask a question")
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("Question")
            help: qsTr("Ask as you would at the desk. Everybody who opens this workspace can read it.")

            AppTextArea {
                id: words

                Layout.fillWidth: true
                name: qsTr("Question")
                text: root.ask.text
                onTextChanged: root.ask.text = text
            }
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("Asked of")
            help: root.ask.addressee === "" ? qsTr("May stay empty; then it is asked of nobody by name.") : root.ask.why

            RemovableChip {
                label: root.ask.addressee
                widest: column.width
                visible: root.ask.addressee !== ""
                onRemoved: root.ask.choose("")
            }
            SuggestField {
                Layout.fillWidth: true
                name: qsTr("Asked of")
                choices: root.ask.people
                visible: root.ask.addressee === ""
                onPicked: code => root.ask.choose(code)
            }
        }
        RowLayout {
            spacing: Theme.space2

            AppButton {
                glyph: "question"
                primary: true
                text: qsTr("Ask the question")
                enabled: root.ask.possible
                onClicked: {
                    root.ask.ask();
                    root.close();
                }
            }
            AppButton {
                quiet: true
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }
}
